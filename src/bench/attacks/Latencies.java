package attacks;

/** Sorted, in nanoseconds. */
record Latencies(long[] sorted) {

    int count() {
        return sorted.length;
    }

    double milliseconds(double quantile) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (quantile * (sorted.length - 1))] / 1e6;
    }

    @Override
    public String toString() {
        return "%.1f / %.1f".formatted(milliseconds(0.5), milliseconds(0.99));
    }
}
