package dev.dateline.http;

/**
 * A box between two meridians and two parallels, in decimal degrees of WGS 84. Where {@code west} is greater than
 * {@code east} the box crosses the antimeridian (RFC 7946 section 5.2).
 *
 * @param west longitude, -180 to 180
 * @param south latitude, -90 to 90, not above {@code north}
 * @param east longitude, -180 to 180
 * @param north latitude, -90 to 90
 */
public record BoundingBox(double west, double south, double east, double north) {

    /**
     * @throws IllegalArgumentException if a number is out of its range or not a number, or south lies above north
     */
    public BoundingBox {
        if (!within(180, west) || !within(180, east) || !within(90, south) || !within(90, north) || south > north) {
            throw new IllegalArgumentException("Not a bounding box: " + west + "," + south + "," + east + "," + north);
        }
    }

    /** Whether the box goes across the meridian of 180 degrees, and so is two ranges of longitudes. */
    public boolean crossesAntimeridian() {
        return west > east;
    }

    /** Whether a point lies in the box or on its edge; both in decimal degrees. */
    public boolean contains(double latitude, double longitude) {
        boolean between =
                crossesAntimeridian() ? longitude >= west || longitude <= east : longitude >= west && longitude <= east;
        return between && latitude >= south && latitude <= north;
    }

    /** False for NaN too. */
    private static boolean within(double limit, double value) {
        return value >= -limit && value <= limit;
    }
}
