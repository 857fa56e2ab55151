package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OR;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Knows what a text says its acronyms stand for: "the Norland Relief Fund (NRF)", "the Norland Relief Fund, or NRF,". The
 * long form is looked for as Schwartz and Hearst do (2003), from the last letter back, each letter at the beginning of a word.
 */
final class Acronyms {

    /**
     * Words with the acronym that the text gives them.
     *
     * @param from the first token of the long form; -1 where the letters do not show where it begins, since they are those
     *     of its name in another language
     * @param to just after the last token of the long form
     * @param acronym the token of the acronym
     */
    private record Definition(int from, int to, int acronym) {}

    private static final int SHORTEST = 3;
    private static final int MORE_WORDS = 5;
    private static final double SURE = 0.95;

    private final Tokens tokens;
    private final List<Definition> definitions = new ArrayList<>();

    Acronyms(Tokens tokens) {
        this.tokens = tokens;
        for (int token = 2; token < tokens.size(); token++) {
            String letters = tokens.word(token).replace(".", "");
            int end = letters.length() >= SHORTEST && NameWords.isAcronym(letters) ? endOfLongForm(token) : -1;
            if (end > 0) {
                String capitals = letters.toUpperCase(Locale.ROOT);
                int from = startOfLongForm(end, capitals, false);
                definitions.add(new Definition(from < 0 ? startOfLongForm(end, capitals, true) : from, end, token));
            }
        }
    }

    /** Just after the words that an acronym is said to be short for; -1 if none are. */
    private int endOfLongForm(int acronym) {
        if (tokens.is(acronym - 1, "(") && tokens.is(acronym + 1, ")")) {
            return acronym - 1;
        }
        int or = tokens.is(acronym - 1, THE) ? acronym - 2 : acronym - 1;
        return tokens.is(or, OR) && tokens.is(or - 1, ",") ? or - 1 : -1;
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
            boolean gives = small || !isSmall;
            left -= gives && Character.toUpperCase(tokens.word(at).charAt(0)) == letters.charAt(left) ? 1 : 0;
        }
        return left < 0 && tokens.isCapital(at) && end - at > 1 ? at : -1;
    }

    /**
     * The names with those that a definition shows whole: the tagger often sees a long one in parts. It must have seen some
     * organisation there.
     */
    List<NameFound> completed(List<NameFound> names) {
        List<NameFound> completed = new ArrayList<>(names);
        for (Definition each : definitions) {
            boolean seen = names.stream().anyMatch(name -> name.kind() == NameKind.ORGANISATION && isIn(each, name));
            if (each.from >= 0 && seen) {
                completed.removeIf(name -> isIn(each, name));
                completed.add(new NameFound(each.from, each.to, NameKind.ORGANISATION, SURE));
                completed.add(new NameFound(each.acronym, each.acronym + 1, NameKind.ORGANISATION, SURE));
            }
        }
        completed.sort(Comparator.comparingInt(NameFound::from));
        return completed;
    }

    private static boolean isIn(Definition definition, NameFound name) {
        return name.overlaps(definition.from, definition.to)
                || name.overlaps(definition.acronym, definition.acronym + 1);
    }

    /**
     * The spans, those of acronyms with the organisation that they stand for all through the text: "RSF" is whose name it is
     * given to here, and not the one of that acronym that news desks elsewhere know.
     */
    List<OrganisationSpan> applied(List<OrganisationSpan> spans) {
        Map<Integer, OrganisationSpan> byEnd = new HashMap<>();
        spans.forEach(span -> byEnd.put(span.to(), span));
        Map<String, OrganisationSpan> longForms = new HashMap<>();
        Map<String, OrganisationSpan> known = new HashMap<>();
        for (Definition definition : definitions) {
            OrganisationSpan named = byEnd.get(definition.to);
            OrganisationSpan acronym = byEnd.get(definition.acronym + 1);
            if (named != null && acronym != null) {
                if (acronym.rule() == Rule.LISTED && isKnown(named, acronym)) {
                    known.putIfAbsent(named.key(), acronym);
                } else {
                    longForms.putIfAbsent(letters(acronym), named);
                }
            }
        }
        List<OrganisationSpan> applied = new ArrayList<>();
        for (OrganisationSpan span : spans) {
            OrganisationSpan named = span.length() == 1 ? longForms.get(letters(span)) : known.get(span.key());
            applied.add(named == null ? span : span.meaning(named, letters(span)));
        }
        return applied;
    }

    /** Whether it is but another form of the name that news desks know: "Kurdistan Workers Party". */
    private boolean isKnown(OrganisationSpan named, OrganisationSpan acronym) {
        return acronym.name().equals(letters(acronym))
                || IntStream.range(named.from(), named.to())
                        .filter(tokens::isCapital)
                        .allMatch(token -> acronym.name().contains(tokens.word(token)));
    }

    private String letters(OrganisationSpan span) {
        return tokens.words(span.from(), span.to()).replace(".", "");
    }
}
