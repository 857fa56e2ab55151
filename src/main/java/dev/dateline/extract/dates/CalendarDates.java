package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.language.Morphology;
import dev.dateline.extract.rules.RuleMatch;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.function.Function;

/**
 * Dates that the words name by the calendar, wholly or but for the year: "July 31, 2025", "July 31", "1948", "the 1990s"; and what only
 * looks like them: "room 2011".
 */
final class CalendarDates {

    private static final Set<String> MONTHS_AND_NAMES = ENGLISH.words("month.verb", "month.first-name");

    private static final int LAST_MONTH = 12;
    private static final int MOST_WEEKS = 53;

    /** This day of January is in the first week of each year. */
    private static final int FIRST_WEEK_DAY = 4;

    /** As long as "90s". */
    private static final int SHORT_DECADE = 3;

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
        return ofYearOfNext(match, match.get(DateTerm.MONTH), match.get(DateTerm.DAY, DateTerm.ORDINAL));
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
        return month < 0 ? null : ofYearOfNext(match, month, match.get(DateTerm.DAY));
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
        if (!isIntroduced && (isVerb || isName)) {
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

    /** "His 30s" are years of his life, and so may "30s" be. */
    static Sense decade(RuleMatch<Sense> match) {
        boolean isShort =
                match.first().length() <= SHORT_DECADE && !match.first().startsWith("'");
        boolean isDetermined = match.first().equals(THE);
        boolean isBare =
                isShort && !isDetermined && !ENGLISH.words("year.before-decade").contains(match.before(-1));
        return isBare ? null : Sense.stated(Period.inYear(Unit.DECADE, match.get(DateTerm.DECADE), 1));
    }

    /** The 20th century has the years that begin with 19. */
    static Sense century(RuleMatch<Sense> match) {
        int first = Math.max(1, 100 * (match.get(DateTerm.ORDINAL) - 1));
        return Sense.stated(Period.inYear(Unit.CENTURY, first, 1));
    }

    static Sense yearAlone(RuleMatch<Sense> match) {
        int year = match.get(DateTerm.YEAR);
        boolean isModern = year >= 1900 && year < 2050;
        boolean isIntroduced = ENGLISH.words("dates.before").contains(match.before(-1));
        boolean isPiece = match.words().isGlued(match.start()) && !isJoinedToYear(match);
        boolean isCount = ENGLISH.words("year.counted").contains(match.after(0)) || !isIntroduced && isNumberOf(match);
        if (isPiece
                || isCount
                || !isModern && !isIntroduced
                || !isIntroduced && match.first().startsWith("'")) {
            return null;
        }
        return Sense.stated(Period.year(year));
    }

    /** "2011 followers", "2000 of them", "room 2011", "Flight 1947"; but "the 2011 elections". */
    private static boolean isNumberOf(RuleMatch<Sense> match) {
        boolean isDetermined = ENGLISH.words("determiner").contains(match.before(-1));
        return !isDetermined
                        && (Morphology.isPlural(match.after(0))
                                || match.after(0).equals(OF))
                || ENGLISH.words("year.numbered").contains(match.before(-1))
                || DateMatch.isNameBefore(match)
                        && !ENGLISH.words("year.events").contains(match.before(-1));
    }

    /** A dash or a slash may join a year to another word of time: "mid-1996", "1990-1995", "(1948". */
    private static boolean isJoinedToYear(RuleMatch<Sense> match) {
        return switch (match.before(-1)) {
            case "-" ->
                ENGLISH.words("year.joined-to-year").contains(match.before(-2))
                        || DateNumbers.digits(match.before(-2)) >= 1000;
            case "(", "[", "\"", "\u201c", "\u2018", "'", "\u2014", "," -> true;
            default -> false;
        };
    }
}
