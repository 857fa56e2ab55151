package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.Term;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/** Dates that the words name by the calendar, wholly or but for the year: "July 31, 2025", "July 31". */
final class CalendarDates {

    private static final Set<String> MONTHS_AND_NAMES = ENGLISH.words("month.verb", "month.first-name");

    private CalendarDates() {}

    static Sense day(LocalDate day) {
        return Sense.stated(Period.of(Unit.DAY, day));
    }

    /** Where both may be the month, the text does not say which is. */
    static Sense numericDate(RuleMatch<Sense> match) {
        LocalDate day = LocalDate.ofEpochDay(match.get(DateTerm.NUMERIC_DATE));
        boolean isEither = match.first().indexOf('/') > 0 && day.getDayOfMonth() <= 12;
        return isEither
                ? Sense.eitherStated(
                        Period.of(Unit.DAY, day), Period.day(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))
                : day(day);
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
        int year = DateMatch.yearOfNext(match);
        return year > 0 ? Sense.stated(Period.day(year, month, day)) : dayOfNoYear(match, month, day);
    }

    /**
     * A day far from the publication that the tense speaks against ("they voted on October 7", in July) or that names what
     * happened on it ("the October 7 attack") may be of any year.
     */
    private static Sense dayOfNoYear(RuleMatch<Sense> match, int month, int day) {
        String unknown = "XXXX-" + Period.two(month) + "-" + Period.two(day);
        Tense tense = DateMatch.tense(match);
        boolean isName = ENGLISH.words("dates.named-by-day").contains(match.after(0));
        Function<Frame, Period> ofPublication = frame -> {
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

    /** "12 and 13 June": the first has no month of its own. */
    static Sense dayOfNextMonth(RuleMatch<Sense> match) {
        int month = DateMatch.monthOfNext(match);
        int day = match.get(DateTerm.DAY);
        return month < 0 || !Period.isDay(2000, month, day) ? null : dayOfNoYear(match, month, day);
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

    /** As in "31 June", which is no day. */
    private static boolean isShortNumber(String word) {
        return word.length() <= 2 && DateNumbers.digits(word) >= 0;
    }
}
