package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Rules for days of the week: "on Monday", "next Friday", "the first Monday in September"; not "on a Monday". */
final class WeekdayRules {

    private static final Set<String> ANY = ENGLISH.words("weekday-rules.any");

    private static final Set<String> BEFORE_ANY = ENGLISH.words("weekday-rules.before-any");

    /** Days that have a name for what happened or happens on them: "Black Monday", "Bloody Sunday". */
    private static final Set<String> NAMED = ENGLISH.words("weekday-rules.named");

    /** What is not planned, or not announced. */
    private static final Set<String> MISHAPS = ENGLISH.words("weekday-rules.mishaps");

    private WeekdayRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("weekday", "WEEKDAY", WeekdayRules::weekday),
                Rule.of("which-weekday", "this? WHICH WEEKDAY", WeekdayRules::whichWeekday),
                Rule.of("nth-weekday", "the? ORDINAL WEEKDAY in|of MONTH ,? YEAR", WeekdayRules::nthWeekday),
                Rule.of("nth-weekday", "the? ORDINAL WEEKDAY in|of MONTH", WeekdayRules::nthWeekday),
                Rule.of("nth-weekday", "the last WEEKDAY in|of MONTH ,? YEAR", WeekdayRules::nthWeekday),
                Rule.of("nth-weekday", "the last WEEKDAY in|of MONTH", WeekdayRules::nthWeekday));
    }

    /** The last one, today included, or in a sentence of what is to come the next one, today included. */
    private static Sense weekday(RuleMatch match) {
        DayOfWeek day = DayOfWeek.of(match.get(Term.WEEKDAY));
        if (isOneOfMany(match) || NAMED.contains(match.before(-1))) {
            return null;
        }
        boolean isToCome = match.direction() == Direction.FUTURE && !isOfMishap(match);
        return Sense.fromPublication(
                Unit.DAY,
                frame -> frame.day(
                        isToCome ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** "In Tuesday's fatal shooting": nobody tells of that beforehand. */
    private static boolean isOfMishap(RuleMatch match) {
        int noun = match.after(0).equals("'s") ? 1 : 0;
        return MISHAPS.contains(match.after(noun)) || noun > 0 && MISHAPS.contains(match.after(noun + 1));
    }

    /** "They met on a Monday", "any Monday", "the first Monday"; but "a Monday meeting" is that of the last one. */
    private static boolean isOneOfMany(RuleMatch match) {
        boolean isNumbered = TimeWords.ORDINALS.containsKey(match.before(-1));
        boolean isOneOf = match.before(-1).equals("a")
                && (match.endsClause()
                        || BEFORE_ANY.contains(match.before(-2))
                        || match.after(0).equals("in"));
        return isNumbered || isOneOf || ANY.contains(match.before(-1));
    }

    /** "Last Friday" is before the publication, "next Friday" after it, "this Friday" not before it. */
    private static Sense whichWeekday(RuleMatch match) {
        DayOfWeek day = DayOfWeek.of(match.get(Term.WEEKDAY));
        int which = match.get(Term.WHICH);
        boolean isPlain = which == 0 || match.says("past") || match.says("coming");
        return Sense.fromPublication(Unit.DAY, frame -> {
            Period near = frame.day(
                    which < 0
                            ? TemporalAdjusters.previous(day)
                            : which > 0 ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
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
    private static Sense nthWeekday(RuleMatch match) {
        int number = match.has(Term.ORDINAL) ? match.get(Term.ORDINAL) : -1;
        TemporalAdjuster day = TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(match.get(Term.WEEKDAY)));
        int month = match.get(Term.MONTH);
        if (number > 5) {
            return null;
        }
        if (match.has(Term.YEAR)) {
            return Sense.stated(nthWeekday(Period.month(match.get(Term.YEAR), month), day));
        }
        Direction direction = match.direction();
        String unknown = "XXXX-" + Period.two(month) + "-XX";
        return Sense.completed(
                Unit.DAY,
                unknown,
                frame -> nthWeekday(frame.choose(Unit.YEAR, Period.month(frame.year(), month), direction), day));
    }

    /** {@code null} if the month has no fifth one. */
    private static Period nthWeekday(Period month, TemporalAdjuster day) {
        LocalDate found = month == null ? null : month.start().with(day);
        return found != null && month.contains(found) ? Period.of(Unit.DAY, found) : null;
    }
}
