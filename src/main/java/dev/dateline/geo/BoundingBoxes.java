package dev.dateline.geo;

import java.util.List;

/** The smallest box around points on a globe (RFC 7946, section 5). */
public final class BoundingBoxes {

    private BoundingBoxes() {}

    /**
     * West, south, east and north in degrees. Where the points lie on both sides of the antimeridian and the way across it
     * is the shorter one, the west is greater than the east (section 5.2).
     *
     * @param positions each longitude, then latitude
     * @return {@code null} for no points
     */
    public static double[] around(List<double[]> positions) {
        if (positions.isEmpty()) {
            return null;
        }
        double[] longitudes =
                positions.stream().mapToDouble(position -> position[0]).sorted().toArray();
        // The box leaves out the widest gap between neighbours; at first, that across the antimeridian.
        int last = longitudes.length - 1;
        double west = longitudes[0];
        double east = longitudes[last];
        double widest = west + 360 - east;
        for (int i = 0; i < last; i++) {
            if (longitudes[i + 1] - longitudes[i] > widest) {
                widest = longitudes[i + 1] - longitudes[i];
                west = longitudes[i + 1];
                east = longitudes[i];
            }
        }
        var latitudes = positions.stream().mapToDouble(position -> position[1]).summaryStatistics();
        return new double[] {west, latitudes.getMin(), east, latitudes.getMax()};
    }
}
