package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.OWN;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.language.Morphology;
import dev.dateline.extract.rules.RuleMatch;

/** Years, decades and centuries, and what only looks like them: "1948", "the 1990s", not "room 2011". */
final class YearDates {

    /** As long as "90s". */
    private static final int SHORT_DECADE = 3;

    private YearDates() {}

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
        boolean isPiece = match.words().isGlued(match.start()) && !isJoinedToYear(match)
                || match.words().isGlued(match.end()) && match.after(0).equals("%");
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
        boolean isDetermined = ENGLISH.words("determiner").contains(match.before(-1))
                || match.before(-1).endsWith(OWN);
        boolean isOfThings = !isDetermined
                && (Morphology.isPlural(match.after(0)) || match.after(0).equals(OF));
        return isOfThings
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
