package dev.dateline.extract.places;

/**
 * Words that are a name.
 *
 * @param from the first token
 * @param to just after the last
 * @param place whether it is a place's
 * @param description whether it says what it is and of which country: "Syrian army"
 */
public record Hint(int from, int to, boolean place, boolean description) {

    public Hint(int from, int to, boolean place) {
        this(from, to, place, false);
    }
}
