package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.Term;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.function.Function;

/** Dates that the words name by the calendar, wholly or but for the year: "July 31, 2025", "July 31". */
final class CalendarDates {

    private static final Set<String> MONTHS_AND_NAMES = ENGLISH.words("month.verb", "month.first-name");

    private static final int LAST_MONTH = 12;
    private static final int MOST_WEEKS = 53;

    /** This day of January is in the first week of each year. */
    private static final int FIRST_WEEK_DAY = 4;

    private CalendarDates() {}

    static Sense day(LocalDate day) {
        return Sense.stated(Period.of(Unit.DAY, day));
    }

    /** Where both may be the month, another date of the text or the publication may tell which is. */
    static Sense numericDate(RuleMatch<Sense> match) {
        LocalDate day = LocalDate.ofEpochDay(match.get(DateTerm.NUMERIC_DATE));
        int slash = match.first().indexOf('/');
        Period stated = Period.of(Unit.DAY, day);
        if (slash < 0) {
            return Sense.stated(stated);
        }
        if (day.getDayOfMonth() > LAST_MONTH) {
            boolean isDayFirst = Integer.parseInt(match.first().substring(0, slash)) > LAST_MONTH;
            return Sense.statedIn(stated, frame -> frame.shown(stated, isDayFirst));
        }
        Period dayFirst = Period.day(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        Tense tense = DateMatch.tense(match);
        return Sense.statedIn(stated, frame -> frame.ofDigits(stated, dayFirst, tense));
    }

    /**
     * "December 8" is of the December that was named before ("last December"), if one was; otherwise the publication and
     * the sentence's tense tell the year.
     */
    static Sense dayOfMonth(RuleMatch<Sense> match) {
        int month = match.get(DateTerm.MONTH);
        int day = match.get(DateTerm.DAY, DateTerm.ORDINAL);
        if (!Period.isDay(2000, month, day)) {
            return null;
        }
        return ofYearOfNext(match, month, day);
    }

    /** "July 3 and 4, 2020", "3 and 4 July 2020". */
    private static Sense ofYearOfNext(RuleMatch<Sense> match, int month, int day) {
        int year = DateMatch.yearOfNext(match);
        return year > 0 ? Sense.stated(Period.day(year, month, day)) : dayOfNoYear(match, month, day);
    }

    /**
     * A day far from the publication that the tense speaks against ("they voted on October 7", in July) or that names what
     * happened on it ("the October 7 attack") may be of any year.
     */
    private static Sense dayOfNoYear(RuleMatch<Sense> match, int month, int day) {
        String unknown = "XXXX-" + Period.two(month) + "-" + Period.two(day);
        Tense tense = DateMatch.isPlannedFor(match) ? Tense.FUTURE : DateMatch.tense(match);
        boolean isName = ENGLISH.words("dates.named-by-day").contains(match.after(0));
        boolean isEnded = ENGLISH.words("dates.ended").contains(match.before(-1));
        Function<Frame, Period> ofPublication = frame -> {
            if (isEnded) {
                return last(frame, month, day);
            }
            Period chosen = inYear(frame, month, day, tense);
            boolean isDoubtful = isName || tense == Tense.PAST && frame.isToCome(chosen);
            return isDoubtful && !frame.isNear(chosen) ? null : chosen;
        };
        return Sense.completed(Unit.DAY, unknown, ofPublication).orFromDate(frame -> {
            Period named = frame.lastMonth(month);
            boolean isOfNamed = named != null && !frame.isNear(inYear(frame, month, day, Tense.UNKNOWN));
            return isOfNamed ? Period.day(named.start().getYear(), month, day) : null;
        });
    }

    /** "The quarter ended September 30": the last one, if nothing says of which year. */
    private static Period last(Frame frame, int month, int day) {
        Period here = inYear(frame, month, day, Tense.PAST);
        return frame.isToCome(here) ? here.plus(Unit.YEAR, -1) : here;
    }

    /** "12 and 13 June": the first has no month of its own. */
    static Sense dayOfNextMonth(RuleMatch<Sense> match) {
        int month = DateMatch.monthOfNext(match);
        int day = match.get(DateTerm.DAY);
        if (month < 0 || !Period.isDay(2000, month, day)) {
            return null;
        }
        return ofYearOfNext(match, month, day);
    }

    /** February 29 is that of the last leap year. */
    private static Period inYear(Frame frame, int month, int day, Tense tense) {
        if (!frame.isDated()) {
            return null;
        }
        return month == 2 && day == 29
                ? Period.day(frame.year() / 4 * 4, month, day)
                : frame.choose(Unit.YEAR, Period.day(frame.year(), month, day), tense);
    }

    static Sense monthAlone(RuleMatch<Sense> match) {
        int number = match.get(DateTerm.MONTH);
        boolean isIntroduced = ENGLISH.words("dates.before").contains(match.before(-1));
        boolean isVerb = match.says(ENGLISH.words("month.verb"));
        boolean isName = match.says(MONTHS_AND_NAMES) && DateMatch.isCapitalAfter(match);
        boolean isNoMonth = !isIntroduced && (isVerb || isName);
        boolean isNoDay = isShortNumber(match.after(0))
                || isShortNumber(match.before(-1))
                || match.before(-1).equals(OF) && match.read(DateTerm.ORDINAL, match.start() - 2) != Term.NONE;
        if (isNoMonth || isNoDay) {
            return null;
        }
        int year = DateMatch.yearOfNext(match);
        return year > 0 ? Sense.stated(Period.inYear(Unit.MONTH, year, number)) : YearPart.MONTH.ofNoYear(match);
    }

    /**
     * "Week 7 of 2026", as ISO 8601 counts them; without a year only where that week is just over, or in "from week 1 to week 7 of
     * 2026".
     */
    static Sense numberedWeek(RuleMatch<Sense> match) {
        int week = match.get(DateTerm.NUMBER);
        int year = match.has(DateTerm.YEAR) ? match.get(DateTerm.YEAR) : DateMatch.yearOfNextWeek(match);
        if (week < 1 || week > MOST_WEEKS) {
            return null;
        }
        return year > 0
                ? Sense.stated(week(year, week))
                : Sense.completed(Unit.WEEK, "XXXX-W" + Period.two(week), frame -> {
                    Period found = week(frame.year(), week);
                    boolean isJustOver = found != null && frame.isNear(found) && !frame.isToCome(found);
                    return isJustOver ? found : null;
                });
    }

    /** {@code null} if the year has no 53rd one. */
    private static Period week(int year, int number) {
        LocalDate day = LocalDate.of(year, 1, FIRST_WEEK_DAY).plusWeeks(number - 1L);
        return day.get(IsoFields.WEEK_BASED_YEAR) == year ? Period.of(Unit.WEEK, day) : null;
    }

    /** As in "31 June", which is no day. */
    private static boolean isShortNumber(String word) {
        return word.length() <= 2 && DateNumbers.digits(word) >= 0;
    }
}
