package dev.dateline.mention;

/** What a place's one point stands for, so that nobody takes the middle of a country for the scene of an event. */
public enum LocationPrecision {
    /** A building, a base, a square. */
    FACILITY,
    /** The point by which gazetteers know a populated place. */
    CITY,
    ADM1_CENTROID,
    ADM2_CENTROID,
    /** A point inside a region that has no border of its own. */
    REGION_POINT,
    /** A point inside a country where a map would write its name. */
    COUNTRY_POINT
}
