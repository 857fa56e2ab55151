package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.time.PartOfDay;

/** Times within a day: "Tuesday night", "the night of July 18", "10 p.m. Wednesday", "last night". */
final class DayTimes {

    /** After the last minute of a day. */
    private static final int MIDNIGHT = 24 * 60;

    private DayTimes() {}

    private static boolean isDay(RuleMatch<Sense> match) {
        return DateMatch.date(match).isOfOneDay();
    }

    static Sense partOfDate(RuleMatch<Sense> match, PartOfDay part) {
        return isDay(match) ? DateMatch.date(match).in(part) : null;
    }

    /** The last night before the publication, unless the text is about another day or goes on to say which night. */
    static Sense overnight(RuleMatch<Sense> match) {
        return DateMatch.tense(match) != Tense.PAST
                ? null
                : Sense.fromPublication(Unit.DAY, frame -> {
                            Period yesterday = frame.fromPublication(Unit.DAY, -1);
                            Period named = frame.namedDay();
                            return named == null || !named.start().isBefore(yesterday.start()) ? yesterday : null;
                        })
                        .in(PartOfDay.NIGHT);
    }

    static Sense clock(RuleMatch<Sense> match) {
        boolean isThing = match.isLastCapital() && match.says(ENGLISH.words("clock.named.capital"));
        return isThing ? null : Sense.time(time(match));
    }

    /** Midnight may be that in which the day begins or that in which it ends, so it is told as a night. */
    static Sense clockOnDate(RuleMatch<Sense> match) {
        if (!isDay(match)) {
            return null;
        }
        return match.get(DateTerm.CLOCK) == MIDNIGHT
                ? DateMatch.date(match).in(PartOfDay.NIGHT)
                : DateMatch.date(match).at(time(match));
    }

    private static String time(RuleMatch<Sense> match) {
        int minute = match.get(DateTerm.CLOCK) % MIDNIGHT;
        return Period.two(minute / 60) + ":" + Period.two(minute % 60)
                + (match.says(ENGLISH.words("clock.zone.greenwich")) ? "Z" : "");
    }
}
