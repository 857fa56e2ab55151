package dev.dateline.extract.dates;

import dev.dateline.time.DateBasis;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;

/**
 * Words that name a time.
 *
 * @param start of the words in the text, in UTF-16 units
 * @param end just after the words
 * @param value as TIMEX3 writes it (TimeML 1.2.1): {@code 1989-Q3}, {@code P2W}, {@code PRESENT_REF}; an X stands for
 *     what is not known
 * @param edtf the time on the calendar, ISO 8601-2 (EDTF); {@code null} for a duration, for a set, for "now" and the like
 *     and where the publication date would be needed and is not known
 * @param modifier how words such as "early" bend the value; may be {@code null}
 * @param partOfDay may be {@code null}
 * @param basis what the value was reasoned from; {@code null} where there is no {@code edtf}
 * @param inferred whether the value says more than the words alone
 * @param note how the value was reasoned out, in one sentence; {@code null} where it was not inferred
 * @param rule the name of the rule that found it
 * @param confidence the share of this rule's finds that are right, from 0 to 1, as measured
 */
public record DateFound(
        int start,
        int end,
        TimexType type,
        String value,
        String edtf,
        Modifier modifier,
        PartOfDay partOfDay,
        DateBasis basis,
        boolean inferred,
        String note,
        String rule,
        double confidence) {

    /** Whether it names a time on the calendar: only then is it a fact of its own. */
    public boolean isOnCalendar() {
        return edtf != null;
    }
}
