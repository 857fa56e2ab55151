package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.Term;

import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Dates that lean on one named before in the text: "two days later", "that year", "the following Monday". */
final class LeaningDates {

    private static final Set<Unit> COMPARED_BY_YEAR = Set.of(Unit.MONTH, Unit.QUARTER, Unit.HALF);

    private LeaningDates() {}

    static Sense otherWeekday(RuleMatch<Sense> match) {
        TemporalAdjuster other = WeekdayDates.counted(match, DateTerm.OTHER, TemporalAdjusters::previousOrSame);
        return Sense.fromDate(Unit.DAY, frame -> {
            Period last = frame.lastDay();
            return last == null ? null : Period.of(Unit.DAY, last.start().with(other));
        });
    }

    /**
     * "Three days later" than a date before it: of none, if nothing is named, nor of a day to come where the sentence tells
     * what was.
     */
    static Sense unitsLater(RuleMatch<Sense> match) {
        Unit unit = DateMatch.unit(match);
        int count = match.get(DateTerm.NUMBER);
        if (!unit.isOnCalendar()) {
            return null;
        }
        boolean isToCome = DateMatch.tense(match) == Tense.FUTURE;
        return Sense.fromDate(unit, frame -> {
            Period later = frame.fromNamed(unit, count);
            return frame.isToCome(later) && !isToCome ? null : later;
        });
    }

    static Sense unitsEarlier(RuleMatch<Sense> match) {
        Unit unit = DateMatch.unit(match);
        int count = match.get(DateTerm.NUMBER);
        // "a year earlier" is that before the one the text is about; "a week earlier" needs another date
        return unit.isOnCalendar() && unit.compareTo(Unit.QUARTER) < 0
                ? Sense.fromDate(unit, frame -> frame.fromNamed(unit, -count))
                : moved(unit, -count);
    }

    /** So many units from the date named last. */
    static Sense moved(Unit unit, int count) {
        return unit.isOnCalendar() ? Sense.fromDate(unit, frame -> frame.compared(unit, count, frame::fromLast)) : null;
    }

    /** The quarter that the text named last, or else the one before the publication's. */
    static Sense namedQuarter() {
        return Sense.fromDate(
                Unit.QUARTER,
                frame -> frame.lastQuarter() != null ? frame.lastQuarter() : frame.fromPublication(Unit.QUARTER, -1));
    }

    /** "The 2022 period": the quarter that the text named last, in another year. */
    static Sense quarterIn(RuleMatch<Sense> match) {
        int year = match.get(DateTerm.YEAR);
        return Sense.fromDate(
                Unit.QUARTER,
                frame -> frame.lastQuarter() == null
                        ? Period.year(year)
                        : Period.inYear(Unit.QUARTER, year, frame.lastQuarter().number()));
    }

    /** "The year-ago quarter": what the text compares, a year before. */
    static Sense yearAgo() {
        return Sense.fromDate(Unit.QUARTER, frame -> {
            Period named = frame.lastQuarter() == null ? frame.named() : frame.lastQuarter();
            boolean isCompared = named != null && COMPARED_BY_YEAR.contains(named.unit());
            return isCompared ? named.plus(Unit.YEAR, -1) : frame.fromPublication(Unit.YEAR, -1);
        });
    }

    /** "The year before", unless it goes on: "the day before the vote". */
    static Sense unitsBefore(RuleMatch<Sense> match, int count) {
        return DateMatch.endsClause(match) ? moved(DateMatch.unit(match), -count) : null;
    }

    /** "On the 23rd": of the month that the text named last, or else of the last one that had such a day. */
    static Sense dayOfNamedMonth(RuleMatch<Sense> match) {
        int day = match.get(DateTerm.ORDINAL);
        boolean isDigits = Character.isDigit(match.words().low(match.end() - 1).charAt(0));
        if (!isDigits || !DateMatch.endsClause(match)) {
            return null;
        }
        return Sense.fromDate(Unit.DAY, frame -> {
            Period named = frame.lastDatedMonth();
            Period found = named == null
                    ? null
                    : Period.day(named.start().getYear(), named.start().getMonthValue(), day);
            return found == null || !frame.isToCome(found)
                    ? found
                    : Period.day(
                            named.plus(-1).start().getYear(),
                            named.plus(-1).start().getMonthValue(),
                            day);
        });
    }

    /** "July 18 and 19": the second has no month of its own. */
    static Sense dayAgain(RuleMatch<Sense> match) {
        int day = match.get(DateTerm.DAY);
        int before = DateNumbers.digits(match.before(-2));
        boolean isListed = ENGLISH.words("leaning.joint").contains(match.before(-1)) && before > 0 && before < day;
        boolean isOfMonth = match.read(DateTerm.MONTH, match.start() - 3) != Term.NONE;
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
