package dev.dateline.casualty;

import java.util.Locale;

/** How a figure with bounds meets a bound that is asked for. */
public enum Match {
    /** Its whole range satisfies it. */
    CERTAIN,
    /** Some number in its range satisfies it. */
    POSSIBLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
