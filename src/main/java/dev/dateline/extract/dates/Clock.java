package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.Set;

/** Reads a time of day: "10:35 a.m.", "5 p.m. EST", "1500 GMT", "noon", "six o'clock". */
final class Clock {

    private static final Set<String> ZONES = ENGLISH.words("clock.zones");
    private static final Set<String> WHEN = ENGLISH.words("clock.when");
    private static final int NOON = 12 * 60;

    private Clock() {}

    /** With the minute of the day; 1440 is the midnight that ends it. */
    static long read(TimeTokens tokens, int at) {
        switch (tokens.word(at)) {
            case "noon", "midday":
                return Term.reading(1, NOON);
            case "midnight":
                return Term.reading(1, 0);
            default:
        }
        long time = tokens.word(at).indexOf(':') > 0 ? hourAndMinute(tokens.word(at)) : hour(tokens, at);
        if (time == Term.NONE) {
            long whole = military(tokens, at);
            return whole == Term.NONE ? glued(tokens, at) : whole;
        }
        return withHalf(tokens, at, time);
    }

    /** "10am", "10:35pm". */
    private static long glued(TimeTokens tokens, int at) {
        String word = tokens.word(at);
        if (!word.endsWith("am") && !word.endsWith("pm") || word.length() > 7) {
            return Term.NONE;
        }
        String digits = word.substring(0, word.length() - 2);
        long time = digits.indexOf(':') > 0 ? hourAndMinute(digits) : wholeHour(NumberWords.digits(digits));
        return time == Term.NONE ? Term.NONE : zoned(tokens, at, 1, onHalf(Term.number(time), word.endsWith("pm")));
    }

    private static long hourAndMinute(String word) {
        int colon = word.indexOf(':');
        int hour = NumberWords.digits(word.substring(0, colon));
        int minute = word.length() - colon == 3 ? NumberWords.digits(word.substring(colon + 1)) : -1;
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? Term.reading(1, 60 * hour + minute) : Term.NONE;
    }

    /** "0735 GMT": four digits are a time only before a zone. */
    private static long military(TimeTokens tokens, int at) {
        String word = tokens.word(at);
        int digits = word.length() == 4 && ZONES.contains(tokens.word(at + 1)) ? NumberWords.digits(word) : -1;
        return digits >= 0 && digits / 100 < 24 && digits % 100 < 60
                ? Term.reading(2, digits / 100 * 60 + digits % 100)
                : Term.NONE;
    }

    private static long hour(TimeTokens tokens, int at) {
        Integer word = TimeWords.SMALL_NUMBERS.get(tokens.word(at));
        return wholeHour(word != null ? word : NumberWords.digits(tokens.word(at)));
    }

    private static long wholeHour(int hour) {
        return hour >= 1 && hour <= 12 ? Term.reading(1, 60 * hour) : Term.NONE;
    }

    /** The half of the day must be said, unless minutes are: "10 a.m.", "22:35". */
    private static long withHalf(TimeTokens tokens, int at, long time) {
        int next = at + 1;
        String half = tokens.word(next);
        boolean isDotted = half.length() == 1
                && "ap".contains(half)
                && tokens.word(next + 1).equals(".")
                && tokens.word(next + 2).equals("m");
        if (isDotted) {
            boolean stopped = tokens.word(next + 3).equals(".") && tokens.isGlued(next + 3);
            return zoned(tokens, at, stopped ? 5 : 4, onHalf(Term.number(time), half.equals("p")));
        }
        if (half.equals("am") || half.equals("pm")) {
            return zoned(tokens, at, 2, onHalf(Term.number(time), half.equals("pm")));
        }
        if (half.equals("o") && tokens.word(next + 1).equals("'clock")) {
            return Term.reading(3, Term.number(time));
        }
        boolean isExact = tokens.word(at).indexOf(':') > 0 && isTime(tokens, at);
        return isExact ? zoned(tokens, at, 1, Term.number(time)) : Term.NONE;
    }

    /** "1:24" may be a score or how long a film is, unless a word before it or the zone after it says when. */
    private static boolean isTime(TimeTokens tokens, int at) {
        return ZONES.contains(tokens.word(at + 1)) || WHEN.contains(tokens.word(at - 1));
    }

    private static int onHalf(int minute, boolean afterNoon) {
        return minute % NOON + (afterNoon ? NOON : 0);
    }

    private static long zoned(TimeTokens tokens, int at, int length, int minute) {
        return Term.reading(ZONES.contains(tokens.word(at + length)) ? length + 1 : length, minute);
    }
}
