package dev.dateline.geo;

import java.util.List;

/**
 * The part of the world that a map shows. Meridians and parallels are straight and evenly spaced (equirectangular); the
 * frame is as wide for its height as the land is on its middle parallel, so that shapes are true there.
 *
 * @param west longitude of the left edge, in degrees, -180 to 180
 * @param south latitude of the lower edge
 * @param east longitude of the right edge, in degrees: greater than the west, and beyond 180 where the frame crosses the
 *     antimeridian
 * @param north latitude of the upper edge
 */
public record Frame(double west, double south, double east, double north) {

    /** The inhabited world, its height by its width as near to that of its land as 2 to 1 allows. */
    public static final Frame WORLD = new Frame(-180, -58, 180, 84);

    /** The width by the height of the picture of a part of the world. */
    private static final double ASPECT = 1.5;

    /** The least height in degrees: enough of the land around one town to know where it is. */
    private static final double LEAST = 5;

    /** What is left free around the points, by the way between them. */
    private static final double MARGIN = 0.15;

    /** Beyond this width in degrees, the whole world says more. */
    private static final double WIDEST = 200;

    /** Land is not drawn well beyond. */
    private static final double FARTHEST = 84;

    /**
     * The smallest frame around points, with a margin; the world where they are far apart, or where there is none.
     *
     * @param positions each longitude, then latitude
     */
    public static Frame around(List<double[]> positions) {
        double[] box = BoundingBoxes.around(positions);
        if (box == null) {
            return WORLD;
        }
        double west = box[0];
        double east = box[2] < west ? box[2] + 360 : box[2];
        double middle = (box[1] + box[3]) / 2;
        double narrowing = Math.cos(Math.toRadians(Math.min(Math.abs(middle), 75)));
        double height = Math.max(LEAST, (box[3] - box[1]) * (1 + 2 * MARGIN));
        double width = Math.max(height * ASPECT / narrowing, (east - west) * (1 + 2 * MARGIN));
        height = width * narrowing / ASPECT;
        if (width > WIDEST || Math.abs(middle) > FARTHEST) {
            return new Frame(
                    WORLD.west,
                    Math.max(-90, Math.min(WORLD.south, box[1] - LEAST)),
                    WORLD.east,
                    Math.min(90, Math.max(WORLD.north, box[3] + LEAST)));
        }
        double center = (west + east) / 2;
        double south = Math.max(-90, Math.min(middle - height / 2, Math.max(FARTHEST, box[3]) - height));
        double left = center - width / 2;
        double shift = left < -180 ? 360 : 0;
        return new Frame(left + shift, south, left + width + shift, south + height);
    }

    public boolean isWorld() {
        return east - west == WORLD.east - WORLD.west;
    }

    /** The width by the height of its picture. */
    public double aspect() {
        return isWorld() ? 2 : ASPECT;
    }

    /** Degrees from the left edge to the right one. */
    public double width() {
        return east - west;
    }

    /** How far to the right a meridian is: 0 at the left edge, 1 at the right one. */
    public double x(double longitude) {
        return (turned(longitude) - west) / width();
    }

    /** How far down a parallel is: 0 at the upper edge, 1 at the lower one. */
    public double y(double latitude) {
        return (north - latitude) / (north - south);
    }

    public boolean contains(double latitude, double longitude) {
        return latitude >= south && latitude <= north && turned(longitude) <= east;
    }

    /** The same meridian, named so that it is not west of this frame. */
    private double turned(double longitude) {
        return longitude < west ? longitude + 360 : longitude;
    }
}
