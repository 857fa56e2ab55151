package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.List;
import java.util.Set;

/** Rules for the quarters and periods that business news compares: "the third quarter", "the year-earlier period". */
final class QuarterRules {

    private static final Set<String> BEFORE_QUARTER = ENGLISH.words("quarter-rules.before-quarter");

    private static final Set<Unit> COMPARED = Set.of(Unit.MONTH, Unit.QUARTER, Unit.HALF);

    private QuarterRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("quarter", "the? fiscal? -? ORDINAL -? fiscal? quarter", QuarterRules::quarter),
                Rule.of(
                        "quarter-of-which-year",
                        "WHICH year 's fiscal? ORDINAL -? quarter",
                        QuarterRules::quarterOfYear),
                Rule.of(
                        "quarter-of-which-year",
                        "the? ORDINAL -? quarter of? WHICH fiscal? year",
                        QuarterRules::quarterOfYear),
                Rule.of("quarter-number", "q1|q2|q3|q4 ,? YEAR", QuarterRules::numberedQuarter),
                Rule.of("quarter-number", "q1|q2|q3|q4", QuarterRules::numberedQuarter),
                Rule.of("half-number", "h1|h2 ,? YEAR", QuarterRules::numberedHalf),
                Rule.of("half", "the? first|second half of the year", QuarterRules::half),
                Rule.of("half-of-which-year", "the? first|second half of WHICH year", QuarterRules::halfOfYear),
                Rule.of("latest-quarter", "the latest|most fiscal? quarter|period", match -> namedQuarter()),
                Rule.of("latest-quarter", "the most recent quarter", match -> namedQuarter()),
                Rule.of(
                        "year-ago",
                        "the|a? comparable|corresponding? year -? ago|earlier fiscal? quarter|period?",
                        match -> yearAgo()),
                Rule.of("year-ago", "the? year -? ago|earlier ORDINAL quarter", match -> yearAgo()),
                Rule.of("year-ago", "the quarter|period a year ago|earlier", match -> yearAgo()),
                Rule.of(
                        "year-ago",
                        "the same|corresponding|comparable quarter|period|time last year",
                        match -> yearAgo()),
                Rule.of(
                        "year-ago",
                        "the same|corresponding|comparable quarter|period|time a year ago|earlier|before",
                        match -> yearAgo()),
                Rule.of("year-quarter", "the YEAR quarter|period", QuarterRules::quarterIn));
    }

    /** The quarter that the text named last, or else the one before the publication's. */
    static Sense namedQuarter() {
        return Sense.fromDate(
                Unit.QUARTER,
                frame -> frame.lastQuarter() != null ? frame.lastQuarter() : frame.fromPublication(Unit.QUARTER, -1));
    }

    private static Sense quarter(RuleMatch match) {
        int number = match.get(Term.ORDINAL);
        return number > 4 ? null : quarterOfNoYear(number, match.direction());
    }

    private static Sense numberedQuarter(RuleMatch match) {
        int number = match.says("q1") ? 1 : match.says("q2") ? 2 : match.says("q3") ? 3 : 4;
        if (!match.has(Term.YEAR) && !BEFORE_QUARTER.contains(match.before(-1))) {
            return null;
        }
        return match.has(Term.YEAR)
                ? Sense.stated(Period.quarter(match.get(Term.YEAR), number))
                : quarterOfNoYear(number, match.direction());
    }

    private static Sense numberedHalf(RuleMatch match) {
        return Sense.stated(Period.half(match.get(Term.YEAR), match.says("h1") ? 1 : 2));
    }

    private static Sense quarterOfNoYear(int number, Direction direction) {
        return Sense.completed(Unit.QUARTER, "XXXX-Q" + number, frame -> {
            Period here = Period.quarter(frame.year(), number);
            return frame.choose(Unit.YEAR, here, direction == Direction.UNKNOWN ? Direction.PAST : direction);
        });
    }

    private static Sense quarterOfYear(RuleMatch match) {
        int number = match.get(Term.ORDINAL);
        int which = match.get(Term.WHICH);
        return number > 4
                ? null
                : Sense.fromPublication(Unit.QUARTER, frame -> Period.quarter(frame.year() + which, number));
    }

    private static Sense half(RuleMatch match) {
        int number = match.says("first") ? 1 : 2;
        Direction direction = match.direction();
        return Sense.completed(
                Unit.HALF,
                "XXXX-H" + number,
                frame -> frame.choose(Unit.YEAR, Period.half(frame.year(), number), direction));
    }

    private static Sense halfOfYear(RuleMatch match) {
        int number = match.says("first") ? 1 : 2;
        int which = match.get(Term.WHICH);
        return Sense.fromPublication(Unit.HALF, frame -> Period.half(frame.year() + which, number));
    }

    private static Sense yearAgo() {
        return Sense.fromDate(Unit.QUARTER, frame -> {
            Period named = frame.lastQuarter() == null ? frame.named() : frame.lastQuarter();
            boolean isCompared = named != null && COMPARED.contains(named.unit());
            return isCompared ? named.plus(Unit.YEAR, -1) : frame.fromPublication(Unit.YEAR, -1);
        });
    }

    private static Sense quarterIn(RuleMatch match) {
        int year = match.get(Term.YEAR);
        return Sense.fromDate(
                Unit.QUARTER,
                frame -> frame.lastQuarter() == null
                        ? Period.year(year)
                        : Period.quarter(year, (frame.lastQuarter().start().getMonthValue() + 2) / 3));
    }
}
