package dev.dateline.casualty;

/** How the text presents the figure. */
public enum FigureStatus {
    REPORTED,
    CONFIRMED,
    DISPUTED,
    REVISED
}
