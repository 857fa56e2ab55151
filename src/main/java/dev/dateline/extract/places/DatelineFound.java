package dev.dateline.extract.places;

/**
 * The dateline that a report begins with: "BAKU, Azerbaijan (MNTV)".
 *
 * @param start of its words, in UTF-16 units of the text
 * @param end just after them, the dash or colon that closes it not being among them
 * @param placeId of the place it names; {@code null} if that is not known
 * @param agencyStart of the agency's name, without its brackets; −1 if none is named
 * @param agencyEnd just after that; −1 if none is named
 */
public record DatelineFound(int start, int end, String placeId, int agencyStart, int agencyEnd) {}
