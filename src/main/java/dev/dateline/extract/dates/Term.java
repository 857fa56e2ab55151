package dev.dateline.extract.dates;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What stands in capitals in a rule's pattern: a kind of word, or of a few words, that has a number. A reading packs how
 * many tokens it took and the number into a {@code long}; {@link #NONE} where the words are of another kind.
 */
enum Term {
    /** "July", "Sept.", with the number of the month. */
    MONTH(false, TimeWords.MONTHS.keySet(), TimeWords.MONTH_ABBREVIATIONS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            if (!tokens.isCapital(at)) {
                return NONE;
            }
            Integer number = TimeWords.MONTHS.get(tokens.word(at));
            if (number != null) {
                return reading(1, number);
            }
            long abbreviated = abbreviation(TimeWords.MONTH_ABBREVIATIONS, tokens, at);
            boolean isClear =
                    abbreviated != NONE && length(abbreviated) == 2 || NumberWords.digits(tokens.word(at + 1)) >= 0;
            return isClear ? abbreviated : NONE;
        }
    },
    /** "Friday" and, with a full stop, "Fri.": Monday is 1. */
    WEEKDAY(false, TimeWords.WEEKDAYS.keySet(), TimeWords.WEEKDAY_ABBREVIATIONS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            if (!tokens.isCapital(at)) {
                return NONE;
            }
            Integer number = TimeWords.WEEKDAYS.get(tokens.word(at));
            if (number != null) {
                return reading(1, number);
            }
            long abbreviated = abbreviation(TimeWords.WEEKDAY_ABBREVIATIONS, tokens, at);
            return abbreviated != NONE && length(abbreviated) == 2 ? abbreviated : NONE;
        }
    },
    /** "Fridays". */
    WEEKDAYS(false, TimeWords.WEEKDAY_PLURALS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return lookup(TimeWords.WEEKDAY_PLURALS, tokens.word(at));
        }
    },
    /** The day of a month: "31", "31st", "eighth". */
    DAY(true, TimeWords.ORDINALS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            int digits = NumberWords.digits(tokens.word(at));
            return digits >= 1 && digits <= 31 && tokens.word(at).length() <= 2 && !isTorn(tokens, at)
                    ? reading(1, digits)
                    : ORDINAL.read(tokens, at);
        }
    },
    ORDINAL(true, TimeWords.ORDINALS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return lookup(TimeWords.ORDINALS, tokens.word(at));
        }
    },
    /** "1989", "nineteen ninety-six", "two thousand". */
    YEAR(true, Set.of("eighteen", "nineteen", "twenty", "two")) {
        @Override
        long read(TimeTokens tokens, int at) {
            String word = tokens.word(at);
            if (word.length() == 3 && word.charAt(0) == '\'') {
                return NumberWords.shortYear(word);
            }
            int year = word.length() == 4 && !isTorn(tokens, at) ? NumberWords.digits(word) : -1;
            return year >= 1000 && year < 2200 ? reading(1, year) : NumberWords.year(tokens, at);
        }
    },
    /** "1990s", "1990's", "nineties", "'90s", with its first year. */
    DECADE(true, TimeWords.DECADES.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return NumberWords.decade(tokens, at);
        }
    },
    SEASON(false, TimeWords.SEASONS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return lookup(TimeWords.SEASONS, tokens.word(at));
        }
    },
    /** A unit in the singular, as its ordinal in {@link Unit}. */
    UNIT(false, TimeWords.UNITS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return tokens.word(at).endsWith("s") ? NONE : ANY_UNIT.read(tokens, at);
        }
    },
    /** A unit in the plural. */
    UNITS(false, TimeWords.UNITS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return tokens.word(at).endsWith("s") ? ANY_UNIT.read(tokens, at) : NONE;
        }
    },
    ANY_UNIT(false, TimeWords.UNITS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            Unit unit = TimeWords.UNITS.get(tokens.word(at));
            return unit == null ? NONE : reading(1, unit.ordinal());
        }
    },
    /** How many: "3", "twenty-four", "a couple of", "a". */
    NUMBER(true, TimeWords.SMALL_NUMBERS.keySet(), Set.of("a", "an", "couple", "dozen")) {
        @Override
        long read(TimeTokens tokens, int at) {
            return NumberWords.count(tokens, at);
        }
    },
    /** An unsaid number: "several", "a few". */
    SOME(false, Set.of("several", "few", "many", "some", "a")) {
        @Override
        long read(TimeTokens tokens, int at) {
            return NumberWords.some(tokens, at);
        }
    },
    /** "last" is -1, "this" 0, "next" 1: counted from the publication. */
    WHICH(false, TimeWords.WHICHES.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return lookup(TimeWords.WHICHES, tokens.word(at));
        }
    },
    /** "previous" is -1, "same" 0, "following" 1: counted from a date before it. */
    OTHER(false, TimeWords.OTHERS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return lookup(TimeWords.OTHERS, tokens.word(at));
        }
    },
    /** "morning", as its ordinal in {@link dev.dateline.time.PartOfDay}. */
    PART(false, TimeWords.PARTS.keySet()) {
        @Override
        long read(TimeTokens tokens, int at) {
            return lookup(TimeWords.PARTS, tokens.word(at));
        }
    },
    /** "10:35 a.m.", "noon", with the minute of the day. */
    CLOCK(true, TimeWords.SMALL_NUMBERS.keySet(), Set.of("noon", "midday", "midnight")) {
        @Override
        long read(TimeTokens tokens, int at) {
            return Clock.read(tokens, at);
        }
    },
    /** "Christmas Eve", with its place among {@link Holidays#DAYS}. */
    HOLIDAY(false, Holidays.FIRST_WORDS) {
        @Override
        long read(TimeTokens tokens, int at) {
            return tokens.isCapital(at) ? holiday(tokens, at) : NONE;
        }
    },
    /** "1989-11-02", as days since 1970. */
    ISO_DATE(true) {
        @Override
        long read(TimeTokens tokens, int at) {
            return NumericDate.iso(tokens, at);
        }
    },
    /** "11/02/89", "31.12.2007", as days since 1970. */
    NUMERIC_DATE(true) {
        @Override
        long read(TimeTokens tokens, int at) {
            return NumericDate.slashed(tokens.word(at));
        }
    };

    static final long NONE = -1;

    private static final List<HolidayName> HOLIDAYS = HolidayName.all();

    private final boolean isOpenedByDigits;
    private final Set<String> openers = new HashSet<>();

    Term(boolean isOpenedByDigits) {
        this(isOpenedByDigits, Set.of());
    }

    Term(boolean isOpenedByDigits, Set<String> openers) {
        this(isOpenedByDigits, openers, Set.of());
    }

    /** @param openers the words that one of this kind may begin with, beside the others */
    Term(boolean isOpenedByDigits, Set<String> openers, Set<String> others) {
        this.isOpenedByDigits = isOpenedByDigits;
        this.openers.addAll(openers);
        this.openers.addAll(others);
    }

    Set<String> openers() {
        return openers;
    }

    boolean isOpenedByDigits() {
        return isOpenedByDigits;
    }

    /** What stands at the token, if it is of this kind. */
    abstract long read(TimeTokens tokens, int at);

    static long reading(int length, int number) {
        return (long) length << 32 | number & 0xFFFF_FFFFL;
    }

    static int length(long reading) {
        return (int) (reading >> 32);
    }

    static int number(long reading) {
        return (int) reading;
    }

    private static long lookup(Map<String, Integer> numbers, String word) {
        Integer number = numbers.get(word);
        return number == null ? NONE : reading(1, number);
    }

    private static long abbreviation(Map<String, Integer> numbers, TimeTokens tokens, int at) {
        long bare = lookup(numbers, tokens.word(at));
        boolean stopped = bare != NONE && tokens.word(at + 1).equals(".") && tokens.isGlued(at + 1);
        return stopped ? reading(2, number(bare)) : bare;
    }

    /** Whether the number is only a piece of a longer one: "$ 30", "30 percent". */
    private static boolean isTorn(TimeTokens tokens, int at) {
        String before = tokens.isGlued(at) ? tokens.word(at - 1) : "";
        String after = tokens.isGlued(at + 1) ? tokens.word(at + 1) : "";
        return "$£€#".contains(before) && !before.isEmpty() || after.equals("%");
    }

    private static long holiday(TimeTokens tokens, int at) {
        for (int i = 0; i < HOLIDAYS.size(); i++) {
            int length = HOLIDAYS.get(i).lengthAt(tokens, at);
            if (length > 0) {
                return reading(length, i);
            }
        }
        return NONE;
    }

    /** The day of the numbered holiday in a year. */
    static LocalDate holidayIn(int year, int number) {
        return HOLIDAYS.get(number).day().apply(year);
    }

    private record HolidayName(String[] words, IntFunction<LocalDate> day) {

        static List<HolidayName> all() {
            return Holidays.DAYS.entrySet().stream()
                    .map(holiday -> new HolidayName(holiday.getKey().split(" "), holiday.getValue()))
                    .toList();
        }

        /** How many tokens the name takes here; 0 if it is not here. */
        int lengthAt(TimeTokens tokens, int at) {
            for (int i = 0; i < words.length; i++) {
                if (!tokens.word(at + i).equals(words[i])) {
                    return 0;
                }
            }
            return words.length;
        }
    }
}
