package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name as it is compared: "al-Shaibani" and "Al-Shaibani" are both "shaibani".
 *
 * @param parts without particles, diacritics and letter case; at least one
 * @param suffix "jr" or the like; null if there is none
 */
record PersonName(List<String> parts, String suffix) {

    /** Which the same person's name is written with and without. */
    private static final Set<String> PARTICLES = ENGLISH.words("person-name.particle");

    private static final Set<String> SUFFIXES = ENGLISH.words("person-name.suffix");

    /** No name has more; a longer one is compared by its first ones. */
    private static final int MOST_PARTS = 12;

    static PersonName of(Tokens tokens, int from, int to) {
        List<String> parts = new ArrayList<>();
        String suffix = null;
        String particle = null;
        for (int token = from; token < to && parts.size() < MOST_PARTS; token++) {
            if (!tokens.isWord(token)) {
                continue;
            }
            String word = folded(tokens.word(token));
            if (SUFFIXES.contains(word) && !parts.isEmpty()) {
                suffix = word;
            } else if (isParticle(tokens, token, from, to, word)) {
                particle = word;
            } else if (tokens.isSecondOfCompound(token)
                    && !parts.isEmpty()
                    && !isParticle(tokens, token - 2, from, to, folded(tokens.word(token - 2)))) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "-" + word);
            } else {
                parts.add(word);
            }
        }
        if (parts.isEmpty()) {
            parts.add(particle == null ? "" : particle);
        }
        return new PersonName(List.copyOf(parts), suffix);
    }

    /** A capital letter and a space after it make "Al" in "Al Gore" a first name, and what comes last is none either. */
    private static boolean isParticle(Tokens tokens, int token, int from, int to, String word) {
        if (token < from || token == to - 1 || !PARTICLES.contains(word)) {
            return false;
        }
        return token > from
                || !tokens.isCapital(token)
                || to - from > 2 && PARTICLES.contains(tokens.word(token + 1))
                || tokens.isFirstOfCompound(token + 1)
                || to - from == 2 && !ENGLISH.words("person-name.first-name").contains(word);
    }

    /** Whether a word in lower case may stand in a person's name. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || ENGLISH.words("person-name.inner").contains(word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(folded(word));
    }

    private static String folded(String word) {
        String plain = Folding.fold(word);
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    boolean isSingle() {
        return parts.size() == 1;
    }

    String first() {
        return parts.get(0);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    /**
     * Whether two names of several parts can be one person's: "John F. Smith" and "J. Smith", "Kim Jong Un" and "Kim Jong",
     * "Ana Vega Soto" and "Vega Soto".
     */
    boolean fits(PersonName other) {
        if (suffix != null && other.suffix != null && !suffix.equals(other.suffix)) {
            return false;
        }
        int least = Math.min(parts.size(), other.parts.size());
        if (last().equals(other.last())) {
            return alike(first(), other.first()) || least >= 2 && ending(least).equals(other.ending(least));
        }
        return least >= 2 && parts.subList(0, least).equals(other.parts.subList(0, least));
    }

    /** Whether the first parts can be one: not in "Ana Vega Soto" and "Vega Soto". */
    boolean startsLike(PersonName other) {
        return alike(first(), other.first());
    }

    private List<String> ending(int length) {
        return parts.subList(parts.size() - length, parts.size());
    }

    /** The same, or one the other's initial. */
    private static boolean alike(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }
}
