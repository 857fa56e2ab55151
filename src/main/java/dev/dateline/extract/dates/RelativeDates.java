package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.OWN;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.extract.rules.RuleMatch;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Dates that the words count from the publication: "last December", "on Monday", "this month", "a year ago". */
final class RelativeDates {

    private static final Set<String> OF_NOW = ENGLISH.words("relative.of-now");

    /** After "the year" it is another one than the publication's: "the year to June", "the week before". */
    private static final Set<String> NARROWED = ENGLISH.words("relative.narrowed");

    /** Which may be of the year before, or of this one. */
    private static final Set<String> LAST = ENGLISH.words("which.last");

    /** "The year ended June 30" is how long. */
    private static final Set<String> ENDED = ENGLISH.words("relative.ended");

    private static final Set<String> END = ENGLISH.words("relative.end");

    /** "The fall of the wall", "the spring of the watch". */
    private static final Set<String> SEASONS_AND_THINGS = ENGLISH.words("season.thing");

    private static final Set<String> WHEN = ENGLISH.words("relative.when");

    /** January is of the winter that began the year before. */
    private static final int WINTER = 4;

    private RelativeDates() {}

    static Sense shifted(Unit unit, int count) {
        return Sense.fromPublication(unit, frame -> frame.fromPublication(unit, count));
    }

    /** "Today's world" is that of now, and "Sports Today" a title. */
    static Sense today(RuleMatch<Sense> match) {
        if (match.after(0).equals(OWN) && OF_NOW.contains(match.after(1))) {
            return Sense.vague("PRESENT_REF");
        }
        return match.isLastCapital() && DateMatch.isNameBefore(match) ? null : shifted(Unit.DAY, 0);
    }

    /** "Last month", "this year". */
    static Sense whichUnit(RuleMatch<Sense> match, int which) {
        Unit unit = DateMatch.unit(match);
        if (isNoUnit(match)) {
            return null;
        }
        return unit.isOnCalendar() ? shifted(unit, which) : Sense.duration(unit.duration(1));
    }

    /** "The past year", up to the publication. */
    static Sense pastUnit(RuleMatch<Sense> match) {
        Unit unit = DateMatch.unit(match);
        if (isNoUnit(match)) {
            return null;
        }
        return isPeriod(unit) ? shifted(unit, -1) : Spans.upToPublication(unit, 1);
    }

    /** "The last year", "the coming week", which is how long and no date. */
    static Sense longUnit(RuleMatch<Sense> match, int which) {
        Unit unit = DateMatch.unit(match);
        if (isNoUnit(match)) {
            return null;
        }
        return isPeriod(unit) ? shifted(unit, which) : Sense.duration(unit.duration(1));
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

    /** "Last June" in July may be the month that is just over or that of the last year. */
    static Sense whichMonth(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.MONTH);
        int which = match.get(DateTerm.WHICH);
        boolean isLast = match.says(LAST);
        return Sense.fromPublication(Unit.MONTH, frame -> {
            Period month = which(frame.publication(Unit.MONTH), Period.month(frame.year(), number), which);
            boolean isJustOver = isLast
                    && month != null
                    && month.start().getYear() == frame.year()
                    && month.equals(frame.fromPublication(Unit.MONTH, -1));
            return isJustOver ? frame.either(month.plus(Unit.YEAR, -1), month) : month;
        });
    }

