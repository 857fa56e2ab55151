package dev.dateline.extract.names;

import dev.dateline.extract.passage.Tokens;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The country that an article is about: the one it names clearly more often than any other. */
final class CountryFocus {

    private static final int LEAST = 3;
    private static final double LEAD = 1.3;

    private CountryFocus() {}

    /** Its ISO 3166-1 code; null where no country leads. */
    static String of(Tokens tokens) {
        Map<String, Integer> counts = new HashMap<>();
        for (int token = 0; token < tokens.size(); token++) {
            Phrases.Match<String> named = tokens.isCapital(token) ? Demonyms.either(tokens, token) : null;
            if (named != null && !named.value().equals(Demonyms.NO_COUNTRY)) {
                counts.merge(named.value(), 1, Integer::sum);
            }
        }
        int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(country -> most >= LEAST && counts.get(country) == most)
                .filter(country -> counts.entrySet().stream()
                        .allMatch(other -> other.getKey().equals(country) || most >= LEAD * other.getValue()))
                .findFirst()
                .orElse(null);
    }
}
