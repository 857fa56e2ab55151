package dev.dateline.mention;

/** What kind of place it is. {@code ADM1} and {@code ADM2} as GeoNames means them: the first and second level of government. */
public enum PlaceType {
    COUNTRY,
    ADM1,
    ADM2,
    CITY,
    REGION,
    FACILITY,
    WATER,
    CONTINENT
}
