package dev.dateline.extract.dates;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.time.Modifier;

import java.util.EnumSet;
import java.util.Set;

/** Words that bend the date or the duration after them: "early 2020", "mid-July", "about two years ago". */
final class Bends {

    /** "About" and "more than" go with what can be measured, not with "next year". */
    private static final Set<DateMeaning> MEASURABLE = EnumSet.of(
            DateMeaning.DURATION,
            DateMeaning.DURATION_AND_HALF,
            DateMeaning.LASTING,
            DateMeaning.SOME_UNITS,
            DateMeaning.AGO,
            DateMeaning.AGO_THIS,
            DateMeaning.AGO_ON_WEEKDAY,
            DateMeaning.YEARS_AGO_ON,
            DateMeaning.LATER,
            DateMeaning.EARLIER,
            DateMeaning.BEFORE,
            DateMeaning.CLOCK,
            DateMeaning.CLOCK_ON_DATE,
            DateMeaning.DAY_OF_MONTH);

    private Bends() {}

    static Sense weekOf(RuleMatch<Sense> match) {
        Sense date = DateMatch.date(match);
        return date.isOnCalendar() ? date.widenedTo(Unit.WEEK) : null;
    }

    /** "The first week of May" begins it, "the second half of July" ends it; "the first days of the 20th" is no time. */
    static Sense partOf(RuleMatch<Sense> match, Modifier modifier) {
        Sense whole = DateMatch.date(match);
        boolean isLong = whole.isOnCalendar()
                && whole.type() == TimexType.DATE
                && whole.unit().compareTo(Unit.WEEK) > 0;
        return isLong && whole.modifier() == null ? whole.with(modifier) : null;
    }

    static Sense bent(RuleMatch<Sense> match, Modifier modifier) {
        Sense date = DateMatch.date(match);
        return date.isOnCalendar() && date.modifier() == null ? date.with(modifier) : null;
    }

    static Sense measured(RuleMatch<Sense> match, Modifier modifier) {
        return MEASURABLE.contains(match.lower().rule().meaning())
                ? DateMatch.date(match).with(modifier)
                : null;
    }
}
