package dev.dateline.extract.dates;

import dev.dateline.extract.rules.Found;
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
    ISO_DAY(match -> CalendarDates.day(LocalDate.ofEpochDay(match.get(DateTerm.ISO_DATE)))),
    NUMERIC_DAY(CalendarDates::numericDate),
    /** (a day). */
    STATED_DAY((match, arguments) -> CalendarDates.day(LocalDate.parse(arguments.get(0)))),
    DAY_OF_MONTH(CalendarDates::dayOfMonth),
    DAY_OF_NEXT_MONTH(CalendarDates::dayOfNextMonth),
    MONTH_ALONE(CalendarDates::monthAlone),
    YEAR_ALONE(CalendarDates::yearAlone),
    DECADE(CalendarDates::decade),
    CENTURY(CalendarDates::century),

    // What each year has one of: (which part of the year)
    /** (its number, unless the words say it). */
    OF_YEAR((match, arguments) -> arguments.size() == 1
            ? yearPart(arguments).ofYear(match)
            : yearPart(arguments).ofYear(match, number(arguments, 1))),
    OF_WHICH_YEAR((match, arguments) -> yearPart(arguments).ofWhichYear(match, match.get(DateTerm.WHICH))),
    OF_NAMED_YEAR((match, arguments) -> yearPart(arguments).ofNamedYear(match)),
    FOLLOWING_NAMED((match, arguments) -> yearPart(arguments).followingNamed(match)),
    OF_NO_YEAR((match, arguments) -> yearPart(arguments).ofNoYear(match)),
    WHICH((match, arguments) -> yearPart(arguments).which(match)),

    // Dates that the words count from the publication
    TODAY(RelativeDates::today),
    /** (a unit, how many of it). */
    FROM_PUBLICATION((match, arguments) -> RelativeDates.shifted(unit(arguments), number(arguments, 1))),
    WHICH_UNIT((match, arguments) -> RelativeDates.whichUnit(match, which(match, arguments))),
    LONG_UNIT((match, arguments) -> RelativeDates.longUnit(match, which(match, arguments))),
    PAST_UNIT(RelativeDates::pastUnit),
    THE_UNIT(RelativeDates::theUnit),
    /** As the words say, or (a unit, how many of it). */
    AGO((match, arguments) -> arguments.isEmpty()
            ? RelativeDates.counted(match, -1)
            : RelativeDates.counted(unit(arguments), -number(arguments, 1))),
    FROM_NOW(match -> RelativeDates.counted(match, 1)),
    NUMBERED_WEEK(CalendarDates::numberedWeek),
    WEEKDAY(WeekdayDates::weekday),
    WHICH_WEEKDAY(WeekdayDates::whichWeekday),
    NTH_WEEKDAY(WeekdayDates::nthWeekday),

    // Dates that lean on one named before
    NAMED_QUARTER(match -> LeaningDates.namedQuarter()),
    YEAR_AGO(match -> LeaningDates.yearAgo()),
    QUARTER_IN_YEAR(LeaningDates::quarterIn),
    OTHER_WEEKDAY(LeaningDates::otherWeekday),
    /** As the words say, or (how many). */
    OTHER_UNIT((match, arguments) -> LeaningDates.moved(
            DateMatch.unit(match), arguments.isEmpty() ? match.get(DateTerm.OTHER) : number(arguments, 0))),
    UNIT_BEFORE(match -> LeaningDates.unitsBefore(match, 1)),
    /** (how it is bent). */
    THAT_DAY((match, arguments) -> LeaningDates.moved(Unit.DAY, 0).with(modifier(arguments))),
    LATER(LeaningDates::unitsLater),
    EARLIER(LeaningDates::unitsEarlier),
    BEFORE(match -> LeaningDates.unitsBefore(match, match.get(DateTerm.NUMBER))),
    SOME_LATER(match -> Sense.fromDate(DateMatch.unit(match), frame -> null)),
    /** (how many days after the one named). */
    OTHER_PART((match, arguments) ->
            LeaningDates.moved(Unit.DAY, number(arguments, 0)).in(DateMatch.part(match))),
    DAY_AGAIN(LeaningDates::dayAgain),
    DAY_OF_NAMED_MONTH(LeaningDates::dayOfNamedMonth),

    // How long, how often, and times on no calendar
    DURATION(Spans::duration),
    THE_DURATION(Spans::duration),
    DURATION_AND_HALF(Spans::durationAndHalf),
    /** (how long, as TIMEX3 writes it). */
    LASTING((match, arguments) -> Sense.duration(arguments.get(0))),
    ONE_UNIT(RelativeDates::lasting),
    PAST_UNITS(match -> Spans.upToPublication(DateMatch.unit(match), match.get(DateTerm.NUMBER))),
    SOME_UNITS(match -> Sense.duration(DateMatch.unit(match).vagueDuration())),
    UNSAID_UNITS(match -> Sense.duration(DateMatch.unit(match).vagueDuration())),
    EVERY(match ->
            Sense.set(DateMatch.unit(match).duration(match.has(DateTerm.NUMBER) ? match.get(DateTerm.NUMBER) : 1))),
    EVERY_WEEKDAY(match -> Sense.set("XXXX-WXX-" + match.get(DateTerm.WEEKDAY, DateTerm.WEEKDAYS))),
    EVERY_MONTH(match -> Sense.set("XXXX-" + Period.two(match.get(DateTerm.MONTH)))),
    /** (how often, as TIMEX3 writes it). */
    SET((match, arguments) -> Sense.set(arguments.get(0))),
    /** (as TIMEX3 writes it). */
    VAGUE((match, arguments) -> Sense.vague(arguments.get(0))),

    // Times within a day
    /** As the words say, or (a part of the day). */
    PART_OF_DATE((match, arguments) -> DayTimes.partOfDate(match, part(match, arguments, 0))),
    /** (how many days after the publication; a part of the day, unless the words say it). */
    PART_FROM_PUBLICATION((match, arguments) ->
            RelativeDates.shifted(Unit.DAY, number(arguments, 0)).in(part(match, arguments, 1))),
    OVERNIGHT(DayTimes::overnight),
    CLOCK(DayTimes::clock),
    CLOCK_ON_DATE(DayTimes::clockOnDate),

    // What bends a date or a duration: (how)
    BENT((match, arguments) -> DateMatch.date(match).bent(modifier(arguments))),
    EDGE((match, arguments) -> DateMatch.date(match).edge(modifier(arguments))),
    MEASURED((match, arguments) ->
            isMeasurable(match.lower()) ? DateMatch.date(match).with(modifier(arguments)) : null),
    END_OF_YEAR(match -> RelativeDates.shifted(Unit.YEAR, 0).edge(Modifier.END));

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

    /** "About" and "more than" go with what can be measured, not with "next year". */
    private static boolean isMeasurable(Found<Sense> found) {
        return switch ((DateMeaning) found.rule().meaning()) {
            case DURATION, DURATION_AND_HALF, LASTING, SOME_UNITS, CLOCK, CLOCK_ON_DATE, DAY_OF_MONTH -> true;
            case AGO, LATER, EARLIER, BEFORE -> true;
            default -> false;
        };
    }

    /** Whether its month is that of a day beside it. */
    boolean isOfMonthOfOther() {
        return this == DAY_OF_NEXT_MONTH || this == DAY_AGAIN;
    }

    private static int which(RuleMatch<Sense> match, List<String> arguments) {
        return arguments.isEmpty() ? match.get(DateTerm.WHICH) : number(arguments, 0);
    }

    private static int number(List<String> arguments, int at) {
        return Integer.parseInt(arguments.get(at));
    }

    private static YearPart yearPart(List<String> arguments) {
        return YearPart.valueOf(arguments.get(0));
    }

    private static Unit unit(List<String> arguments) {
        return Unit.valueOf(arguments.get(0));
    }

    private static Modifier modifier(List<String> arguments) {
        return Modifier.valueOf(arguments.get(0));
    }

    private static PartOfDay part(RuleMatch<Sense> match, List<String> arguments, int at) {
        return arguments.size() > at ? PartOfDay.valueOf(arguments.get(at)) : DateMatch.part(match);
    }
}
