package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adjectives of countries and peoples, and the names of countries. */
final class Demonyms {

    /** Stands for the country of a people or faith that belongs to no one country. */
    static final String NO_COUNTRY = "-";

    /** Tokens of "Democratic Republic of the Congo's", and one more. */
    private static final int LONGEST_OWNER = 7;

    private static final int LEAST_NAMED = 3;
    private static final double LEAD = 1.3;

    private static final Demonyms KNOWN = new Demonyms();

    private final Phrases<String> adjectives = new Phrases<>();
    private final Phrases<String> countries = new Phrases<>();
    private final Map<String, String> firstAdjective = new HashMap<>();

    private Demonyms() {
        for (String code : Locale.getISOCountries()) {
            countries.add(new Locale("", code).getDisplayCountry(Locale.ENGLISH), code);
        }
        for (String line : ENGLISH.lines("demonyms.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                add(words[0], words[i].replace('-', ' '));
            }
        }
    }

    private void add(String code, String word) {
        if (word.startsWith("=")) {
            countries.add(word.substring(1), code);
        } else {
            adjectives.add(word, code);
            firstAdjective.putIfAbsent(code, word);
        }
    }

    /** The adjective that begins at a token, with its country's code or {@link #NO_COUNTRY}; null if none does. */
    static Phrases.Match<String> adjective(Tokens tokens, int token) {
        return KNOWN.adjectives.at(tokens, token);
    }

    /** The country's name that begins at a token, with its code; null if none does. */
    static Phrases.Match<String> country(Tokens tokens, int token) {
        return KNOWN.countries.at(tokens, token);
    }

    /** Either of them. */
    static Phrases.Match<String> either(Tokens tokens, int token) {
        Phrases.Match<String> adjective = adjective(tokens, token);
        return adjective == null ? country(tokens, token) : adjective;
    }

    /** The code of the country whose name with "'s" stands before a token; null if none does. */
    static String owner(Tokens tokens, int token) {
        int from = ownerFrom(tokens, token);
        return from < 0 ? null : country(tokens, from).value();
    }

    /** Where the country's name begins that stands with "'s" before a token; -1 if none does. */
    static int ownerFrom(Tokens tokens, int token) {
        for (int from = Math.max(0, token - LONGEST_OWNER);
                from <= token - 2 && tokens.isPossessive(token - 1);
                from++) {
            Phrases.Match<String> country = country(tokens, from);
            if (country != null && country.to() == token - 1) {
                return from;
            }
        }
        return -1;
    }

    /** "Syrian" for SY; null where none is known. */
    static String adjectiveOf(String code) {
        return KNOWN.firstAdjective.get(code);
    }

    /** The code of the country that a text is about: the one it names clearly more often than any other; null where none leads. */
    static String leading(Tokens tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int token = 0; token < tokens.size(); token++) {
            Phrases.Match<String> named = tokens.isCapital(token) ? either(tokens, token) : null;
            if (named != null && !named.value().equals(NO_COUNTRY)) {
                counts.merge(named.value(), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean isLeading = !most.isEmpty()
                && most.get(0).getValue() >= LEAST_NAMED
                && (most.size() == 1
                        || most.get(0).getValue() >= LEAD * most.get(1).getValue());
        return isLeading ? most.get(0).getKey() : null;
    }
}
