package dev.dateline.extract.casualties;

import dev.dateline.casualty.Numerals;
import dev.dateline.casualty.Quantifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Reads how many there are: "1,400", "at least a dozen", "between 20 and 30", "no one", "a couple of hundred". */
final class CountReader {

    private static final int LONGEST_NUMBER = 8;

    static final Set<String> NUMBER_WORDS = Lexicon.words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety");
    private static final Set<String> SCALES = Lexicon.words("hundred thousand million");
    private static final Set<String> TOO_LARGE =
            Lexicon.words("billion trillion quadrillion quintillion sextillion septillion zillion");
    /** After a number these say that it counts no people. */
    private static final Set<String> UNITS = Lexicon.words(
            "% percent per pc year years yr yrs month months week weeks day days hour hours minute minutes second seconds"
                    + " mile miles km kilometers kilometres meter meters metre metres foot feet yard yards inch inches block"
                    + " p.m. a.m. p.m a.m pm am caliber calibre mm degrees degree times rounds shots bullets dollars pounds");

    private static final Set<String> BEFORE_NO_COUNT = Lexicon.words(
            "$ \u00a3 \u20ac # age aged ages no. nos. highway route interstate room apartment unit chapter page");

    private static final Map<String, Long> PLURALS =
            Map.of("dozens", 24L, "scores", 40L, "hundreds", 200L, "thousands", 2_000L, "millions", 2_000_000L);
    private static final Map<String, Long> SOME =
            Map.of("several", 3L, "few", 2L, "multiple", 2L, "many", 3L, "numerous", 3L);

    private static final Map<String, Quantifier> BEFORE = new LinkedHashMap<>();
    private static final Map<String, Quantifier> AFTER = new LinkedHashMap<>();

    static {
        put(
                BEFORE,
                Quantifier.EQUAL_OR_MORE,
                "at least",
                "no fewer than",
                "no less than",
                "not less than",
                "a minimum of");
        put(
                BEFORE,
                Quantifier.MORE_THAN,
                "more than",
                "over",
                "above",
                "upward of",
                "upwards of",
                "well over",
                "exceeding",
                "in excess of",
                "greater than",
                "past");
        put(
                BEFORE,
                Quantifier.EQUAL_OR_LESS,
                "up to",
                "as many as",
                "as much as",
                "at most",
                "no more than",
                "not more than",
                "a maximum of");
        put(
                BEFORE,
                Quantifier.LESS_THAN,
                "fewer than",
                "less than",
                "under",
                "below",
                "nearly",
                "almost",
                "close to",
                "just under");
        put(
                BEFORE,
                Quantifier.APPROX,
                "about",
                "around",
                "approximately",
                "roughly",
                "some",
                "an estimated",
                "estimated",
                "circa",
                "perhaps");
        put(AFTER, Quantifier.EQUAL_OR_MORE, "or more", "or even more");
        put(AFTER, Quantifier.EQUAL_OR_LESS, "or fewer", "or less");
        put(AFTER, Quantifier.APPROX, "or so");
    }

    private final Text text;

    CountReader(Text text) {
        this.text = text;
    }

    /** The count that begins at a token; {@code null} if none does. */
    Count read(int at) {
        Count none = zero(at);
        if (none != null) {
            return none;
        }
        for (Map.Entry<String, Quantifier> bound : BEFORE.entrySet()) {
            int end = matched(at, bound.getKey());
            Count number = end < 0 ? null : number(end);
            if (number != null && number.isExact()) {
                return number.bound(at, number.end(), at, end, bound.getValue());
            }
        }
        if (text.is(at, Set.of("between", "from"))) {
            return between(at);
        }
        Count number = number(at);
        if (number == null || !number.isExact()) {
            return number;
        }
        for (Map.Entry<String, Quantifier> bound : AFTER.entrySet()) {
            int end = matched(number.end(), bound.getKey());
            if (end > 0) {
                return number.bound(at, end, number.end(), end, bound.getValue());
            }
        }
        return number;
    }

    private static void put(Map<String, Quantifier> words, Quantifier quantifier, String... phrases) {
        List.of(phrases).forEach(phrase -> words.put(phrase, quantifier));
    }

    /** The token after the phrase, if it stands here; else -1. */
    private int matched(int at, String phrase) {
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        if (!text.low(at).equals(first)) {
            return -1;
        }
        return space < 0 ? at + 1 : matched(at + 1, phrase.substring(space + 1));
    }

    private Count zero(int at) {
        return switch (text.low(at)) {
            case "nobody", "none" -> Count.exact(at, at + 1, 0);
            case "no" ->
                text.low(at + 1).equals("one") || text.low(at + 1).equals("people")
                        ? Count.exact(at, at + 2, 0)
                        : Count.exact(at, at + 1, 0);
            default -> null;
        };
    }

