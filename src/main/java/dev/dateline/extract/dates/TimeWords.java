package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The English words that name parts of the calendar and numbers, in lower case. */
final class TimeWords {

    static final Map<String, Integer> MONTHS =
            numbered(1, "january february march april may june july august september october november december");
    static final Map<String, Integer> MONTH_ABBREVIATIONS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    static final Map<String, Integer> WEEKDAYS =
            numbered(1, "monday tuesday wednesday thursday friday saturday sunday");
    static final Map<String, Integer> WEEKDAY_ABBREVIATIONS =
            Map.of("mon", 1, "tue", 2, "tues", 2, "wed", 3, "thu", 4, "thurs", 4, "fri", 5, "sat", 6, "sun", 7);
    static final Map<String, Integer> SEASONS =
            Map.of("spring", 1, "springtime", 1, "summer", 2, "summertime", 2, "autumn", 3, "fall", 3, "winter", 4);
    static final Map<String, Integer> WEEKDAY_PLURALS =
            numbered(1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
    static final Map<String, Integer> WHICHES =
            Map.of("last", -1, "past", -1, "this", 0, "current", 0, "next", 1, "coming", 1, "upcoming", 1);
    static final Map<String, Integer> OTHERS =
            Map.of("previous", -1, "prior", -1, "preceding", -1, "same", 0, "following", 1);
    static final Map<String, Integer> PARTS =
            Map.of("morning", 0, "dawn", 0, "afternoon", 1, "evening", 2, "dusk", 2, "night", 3);
    static final Map<String, Unit> UNITS = units();
    static final Map<String, Integer> ORDINALS = ordinals();
    static final Map<String, Integer> SMALL_NUMBERS = smallNumbers();
    static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    private static final Set<String> OTHER_ABBREVIATIONS = ENGLISH.words("time-words.other-abbreviations");

    private TimeWords() {}

    /** Whether a full stop after this word may belong to it: the sentence may go on. */
    static boolean isAbbreviation(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0))
                || MONTH_ABBREVIATIONS.containsKey(word)
                || OTHER_ABBREVIATIONS.contains(word);
    }

    /** The words of a list, parted by spaces. */
    static Set<String> words(String list) {
        return new HashSet<>(List.of(list.split(" ")));
    }

    private static Map<String, Integer> numbered(int first, String words) {
        Map<String, Integer> numbers = new HashMap<>();
        int number = first;
        for (String word : words.split(" ")) {
            numbers.put(word, number++);
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (Unit unit : Unit.values()) {
            if (unit != Unit.SEASON && unit != Unit.HALF) {
                units.put(unit.word(), unit);
                units.put(unit.word() + "s", unit);
            }
        }
        units.put("centuries", Unit.CENTURY);
        units.remove("centurys");
        return Map.copyOf(units);
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>(numbered(
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                        + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"));
        ordinals.put("thirtieth", 30);
        for (int number = 1; number <= 31; number++) {
            ordinals.put(number + suffix(number), number);
        }
        return Map.copyOf(ordinals);
    }

    private static String suffix(int number) {
        return number / 10 == 1
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static Map<String, Integer> smallNumbers() {
        Map<String, Integer> numbers = new HashMap<>(numbered(
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen"));
        int tens = 20;
        for (String word : "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")) {
            numbers.put(word, tens);
            tens += 10;
        }
        return Map.copyOf(numbers);
    }
}
