/**
 * Casualty figures: how many people were killed, wounded and so on, according to whom, where and when. A {@link
 * dev.dateline.casualty.Quantity} is a range: "more than 1,400" has a lower bound that is not included and no upper one. Figures are
 * never added up, and rivals stand side by side.
 */
package dev.dateline.casualty;
