package dev.dateline.extract.dates;

import dev.dateline.extract.language.Language;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a time of day: "10:35 a.m.", "5 p.m. EST", "1500 GMT", "noon", "six o'clock". */
final class Clock {

    /** Of a day's minutes. */
    static final int NOON = 12 * 60;

    private final DateNumbers numbers;
    private final Set<String> zones;
    private final Set<String> when;
    private final Map<String, Integer> names;
    private final Map<String, Integer> halves;
    private final Set<String> afterHour;

    Clock(Language language, DateNumbers numbers) {
        this.numbers = numbers;
        zones = language.words("clock.zone", "clock.zone.greenwich");
        when = language.words("clock.when");
        names = language.numbers("clock.named");
        halves = language.numbers("clock.half");
        afterHour = language.words("clock.after-hour");
    }

    /** Beside digits. */
    Set<String> openers() {
        return Stream.of(numbers.unitOpeners(), names.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** With the minute of the day; see {@link DateTerm#CLOCK}. */
    long read(RuleWords words, int at) {
        Integer named = names.get(words.word(at));
        if (named != null) {
            return Term.reading(1, named);
        }
        long time = words.word(at).indexOf(':') > 0 ? hourAndMinute(words.word(at)) : hour(words, at);
        if (time == Term.NONE) {
            long whole = military(words, at);
            return whole == Term.NONE ? glued(words, at) : whole;
        }
        return withHalf(words, at, time);
    }

    /** "10am", "10:35pm". */
    private long glued(RuleWords words, int at) {
        String word = words.word(at);
        int end = word.length();
        while (end > 0 && Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        Integer half = end == 0 || end == word.length() ? null : halves.get(word.substring(end));
        if (half == null) {
            return Term.NONE;
        }
        String digits = word.substring(0, end);
        long time = digits.indexOf(':') > 0 ? hourAndMinute(digits) : wholeHour(DateNumbers.digits(digits));
        return time == Term.NONE ? Term.NONE : zoned(words, at, 1, onHalf(Term.number(time), half));
    }

    private static long hourAndMinute(String word) {
        int colon = word.indexOf(':');
        int hour = DateNumbers.digits(word.substring(0, colon));
        int minute = word.length() - colon == 3 ? DateNumbers.digits(word.substring(colon + 1)) : -1;
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 ? Term.reading(1, 60 * hour + minute) : Term.NONE;
    }

    /** "0735 GMT": four digits are a time only before a zone. */
    private long military(RuleWords words, int at) {
        String word = words.word(at);
        int digits = word.length() == 4 && zones.contains(words.word(at + 1)) ? DateNumbers.digits(word) : -1;
        return digits >= 0 && digits / 100 < 24 && digits % 100 < 60
                ? Term.reading(2, digits / 100 * 60 + digits % 100)
                : Term.NONE;
    }

    private long hour(RuleWords words, int at) {
        return wholeHour(numbers.unit(words, at));
    }

    private static long wholeHour(int hour) {
        return hour >= 1 && hour <= 12 ? Term.reading(1, 60 * hour) : Term.NONE;
    }

    /** The half of the day must be said, unless minutes are: "10 a.m.", "22:35". */
    private long withHalf(RuleWords words, int at, long time) {
        Integer half = halves.get(words.word(at + 1));
        if (half != null) {
            return zoned(words, at, 2, onHalf(Term.number(time), half));
        }
        if (afterHour.contains(words.word(at + 1))) {
            return Term.reading(2, Term.number(time));
        }
        boolean isExact = words.word(at).indexOf(':') > 0 && isTime(words, at);
        return isExact ? zoned(words, at, 1, Term.number(time)) : Term.NONE;
    }

    /** "1:24" may be a score or how long a film is, unless a word before it or the zone after it says when. */
    private boolean isTime(RuleWords words, int at) {
        return zones.contains(words.word(at + 1)) || when.contains(words.word(at - 1));
    }

    private static int onHalf(int minute, int half) {
        return minute % NOON + half * NOON;
    }

    private long zoned(RuleWords words, int at, int length, int minute) {
        return Term.reading(zones.contains(words.word(at + length)) ? length + 1 : length, minute);
    }
}
