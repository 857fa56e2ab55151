package dev.dateline.reader;

import dev.dateline.mention.Location;
import dev.dateline.mention.LocationPrecision;
import dev.dateline.mention.PlaceType;

import java.util.Locale;

/**
 * A place as a map shows it.
 *
 * @param location {@code null} where no point is known
 * @param href what tells more of it
 */
record MappedPlace(
        String id, String name, PlaceType type, String countryCode, Location location, long mentions, String href) {

    /** Whether its point stands for a whole country, and so for no point in it. */
    public boolean isCountry() {
        return location != null && location.precision() == LocationPrecision.COUNTRY_POINT;
    }

    double latitude() {
        return location.latitude();
    }

    double longitude() {
        return location.longitude();
    }

    /** The country's name in English; empty where it lies in no one country. */
    public String country() {
        return countryCode == null
                ? ""
                : new Locale.Builder().setRegion(countryCode).build().getDisplayCountry(Locale.ENGLISH);
    }

    public String kind() {
        return switch (type) {
            case COUNTRY -> "country";
            case ADM1 -> "province";
            case ADM2 -> "district";
            case CITY -> "town";
            case REGION -> "region";
            case FACILITY -> "facility";
            case WATER -> "water";
            case CONTINENT -> "continent";
        };
    }

    /** What the point stands for. */
    public String precision() {
        return switch (location.precision()) {
            case FACILITY -> "the place itself";
            case CITY -> "the town, as gazetteers place it";
            case ADM1_CENTROID -> "the middle of the province";
            case ADM2_CENTROID -> "the middle of the district";
            case REGION_POINT -> "somewhere in the region";
            case COUNTRY_POINT -> "the country, not a spot in it";
        };
    }

    public String times() {
        return Counted.of(mentions, "mention", "mentions");
    }
}
