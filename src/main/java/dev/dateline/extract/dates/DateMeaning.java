package dev.dateline.extract.dates;

import dev.dateline.extract.rules.Meaning;
import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What words may say of a time; in brackets, what rows write after a meaning's name. */
enum DateMeaning implements Meaning<Sense> {
    // Dates that the words name by the calendar
    ISO_DAY(CalendarDates::isoDay),
    NUMERIC_DAY(CalendarDates::numericDate),
    /** (a day). */
    STATED_DAY((match, arguments) -> CalendarDates.statedDay(LocalDate.parse(arguments.get(0)))),
    WHOLE_DAY(CalendarDates::wholeDay),
    DAY_OF_MONTH(CalendarDates::dayOfMonth),
    DAY_OF_NEXT_MONTH(CalendarDates::dayOfNextMonth),
    MONTH_OF_YEAR(CalendarDates::monthOfYear),
    MONTH_ALONE(CalendarDates::monthAlone),
    SEASON_OF_YEAR(CalendarDates::seasonOfYear),
    HOLIDAY_OF_YEAR(CalendarDates::holidayOfYear),
    HOLIDAY_ALONE(CalendarDates::holidayAlone),
    STATED_YEAR(YearDates::statedYear),
    YEAR_ALONE(YearDates::yearAlone),
    DECADE(YearDates::decade),
    CENTURY(YearDates::century),

    // Quarters and halves of years
    QUARTER_OF_YEAR((match, arguments) -> QuarterDates.quarterOfYear(
            match, arguments.isEmpty() ? quarter(match) : Integer.parseInt(arguments.get(0)))),
    HALF_OF_YEAR(QuarterDates::halfOfYear),
    QUARTER(QuarterDates::quarter),
    NUMBERED_QUARTER(QuarterDates::numberedQuarter),
    QUARTER_OF_WHICH_YEAR(QuarterDates::quarterOfWhichYear),
    HALF(QuarterDates::half),
    HALF_OF_WHICH_YEAR(QuarterDates::halfOfWhichYear),
    NAMED_QUARTER(match -> QuarterDates.namedQuarter()),
    YEAR_AGO(match -> QuarterDates.yearAgo()),
    QUARTER_IN_YEAR(QuarterDates::quarterIn),

    // Dates that the words count from the publication
    TODAY(RelativeDates::today),
    /** (a unit, how many of it). */
    FROM_PUBLICATION((match, arguments) ->
            RelativeDates.shifted(Unit.valueOf(arguments.get(0)), Integer.parseInt(arguments.get(1)))),
    WHICH_UNIT((match, arguments) -> RelativeDates.whichUnit(match, which(match, arguments))),
    LONG_UNIT((match, arguments) -> RelativeDates.longUnit(match, which(match, arguments))),
    PAST_UNIT(RelativeDates::pastUnit),
    WHICH_MONTH(RelativeDates::whichMonth),
    WHICH_MONTH_DAY(RelativeDates::whichMonthDay),
    WHICH_SEASON(RelativeDates::whichSeason),
    WHICH_HOLIDAY(RelativeDates::whichHoliday),
    MONTH_OF_WHICH_YEAR(RelativeDates::monthOfYear),
    THE_SEASON(RelativeDates::theSeason),
    THE_UNIT(RelativeDates::theUnit),
    /** As the words say, or (a unit, how many of it). */
    AGO((match, arguments) -> arguments.isEmpty()
            ? RelativeDates.ago(match)
            : RelativeDates.counted(Unit.valueOf(arguments.get(0)), -Integer.parseInt(arguments.get(1)))),
    YEARS_AGO_ON(RelativeDates::yearsAgoOn),
    /** (the finer unit). */
    AGO_THIS((match, arguments) -> RelativeDates.agoThis(match, Unit.valueOf(arguments.get(0)))),
    AGO_ON_WEEKDAY(RelativeDates::agoOnWeekday),
    FROM_NOW(RelativeDates::fromNow),
    WEEKDAY(WeekdayDates::weekday),
    WHICH_WEEKDAY(WeekdayDates::whichWeekday),
    NTH_WEEKDAY(WeekdayDates::nthWeekday),

