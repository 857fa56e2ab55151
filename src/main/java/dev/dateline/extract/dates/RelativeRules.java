package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Rules for dates that the words count from the publication: "last December", "on Monday", "this month", "a year ago". */
final class RelativeRules {

    private static final Set<String> OF_NOW = ENGLISH.words("relative-rules.of-now");

    /** After "the year" it is another one than the publication's: "the year to June", "the week before". */
    private static final Set<String> NARROWED = ENGLISH.words("relative-rules.narrowed");

    private static final Set<String> WHEN = ENGLISH.words("relative-rules.when");

    /** January is of the winter that began the year before. */
    private static final int WINTER = 4;

    private RelativeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("today", "today", RelativeRules::today),
                Rule.of("today", "yesterday", match -> shifted(Unit.DAY, -1)),
                Rule.of("today", "tomorrow", match -> shifted(Unit.DAY, 1)),
                Rule.of("today", "the day before yesterday", match -> shifted(Unit.DAY, -2)),
                Rule.of("today", "the day after tomorrow", match -> shifted(Unit.DAY, 2)),
                Rule.of("which-unit", "the? WHICH fiscal? UNIT", RelativeRules::whichUnit),
                Rule.of("which-month", "this? WHICH MONTH", RelativeRules::whichMonth),
                Rule.of("which-month-day", "WHICH MONTH DAY", RelativeRules::whichMonthDay),
                Rule.of("which-season", "this? WHICH SEASON", RelativeRules::whichSeason),
                Rule.of("which-holiday", "WHICH HOLIDAY", RelativeRules::whichHoliday),
                Rule.of("month-of-year", "MONTH of|, WHICH year", RelativeRules::monthOfYear),
                Rule.of("month-of-year", "MONTH WHICH year", RelativeRules::monthOfYear),
                Rule.of("the-season", "the SEASON", RelativeRules::theSeason),
                Rule.of("the-unit", "the fiscal? UNIT", RelativeRules::theUnit),
                Rule.of("unit-ago", "NUMBER ANY_UNIT ago", RelativeRules::ago),
                Rule.of("unit-ago", "NUMBER ANY_UNIT ago ,? on MONTH DAY", RelativeRules::yearsAgoOn),
                Rule.of("unit-ago", "NUMBER ANY_UNIT ago today", match -> ago(match, Unit.DAY)),
                Rule.of("unit-ago", "NUMBER ANY_UNIT ago this week|month", RelativeRules::agoThisUnit),
                Rule.of("unit-ago", "NUMBER ANY_UNIT ago on? WEEKDAY", RelativeRules::agoOnWeekday),
                Rule.of("unit-from-now", "NUMBER ANY_UNIT '|'s time", RelativeRules::fromNow),
                Rule.of("unit-ago", "NUMBER ANY_UNIT or so|two|three ago", RelativeRules::ago),
                Rule.of("unit-ago", "a fortnight ago", match -> shifted(Unit.WEEK, -2)),
                Rule.of("unit-from-now", "NUMBER ANY_UNIT from now", RelativeRules::fromNow),
                Rule.of("some-ago", "SOME UNITS ago", match -> Sense.past()),
                Rule.of("some-ago", "UNITS ago", match -> Sense.past()));
    }

    private static Sense shifted(Unit unit, int count) {
        return Sense.fromPublication(unit, frame -> frame.fromPublication(unit, count));
    }

    /** "Today's world" is that of now, and "Sports Today" a title. */
    private static Sense today(RuleMatch match) {
        if (match.after(0).equals("'s") && OF_NOW.contains(match.after(1))) {
            return Sense.present();
        }
        return match.isLastCapital() && match.isNameBefore() ? null : shifted(Unit.DAY, 0);
    }

    /** "Last month", "this year"; "the past year" is how long and no date. */
    private static Sense whichUnit(RuleMatch match) {
        Unit unit = match.unit();
        boolean isTitle = match.isLastCapital() && !match.says("the");
        if (unit == Unit.DAY || isTitle) {
            return null;
        }
        boolean isLong = match.says("past") || match.says("coming") || match.says("the") && !match.says("current");
        boolean isSpan = isLong && unit != Unit.WEEKEND && unit != Unit.QUARTER || !unit.isOnCalendar();
        if (isSpan) {
            return match.says("past") ? SpanRules.upToPublication(unit, 1) : Sense.duration(unit.duration(1));
        }
        return shifted(unit, match.get(Term.WHICH));
    }

    /** "Last June" in July may be the month that is just over or that of the last year. */
    private static Sense whichMonth(RuleMatch match) {
        int number = match.get(Term.MONTH);
        int which = match.get(Term.WHICH);
        boolean isLast = match.says("last");
        return Sense.fromPublication(Unit.MONTH, frame -> {
            Period month = which(frame.publication(Unit.MONTH), Period.month(frame.year(), number), which);
            boolean isJustOver = isLast
                    && month != null
                    && month.start().getYear() == frame.year()
                    && month.equals(frame.fromPublication(Unit.MONTH, -1));
            return isJustOver ? frame.either(month.plus(Unit.YEAR, -1), month) : month;
        });
    }

    private static Sense whichMonthDay(RuleMatch match) {
        int day = match.get(Term.DAY);
        Sense month = whichMonth(match);
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period whole = month.seenFrom(frame);
            return whole == null
                    ? null
                    : Period.day(whole.start().getYear(), whole.start().getMonthValue(), day);
        });
    }

    private static Sense whichSeason(RuleMatch match) {
        int number = match.get(Term.SEASON);
        int which = match.says("past") ? -1 : match.get(Term.WHICH);
        return Sense.fromPublication(Unit.SEASON, frame -> {
            Period season = frame.publication(Unit.SEASON);
            int year = number == WINTER ? season.start().getYear() : frame.year();
            return which(season, Period.season(year, number), which);
        });
    }

    /** @param here the month or season that was asked for, in the publication's year */
    private static Period which(Period publication, Period here, int which) {
        boolean isBefore = here.start().isBefore(publication.start());
        boolean isAfter = here.start().isAfter(publication.start());
        boolean isElsewhere = which < 0 && !isBefore || which > 0 && !isAfter;
        return isElsewhere ? here.plus(Unit.YEAR, which) : here;
    }

    private static Sense whichHoliday(RuleMatch match) {
        int number = match.get(Term.HOLIDAY);
        int which = match.get(Term.WHICH);
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period today = frame.publication(Unit.DAY);
            Period here = Period.of(Unit.DAY, Term.holidayIn(frame.year(), number));
            boolean isHere = here.equals(which(today, here, which));
            return Period.of(Unit.DAY, Term.holidayIn(isHere ? frame.year() : frame.year() + which, number));
        });
    }

    private static Sense monthOfYear(RuleMatch match) {
        int month = match.get(Term.MONTH);
        int which = match.get(Term.WHICH);
        return Sense.fromPublication(Unit.MONTH, frame -> Period.month(frame.year() + which, month));
    }

    /** "In the fall", but not "the fall of the wall" nor "the spring of the watch". */
    private static Sense theSeason(RuleMatch match) {
        int number = match.get(Term.SEASON);
        boolean isThing = match.after(0).equals("of") && (match.says("fall") || match.says("spring"));
        if (!WHEN.contains(match.before(-1)) || isThing) {
            return null;
        }
        Direction direction = match.direction();
        return Sense.completed(
                Unit.SEASON, "XXXX", frame -> frame.choose(Unit.YEAR, Period.season(frame.year(), number), direction));
    }

    /**
     * "The quarter" is the one that was named; "the weekend" the one nearest in the sentence's direction;
     * "Player of the Year" is none.
     */
    private static Sense theUnit(RuleMatch match) {
        if (match.after(0).equals("ended") || match.after(0).equals("ending")) {
            return Sense.duration(match.unit().duration(1));
        }
        boolean isYearTo = match.unit() == Unit.YEAR && match.after(0).equals("to");
        if (match.isLastCapital() || isYearTo || NARROWED.contains(match.after(0))) {
            return null;
        }
        Direction direction = match.direction();
        return switch (match.unit()) {
            case QUARTER -> QuarterRules.namedQuarter();
            case WEEKEND ->
                Sense.fromPublication(
                        Unit.WEEKEND, frame -> frame.choose(Unit.WEEK, frame.publication(Unit.WEEKEND), direction));
            case YEAR -> match.after(0).startsWith("end") ? Sense.duration("P1Y") : shifted(Unit.YEAR, 0);
            case WEEK, MONTH -> shifted(match.unit(), 0);
            default -> null;
        };
    }

    private static Sense ago(RuleMatch match) {
        return counted(match.unit(), -match.get(Term.NUMBER));
    }

    /** "A year ago today", "a year ago this month": that day or month of the year before. */
    private static Sense ago(RuleMatch match, Unit fine) {
        Unit step = match.unit();
        int count = match.get(Term.NUMBER);
        boolean isCoarser = step.isOnCalendar() && fine.compareTo(step) <= 0;
        return isCoarser
                ? Sense.fromPublication(fine, frame -> frame.publication(fine).plus(step, -count))
                : null;
    }

    /** "Three years ago, on July 21". */
    private static Sense yearsAgoOn(RuleMatch match) {
        int count = match.get(Term.NUMBER);
        int month = match.get(Term.MONTH);
        int day = match.get(Term.DAY);
        boolean isDay = match.unit() == Unit.YEAR && Period.isDay(2000, month, day);
        return isDay ? Sense.fromPublication(Unit.DAY, frame -> Period.day(frame.year() - count, month, day)) : null;
    }

    private static Sense agoThisUnit(RuleMatch match) {
        return ago(match, match.saysLast("month") ? Unit.MONTH : Unit.WEEK);
    }

    /** "Two weeks ago Tuesday" is that many weeks before the last one; "a year ago Tuesday" is a day near it. */
    private static Sense agoOnWeekday(RuleMatch match) {
        DayOfWeek day = DayOfWeek.of(match.get(Term.WEEKDAY));
        int count = match.get(Term.NUMBER);
        if (match.unit() != Unit.WEEK) {
            return ago(match);
        }
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period last = frame.day(TemporalAdjusters.previousOrSame(day));
            return last == null ? null : last.plus(Unit.WEEK, -count);
        });
    }

    private static Sense fromNow(RuleMatch match) {
        return counted(match.unit(), match.get(Term.NUMBER));
    }

    /** "A year ago" is that quarter of the year before where the text compares quarters. */
    private static Sense counted(Unit unit, int count) {
        if (!unit.isOnCalendar()) {
            return Sense.duration(unit.duration(Math.abs(count)));
        }
        return Sense.fromPublication(unit, frame -> {
            Period quarter = unit == Unit.YEAR && count == -1 ? frame.lastQuarter() : null;
            return quarter == null ? frame.fromPublication(unit, count) : quarter.plus(-4);
        });
    }
}
