package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.OWN;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.language.Morphology;
import dev.dateline.extract.rules.RuleMatch;

import java.time.LocalDate;
import java.util.Set;

/** Years, decades and centuries, and what only looks like them: "1948", "the 1990s", not "room 2011". */
final class YearDates {

    private static final Set<String> BEFORE_YEAR = ENGLISH.words("year.before-year");
    /** What is counted, so that the number before it is no year: "2000 people". */
    private static final Set<String> COUNTED = ENGLISH.words("year.counted");

    /** What has a number that may look like a year. */
    private static final Set<String> NUMBERED = ENGLISH.words("year.numbered");

    /** What is held in some years, and called by them: "the World Cup 2006". */
    private static final Set<String> EVENTS = ENGLISH.words("year.events");

    private static final Set<String> DETERMINERS = ENGLISH.words("year.determiners");
    private static final Set<String> BEFORE_DECADE = ENGLISH.words("year.before-decade");
    private static final Set<String> OWNERS = ENGLISH.words("year.owners");

    private static final Set<String> JOINED_TO_YEAR = ENGLISH.words("year.joined-to-year");

    /** As long as "90s". */
    private static final int SHORT_DECADE = 3;

    private YearDates() {}

    /** With or without "year" before it; of a company's or a state's years. */
    static Sense statedYear(RuleMatch<Sense> match) {
        return CalendarDates.ofFiscal(match, Period.year(match.get(DateTerm.YEAR)));
    }

    /** "His 30s" are years of his life, and so may "30s" be. */
    static Sense decade(RuleMatch<Sense> match) {
        boolean isShort =
                match.first().length() <= SHORT_DECADE && !match.first().startsWith("'");
        boolean isDetermined = match.first().equals(THE);
        boolean isBare = isShort && !isDetermined && !BEFORE_DECADE.contains(match.before(-1));
        boolean isAge = OWNERS.contains(match.before(-1)) || OWNERS.contains(match.before(-2)) && !isDetermined;
        return isBare || isAge
                ? null
                : Sense.stated(Period.of(Unit.DECADE, LocalDate.of(match.get(DateTerm.DECADE), 1, 1)));
    }

    /** The 20th century has the years that begin with 19. */
    static Sense century(RuleMatch<Sense> match) {
        int first = Math.max(1, 100 * (match.get(DateTerm.ORDINAL) - 1));
        return Sense.stated(Period.of(Unit.CENTURY, LocalDate.of(first, 1, 1)));
    }

    static Sense yearAlone(RuleMatch<Sense> match) {
        int year = match.get(DateTerm.YEAR);
        boolean isModern = year >= 1900 && year < 2050;
        boolean isIntroduced = BEFORE_YEAR.contains(match.before(-1));
        boolean isPiece = match.words().isGlued(match.start()) && !isJoinedToYear(match)
                || match.words().isGlued(match.end()) && match.after(0).equals("%");
        boolean isCount = COUNTED.contains(match.after(0)) || !isIntroduced && isNumberOf(match);
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
        boolean isDetermined =
                DETERMINERS.contains(match.before(-1)) || match.before(-1).endsWith(OWN);
        boolean isOfThings = !isDetermined
                && (Morphology.isPlural(match.after(0)) || match.after(0).equals(OF));
        return isOfThings
                || NUMBERED.contains(match.before(-1))
                || DateMatch.isNameBefore(match) && !EVENTS.contains(match.before(-1));
    }

    /** A dash or a slash may join a year to another word of time: "mid-1996", "1990-1995", "(1948". */
    private static boolean isJoinedToYear(RuleMatch<Sense> match) {
        return switch (match.before(-1)) {
            case "-" -> JOINED_TO_YEAR.contains(match.before(-2)) || DateNumbers.digits(match.before(-2)) >= 1000;
            case "(", "[", "\"", "\u201c", "\u2018", "'", "\u2014", "," -> true;
            default -> false;
        };
    }
}
