package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.extract.rules.RuleMatch;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;

/** Dates that the words count from the publication: "last December", "on Monday", "this month", "a year ago". */
final class RelativeDates {

    private RelativeDates() {}

    static Sense shifted(Unit unit, int count) {
        return Sense.fromPublication(unit, frame -> frame.fromPublication(unit, count));
    }

    /** "Sports Today" is a title. */
    static Sense today(RuleMatch<Sense> match) {
        return match.isLastCapital() && DateMatch.isNameBefore(match) ? null : shifted(Unit.DAY, 0);
    }

    /** "Last month", "this year". */
    static Sense whichUnit(RuleMatch<Sense> match, int which) {
        return unit(match, which, Unit::isOnCalendar, lasting(match));
    }

    /** "The past year", up to the publication. */
    static Sense pastUnit(RuleMatch<Sense> match) {
        return unit(match, -1, RelativeDates::isPeriod, Spans.upToPublication(DateMatch.unit(match), 1));
    }

    /** "The last year", "the coming week", which is how long and no date. */
    static Sense longUnit(RuleMatch<Sense> match, int which) {
        return unit(match, which, RelativeDates::isPeriod, lasting(match));
    }

    private static Sense unit(RuleMatch<Sense> match, int which, Predicate<Unit> isCounted, Sense otherwise) {
        Unit unit = DateMatch.unit(match);
        if (isNoUnit(match)) {
            return null;
        }
        return isCounted.test(unit) ? shifted(unit, which) : otherwise;
    }

    static Sense lasting(RuleMatch<Sense> match) {
        return Sense.duration(DateMatch.unit(match).duration(1));
    }

    /** "Last day", and titles such as "Last Week". */
    private static boolean isNoUnit(RuleMatch<Sense> match) {
        boolean isTitle = match.isLastCapital() && !match.first().equals(THE);
        return DateMatch.unit(match) == Unit.DAY || isTitle;
    }

    /** What begins and ends at a fixed day. */
    private static boolean isPeriod(Unit unit) {
        return unit == Unit.WEEKEND || unit == Unit.QUARTER;
    }

    static Sense whichMonthDay(RuleMatch<Sense> match) {
        int day = match.get(DateTerm.DAY);
        Sense month = YearPart.MONTH.which(match);
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period whole = month.period().apply(frame);
            return whole == null
                    ? null
                    : Period.day(whole.start().getYear(), whole.start().getMonthValue(), day);
        });
    }

    /** "In the fall", but not "the fall of the wall" nor "the spring of the watch". */
    static Sense theSeason(RuleMatch<Sense> match) {
        boolean isThing = match.after(0).equals(OF) && match.says(ENGLISH.words("season.thing"));
        return isThing ? null : YearPart.SEASON.ofNoYear(match);
    }

    /**
     * "The quarter" is the one that was named; "the weekend" the one nearest in the sentence's direction;
     * "Player of the Year" is none.
     */
    static Sense theUnit(RuleMatch<Sense> match) {
        boolean isYearTo = DateMatch.unit(match) == Unit.YEAR && match.after(0).equals(TO);
        if (match.isLastCapital() || isYearTo) {
            return null;
        }
        Tense tense = DateMatch.tense(match);
        return switch (DateMatch.unit(match)) {
            case QUARTER -> LeaningDates.namedQuarter();
            case WEEKEND ->
                Sense.fromPublication(
                        Unit.WEEKEND, frame -> frame.choose(Unit.WEEK, frame.publication(Unit.WEEKEND), tense));
            case YEAR ->
                ENGLISH.words("relative.end").contains(match.after(0)) ? Sense.duration("P1Y") : shifted(Unit.YEAR, 0);
            case WEEK, MONTH -> shifted(DateMatch.unit(match), 0);
            default -> null;
        };
    }

    /** "A year ago today", "a year ago this month": that day or month of the year before. */
    static Sense agoThis(RuleMatch<Sense> match, Unit fine) {
        Unit step = DateMatch.unit(match);
        int count = match.get(DateTerm.NUMBER);
        boolean isCoarser = step.isOnCalendar() && fine.compareTo(step) <= 0;
        return isCoarser
                ? Sense.fromPublication(fine, frame -> frame.publication(fine).plus(step, -count))
                : null;
    }

    /** "Three years ago, on July 21". */
    static Sense yearsAgoOn(RuleMatch<Sense> match) {
        boolean isYears = DateMatch.unit(match) == Unit.YEAR;
        return isYears ? YearPart.DAY.ofWhichYear(match, -match.get(DateTerm.NUMBER)) : null;
    }

    /** "Two weeks ago Tuesday" is that many weeks before the last one; "a year ago Tuesday" is a day near it. */
    static Sense agoOnWeekday(RuleMatch<Sense> match) {
        DayOfWeek day = DayOfWeek.of(match.get(DateTerm.WEEKDAY));
        int count = match.get(DateTerm.NUMBER);
        if (DateMatch.unit(match) != Unit.WEEK) {
            return counted(match, -1);
        }
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period last = frame.day(TemporalAdjusters.previousOrSame(day));
            return last == null ? null : last.plus(Unit.WEEK, -count);
        });
    }

    /** "Two days ago", "three weeks from now". */
    static Sense counted(RuleMatch<Sense> match, int sign) {
        return counted(DateMatch.unit(match), sign * match.get(DateTerm.NUMBER));
    }

    /** "A year ago" is that quarter of the year before where the text compares quarters. */
    static Sense counted(Unit unit, int count) {
        if (!unit.isOnCalendar()) {
            return Sense.duration(unit.duration(Math.abs(count)));
        }
        return Sense.fromPublication(unit, frame -> frame.compared(unit, count, frame::fromPublication));
    }
}
