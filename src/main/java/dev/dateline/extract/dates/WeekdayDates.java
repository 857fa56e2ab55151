package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.A;

import dev.dateline.extract.rules.RuleMatch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;

/** Days of the week: "on Monday", "next Friday", "the first Monday in September"; not "on a Monday". */
final class WeekdayDates {

    private WeekdayDates() {}

    private static DayOfWeek day(RuleMatch<Sense> match) {
        return DayOfWeek.of(match.get(DateTerm.WEEKDAY));
    }

    /**
     * Finds the last or the next such weekday from a day.
     *
     * @param which the term that counts: the last if it is below 0, the next if above
     * @param here where it is 0
     */
    static TemporalAdjuster counted(
            RuleMatch<Sense> match, DateTerm which, Function<DayOfWeek, TemporalAdjuster> here) {
        int count = match.get(which);
        DayOfWeek day = day(match);
        return count == 0 ? here.apply(day) : count < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day);
    }

    /**
     * The one that the text has named with its date, "Thursday 14 May", in the week before or after the publication; otherwise the
     * last one, today included, or in a sentence of what is to come the next one, today included.
     */
    static Sense weekday(RuleMatch<Sense> match) {
        if (isOneOfMany(match)) {
            return null;
        }
        DayOfWeek day = day(match);
        boolean isToCome = DateMatch.isPlannedFor(match) || DateMatch.tense(match) == Tense.FUTURE;
        return Sense.fromPublication(
                        Unit.DAY,
                        frame -> frame.day(
                                isToCome ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)))
                .orFromDate(frame -> frame.namedWeekday(day));
    }

    /** "They met on a Monday"; but "a Monday meeting" is that of the last one. */
    private static boolean isOneOfMany(RuleMatch<Sense> match) {
        return match.before(-1).equals(A)
                && (DateMatch.endsClause(match)
                        || ENGLISH.words("weekday.before-any").contains(match.before(-2)));
    }

    /** "Last Friday" is before the publication, "next Friday" after it, "this Friday" not before it. */
    static Sense whichWeekday(RuleMatch<Sense> match) {
        TemporalAdjuster counted = counted(match, DateTerm.WHICH, TemporalAdjusters::nextOrSame);
        int which = match.get(DateTerm.WHICH);
        boolean isPlain = which == 0 || match.says(ENGLISH.words("which.nearest"));
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period near = frame.day(counted);
            return isPlain ? near : lastOrNext(frame, near, which);
        });
    }

    /**
     * Of a day in the week of publication, "next Friday" says the one in that week, or else the one in the next. On a
     * Sunday that week is over.
     */
    private static Period lastOrNext(Frame frame, Period near, int which) {
        Period week = frame.publication(Unit.WEEK);
        boolean isOver = frame.publication(Unit.DAY).start().equals(week.end());
        boolean isThisWeek = !isOver && near != null && week.contains(near.start());
        return isThisWeek ? frame.either(near, near.plus(Unit.WEEK, which)) : near;
    }

    /** "The first Monday in September", "the last Friday of May 2024". */
    static Sense nthWeekday(RuleMatch<Sense> match) {
        int number = match.has(DateTerm.ORDINAL) ? match.get(DateTerm.ORDINAL) : -1;
        TemporalAdjuster day = TemporalAdjusters.dayOfWeekInMonth(number, day(match));
        int month = match.get(DateTerm.MONTH);
        if (number > 5) {
            return null;
        }
        if (match.has(DateTerm.YEAR)) {
            return Sense.stated(dayOf(Period.inYear(Unit.MONTH, match.get(DateTerm.YEAR), month), day));
        }
        Tense tense = DateMatch.tense(match);
        String unknown = "XXXX-" + Period.two(month) + "-XX";
        return Sense.completed(
                Unit.DAY,
                unknown,
                frame -> dayOf(frame.choose(Unit.YEAR, Period.inYear(Unit.MONTH, frame.year(), month), tense), day));
    }

    /** {@code null} if the month has no fifth one. */
    private static Period dayOf(Period month, TemporalAdjuster day) {
        LocalDate found = month == null ? null : month.start().with(day);
        return found != null && month.contains(found) ? Period.of(Unit.DAY, found) : null;
    }
}
