package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.time.PartOfDay;

import java.util.List;
import java.util.Set;

/** Rules for times within a day: "Tuesday night", "the night of July 18", "10 p.m. Wednesday", "last night". */
final class TimeRules {

    private static final int NOON = 720;

    private static final Set<String> OTHER_NIGHT = ENGLISH.words("time-rules.other-night");
    private static final Set<String> ONE_NIGHT = ENGLISH.words("time-rules.one-night");

    private TimeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("date-part", "DATE PART", TimeRules::partOfDate),
                Rule.of("part-of-date", "the? PART of|on DATE", TimeRules::partOfDate),
                Rule.of("part-date", "PART DATE", TimeRules::partOfDate),
                Rule.of(
                        "part-of-date",
                        "the? early hours of|on DATE",
                        match -> isDay(match) ? match.date().in(PartOfDay.MORNING) : null),
                Rule.of("overnight", "overnight", TimeRules::overnight),
                Rule.of(
                        "overnight",
                        "overnight on|from? DATE",
                        match -> isDay(match) ? match.date().in(PartOfDay.NIGHT) : null),
                Rule.of("which-part", "this|last|tomorrow|yesterday PART", TimeRules::whichPart),
                Rule.of("tonight", "tonight", match -> today(0).in(PartOfDay.NIGHT)),
                Rule.of(
                        "clock",
                        "CLOCK",
                        match -> match.before(-1).equals("high") || match.isLastCapital() && match.says("noon")
                                ? null
                                : Sense.time(clock(match, 0))),
                Rule.of("clock-date", "CLOCK ,|on? DATE", TimeRules::clockOnDate),
                Rule.of("clock-date", "CLOCK local time ,|on? DATE", TimeRules::clockOnDate),
                Rule.of("date-clock", "DATE ,? at|around|about about|around? CLOCK", TimeRules::clockOnDate),
                Rule.of("clock-part", "CLOCK in the PART", TimeRules::clockInPart));
    }

    private static Sense today(int shift) {
        return Sense.fromPublication(Unit.DAY, frame -> frame.fromPublication(Unit.DAY, shift));
    }

    private static boolean isDay(RuleMatch match) {
        return match.date().isOfOneDay();
    }

    private static PartOfDay part(RuleMatch match) {
        return PartOfDay.values()[match.get(Term.PART)];
    }

    private static Sense partOfDate(RuleMatch match) {
        return isDay(match) ? match.date().in(part(match)) : null;
    }

    private static Sense whichPart(RuleMatch match) {
        int shift = match.says("this") ? 0 : match.says("tomorrow") ? 1 : -1;
        return today(shift).in(part(match));
    }

    /** The last night before the publication, unless the text is about another day or goes on to say which night. */
    private static Sense overnight(RuleMatch match) {
        boolean isOther = OTHER_NIGHT.contains(match.after(0))
                || match.direction() != Direction.PAST
                || ONE_NIGHT.contains(match.before(-1));
        return isOther
                ? null
                : Sense.fromPublication(Unit.DAY, frame -> {
                            Period yesterday = frame.fromPublication(Unit.DAY, -1);
                            Period named = frame.namedDay();
                            boolean isHere = named == null
                                    || yesterday == null
                                    || !named.start().isBefore(yesterday.start());
                            return isHere ? yesterday : null;
                        })
                        .in(PartOfDay.NIGHT);
    }

    /** Midnight may be that in which the day begins or that in which it ends, so it is told as a night. */
    private static Sense clockOnDate(RuleMatch match) {
        if (!isDay(match)) {
            return null;
        }
        return match.says("midnight")
                ? match.date().in(PartOfDay.NIGHT)
                : match.date().at(clock(match, 0));
    }

    private static Sense clockInPart(RuleMatch match) {
        boolean isAfterNoon = match.get(Term.PART) > 0 && match.get(Term.CLOCK) < NOON;
        return Sense.time(clock(match, isAfterNoon ? NOON : 0));
    }

    private static String clock(RuleMatch match, int later) {
        int minute = match.get(Term.CLOCK) + later;
        boolean isOfGreenwich = match.says("gmt") || match.says("utc");
        return Period.two(minute / 60) + ":" + Period.two(minute % 60) + (isOfGreenwich ? "Z" : "");
    }
}
