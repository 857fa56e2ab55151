package dev.dateline.extract.dates;

import dev.dateline.time.PartOfDay;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Rules for dates that lean on one named before in the text: "two days later", "that year", "the following Monday". */
final class LeaningRules {

    private LeaningRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("other-weekday", "the OTHER WEEKDAY", LeaningRules::otherWeekday),
                Rule.of("other-unit", "the OTHER UNIT", match -> moved(match.unit(), match.get(Term.OTHER))),
                Rule.of("other-unit", "the next UNIT", match -> moved(match.unit(), 1)),
                Rule.of("other-unit", "the UNIT before|earlier|previous", LeaningRules::unitBefore),
                Rule.of("that-unit", "that same? UNIT", match -> moved(match.unit(), 0)),
                Rule.of("same-unit-year-ago", "the same month|week|day last year", LeaningRules::yearBefore),
                Rule.of(
                        "same-unit-year-ago",
                        "the same month|week|day a year ago|earlier|before",
                        LeaningRules::yearBefore),
                Rule.of("the-day", "the day", LeaningRules::theDay),
                Rule.of("unit-later", "NUMBER ANY_UNIT later|afterward|afterwards", LeaningRules::unitsLater),
                Rule.of("unit-earlier", "NUMBER ANY_UNIT earlier", LeaningRules::unitsEarlier),
                Rule.of("unit-earlier", "NUMBER ANY_UNIT before", LeaningRules::unitsBefore),
                Rule.of("some-later", "SOME UNITS later|earlier", match -> Sense.fromDate(match.unit(), frame -> null)),
                Rule.of("other-part", "the next|following PART", match -> moved(Unit.DAY, 1)
                        .in(part(match))),
                Rule.of("the-part", "the PART", LeaningRules::thePart),
                Rule.of("day-again", "DAY", LeaningRules::dayAgain),
                Rule.of("day-again", "DAY ,? YEAR", LeaningRules::dayAgain));
    }

    private static Sense otherWeekday(RuleMatch match) {
        DayOfWeek day = DayOfWeek.of(match.get(Term.WEEKDAY));
        int which = match.get(Term.OTHER);
        return Sense.fromDate(Unit.DAY, frame -> {
            Period last = frame.lastDay();
            return last == null
                    ? null
                    : Period.of(
                            Unit.DAY,
                            last.start()
                                    .with(
                                            which < 0
                                                    ? TemporalAdjusters.previous(day)
                                                    : which > 0
                                                            ? TemporalAdjusters.next(day)
                                                            : TemporalAdjusters.previousOrSame(day)));
        });
    }

    /**
     * "Three days later" than a date before it: of none, if nothing is named, nor of a day to come where the sentence tells
     * what was.
     */
    private static Sense unitsLater(RuleMatch match) {
        Unit unit = match.unit();
        int count = match.get(Term.NUMBER);
        if (match.after(0).equals("than")) {
            return Sense.duration(unit.duration(count));
        }
        if (!unit.isOnCalendar()) {
            return null;
        }
        boolean isToCome = match.direction() == Direction.FUTURE;
        return Sense.fromDate(unit, frame -> {
            Period later = named(frame, unit, count);
            return later == null || frame.isToCome(later) && !isToCome ? null : later;
        });
    }

    private static Sense unitsEarlier(RuleMatch match) {
        Unit unit = match.unit();
        int count = match.get(Term.NUMBER);
        if (match.after(0).equals("than")) {
            return Sense.duration(unit.duration(count));
        }
        // "a year earlier" is that before the one the text is about; "a week earlier" needs another date
        return unit.isOnCalendar() && unit.compareTo(Unit.QUARTER) < 0
                ? Sense.fromDate(unit, frame -> named(frame, unit, -count))
                : counted(match, -1);
    }

    private static Period named(Frame frame, Unit unit, int count) {
        Period last = unit == Unit.DAY ? frame.namedDay() : frame.named();
        return last == null ? null : Period.of(unit, last.start()).plus(count);
    }

    private static Sense counted(RuleMatch match, int sign) {
        return moved(match.unit(), sign * match.get(Term.NUMBER));
    }

    /** So many units from the date named last; "a year earlier" is the same quarter where the text compares quarters. */
    private static Sense moved(Unit unit, int count) {
        if (!unit.isOnCalendar()) {
            return null;
        }
        return Sense.fromDate(unit, frame -> {
            Period quarter = unit == Unit.YEAR && count == -1 ? frame.lastQuarter() : null;
            if (quarter != null) {
                return quarter.plus(-4);
            }
            Period last = unit == Unit.DAY ? frame.lastDay() : frame.last();
            return last == null ? null : Period.of(unit, last.start()).plus(count);
        });
    }

    /** "The same month last year". */
    private static Sense yearBefore(RuleMatch match) {
        Unit unit = match.says("month") ? Unit.MONTH : match.says("week") ? Unit.WEEK : Unit.DAY;
        return Sense.fromDate(unit, frame -> {
            Period last = frame.last();
            return last == null ? null : Period.of(unit, last.start()).plus(Unit.YEAR, -1);
        });
    }

    /** "The year before", unless it goes on: "the day before the vote". */
    private static Sense unitBefore(RuleMatch match) {
        return match.endsClause() ? moved(match.unit(), -1) : null;
    }

    private static Sense unitsBefore(RuleMatch match) {
        return match.endsClause() ? counted(match, -1) : null;
    }

    /** "Later in the day". */
    private static Sense theDay(RuleMatch match) {
        boolean isPart = match.before(-1).equals("in")
                && (match.before(-2).equals("later") || match.before(-2).equals("earlier"));
        return isPart ? moved(Unit.DAY, 0) : null;
    }

    /** "In the morning". */
    private static Sense thePart(RuleMatch match) {
        boolean isWhen = match.before(-1).equals("in") || match.before(-1).equals("during");
        return isWhen ? moved(Unit.DAY, 0).in(part(match)) : null;
    }

    private static PartOfDay part(RuleMatch match) {
        return PartOfDay.values()[match.get(Term.PART)];
    }

    /** "July 18 and 19": the second has no month of its own. */
    private static Sense dayAgain(RuleMatch match) {
        int day = match.get(Term.DAY);
        int before = NumberWords.digits(match.before(-2));
        boolean isListed = List.of("and", "or", "to", "-").contains(match.before(-1)) && before > 0 && before < day;
        boolean isOfMonth = TimeWords.MONTHS.containsKey(match.before(-3))
                || match.before(-3).equals(".") && TimeWords.MONTH_ABBREVIATIONS.containsKey(match.before(-4));
        if (!isListed || !isOfMonth) {
            return null;
        }
        return Sense.fromDate(Unit.DAY, frame -> {
            Period last = frame.lastDay();
            boolean isDay = last != null && day <= last.start().lengthOfMonth();
            return isDay ? Period.of(Unit.DAY, last.start().withDayOfMonth(day)) : null;
        });
    }
}
