package dev.dateline.extract.casualties;

import java.util.Map;
import java.util.Set;

/** Reads numbers that words leave open: "dozens", "tens of thousands", "a couple of hundred", "several". */
final class VagueReader {

    private static final Map<String, Long> PLURALS =
            Map.of("dozens", 24L, "scores", 40L, "hundreds", 200L, "thousands", 2_000L, "millions", 2_000_000L);
    private static final Map<String, Long> SOME =
            Map.of("several", 3L, "few", 2L, "multiple", 2L, "many", 3L, "numerous", 3L);

    private final Text text;

    VagueReader(Text text) {
        this.text = text;
    }

    /** The count that begins at a token; {@code null} if none does. */
    Count read(int at) {
        String word = text.low(at);
        if (PLURALS.containsKey(word)) {
            int of = text.low(at + 1).equals("of") ? at + 2 : at + 1;
            Long unit = PLURALS.get(text.low(of));
            return word.equals("hundreds") && of == at + 2 && unit != null
                    ? vagueOf(at, of + 1, 100 * unit)
                    : vagueOf(at, at + 1, PLURALS.get(word));
        }
        if (word.equals("tens") && text.low(at + 1).equals("of") && PLURALS.containsKey(text.low(at + 2))) {
            return vagueOf(at, at + 3, 10 * PLURALS.get(text.low(at + 2)));
        }
        int first = word.equals("a") ? at + 1 : at;
        if (first > at && text.low(first).equals("couple") || text.low(first).equals("few") || SOME.containsKey(word)) {
            return vague(at, first);
        }
        return null;
    }

    private Count vagueOf(int at, int end, long lower) {
        boolean isOf = text.low(end).equals("of") && !isPartitive(end + 1);
        return Count.vague(at, end, isOf ? end + 1 : end, lower);
    }

    private boolean isPartitive(int at) {
        return text.is(at, Set.of("them", "whom", "these", "those", "the"));
    }

    private Count vague(int at, int first) {
        boolean isPair = text.low(first).equals("couple");
        int of = text.low(first + 1).equals("of") ? first + 2 : first + 1;
        long unit =
                switch (text.low(of)) {
                    case "hundred" -> 100;
                    case "thousand" -> 1_000;
                    case "million" -> 1_000_000;
                    case "dozen" -> 12;
                    default -> 0;
                };
        long few = isPair ? 2 : SOME.get(text.low(first));
        if (unit > 0) {
            return vagueOf(at, of + 1, few * unit);
        }
        return isPair && of == first + 1 ? null : vagueOf(at, first + 1, few);
    }
}