    static Sense whichMonthDay(RuleMatch<Sense> match) {
        int day = match.get(DateTerm.DAY);
        Sense month = whichMonth(match);
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period whole = month.seenFrom(frame);
            return whole == null
                    ? null
                    : Period.day(whole.start().getYear(), whole.start().getMonthValue(), day);
        });
    }

    static Sense whichSeason(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.SEASON);
        int which = match.get(DateTerm.WHICH);
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

    static Sense whichHoliday(RuleMatch<Sense> match) {
        int code = match.get(DateTerm.HOLIDAY);
        int which = match.get(DateTerm.WHICH);
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period today = frame.publication(Unit.DAY);
            Period here = Period.of(Unit.DAY, Holiday.in(frame.year(), code));
            boolean isHere = here.equals(which(today, here, which));
            return Period.of(Unit.DAY, Holiday.in(isHere ? frame.year() : frame.year() + which, code));
        });
    }

    static Sense monthOfYear(RuleMatch<Sense> match) {
        int month = match.get(DateTerm.MONTH);
        int which = match.get(DateTerm.WHICH);
        return Sense.fromPublication(Unit.MONTH, frame -> Period.month(frame.year() + which, month));
    }

    /** "In the fall", but not "the fall of the wall" nor "the spring of the watch". */
    static Sense theSeason(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.SEASON);
        boolean isThing = match.after(0).equals(OF) && match.says(SEASONS_AND_THINGS);
        if (!WHEN.contains(match.before(-1)) || isThing) {
            return null;
        }
        Direction direction = DateMatch.direction(match);
        return Sense.completed(
                Unit.SEASON, "XXXX", frame -> frame.choose(Unit.YEAR, Period.season(frame.year(), number), direction));
    }

    /**
     * "The quarter" is the one that was named; "the weekend" the one nearest in the sentence's direction;
     * "Player of the Year" is none.
     */
    static Sense theUnit(RuleMatch<Sense> match) {
        if (ENDED.contains(match.after(0))) {
            return Sense.duration(DateMatch.unit(match).duration(1));
        }
        boolean isYearTo = DateMatch.unit(match) == Unit.YEAR && match.after(0).equals(TO);
        if (match.isLastCapital() || isYearTo || NARROWED.contains(match.after(0))) {
            return null;
        }
        Direction direction = DateMatch.direction(match);
        return switch (DateMatch.unit(match)) {
            case QUARTER -> QuarterDates.namedQuarter();
            case WEEKEND ->
                Sense.fromPublication(
                        Unit.WEEKEND, frame -> frame.choose(Unit.WEEK, frame.publication(Unit.WEEKEND), direction));
            case YEAR -> END.contains(match.after(0)) ? Sense.duration("P1Y") : shifted(Unit.YEAR, 0);
            case WEEK, MONTH -> shifted(DateMatch.unit(match), 0);
            default -> null;
        };
    }

    static Sense ago(RuleMatch<Sense> match) {
        return counted(DateMatch.unit(match), -match.get(DateTerm.NUMBER));
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
        int count = match.get(DateTerm.NUMBER);
        int month = match.get(DateTerm.MONTH);
        int day = match.get(DateTerm.DAY);
        boolean isDay = DateMatch.unit(match) == Unit.YEAR && Period.isDay(2000, month, day);
        return isDay ? Sense.fromPublication(Unit.DAY, frame -> Period.day(frame.year() - count, month, day)) : null;
    }

    /** "Two weeks ago Tuesday" is that many weeks before the last one; "a year ago Tuesday" is a day near it. */
    static Sense agoOnWeekday(RuleMatch<Sense> match) {
        DayOfWeek day = DayOfWeek.of(match.get(DateTerm.WEEKDAY));
        int count = match.get(DateTerm.NUMBER);
        if (DateMatch.unit(match) != Unit.WEEK) {
            return ago(match);
        }
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period last = frame.day(TemporalAdjusters.previousOrSame(day));
            return last == null ? null : last.plus(Unit.WEEK, -count);
        });
    }

    static Sense fromNow(RuleMatch<Sense> match) {
        return counted(DateMatch.unit(match), match.get(DateTerm.NUMBER));
    }

    /** "A year ago" is that quarter of the year before where the text compares quarters. */
    static Sense counted(Unit unit, int count) {
        if (!unit.isOnCalendar()) {
            return Sense.duration(unit.duration(Math.abs(count)));
        }
        return Sense.fromPublication(unit, frame -> {
            Period quarter = unit == Unit.YEAR && count == -1 ? frame.lastQuarter() : null;
            return quarter == null ? frame.fromPublication(unit, count) : quarter.plus(-4);
        });
    }
}
