package dev.dateline.extract.casualties;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers that count no people but tell of how many: "triple murder", "three counts of attempted murder". */
final class TollHints {

    private static final Map<String, Long> MULTIPLES =
            Map.of("double", 2L, "triple", 3L, "quadruple", 4L, "quintuple", 5L, "sextuple", 6L);
    private static final Set<String> ACTS = Lexicon.words(
            "murder murders homicide homicides slaying slayings killing killings fatal fatality shooting murder-suicide");
    private static final Set<String> CHARGES = Set.of("counts", "count", "charges");
    private static final int FARTHEST_CHARGE = 7;

    private TollHints() {}

    static void read(Text text, int start, int end, Map<String, Set<Long>> hints) {
        CountReader counts = new CountReader(text);
        for (int i = start; i < end; i++) {
            Long multiple = MULTIPLES.get(text.low(i));
            int act = text.low(i + 1).equals("-") ? i + 2 : i + 1;
            if (multiple != null && text.is(act, ACTS)) {
                put(hints, text.low(act).equals("shooting") ? "multiple shooting" : "multiple death", multiple);
            }
            if (text.is(i, CHARGES) && text.low(i + 1).equals("of")) {
                charge(text, counts, i, end, hints);
            }
        }
    }

    private static void charge(Text text, CountReader counts, int at, int end, Map<String, Set<Long>> hints) {
        Count count = counts.read(at - 1);
        if (count == null || !count.isExact()) {
            return;
        }
        boolean isAttempt = false;
        for (int i = at + 2; i < Math.min(end, at + FARTHEST_CHARGE); i++) {
            isAttempt |= text.is(i, Set.of("attempted", "attempting", "attempt", "assault"));
            if (text.is(i, Set.of("murder", "homicide", "manslaughter", "assault"))) {
                put(hints, isAttempt ? "attempt charges" : "murder charges", count.value());
                return;
            }
        }
    }

    private static void put(Map<String, Set<Long>> hints, String of, long number) {
        hints.computeIfAbsent(of, each -> new TreeSet<>()).add(number);
    }
}
