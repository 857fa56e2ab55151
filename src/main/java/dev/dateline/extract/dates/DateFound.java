package dev.dateline.extract.dates;

import dev.dateline.time.DateBasis;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;

/**
 * Words that name a time.
 *
 * @param start of the words in the text, in UTF-16 units
 * @param end just after the words
 * @param edtf the time on the calendar, ISO 8601-2 (EDTF); {@code null} for a duration, for a set, for "now" and the like
 *     and where the publication date would be needed and is not known
 * @param basis what the value was reasoned from; {@code null} where there is no {@code edtf}
 * @param note how the value was reasoned out, in one sentence; {@code null} where it says no more than the words alone
 * @param isOfMonthOfOther whether its month is that of a day beside it: the 3 of "3 to 7 May"
 * @param rule the name of the rule that found it
 * @param confidence the share of this rule's finds that are right, from 0 to 1, as measured
 */
public record DateFound(
        int start,
        int end,
        Timex timex,
        String edtf,
        DateBasis basis,
        String note,
        boolean isOfMonthOfOther,
        String rule,
        double confidence) {

    /** Whether it names a time on the calendar: only then is it a fact of its own. */
    public boolean isOnCalendar() {
        return edtf != null;
    }

    /** Whether the value says more than the words alone. */
    public boolean inferred() {
        return note != null;
    }

    public TimexType type() {
        return timex.type();
    }

    /** As TIMEX3 writes it. */
    public String value() {
        return timex.value();
    }

    /** How words such as "early" bend the value; may be {@code null}. */
    public Modifier modifier() {
        return edtf != null && edtf.endsWith(Reading.APPROXIMATE) ? null : timex.modifier();
    }

    /** May be {@code null}. */
    public PartOfDay partOfDay() {
        return timex.partOfDay();
    }
}
