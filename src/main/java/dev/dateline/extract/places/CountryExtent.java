package dev.dateline.extract.places;

import java.util.List;

/** How far the provinces of a country lie apart, in degrees. */
record CountryExtent(double south, double north, double west, double east) {

    /** Of three equal strips, the outer ones are called after the side they lie on. */
    private static final double STRIPS = 3;

    static CountryExtent of(List<Place> divisions) {
        CountryExtent extent = new CountryExtent(90, -90, 180, -180);
        for (Place each : divisions) {
            if (each.hasPoint()) {
                extent = new CountryExtent(
                        Math.min(extent.south, each.latitude()),
                        Math.max(extent.north, each.latitude()),
                        Math.min(extent.west, each.longitude()),
                        Math.max(extent.east, each.longitude()));
            }
        }
        return extent;
    }

    /**
     * Whether a place lies in the part of some sides, as "southern" and "north-western" say.
     *
     * @param sides of N, S, W and E; without one, as in "central", no place is known to lie there
     */
    boolean isPart(Place place, String sides) {
        double height = (north - south) / STRIPS;
        double width = (east - west) / STRIPS;
        return place.hasPoint()
                && !sides.isEmpty()
                && (sides.indexOf('S') < 0 || place.latitude() <= south + height)
                && (sides.indexOf('N') < 0 || place.latitude() >= north - height)
                && (sides.indexOf('W') < 0 || place.longitude() <= west + width)
                && (sides.indexOf('E') < 0 || place.longitude() >= east - width);
    }
}
