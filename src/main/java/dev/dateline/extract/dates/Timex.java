package dev.dateline.extract.dates;

import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;

/**
 * A time as TIMEX3 marks it (TimeML 1.2.1).
 *
 * @param value {@code 1989-Q3}, {@code P2W}, {@code PRESENT_REF}; an X stands for what is not known
 * @param modifier how words such as "early" bend the value; may be {@code null}
 * @param partOfDay may be {@code null}
 */
record Timex(TimexType type, String value, Modifier modifier, PartOfDay partOfDay) {}
