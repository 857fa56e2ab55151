package dev.dateline.extract.places;

import java.util.List;

/** How far the provinces of a country lie apart, in degrees. */
record Extent(double south, double north, double west, double east) {

    /** Of three equal strips, the outer ones are called after the side they lie on. */
    private static final double STRIPS = 3;

    static Extent of(List<Place> divisions) {
        Extent extent = new Extent(90, -90, 180, -180);
        for (Place each : divisions) {
            if (each.hasPoint()) {
                extent = new Extent(
                        Math.min(extent.south, each.latitude()),
                        Math.max(extent.north, each.latitude()),
                        Math.min(extent.west, each.longitude()),
                        Math.max(extent.east, each.longitude()));
            }
        }
        return extent;
    }

    /** Whether a place lies in the part that a direction names: "southern", "north-western". */
    boolean isPart(Place place, String direction) {
        double height = (north - south) / STRIPS;
        double width = (east - west) / STRIPS;
        return place.hasPoint()
                && !direction.equals("central")
                && (!direction.contains("south") || place.latitude() <= south + height)
                && (!direction.contains("north") || place.latitude() >= north - height)
                && (!direction.contains("west") || place.longitude() <= west + width)
                && (!direction.contains("east") || place.longitude() >= east - width);
    }
}
