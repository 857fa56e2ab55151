package dev.dateline.extract.dates;

import dev.dateline.extract.language.Language;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a time of day: "10:35 a.m.", "5 p.m. EST", "1500 GMT", "noon", "six o'clock". */
final class Clock {

    /** Of a day's minutes. */
    static final int NOON = 12 * 60;

    /** "10", "10:35", "10am", "10:35pm". */
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})(?::([0-9]{2}))?(\\p{L}*)");

    private static final Pattern MILITARY = Pattern.compile("[0-9]{4}");

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
        return Stream.of(numbers.units, names.keySet()).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** With the minute of the day; see {@link DateTerm#CLOCK}. */
    long read(RuleWords words, int at) {
        String word = words.low(at);
        if (names.containsKey(word)) {
            return Term.lookup(names, word);
        }
        Matcher digits = DIGITS.matcher(word);
        if (!digits.matches()) {
            return MILITARY.matcher(word).matches() ? military(words, at) : hour(words, at);
        }
        int hour = Integer.parseInt(digits.group(1));
        int minute = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
        boolean isExact = digits.group(2) != null;
        Integer half = digits.group(3).isEmpty() ? null : halves.get(digits.group(3));
        if (isExact ? hour > 23 || minute > 59 : hour < 1 || hour > 12) {
            return Term.NONE;
        }
        if (half != null) {
            return zoned(words, at, 1, onHalf(60 * hour + minute, half));
        }
        return digits.group(3).isEmpty() ? withHalf(words, at, 60 * hour + minute, isExact) : Term.NONE;
    }

    /** "0735 GMT": four digits are a time only before a zone. */
    private long military(RuleWords words, int at) {
        int digits = Integer.parseInt(words.low(at));
        boolean isTime = zones.contains(words.low(at + 1)) && digits / 100 < 24 && digits % 100 < 60;
        return isTime ? Term.reading(2, digits / 100 * 60 + digits % 100) : Term.NONE;
    }

    private long hour(RuleWords words, int at) {
        int hour = numbers.unit(words, at);
        return hour >= 1 && hour <= 12 ? withHalf(words, at, 60 * hour, false) : Term.NONE;
    }

    /**
     * The half of the day must be said, unless minutes are: "10 a.m.", "six o'clock". "1:24" may be a score or how long a film
     * is, unless a word before it or the zone after it says when.
     */
    private long withHalf(RuleWords words, int at, int minute, boolean isExact) {
        Integer half = halves.get(words.low(at + 1));
        if (half != null) {
            return zoned(words, at, 2, onHalf(minute, half));
        }
        if (afterHour.contains(words.low(at + 1))) {
            return Term.reading(2, minute);
        }
        boolean isTime = isExact && (zones.contains(words.low(at + 1)) || when.contains(words.low(at - 1)));
        return isTime ? zoned(words, at, 1, minute) : Term.NONE;
    }

    private static int onHalf(int minute, int half) {
        return minute % NOON + half * NOON;
    }

    private long zoned(RuleWords words, int at, int length, int minute) {
        return Term.reading(zones.contains(words.low(at + length)) ? length + 1 : length, minute);
    }
}
