package dev.dateline.extract.casualties;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.VictimCategory;

import java.util.List;

/**
 * A statement of how many people something happened to, and the words it stands on.
 *
 * @param value the number that the words say, {@code null} for BETWEEN and VAGUE; the bounds are for these two alone
 * @param claim covers number, quantifier and measure
 * @param number where people are named or described instead of counted ("a man and his two sons"), all of these words
 * @param quantifierWords {@code null} where nothing but the number says it
 * @param victimsWords the noun for those counted; {@code null} if there is none
 * @param attributionWords the whole noun phrase of the source; {@code null} where the article speaks in its own voice
 * @param attributionName the name inside it, where the source is NAMED; where it is a pronoun, the words that this stands for
 * @param placeWords the name of the place, if the sentence says where
 * @param subsetOf which of the figures found together this one is a part of, from 0; {@code null} if of none
 * @param restates which of them it says again; {@code null} if none
 * @param contradicts which of them say otherwise of the same
 * @param construction how the words put it together
 * @param rule the kind of wording that it was read from
 * @param confidence how often that kind was right where it was measured, from 0 to 1
 */
public record FigureFound(
        Measure measure,
        Quantifier quantifier,
        Long value,
        Long lowerBound,
        Long upperBound,
        VictimCategory victims,
        Aggregation aggregation,
        FigureStatus status,
        AttributionKind attribution,
        Words claim,
        Words number,
        Words quantifierWords,
        Words measureWords,
        Words victimsWords,
        Words attributionWords,
        Words attributionName,
        Words placeWords,
        Integer subsetOf,
        Integer restates,
        List<Integer> contradicts,
        Construction construction,
        String rule,
        double confidence) {

    FigureFound with(Integer newSubsetOf, Integer newRestates, List<Integer> newContradicts) {
        return new FigureFound(
                measure,
                quantifier,
                value,
                lowerBound,
                upperBound,
                victims,
                aggregation,
                status,
                attribution,
                claim,
                number,
                quantifierWords,
                measureWords,
                victimsWords,
                attributionWords,
                attributionName,
                placeWords,
                newSubsetOf,
                newRestates,
                newContradicts,
                construction,
                rule,
                confidence);
    }

    /** The words that say best who the source is. */
    Words source() {
        return attributionName == null ? attributionWords : attributionName;
    }

    boolean saysSameNumberAs(FigureFound other) {
        return measure == other.measure
                && quantifier == other.quantifier
                && java.util.Objects.equals(value, other.value)
                && java.util.Objects.equals(lowerBound, other.lowerBound)
                && java.util.Objects.equals(upperBound, other.upperBound);
    }
}
