package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.time.Modifier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rules for dates that the words name by the calendar, wholly or but for the year: "July 31, 2025", "July 31", "1948". */
final class CalendarRules {

    private static final Set<String> BEFORE_MONTH = ENGLISH.words("calendar-rules.before-month");
    /** Words that make the name of a day that of the weeks around it, or of a thing. */
    private static final Set<String> AROUND_HOLIDAY = ENGLISH.words("calendar-rules.around-holiday");

    private static final Set<String> NAMED_BY_DAY = ENGLISH.words("calendar-rules.named-by-day");

    private CalendarRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("iso-date", "ISO_DATE", match -> day(match.get(Term.ISO_DATE))),
                Rule.of("numeric-date", "NUMERIC_DATE", CalendarRules::numericDate),
                Rule.of("named-day", "9/11", match -> september11()),
                Rule.of("named-day", "MONTH DAY terrorist|terror? attacks", CalendarRules::attacks),
                Rule.of("day-month-year", "MONTH the? DAY ,? YEAR", CalendarRules::wholeDay),
                Rule.of("day-month-year", "WEEKDAY ,? MONTH the? DAY ,? YEAR", CalendarRules::wholeDay),
                Rule.of("day-month-year", "WEEKDAY ,? the? DAY of? MONTH ,? YEAR", CalendarRules::wholeDay),
                Rule.of("day-month-year", "this MONTH DAY ,? YEAR", CalendarRules::wholeDay),
                Rule.of("day-month-year", "DAY of? MONTH ,? YEAR", CalendarRules::wholeDay),
                Rule.of("day-month-year", "the DAY of MONTH ,? YEAR", CalendarRules::wholeDay),
                Rule.of("day-month-year", "MONTH DAY in YEAR", CalendarRules::wholeDay),
                Rule.of("day-month", "MONTH the? DAY", CalendarRules::dayOfMonth),
                Rule.of("day-month", "WEEKDAY ,? MONTH the? DAY", CalendarRules::dayOfMonth),
                Rule.of("day-month", "this? WHICH WEEKDAY ,? MONTH the? DAY", CalendarRules::dayOfMonth),
                Rule.of("day-month", "WEEKDAY ,? the? DAY of? MONTH", CalendarRules::dayOfMonth),
                Rule.of("day-month", "DAY MONTH", CalendarRules::dayOfMonth),
                Rule.of("day-month", "the ORDINAL of MONTH", CalendarRules::dayOfMonth),
                Rule.of("day-shared-month", "DAY", CalendarRules::dayOfNextMonth),
                Rule.of("month-year", "MONTH ,? of? YEAR", match -> Sense.stated(month(match))),
                Rule.of("month", "MONTH", CalendarRules::monthAlone),
                Rule.of(
                        "season-year",
                        "the? SEASON of? YEAR",
                        match -> Sense.stated(Period.season(match.get(Term.YEAR), match.get(Term.SEASON)))),
                Rule.of(
                        "holiday-year",
                        "HOLIDAY ,|of|in? YEAR",
                        match -> Sense.stated(holiday(match.get(Term.YEAR), match.get(Term.HOLIDAY)))),
                Rule.of("holiday", "HOLIDAY", CalendarRules::holidayAlone),
                Rule.of(
                        "quarter-year",
                        "the? ORDINAL -? fiscal? quarter of|in|, fiscal? YEAR",
                        CalendarRules::quarterOfYear),
                Rule.of("quarter-year", "the? ORDINAL -? quarter fiscal? YEAR", CalendarRules::quarterOfYear),
                Rule.of(
                        "quarter-year",
                        "the? fiscal? YEAR 's? fiscal? ORDINAL -? quarter",
                        CalendarRules::quarterOfYear),
                Rule.of(
                        "quarter-year",
                        "the? last|final quarter of|in fiscal? YEAR",
                        match -> ofFiscal(match, Period.quarter(match.get(Term.YEAR), 4))),
                Rule.of(
                        "half-year",
                        "the? first|second|last|latter -? half of|in fiscal? YEAR",
                        CalendarRules::halfOfYear));
    }

    private static Sense day(int sinceEpoch) {
        return Sense.stated(Period.of(Unit.DAY, LocalDate.ofEpochDay(sinceEpoch)));
    }

    /** Where both may be the month, the text does not say which is. */
    private static Sense numericDate(RuleMatch match) {
        LocalDate day = LocalDate.ofEpochDay(match.get(Term.NUMERIC_DATE));
        boolean isEither = match.first().indexOf('/') > 0 && day.getDayOfMonth() <= 12;
        boolean isSame = day.getDayOfMonth() == day.getMonthValue();
        return isEither && !isSame
                ? Sense.eitherStated(
                        Period.of(Unit.DAY, day), Period.day(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                : Sense.stated(Period.of(Unit.DAY, day));
    }

    private static Sense september11() {
        return Sense.stated(Period.day(2001, 9, 11));
    }

    /** The attacks that are called by their day and no year. */
    private static Sense attacks(RuleMatch match) {
        return match.get(Term.MONTH) == 9 && dayNumber(match) == 11 ? september11() : null;
    }

    /** When a fiscal year begins is the company's or the state's own affair. */
    static Sense ofFiscal(RuleMatch match, Period period) {
        Sense stated = Sense.stated(period);
        return match.says("fiscal") ? stated.with(Modifier.APPROX) : stated;
    }

    private static int dayNumber(RuleMatch match) {
        return match.get(match.has(Term.DAY) ? Term.DAY : Term.ORDINAL);
    }

    private static Sense wholeDay(RuleMatch match) {
        return Sense.stated(Period.day(match.get(Term.YEAR), match.get(Term.MONTH), dayNumber(match)));
    }

    private static Period month(RuleMatch match) {
        return Period.month(match.get(Term.YEAR), match.get(Term.MONTH));
    }

    private static Period holiday(int year, int number) {
        return Period.of(Unit.DAY, Term.holidayIn(year, number));
    }

    /**
     * "December 8" is of the December that was named before ("last December"), if one was; otherwise the publication and
     * the sentence's tense tell the year.
     */
    private static Sense dayOfMonth(RuleMatch match) {
        int month = match.get(Term.MONTH);
        int day = dayNumber(match);
        if (!Period.isDay(2000, month, day)) {
            return null;
        }
        int year = match.yearOfNext();
        return year > 0 ? Sense.stated(Period.day(year, month, day)) : dayOfNoYear(match, month, day);
    }

    /**
     * A day far from the publication that the tense speaks against ("they voted on October 7", in July) or that names what
     * happened on it ("the October 7 attack") may be of any year.
     */
    private static Sense dayOfNoYear(RuleMatch match, int month, int day) {
        String unknown = "XXXX-" + Period.two(month) + "-" + Period.two(day);
        Direction direction = match.direction();
        boolean isName = NAMED_BY_DAY.contains(match.after(0));
        Function<Frame, Period> ofPublication = frame -> {
            Period chosen = inYear(frame, month, day, direction);
            boolean isDoubtful = isName || direction == Direction.PAST && frame.isToCome(chosen);
            return isDoubtful && !frame.isNear(chosen) ? null : chosen;
        };
        return Sense.completed(Unit.DAY, unknown, ofPublication).orFromDate(frame -> {
            Period named = frame.lastMonth(month);
            boolean isOfNamed = named != null && !frame.isNear(inYear(frame, month, day, Direction.UNKNOWN));
            return isOfNamed ? Period.day(named.start().getYear(), month, day) : null;
        });
    }

    /** "12 and 13 June": the first has no month of its own. */
    private static Sense dayOfNextMonth(RuleMatch match) {
        int month = match.monthOfNext();
        int day = match.get(Term.DAY);
        return month < 0 || !Period.isDay(2000, month, day) ? null : dayOfNoYear(match, month, day);
    }

    /** February 29 is that of the last leap year. */
    private static Period inYear(Frame frame, int month, int day, Direction direction) {
        if (!frame.isDated()) {
            return null;
        }
        return month == 2 && day == 29
                ? Period.day(frame.year() / 4 * 4, month, day)
                : frame.choose(Unit.YEAR, Period.day(frame.year(), month, day), direction);
    }

    private static Sense monthAlone(RuleMatch match) {
        int number = match.get(Term.MONTH);
        boolean isIntroduced = BEFORE_MONTH.contains(match.before(-1));
        boolean isVerb = match.says("march") || match.says("may");
        boolean isFirstName = isVerb || match.says("april") || match.says("june") || match.says("august");
        boolean isNoMonth = isVerb && !isIntroduced || isFirstName && !isIntroduced && match.isCapitalAfter();
        boolean isNoDay = isShortNumber(match.after(0))
                || isShortNumber(match.before(-1))
                || match.before(-1).equals("of") && TimeWords.ORDINALS.containsKey(match.before(-2));
        if (isNoMonth || isNoDay) {
            return null;
        }
        int year = match.yearOfNext();
        return year > 0 ? Sense.stated(Period.month(year, number)) : monthOfNoYear(number, match.direction());
    }

    /** As in "31 June", which is no day. */
    private static boolean isShortNumber(String word) {
        return word.length() <= 2 && NumberWords.digits(word) >= 0;
    }

    private static Sense monthOfNoYear(int number, Direction direction) {
        String unknown = "XXXX-" + Period.two(number);
        return Sense.completed(
                Unit.MONTH, unknown, frame -> frame.choose(Unit.YEAR, Period.month(frame.year(), number), direction));
    }

    private static Sense holidayAlone(RuleMatch match) {
        int number = match.get(Term.HOLIDAY);
        if (AROUND_HOLIDAY.contains(match.after(0))) {
            return null;
        }
        Direction direction = match.direction();
        return Sense.completed(Unit.DAY, "XXXX-XX-XX", frame -> {
            Period near = frame.choose(Unit.YEAR, holiday(frame.year(), number), direction);
            return near == null ? null : holiday(near.start().getYear(), number);
        });
    }

    private static Sense quarterOfYear(RuleMatch match) {
        int number = match.get(Term.ORDINAL);
        return number > 4 ? null : ofFiscal(match, Period.quarter(match.get(Term.YEAR), number));
    }

    private static Sense halfOfYear(RuleMatch match) {
        return ofFiscal(match, Period.half(match.get(Term.YEAR), match.says("first") ? 1 : 2));
    }
}
