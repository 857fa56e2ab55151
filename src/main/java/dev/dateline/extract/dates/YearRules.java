package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Rules for years, decades and centuries, and against numbers that look like them: "1948", "the 1990s", not "room 2011". */
final class YearRules {

    private static final Set<String> BEFORE_YEAR = ENGLISH.words("year-rules.before-year");
    /** What is counted, so that the number before it is no year: "2000 people". */
    private static final Set<String> COUNTED = ENGLISH.words("year-rules.counted");

    /** What has a number that may look like a year. */
    private static final Set<String> NUMBERED = ENGLISH.words("year-rules.numbered");

    /** What is held in some years, and called by them: "the World Cup 2006". */
    private static final Set<String> EVENTS = ENGLISH.words("year-rules.events");

    private static final Set<String> DETERMINERS = ENGLISH.words("year-rules.determiners");
    private static final Set<String> BEFORE_DECADE = ENGLISH.words("year-rules.before-decade");
    private static final Set<String> OWNERS = ENGLISH.words("year-rules.owners");

    private static final Set<String> JOINED_TO_YEAR = ENGLISH.words("year-rules.joined-to-year");

    private YearRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("year-named", "the year YEAR", match -> Sense.stated(Period.year(match.get(Term.YEAR)))),
                Rule.of("year", "YEAR", YearRules::yearAlone),
                Rule.of("decade", "the? DECADE", YearRules::decade),
                Rule.of("century", "the? ORDINAL -? century", match -> Sense.stated(century(match.get(Term.ORDINAL)))),
                Rule.of("fiscal-year", "fiscal year? YEAR", YearRules::fiscalYear));
    }

    /** "His 30s" are years of his life, and so may "30s" be. */
    private static Sense decade(RuleMatch match) {
        boolean isShort =
                match.first().length() <= "90s".length() && !match.first().startsWith("'");
        boolean isBare = isShort && !match.says("the") && !BEFORE_DECADE.contains(match.before(-1));
        boolean isAge = OWNERS.contains(match.before(-1)) || OWNERS.contains(match.before(-2)) && !match.says("the");
        return isBare || isAge
                ? null
                : Sense.stated(Period.of(Unit.DECADE, LocalDate.of(match.get(Term.DECADE), 1, 1)));
    }

    /** The 20th century has the years that begin with 19. */
    private static Period century(int number) {
        return number > 99 ? null : Period.of(Unit.CENTURY, LocalDate.of(Math.max(1, 100 * (number - 1)), 1, 1));
    }

    private static Sense fiscalYear(RuleMatch match) {
        return CalendarRules.ofFiscal(match, Period.year(match.get(Term.YEAR)));
    }

    private static Sense yearAlone(RuleMatch match) {
        int year = match.get(Term.YEAR);
        boolean isModern = year >= 1900 && year < 2050;
        boolean isIntroduced = BEFORE_YEAR.contains(match.before(-1));
        boolean isPiece = match.isGluedBefore() && !isJoinedToYear(match)
                || match.isGluedAfter() && match.after(0).equals("%");
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
    private static boolean isNumberOf(RuleMatch match) {
        boolean isDetermined =
                DETERMINERS.contains(match.before(-1)) || match.before(-1).endsWith("'s");
        boolean isOfThings =
                !isDetermined && (isPlural(match.after(0)) || match.after(0).equals("of"));
        return isOfThings
                || NUMBERED.contains(match.before(-1))
                || match.isNameBefore() && !EVENTS.contains(match.before(-1));
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("'s");
    }

    /** A dash or a slash may join a year to another word of time: "mid-1996", "1990-1995", "(1948". */
    private static boolean isJoinedToYear(RuleMatch match) {
        return switch (match.before(-1)) {
            case "-" -> JOINED_TO_YEAR.contains(match.before(-2)) || NumberWords.digits(match.before(-2)) >= 1000;
            case "(", "[", "\"", "\u201c", "\u2018", "'", "\u2014", "," -> true;
            default -> false;
        };
    }
}