    // Dates that lean on one named before
    OTHER_WEEKDAY(LeaningDates::otherWeekday),
    /** As the words say, or (how many). */
    OTHER_UNIT((match, arguments) -> LeaningDates.moved(
            DateMatch.unit(match),
            arguments.isEmpty() ? match.get(DateTerm.OTHER) : Integer.parseInt(arguments.get(0)))),
    UNIT_BEFORE(LeaningDates::unitBefore),
    YEAR_BEFORE(LeaningDates::yearBefore),
    /** (how it is bent). */
    THAT_DAY((match, arguments) -> LeaningDates.moved(Unit.DAY, 0).with(Modifier.valueOf(arguments.get(0)))),
    LATER(LeaningDates::unitsLater),
    EARLIER(LeaningDates::unitsEarlier),
    BEFORE(LeaningDates::unitsBefore),
    SOME_LATER(match -> Sense.fromDate(DateMatch.unit(match), frame -> null)),
    NEXT_PART(match -> LeaningDates.moved(Unit.DAY, 1).in(DateMatch.part(match))),
    THE_PART(LeaningDates::thePart),
    DAY_AGAIN(LeaningDates::dayAgain),

    // How long, how often, and times on no calendar
    DURATION(Spans::duration),
    THE_DURATION(Spans::duration),
    DURATION_AND_HALF(Spans::durationAndHalf),
    /** (how long, as TIMEX3 writes it). */
    LASTING((match, arguments) -> Sense.duration(arguments.get(0))),
    ONE_UNIT(Spans::one),
    PAST_UNITS(Spans::pastUnits),
    SOME_UNITS(Spans::unsaid),
    UNSAID_UNITS(Spans::unsaid),
    UNITS_ALONE(Spans::unsaidAlone),
    EVERY(Spans::every),
    EVERY_WEEKDAY(Spans::everyWeekday),
    EVERY_MONTH(Spans::everyMonth),
    /** (how often, as TIMEX3 writes it). */
    SET((match, arguments) -> Sense.set(arguments.get(0))),
    /** (as TIMEX3 writes it). */
    VAGUE((match, arguments) -> Sense.vague(arguments.get(0))),
    SOON(Spans::soon),

    // Times within a day
    /** As the words say, or (a part of the day). */
    PART_OF_DATE((match, arguments) -> DayTimes.partOfDate(match, part(match, arguments, 0))),
    /** (how many days after the publication; a part of the day, unless the words say it). */
    PART_FROM_PUBLICATION((match, arguments) ->
            DayTimes.partFromPublication(Integer.parseInt(arguments.get(0)), part(match, arguments, 1))),
    OVERNIGHT(DayTimes::overnight),
    CLOCK(DayTimes::clock),
    CLOCK_ON_DATE(DayTimes::clockOnDate),
    CLOCK_IN_PART(DayTimes::clockInPart),

    // What bends a date or a duration: (how)
    BENT((match, arguments) -> Bends.bent(match, Modifier.valueOf(arguments.get(0)))),
    PART_OF((match, arguments) -> Bends.partOf(match, Modifier.valueOf(arguments.get(0)))),
    MEASURED((match, arguments) -> Bends.measured(match, Modifier.valueOf(arguments.get(0)))),
    END_OF_YEAR(match -> Bends.endOfYear()),
    WEEK_OF(Bends::weekOf);

    private final BiFunction<RuleMatch<Sense>, List<String>, Sense> sense;

    DateMeaning(Function<RuleMatch<Sense>, Sense> sense) {
        this((match, arguments) -> sense.apply(match));
    }

    DateMeaning(BiFunction<RuleMatch<Sense>, List<String>, Sense> sense) {
        this.sense = sense;
    }

    @Override
    public Function<RuleMatch<Sense>, Sense> with(List<String> arguments) {
        return match -> sense.apply(match, arguments);
    }

    /** Whether its month is that of a day beside it. */
    boolean isOfMonthOfOther() {
        return this == DAY_OF_NEXT_MONTH || this == DAY_AGAIN;
    }

    private static int quarter(RuleMatch<Sense> match) {
        return match.get(match.has(DateTerm.ORDINAL) ? DateTerm.ORDINAL : DateTerm.NUMBERED_QUARTER);
    }

    private static int which(RuleMatch<Sense> match, List<String> arguments) {
        return arguments.isEmpty() ? match.get(DateTerm.WHICH) : Integer.parseInt(arguments.get(0));
    }

    private static PartOfDay part(RuleMatch<Sense> match, List<String> arguments, int at) {
        return arguments.size() > at ? PartOfDay.valueOf(arguments.get(at)) : DateMatch.part(match);
    }
}
