package dev.dateline.mention;

/**
 * Where a place is, as one point.
 *
 * @param latitude degrees north, WGS 84, −90 to 90
 * @param longitude degrees east, WGS 84, −180 to 180
 * @param precision what the point stands for
 * @param source where the numbers were seen
 */
public record Location(double latitude, double longitude, LocationPrecision precision, String source) {

    static Location of(Place row) {
        if (row.latitude == null) {
            return null;
        }
        return new Location(row.latitude, row.longitude, row.locationPrecision, row.locationSource);
    }
}
