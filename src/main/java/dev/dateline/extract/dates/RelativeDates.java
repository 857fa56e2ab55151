package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.rules.RuleMatch;

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

    /**
     * "The quarter" is the one that was named; "the weekend" the one nearest in the sentence's direction;
     * "Player of the Year" is none.
     */
    static Sense theUnit(RuleMatch<Sense> match) {
        if (match.isLastCapital()) {
            return null;
        }
        Tense tense = DateMatch.tense(match);
        return switch (DateMatch.unit(match)) {
            case QUARTER -> LeaningDates.namedQuarter();
            case WEEKEND ->
                Sense.fromPublication(
                        Unit.WEEKEND, frame -> frame.choose(Unit.WEEK, frame.publication(Unit.WEEKEND), tense));
            case WEEK, MONTH, YEAR -> shifted(DateMatch.unit(match), 0);
            default -> null;
        };
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
