package dev.dateline.extract.discourse;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.places.PlaceFound;

import java.util.List;

/**
 * What a text tells to have happened, with the figures that count its harm.
 *
 * @param span from its first figure to its last
 * @param isMain whether it is what the text reports
 * @param words that name it; {@code null} where none do
 * @param place {@code null} where its figures name none
 * @param period when it happened; {@code null} where its figures do not say
 * @param figures each by its place among the text's, from 0, in their order; at least one
 * @param confidence how likely it is, or is not, what the text reports, from 0 to 1
 */
public record Scene(
        Span span,
        boolean isMain,
        Span words,
        PlaceFound place,
        DateFound period,
        List<Integer> figures,
        List<Toll> tolls,
        double confidence)
        implements Spanned {

    /** How it is told. */
    public enum Telling {
        REPORTED,
        BESIDE
    }

    public Telling telling() {
        return isMain ? Telling.REPORTED : Telling.BESIDE;
    }

    /** Which of its figures say how many, as of the text: the newest of the whole with all that say it again, and the rivals. */
    public record Toll(Measure measure, List<Integer> figures) {}
}
