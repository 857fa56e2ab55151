package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;

import java.util.HashMap;
import java.util.Map;

/** The country that an article is about: the one it names clearly more often than any other. */
final class CountryFocus {

    private static final int LEAST = 3;
    private static final double LEAD = 1.3;

    private final String country;

    CountryFocus(Tokens tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isCapital(token)) {
                count(counts, tokens, token);
            }
        }
        country = leader(counts);
    }

    private static void count(Map<String, Integer> counts, Tokens tokens, int token) {
        Phrases.Match<String> match = Demonyms.country(tokens, token);
        if (match == null) {
            match = Demonyms.adjective(tokens, token);
        }
        if (match != null && !match.value().equals(Demonyms.NO_COUNTRY)) {
            counts.merge(match.value(), 1, Integer::sum);
        }
    }

    private static String leader(Map<String, Integer> counts) {
        String first = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                second = most;
                most = count.getValue();
                first = count.getKey();
            } else {
                second = Math.max(second, count.getValue());
            }
        }
        return most >= LEAST && most >= LEAD * second ? first : null;
    }

    /** Its ISO 3166-1 code; null where no country leads. */
    String country() {
        return country;
    }
}
