package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.A;
import static dev.dateline.extract.language.Morphology.AS;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.Term;

import java.util.Set;

/** How long and how often: times that are on no calendar. */
final class Spans {

    private static final Set<String> UNSAID = ENGLISH.words("duration.unsaid");

    /** "Six years old". */
    private static final Set<String> OLD = ENGLISH.words("duration.old");

    /** Before "a year": so many in each. */
    private static final Set<String> RATES = ENGLISH.words("duration.rate");

    /** "The last ten minutes of the game" are not those before the publication. */
    private static final Set<String> OF_OTHERS = ENGLISH.words("duration.of-others");

    private static final Set<String> NOT_SOON = ENGLISH.words("duration.not-soon");

    private Spans() {}

    static Sense duration(RuleMatch<Sense> match) {
        Unit unit = DateMatch.unit(match);
        boolean isOne = match.says(A);
        boolean isAge = OLD.contains(match.after(0)) || match.after(0).equals("-") && OLD.contains(match.after(1));
        boolean isFraction = unit == Unit.QUARTER
                && (isOne
                        || match.says("-") && match.read(DateTerm.UNITS, match.end() - 1) != Term.NONE
                        || match.after(0).equals(OF));
        if (isAge || isFraction || unit == Unit.WEEKEND || unit == Unit.SECOND && isOne) {
            return null;
        }
        String value = unit.duration(match.get(DateTerm.NUMBER));
        return isOne && RATES.contains(match.before(-1)) ? Sense.set(value) : Sense.duration(value);
    }

    /** "The past 24 hours" end with the publication. */
    static Sense pastUnits(RuleMatch<Sense> match) {
        return OF_OTHERS.contains(match.after(0))
                ? duration(match)
                : upToPublication(DateMatch.unit(match), match.get(DateTerm.NUMBER));
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

    static Sense durationAndHalf(RuleMatch<Sense> match) {
        int count = match.get(DateTerm.NUMBER);
        return switch (DateMatch.unit(match)) {
            case YEAR -> Sense.duration("P" + count + "Y6M");
            case HOUR -> Sense.duration("PT" + count + "H30M");
            case MINUTE -> Sense.duration("PT" + count + "M30S");
            default -> null;
        };
    }

    /** "Day-long". */
    static Sense one(RuleMatch<Sense> match) {
        return Sense.duration(DateMatch.unit(match).duration(1));
    }

    static Sense unsaid(RuleMatch<Sense> match) {
        return Sense.duration(DateMatch.unit(match).vagueDuration());
    }

    /** "For years", but not "in the days of". */
    static Sense unsaidAlone(RuleMatch<Sense> match) {
        return UNSAID.contains(match.before(-1)) ? unsaid(match) : null;
    }

    /** "As soon as" and "soon after" lean on what follows. */
    static Sense soon(RuleMatch<Sense> match) {
        boolean isLeaning = match.before(-1).equals(AS) || NOT_SOON.contains(match.after(0));
        return isLeaning ? null : Sense.vague("FUTURE_REF");
    }

    static Sense every(RuleMatch<Sense> match) {
        int count = match.has(DateTerm.NUMBER) ? match.get(DateTerm.NUMBER) : 1;
        return Sense.set(DateMatch.unit(match).duration(count));
    }

    static Sense everyWeekday(RuleMatch<Sense> match) {
        return Sense.set("XXXX-WXX-" + match.get(match.has(DateTerm.WEEKDAY) ? DateTerm.WEEKDAY : DateTerm.WEEKDAYS));
    }

    static Sense everyMonth(RuleMatch<Sense> match) {
        return Sense.set("XXXX-" + Period.two(match.get(DateTerm.MONTH)));
    }
}
