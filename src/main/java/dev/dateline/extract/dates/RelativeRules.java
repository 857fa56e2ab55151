package dev.dateline.extract.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Rules for dates that the words count from another: "last December", "on Monday", "two days later", "a year ago". */
final class RelativeRules {

    private RelativeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("today", "today", match -> shifted(Unit.DAY, 0)),
                Rule.of("today", "yesterday", match -> shifted(Unit.DAY, -1)),
                Rule.of("today", "tomorrow", match -> shifted(Unit.DAY, 1)),
                Rule.of("today", "the day before yesterday", match -> shifted(Unit.DAY, -2)),
                Rule.of("today", "the day after tomorrow", match -> shifted(Unit.DAY, 2)),
                Rule.of("weekday", "WEEKDAY", RelativeRules::weekday),
                Rule.of("which-weekday", "this? WHICH WEEKDAY", RelativeRules::whichWeekday),
                Rule.of("other-weekday", "the OTHER WEEKDAY", RelativeRules::otherWeekday),
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
                Rule.of("unit-ago", "NUMBER ANY_UNIT or so|two|three ago", RelativeRules::ago),
                Rule.of("unit-from-now", "NUMBER ANY_UNIT from now", RelativeRules::fromNow),
                Rule.of("some-ago", "SOME UNITS ago", match -> Sense.past()),
                Rule.of("some-ago", "UNITS ago", match -> Sense.past()),
                Rule.of("some-later", "SOME UNITS later|earlier", match -> Sense.fromDate(match.unit(), frame -> null)),
                Rule.of("unit-later", "NUMBER ANY_UNIT later|afterward|afterwards", match -> fromDate(match, 1)),
                Rule.of("unit-earlier", "NUMBER ANY_UNIT earlier|before", match -> fromDate(match, -1)),
                Rule.of("other-unit", "the OTHER UNIT", RelativeRules::otherUnit),
                Rule.of("other-unit", "the next UNIT", RelativeRules::otherUnit),
                Rule.of("other-unit", "the UNIT before|earlier", RelativeRules::unitBefore),
                Rule.of("day-again", "DAY", RelativeRules::dayAgain),
                Rule.of("that-unit", "that same? UNIT", match -> inLast(match.unit())));
    }

    private static Sense shifted(Unit unit, int count) {
        return Sense.fromPublication(unit, frame -> frame.fromPublication(unit, count));
    }

    private static Sense weekday(Match match) {
        int number = match.get(Term.WEEKDAY);
        Direction direction = match.direction();
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period today = frame.publication(Unit.DAY);
            if (today == null) {
                return null;
            }
            DayOfWeek day = DayOfWeek.of(number);
            LocalDate found = today.start()
                    .with(
                            direction == Direction.FUTURE
                                    ? TemporalAdjusters.nextOrSame(day)
                                    : TemporalAdjusters.previousOrSame(day));
            return Period.of(Unit.DAY, found);
        });
    }

    /** "Last Friday" is before the publication, "next Friday" after it, "this Friday" of its week. */
    private static Sense whichWeekday(Match match) {
        DayOfWeek day = DayOfWeek.of(match.get(Term.WEEKDAY));
        int which = match.get(Term.WHICH);
        boolean isComing = match.says("coming");
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period today = frame.publication(Unit.DAY);
            if (today == null) {
                return null;
            }
            LocalDate from = today.start();
            LocalDate found =
                    switch (which) {
                        case -1 -> from.with(TemporalAdjusters.previous(day));
                        case 0 -> from.with(isComing ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
                        default -> from.with(TemporalAdjusters.next(day));
                    };
            return Period.of(Unit.DAY, found);
        });
    }

    private static Sense otherWeekday(Match match) {
        DayOfWeek day = DayOfWeek.of(match.get(Term.WEEKDAY));
        int which = match.get(Term.OTHER);
        return Sense.fromDate(Unit.DAY, frame -> {
            Period last = frame.lastDay();
            if (last == null) {
                return null;
            }
            return Period.of(
                    Unit.DAY,
                    last.start()
                            .with(
                                    which < 0
                                            ? TemporalAdjusters.previous(day)
                                            : which == 0
                                                    ? TemporalAdjusters.previousOrSame(day)
                                                    : TemporalAdjusters.next(day)));
        });
    }

    /** "Last month", "this year"; "the past year" is how long and no date. */
    private static Sense whichUnit(Match match) {
        Unit unit = match.unit();
        int which = match.get(Term.WHICH);
        boolean isSpan = match.says("past") || match.says("coming") || match.says("the") && !match.says("current");
        if (isSpan && !match.says("weekend") && !match.says("quarter") || !unit.isOnCalendar()) {
            return Sense.duration(unit.duration(1));
        }
        return unit == Unit.DAY ? null : shifted(unit, which);
    }

    private static Sense whichMonth(Match match) {
        int number = match.get(Term.MONTH);
        int which = match.get(Term.WHICH);
        return Sense.fromPublication(Unit.MONTH, frame -> {
            Period month = frame.publication(Unit.MONTH);
            if (month == null) {
                return null;
            }
            Period here = Period.month(month.start().getYear(), number);
            boolean isBefore = here.start().isBefore(month.start());
            boolean isAfter = here.start().isAfter(month.start());
            return which < 0 ? here.plus(isBefore ? 0 : -12) : which > 0 ? here.plus(isAfter ? 0 : 12) : here;
        });
    }

    private static Sense whichMonthDay(Match match) {
        int day = match.get(Term.DAY);
        Sense month = whichMonth(match);
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period found = month.period().apply(frame);
            return found == null
                    ? null
                    : Period.day(found.start().getYear(), found.start().getMonthValue(), day);
        });
    }

    private static Sense whichSeason(Match match) {
        int number = match.get(Term.SEASON);
        int which = match.says("past") ? -1 : match.get(Term.WHICH);
        return Sense.fromPublication(Unit.SEASON, frame -> {
            Period season = frame.publication(Unit.SEASON);
            if (season == null) {
                return null;
            }
            Period here = Period.season(season.start().getYear(), number);
            boolean isBefore = here.start().isBefore(season.start());
            boolean isAfter = here.start().isAfter(season.start());
            return which < 0 ? here.plus(isBefore ? 0 : -4) : which > 0 ? here.plus(isAfter ? 0 : 4) : here;
        });
    }

    private static Sense whichHoliday(Match match) {
        int number = match.get(Term.HOLIDAY);
        int which = match.get(Term.WHICH);
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period today = frame.publication(Unit.DAY);
            if (today == null) {
                return null;
            }
            int year = today.start().getYear();
            LocalDate here = Term.holidayIn(year, number);
            boolean isBefore = here.isBefore(today.start());
            int chosen = which < 0 && !isBefore ? year - 1 : which > 0 && isBefore ? year + 1 : year;
            return Period.of(Unit.DAY, Term.holidayIn(chosen, number));
        });
    }

    private static Sense monthOfYear(Match match) {
        int month = match.get(Term.MONTH);
        int which = match.get(Term.WHICH);
        return Sense.fromPublication(Unit.MONTH, frame -> {
            Period year = frame.fromPublication(Unit.YEAR, which);
            return year == null ? null : Period.month(year.start().getYear(), month);
        });
    }

    private static Sense theSeason(Match match) {
        int number = match.get(Term.SEASON);
        boolean isFalling = match.says("fall");
        boolean isWhen = List.of("in", "during", "over", "of", "for", "by", "until", "since").contains(match.before(-1));
        if (!isWhen || isFalling && match.after(0).equals("of") || match.says("spring") && match.after(0).equals("of")) {
            return null;
        }
        Direction direction = match.direction();
        return Sense.completed(Unit.SEASON, "XXXX", frame -> {
            Period season = frame.publication(Unit.SEASON);
            return season == null
                    ? null
                    : frame.choose(Unit.YEAR, Period.season(season.start().getYear(), number), direction);
        });
    }

    /** "The quarter" is the one that was named; "the weekend" the one nearest in the sentence's direction. */
    private static Sense theUnit(Match match) {
        Direction direction = match.direction();
        return switch (match.unit()) {
            case QUARTER -> QuarterRules.namedQuarter();
            case WEEKEND -> Sense.fromPublication(Unit.WEEKEND, frame -> {
                Period here = frame.publication(Unit.WEEKEND);
                return frame.choose(Unit.WEEK, here, direction);
            });
            case YEAR -> match.after(0).startsWith("end") ? Sense.duration("P1Y") : shifted(Unit.YEAR, 0);
            case WEEK, MONTH -> shifted(match.unit(), 0);
            default -> null;
        };
    }

    private static Sense ago(Match match) {
        return counted(match.unit(), -match.get(Term.NUMBER));
    }

    private static Sense fromNow(Match match) {
        return counted(match.unit(), match.get(Term.NUMBER));
    }

    /** "A year ago" is that quarter or month of the year before where the text compares quarters. */
    private static Sense counted(Unit unit, int count) {
        if (!unit.isOnCalendar()) {
            return Sense.fromPublication(Unit.DAY, frame -> Math.abs(count) < 5 ? frame.publication(Unit.DAY) : null);
        }
        return Sense.fromPublication(unit, frame -> {
            boolean isCompared = unit == Unit.YEAR && count == -1 && frame.lastQuarter() != null;
            return isCompared ? frame.lastQuarter().plus(-4) : frame.fromPublication(unit, count);
        });
    }

    private static Sense fromDate(Match match, int sign) {
        return fromDate(match.unit(), sign * match.get(Term.NUMBER));
    }

    private static Sense fromDate(Unit unit, int count) {
        if (!unit.isOnCalendar()) {
            return null;
        }
        return Sense.fromDate(unit, frame -> {
            if (unit == Unit.YEAR && count == -1 && frame.lastQuarter() != null) {
                return frame.lastQuarter().plus(-4);
            }
            Period from = unit == Unit.DAY ? frame.lastDay() : frame.last();
            if (from == null) {
                return null;
            }
            Period whole = Period.of(unit, from.start());
            return whole.plus(count);
        });
    }

    private static Sense otherUnit(Match match) {
        Unit unit = match.unit();
        int which = match.has(Term.OTHER) ? match.get(Term.OTHER) : 1;
        if (!unit.isOnCalendar()) {
            return null;
        }
        return Sense.fromDate(unit, frame -> {
            Period from = unit == Unit.DAY ? frame.lastDay() : frame.last();
            Period whole = from == null ? null : Period.of(unit, from.start());
            return whole == null ? null : whole.plus(which);
        });
    }

    /** "The year before", unless it goes on: "the day before the vote". */
    private static Sense unitBefore(Match match) {
        Unit unit = match.unit();
        boolean isWhole = !match.after(0).isEmpty() && ".,;)".contains(match.after(0));
        return isWhole && unit.isOnCalendar() ? fromDate(unit, -1) : null;
    }

    /** "July 18 and 19": the second has no month of its own. */
    private static Sense dayAgain(Match match) {
        int day = match.get(Term.DAY);
        boolean isListed = List.of("and", "or", "to", "-").contains(match.before(-1))
                && NumberWords.digits(match.before(-2)) > 0
                && NumberWords.digits(match.before(-2)) < day
                && (Lexicon.MONTHS.containsKey(match.before(-3))
                        || match.before(-3).equals(".") && Lexicon.MONTH_ABBREVIATIONS.containsKey(match.before(-4)));
        return !isListed
                ? null
                : Sense.fromDate(Unit.DAY, frame -> {
                    Period last = frame.lastDay();
                    return last == null || day > last.start().lengthOfMonth()
                            ? null
                            : Period.of(Unit.DAY, last.start().withDayOfMonth(day));
                });
    }

    private static Sense inLast(Unit unit) {
        return !unit.isOnCalendar()
                ? null
                : Sense.fromDate(unit, frame -> {
                    Period from = unit == Unit.DAY ? frame.lastDay() : frame.last();
                    return from == null ? null : Period.of(unit, from.start());
                });
    }
}
