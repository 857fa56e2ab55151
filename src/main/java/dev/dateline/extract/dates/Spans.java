package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.A;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.Term;

import java.util.Set;

/** How long and how often: times that are on no calendar. */
final class Spans {

    /** "Six years old". */
    private static final Set<String> OLD = ENGLISH.words("duration.old");

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
        return isOne && ENGLISH.words("duration.rate").contains(match.before(-1))
                ? Sense.set(value)
                : Sense.duration(value);
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
}
