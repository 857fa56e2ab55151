package dev.dateline.extract.judge;

/** How likely something is, as what a judge is told. */
public final class Likely {

    /** Where that is not known. */
    public static final double UNREAD = -1;

    private static final double[] STEPS = {0.03, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97};

    /** Holds the logarithm of the odds within 4.6 of 0. */
    private static final double LEAST = 0.01;

    private Likely() {}

    /** In which of a few steps a likelihood is; "unread" where it is not known. */
    public static String step(double likely) {
        int step = 0;
        while (step < STEPS.length && likely >= STEPS[step]) {
            step++;
        }
        return likely < 0 ? "unread" : Integer.toString(step);
    }

    /** The natural logarithm of its odds; 0 where it is not known. */
    public static double odds(double likely) {
        return likely == UNREAD ? 0 : Math.log((likely + LEAST) / (1 + LEAST - likely));
    }

    /** Says in which step it is. */
    public static void add(Features features, String name, double likely) {
        features.add(name, step(likely));
    }
}