    /** "between 20 and 30", "from 20 to 30". */
    private Count between(int at) {
        Count lower = number(at + 1);
        boolean isJoined = lower != null
                && lower.isExact()
                && text.low(lower.end()).equals(text.low(at).equals("from") ? "to" : "and");
        Count upper = isJoined ? number(lower.end() + 1) : null;
        if (upper == null || !upper.isExact() || lower.value() >= upper.value()) {
            return null;
        }
        return Count.between(lower.start(), upper.end(), lower.value(), upper.value())
                .bound(at, upper.end(), at, at + 1, Quantifier.BETWEEN);
    }

    /** A number that nothing binds, or two that bind one ("20 to 30"). */
    private Count number(int at) {
        Count some = some(at);
        if (some != null) {
            return some;
        }
        int end = endOfNumber(at);
        if (end < 0
                || text.is(at - 1, BEFORE_NO_COUNT)
                || isTorn(at)
                || isAmongAges(at)
                || text.is(end, UNITS)
                || text.is(end, TOO_LARGE)) {
            return null;
        }
        OptionalLong value = read(at, end);
        if (value.isEmpty() || isYear(at, end, value.getAsLong())) {
            return null;
        }
        Count upper = text.is(end, Set.of("to", "-", "\u2013")) ? upperOf(end + 1) : null;
        if (upper != null && value.getAsLong() < upper.value()) {
            return Count.between(at, upper.end(), value.getAsLong(), upper.value());
        }
        boolean isHyphened = text.low(end).equals("-") && text.tokens().isGlued(end);
        return isHyphened ? null : Count.exact(at, end, value.getAsLong());
    }

    private Count upperOf(int at) {
        int end = endOfNumber(at);
        OptionalLong value = end < 0 ? OptionalLong.empty() : read(at, end);
        boolean isCount =
                value.isPresent() && !text.is(end, UNITS) && !text.low(end).equals("-");
        return isCount ? Count.exact(at, end, value.getAsLong()) : null;
    }

    private OptionalLong read(int at, int end) {
        if (text.low(end - 1).equals("dozen")) {
            return switch (text.low(at)) {
                case "a" -> OptionalLong.of(12);
                case "half" -> OptionalLong.of(6);
                default -> times(Numerals.read(text.tokens().words(at, end - 1)), 12);
            };
        }
        return Numerals.read(text.tokens().words(at, end));
    }

    private static OptionalLong times(OptionalLong number, long unit) {
        return number.isPresent() && number.getAsLong() < 1_000
                ? OptionalLong.of(number.getAsLong() * unit)
                : OptionalLong.empty();
    }

    /** Just after the longest run of number words that is a number; -1 if there is none. */
    private int endOfNumber(int at) {
        int end = at;
        while (end - at < LONGEST_NUMBER && isPartOfNumber(at, end)) {
            end++;
        }
        if (end > at && text.low(end).equals("dozen")) {
            return end + 1;
        }
        if (text.reads(at, "a", "dozen") || text.reads(at, "half", "a", "dozen") || text.reads(at, "half", "dozen")) {
            return at + (text.low(at + 1).equals("a") ? 3 : 2);
        }
        while (end > at && Numerals.read(text.tokens().words(at, end)).isEmpty()) {
            end--;
        }
        return end > at ? end : -1;
    }

    private boolean isPartOfNumber(int first, int at) {
        String word = text.low(at);
        boolean isNumeral = NUMBER_WORDS.contains(word) || isDigits(word);
        if (at == first) {
            return isNumeral || word.equals("a") && text.is(at + 1, SCALES);
        }
        boolean isInside = word.equals("and") || word.equals("-");
        return SCALES.contains(word) || (isInside || isNumeral) && !isDigits(text.low(first)) || isThousands(first, at);
    }

    /** The "400" of "1 400". */
    private boolean isThousands(int first, int at) {
        return isDigits(text.low(at))
                && text.low(at).length() == 3
                && text.low(first).length() <= 3
                && at - first < 4;
    }

    private static boolean isDigits(String word) {
        boolean isShort = !word.isEmpty() && word.length() <= 24;
        return isShort
                && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.')
                && word.charAt(0) != ',';
    }

    /** "dozens", "tens of thousands", "a couple of hundred", "several". */
    private Count some(int at) {
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

    /** "$5", "3-2", ".45", "10:30": the number goes on, or stands for something else. */
    private boolean isTorn(int at) {
        return text.tokens().isGlued(at)
                        && text.is(at - 1, Set.of("$", "\u00a3", "\u20ac", "#", ":", "/", ".", "-", "+", "'"))
                || text.is(at + 1, Set.of(":", "/", "%")) && text.tokens().isGlued(at + 1);
    }

    /** "ages 23, 25 and 31" */
    private boolean isAmongAges(int at) {
        int before = at - 1;
        while (at - before < 8 && (text.is(before, Set.of(",", "and")) || isDigits(text.low(before)))) {
            before--;
        }
        return text.is(before, Set.of("age", "ages", "aged"));
    }

    private boolean isYear(int at, int end, long value) {
        boolean isBare = end == at + 1
                && text.low(at).length() == 4
                && Character.isDigit(text.low(at).charAt(0));
        return isBare && value >= 1_800 && value < 2_100 && !text.is(end, Lexicon.PEOPLE);
    }
}
