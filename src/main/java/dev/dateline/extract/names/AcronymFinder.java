package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds where a text says what an acronym stands for: "the Norland Relief Fund (NRF)", "the Norland Relief Fund, or NRF,". The
 * long form is looked for as Schwartz and Hearst do (2003), from the last letter back, each letter at the beginning of a word.
 */
final class AcronymFinder {

    /**
     * Words with the acronym that the text gives them.
     *
     * @param from the first token of the long form; -1 where the letters do not show where it begins, since they are those
     *     of its name in another language
     * @param to just after the last token of the long form
     * @param acronym the token of the acronym
     */
    record Definition(int from, int to, int acronym) {}

    private static final int SHORTEST = 3;
    private static final int MORE_WORDS = 5;
    private static final int LONGEST_INTRODUCTION = 6;
    private static final double SURE = 0.95;

    private final Tokens tokens;

    AcronymFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    /** In the order of the text. */
    List<Definition> find() {
        List<Definition> found = new ArrayList<>();
        for (int token = 2; token < tokens.size(); token++) {
            String letters = tokens.word(token).replace(".", "");
            if (letters.length() >= SHORTEST && NameWords.isAcronym(letters)) {
                add(found, token, letters);
            }
        }
        return found;
    }

    private void add(List<Definition> found, int acronym, String letters) {
        int end = endOfLongForm(acronym);
        boolean beside = end < 0
                && tokens.word(acronym - 1).equals(",")
                && tokens.word(acronym + 1).equals(",");
        int from = end > 0 || beside ? startOfLongForm(beside ? acronym - 1 : end, letters) : -1;
        if (end > 0 || from >= 0) {
            found.add(new Definition(from, beside ? acronym - 1 : end, acronym));
        }
    }

    /** Just after the words that an acronym is said to be short for; -1 if none are. */
    private int endOfLongForm(int acronym) {
        int before = acronym - 1;
        if (tokens.word(before).equals("(") && tokens.word(acronym + 1).equals(")")) {
            return before;
        }
        before -= tokens.low(before).equals(THE) ? 1 : 0;
        if (tokens.low(before).equals(OR) && tokens.word(before - 1).equals(",")) {
            return before - 1;
        }
        if (!tokens.is(before, ENGLISH.words("acronym.introducer"))) {
            return -1;
        }
        for (int at = before - 1; at > Math.max(0, before - LONGEST_INTRODUCTION); at--) {
            if (tokens.is(at, ENGLISH.words("acronym.known"))) {
                at -= tokens.is(at - 1, ENGLISH.words("acronym.before-known")) ? 1 : 0;
                return tokens.word(at - 1).equals(",") ? at - 1 : -1;
            }
        }
        return -1;
    }

    private int startOfLongForm(int end, String letters) {
        int from = startOfLongForm(end, letters.toUpperCase(Locale.ROOT), false);
        from = from < 0 ? startOfLongForm(end, letters.toUpperCase(Locale.ROOT), true) : from;
        return from < 0 ? -1 : withPlaceBefore(from);
    }

    /** @param small whether a small word may give a letter, as "in" does in UNIFIL */
    private int startOfLongForm(int end, String letters, boolean small) {
        int left = letters.length() - 1;
        int least = Math.max(tokens.sentenceStart(end - 1), end - 2 * (letters.length() + MORE_WORDS));
        int at = end;
        while (left >= 0 && --at >= least) {
            boolean isSmall = tokens.is(at, ENGLISH.words("acronym.small"));
            if (tokens.isWord(at) && !isSmall && !tokens.isCapital(at)) {
                return -1;
            }
            left -= given(at, letters.substring(0, left + 1), small || !isSmall);
        }
        return left < 0 && tokens.isCapital(at) && end - at > 1 ? at : -1;
    }

    /** How many of the last letters a word gives: "U.N." two, others one or none. */
    private int given(int token, String letters, boolean gives) {
        String word = tokens.word(token).replace(".", "");
        if (NameWords.isAcronym(word) && letters.endsWith(word)) {
            return word.length();
        }
        // a full stop has no letter left
        boolean isInitial =
                !word.isEmpty() && Character.toUpperCase(word.charAt(0)) == letters.charAt(letters.length() - 1);
        return gives && isInitial ? 1 : 0;
    }

    /** "Bay of" before "Bengal Initiative": a place's name with a small word in it begins before the word that gave the letter. */
    private int withPlaceBefore(int from) {
        boolean place = tokens.low(from - 1).equals(OF)
                && from - 2 > tokens.sentenceStart(from)
                && tokens.isCapital(from - 2)
                && tokens.word(from - 2).charAt(0) == tokens.word(from).charAt(0);
        return place ? from - 2 : from;
    }

    /**
     * The names with those that a definition shows whole: the tagger often sees a long one in parts. It must have seen some
     * organisation there, or a word must say that it is one.
     */
    List<NameFound> completed(List<NameFound> names, List<Definition> definitions) {
        List<NameFound> completed = new ArrayList<>(names);
        for (Definition definition : definitions) {
            if (definition.from < 0) {
                extend(completed, definition.to);
            } else if (isOrganisation(definition, names)) {
                completed.removeIf(name -> name.overlaps(definition.from, definition.to)
                        || name.overlaps(definition.acronym, definition.acronym + 1));
                completed.add(new NameFound(definition.from, definition.to, NameKind.ORGANISATION, SURE));
                completed.add(new NameFound(definition.acronym, definition.acronym + 1, NameKind.ORGANISATION, SURE));
            }
        }
        completed.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return completed;
    }

    /** "in Haiti" before the bracket of an acronym belongs to the name that ends before it. */
    private void extend(List<NameFound> names, int end) {
        int in = end - 1;
        while (in > 0 && tokens.isCapital(in) && end - in < MORE_WORDS) {
            in--;
        }
        if (in == end - 1 || !tokens.word(in).equals(IN) && !tokens.word(in).equals(FOR)) {
            return;
        }
        int place = in;
        names.stream()
                .filter(name -> name.to() == place && name.kind() == NameKind.ORGANISATION)
                .findFirst()
                .ifPresent(name -> {
                    names.removeIf(other -> other.from() > place && other.to() <= end);
                    names.set(names.indexOf(name), new NameFound(name.from(), end, name.kind(), name.confidence()));
                });
    }

    private boolean isOrganisation(Definition definition, List<NameFound> names) {
        boolean seen = OrganisationTypes.isHead(tokens, OrganisationTypes.head(tokens, definition.from, definition.to));
        for (int token = definition.from; token < definition.to && !seen; token++) {
            if (tokens.word(token).equals(",")) {
                // A list of what is done, such as "Maintenance, Repair and Overhaul"
                return false;
            }
        }
        for (NameFound name : names) {
            boolean whole = name.from() <= definition.from && definition.to <= name.to();
            if (whole && name.kind() != NameKind.ORGANISATION) {
                return false;
            }
            seen |= name.kind() == NameKind.ORGANISATION
                    && (name.overlaps(definition.from, definition.to)
                            || name.overlaps(definition.acronym, definition.acronym + 1));
        }
        return seen;
    }
}
