package dev.dateline.extract.setting;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.passage.Mention;

/**
 * When what a figure counts happened, or when it was counted.
 *
 * @param isAsOf whether it is when the count was taken, not when the counted happened
 * @param isOpen whether it is all the time from then on: "since May"
 */
public record When(Mention<DateFound> date, boolean isAsOf, boolean isOpen) {}
