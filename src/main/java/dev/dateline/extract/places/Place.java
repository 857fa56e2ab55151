package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.mention.Location;
import dev.dateline.mention.LocationPrecision;
import dev.dateline.mention.PlaceType;

/**
 * A place of the gazetteer.
 *
 * @param index where it stands in the gazetteer; −1 for one that only a text knows, and less for one that is known line by line
 * @param country ISO code; empty where there is none
 * @param division the code of its first division, GeoNames' ("SY.05"); of a country, its continent
 * @param point {@code null} where none is known
 */
record Place(
        int index,
        String id,
        String name,
        PlaceType type,
        String country,
        String division,
        Point point,
        Listing listing) {

    /**
     * Where it is, in degrees.
     *
     * @param source empty where it follows from the type of the place
     */
    record Point(double latitude, double longitude, String source) {}

    /**
     * What it is known by.
     *
     * @param population zero where it is not known
     * @param geonames zero where there is none
     * @param mark of a country, the index of its capital; of a town, C for a capital, X for a quarter, K for one that news has a name of its own for; empty for others
     */
    record Listing(long population, long geonames, String mark) {

        private static final Listing NONE = new Listing(0, 0, "");
    }

    /** Inhabitants of a town that other places are known by, and of one that is known everywhere. */
    static final long LARGE = 100_000;

    static final long WELL_KNOWN = 500_000;

    /** Less the place's number in GeoNames it is the index of a place that is known line by line. */
    static final int FIRST_OF_LINES = -1;

    private static final double EARTH_KM = 6371;

    /** One that only a text knows. */
    static Place ofText(String id, String name, PlaceType type, String country) {
        return new Place(-1, id, name, type, country, "", null, Listing.NONE);
    }

    /** Whether it is so small that only a text of its country means it. */
    boolean isSmall() {
        return index < FIRST_OF_LINES;
    }

    boolean hasPoint() {
        return point != null;
    }

    /** North, where a point is known. */
    double latitude() {
        return point.latitude;
    }

    /** East, where a point is known. */
    double longitude() {
        return point.longitude;
    }

    long population() {
        return listing.population;
    }

    long geonames() {
        return listing.geonames;
    }

    boolean isCountry() {
        return type == PlaceType.COUNTRY;
    }

    boolean isCapital() {
        return listing.mark.equals("C");
    }

    /** Whether news of every country may name it without saying where it is. */
    boolean isWellKnown() {
        return isCapital() || listing.mark.equals("K");
    }

    boolean isQuarter() {
        return listing.mark.equals("X");
    }

    /** Whether the other place contains this one, as far as codes tell. */
    boolean isIn(Place other) {
        if (this == other) {
            return false;
        }
        return switch (other.type) {
            case COUNTRY -> country.equals(other.country) && !isCountry();
            case ADM1 -> type != PlaceType.ADM1 && !isCountry() && division.equals(other.division);
            default -> false;
        };
    }

    /** Great-circle distance. */
    double kmTo(Place other) {
        double a = Math.toRadians(point.latitude);
        double b = Math.toRadians(other.point.latitude);
        double across = Math.toRadians(other.point.longitude - point.longitude);
        double cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(across);
        return EARTH_KM * Math.acos(Math.max(-1, Math.min(1, cosine)));
    }

    /** Its point with what it stands for; {@code null} where none is known. */
    Location location() {
        if (!hasPoint()) {
            return null;
        }
        return switch (type) {
            case COUNTRY -> at(LocationPrecision.COUNTRY_POINT, ENGLISH.note("point.country"));
            case ADM1 -> at(LocationPrecision.ADM1_CENTROID, ENGLISH.note("point.division"));
            case ADM2 -> at(LocationPrecision.ADM2_CENTROID, point.source);
            case CITY -> at(LocationPrecision.CITY, ENGLISH.note("point.town", listing.geonames));
            case FACILITY -> at(LocationPrecision.FACILITY, point.source);
            default -> at(LocationPrecision.REGION_POINT, point.source);
        };
    }

    private Location at(LocationPrecision precision, String from) {
        return new Location(point.latitude, point.longitude, precision, point.source.isEmpty() ? from : point.source);
    }
}
