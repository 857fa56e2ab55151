/**
 * Choices by degrees: {@link dev.dateline.extract.judge.Features} are what is said of one candidate, in words, and a {@link
 * dev.dateline.extract.judge.Judge} weighs them. What is certain stays a rule. The weights lie beside the class that asks, as {@code
 * src/train/figures/judges} learnt them.
 */
package dev.dateline.extract.judge;
