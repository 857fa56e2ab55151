package dev.dateline.extract.places;

/**
 * Which sense of a name is meant.
 *
 * @param sense the likeliest one
 * @param score how likely it is, as a power of ten
 * @param rival the next one; {@code null} if there is none
 * @param margin by how much that is less likely
 */
record Choice(Gazetteer.Sense sense, double score, Gazetteer.Sense rival, double margin) {

    /** Margins: from which one sense is rather meant than another, is hardly another, and needs no help of the text. */
    static final double CLOSE = 0.4;

    static final double CLEAR = 1;
    static final double UNAIDED = 2;

    boolean isOneCountry() {
        return rival == null || rival.place().country().equals(sense.place().country());
    }
}
