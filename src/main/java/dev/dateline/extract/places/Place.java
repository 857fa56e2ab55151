package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.mention.Location;
import dev.dateline.mention.LocationPrecision;
import dev.dateline.mention.PlaceType;

/**
 * A place of the gazetteer.
 *
 * @param index where it stands in the gazetteer; −1 for one that only a text knows
 * @param country ISO code; empty where there is none
 * @param division the code of its first division, GeoNames' ("SY.05"); of a country, its continent
 * @param latitude degrees north; NaN where no point is known
 * @param longitude degrees east; NaN where no point is known
 * @param population zero where it is not known
 * @param geonames zero where there is none
 * @param mark of a country, the index of its capital; of a town, C for a capital, X for a quarter; empty for others
 * @param source of the point, where that does not follow from the type
 */
record Place(
        int index,
        String id,
        String name,
        PlaceType type,
        String country,
        String division,
        double latitude,
        double longitude,
        long population,
        long geonames,
        String mark,
        String source) {

    /** Inhabitants of a town that other places are known by, and of one that is known everywhere. */
    static final long LARGE = 100_000;

    static final long WELL_KNOWN = 500_000;

    private static final double EARTH_KM = 6371;

    /** One that only a text knows. */
    static Place ofText(String id, String name, PlaceType type, String country) {
        return new Place(-1, id, name, type, country, "", Double.NaN, Double.NaN, 0, 0, "", "");
    }

    boolean hasPoint() {
        return !Double.isNaN(latitude);
    }

    boolean isCountry() {
        return type == PlaceType.COUNTRY;
    }

    boolean isCapital() {
        return mark.equals("C");
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
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(other.latitude);
        double across = Math.toRadians(other.longitude - longitude);
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
            case CITY -> at(LocationPrecision.CITY, ENGLISH.note("point.town", geonames));
            case FACILITY -> at(LocationPrecision.FACILITY, source);
            default -> at(LocationPrecision.REGION_POINT, source);
        };
    }

    private Location at(LocationPrecision precision, String from) {
        return new Location(latitude, longitude, precision, source.isEmpty() ? from : source);
    }
}
