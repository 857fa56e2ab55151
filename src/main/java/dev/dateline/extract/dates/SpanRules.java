package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules for how long, how often, and for "now", "recently" and "soon": times that are on no calendar. */
final class SpanRules {

    private static final Map<String, String> FREQUENCIES = Map.of(
            "hourly",
            "PT1H",
            "daily",
            "P1D",
            "nightly",
            "P1D",
            "weekly",
            "P1W",
            "monthly",
            "P1M",
            "yearly",
            "P1Y",
            "annually",
            "P1Y");

    private static final Set<String> UNSAID = ENGLISH.words("span-rules.unsaid");

    private SpanRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("duration", "NUMBER -? ANY_UNIT", SpanRules::duration),
                Rule.of(
                        "duration-more",
                        "NUMBER more|additional|full|straight|consecutive|trading ANY_UNIT",
                        SpanRules::duration),
                Rule.of("duration-half", "NUMBER and a half ANY_UNIT", SpanRules::durationAndHalf),
                Rule.of("duration-half", "NUMBER 1/2 ANY_UNIT", SpanRules::durationAndHalf),
                Rule.of("duration-half", "NUMBER ANY_UNIT and a half", SpanRules::durationAndHalf),
                Rule.of("duration-half", "half an hour", match -> Sense.duration("PT30M")),
                Rule.of("duration-half", "half -? hour", match -> Sense.duration("PT30M")),
                Rule.of("duration-half", "half a year", match -> Sense.duration("P6M")),
                Rule.of("duration-half", "half a? -? decade", match -> Sense.duration("P5Y")),
                Rule.of("duration-half", "half a? -? century", match -> Sense.duration("P50Y")),
                Rule.of("duration", "a fortnight", match -> Sense.duration("P2W")),
                Rule.of("duration-long", "ANY_UNIT -? long", SpanRules::unsaidOrOne),
                Rule.of("duration-the", "the? year -? ago|earlier NUMBER UNITS", SpanRules::duration),
                Rule.of(
                        "duration-span",
                        "the? past|last|next|first|coming|following|previous|latest|final NUMBER ANY_UNIT",
                        SpanRules::span),
                Rule.of("duration-the", "the NUMBER UNITS", SpanRules::duration),
                Rule.of("duration-some", "SOME -? more? ANY_UNIT", SpanRules::vague),
                Rule.of("duration-some-span", "the? past|last|next|first|coming SOME UNITS", SpanRules::vague),
                Rule.of("duration-recent", "recent|coming UNITS", SpanRules::vague),
                Rule.of("duration-plural", "UNITS", SpanRules::vagueAlone),
                Rule.of(
                        "set-every",
                        "every|each ANY_UNIT",
                        match -> Sense.set(match.unit().duration(1))),
                Rule.of(
                        "set-every",
                        "every NUMBER UNITS",
                        match -> Sense.set(match.unit().duration(match.get(Term.NUMBER)))),
                Rule.of("set-weekday", "every|each WEEKDAY", match -> weekly(match.get(Term.WEEKDAY))),
                Rule.of(
                        "set-weekday",
                        "WEEKDAY mornings|afternoons|evenings|nights",
                        match -> weekly(match.get(Term.WEEKDAY))),
                Rule.of("set-weekday", "WEEKDAYS", match -> weekly(match.get(Term.WEEKDAYS))),
                Rule.of(
                        "set-month",
                        "every|each MONTH",
                        match -> Sense.set("XXXX-" + Period.two(match.get(Term.MONTH)))),
                Rule.of("frequency", "hourly|daily|nightly|weekly|monthly|yearly|annually", SpanRules::frequency),
                Rule.of("now", "right? now", match -> Sense.present()),
                Rule.of("currently", "currently|nowadays", match -> Sense.present()),
                Rule.of("current", "current", match -> Sense.present()),
                Rule.of("present", "at present", match -> Sense.present()),
                Rule.of("present", "at the moment", match -> Sense.present()),
                Rule.of("these-days", "these days", match -> Sense.present()),
                Rule.of("recently", "more? recently|lately", match -> Sense.past()),
                Rule.of("recent", "recent", match -> Sense.past()),
                Rule.of("the-past", "the past", match -> Sense.past()),
                Rule.of("the-future", "the foreseeable|near? future", match -> Sense.future()),
                Rule.of("soon", "soon", SpanRules::soon));
    }

    private static Sense duration(RuleMatch match) {
        Unit unit = match.unit();
        int count = match.get(Term.NUMBER);
        boolean isAge = match.after(0).equals("old")
                || match.after(0).equals("-") && match.after(1).equals("old");
        boolean isOrdinal = match.has(Term.UNIT) && unit == Unit.SECOND;
        boolean isFraction = unit == Unit.QUARTER
                && (match.says("a")
                        || match.says("-") && match.saysUnitsLast()
                        || match.after(0).equals("of"));
        if (isAge || isFraction || isOrdinal || unit == Unit.WEEKEND || unit == Unit.SECOND && match.says("a")) {
            return null;
        }
        boolean isRate = match.says("a")
                && !match.says("past")
                && List.of("million", "billion", "percent", "%", "times", "once", "twice")
                        .contains(match.before(-1));
        return isRate ? Sense.set(unit.duration(count)) : Sense.duration(unit.duration(count));
    }

    /** "The past 24 hours" end with the publication; "the last ten minutes of the game" do not. */
    private static Sense span(RuleMatch match) {
        boolean isPast = match.says("past") || match.says("last");
        boolean isOf = match.after(0).equals("of") || match.after(0).equals("in");
        return isPast && !isOf ? upToPublication(match.unit(), match.get(Term.NUMBER)) : duration(match);
    }

    static Sense upToPublication(Unit unit, int count) {
        String value = unit.duration(count);
        return switch (unit) {
            case HOUR -> Sense.upToPublication(value, Unit.DAY, (count + 23) / 24);
            case WEEK -> Sense.upToPublication(value, Unit.DAY, 7 * count);
            case DAY, MONTH, YEAR -> Sense.upToPublication(value, unit, count);
            default -> Sense.duration(value);
        };
    }

    private static Sense durationAndHalf(RuleMatch match) {
        Unit unit = match.unit();
        int count = match.get(Term.NUMBER);
        return switch (unit) {
            case YEAR -> Sense.duration("P" + count + "Y6M");
            case HOUR -> Sense.duration("PT" + count + "H30M");
            case MINUTE -> Sense.duration("PT" + count + "M30S");
            default -> null;
        };
    }

    private static Sense vague(RuleMatch match) {
        return Sense.duration(match.unit().vagueDuration());
    }

    /** "Day-long", "decades-long". */
    private static Sense unsaidOrOne(RuleMatch match) {
        Unit unit = match.unit();
        return Sense.duration(match.saysUnits() ? unit.vagueDuration() : unit.duration(1));
    }

    /** "For years", but not "in the days of". */
    private static Sense vagueAlone(RuleMatch match) {
        return UNSAID.contains(match.before(-1)) ? vague(match) : null;
    }

    /** "As soon as" and "soon after" lean on what follows. */
    private static Sense soon(RuleMatch match) {
        return match.before(-1).equals("as") || match.after(0).equals("after") ? null : Sense.future();
    }

    private static Sense weekly(int weekday) {
        return Sense.set("XXXX-WXX-" + weekday);
    }

    private static Sense frequency(RuleMatch match) {
        return FREQUENCIES.entrySet().stream()
                .filter(frequency -> match.says(frequency.getKey()))
                .findFirst()
                .map(frequency -> Sense.set(frequency.getValue()))
                .orElse(null);
    }
}
