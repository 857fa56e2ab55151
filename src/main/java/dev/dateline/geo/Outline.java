package dev.dateline.geo;

import java.util.Arrays;
import java.util.List;

/**
 * A country's land within a frame, as the data of an SVG path (SVG 2, section 9.3): whole units, {@value #WIDTH} to the
 * width of the frame.
 */
public final class Outline {

    /** Units across a frame: about one to a pixel of a wide screen. */
    public static final int WIDTH = 1200;

    /** So far beyond the frame are shapes cut, in units: the edges of the cut are out of sight. */
    private static final int BLEED = 10;

    /** Land, and a frame, can go on across the antimeridian, where another number names the same meridian. */
    private static final List<Integer> TURNS = List.of(-360, 0, 360);

    private final StringBuilder path = new StringBuilder();
    private final int height;
    private int least = Integer.MAX_VALUE;
    private int most = Integer.MIN_VALUE;

    private Outline(int height) {
        this.height = height;
    }

    /** Units down a frame. */
    public static int height(Frame frame) {
        return (int) Math.round(WIDTH / frame.aspect());
    }

    /** @return without anything, where the land is not in the frame or is too small to be seen */
    public static Outline of(Country country, Frame frame) {
        Outline outline = new Outline(height(frame));
        for (float[] ring : country.rings()) {
            for (int turn : TURNS) {
                outline.add(ring, turn, frame);
            }
        }
        return outline;
    }

    public boolean isEmpty() {
        return path.isEmpty();
    }

    /** From its westernmost point to its easternmost one, in units. */
    public int width() {
        return isEmpty() ? 0 : most - least;
    }

    /** For the attribute {@code d} of a path. */
    public String path() {
        return path.toString();
    }

    private void add(float[] ring, int turn, Frame frame) {
        double[] points = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            points[i] = (ring[i] + turn - frame.west()) / frame.width() * WIDTH;
            points[i + 1] = frame.y(ring[i + 1]) * height;
        }
        points = cut(points, 0, -BLEED, true);
        points = cut(points, 0, WIDTH + BLEED, false);
        points = cut(points, 1, -BLEED, true);
        points = cut(points, 1, height + BLEED, false);
        write(points);
    }

    /**
     * What of a ring lies on one side of a line (Sutherland and Hodgman, Reentrant polygon clipping, 1974).
     *
     * @param axis 0 for a line from top to bottom, 1 for one from left to right
     * @param beyond whether what is beyond the line is kept, or what is before it
     */
    private static double[] cut(double[] ring, int axis, double line, boolean beyond) {
        double[] kept = new double[2 * ring.length + 4];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int before = i == 0 ? ring.length - 2 : i - 2;
            double at = ring[i + axis];
            double from = ring[before + axis];
            if (at > line != from > line && at != from) {
                double part = (line - from) / (at - from);
                kept[size++] = ring[before] + part * (ring[i] - ring[before]);
                kept[size++] = ring[before + 1] + part * (ring[i + 1] - ring[before + 1]);
            }
            if (at > line == beyond) {
                kept[size++] = ring[i];
                kept[size++] = ring[i + 1];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** Points that fall on the same unit are one; what has fewer than three cannot be seen. */
    private void write(double[] points) {
        int[] units = new int[points.length];
        int size = 0;
        for (int i = 0; i < points.length; i += 2) {
            int x = (int) Math.round(points[i]);
            int y = (int) Math.round(points[i + 1]);
            if (size == 0 || x != units[size - 2] || y != units[size - 1]) {
                units[size++] = x;
                units[size++] = y;
            }
        }
        while (size > 2 && units[0] == units[size - 2] && units[1] == units[size - 1]) {
            size -= 2;
        }
        if (size < 6) {
            return;
        }
        path.append('M').append(units[0]).append(' ').append(units[1]).append('l');
        for (int i = 0; i < size; i += 2) {
            least = Math.min(least, units[i]);
            most = Math.max(most, units[i]);
            if (i > 0) {
                step(units[i] - units[i - 2], i > 2);
                step(units[i + 1] - units[i - 1], true);
            }
        }
        path.append('z');
    }

    /** A minus divides numbers as well as a space does. */
    private void step(int way, boolean divided) {
        if (divided && way >= 0) {
            path.append(' ');
        }
        path.append(way);
    }
}
