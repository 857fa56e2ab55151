package dev.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;
import dev.dateline.provenance.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A casualty figure that the document finds in its text.
 *
 * @param value the number that the words say, where they say one
 * @param lowerBound only for {@code BETWEEN} and {@code VAGUE}; elsewhere the bounds follow from value and quantifier
 * @param upperBound only for {@code BETWEEN} and {@code VAGUE}
 * @param placePrecision how closely the words place it; as the place's type unless said otherwise
 * @param filing what its dates do not say of when it was; what a document brings is filed as it is dated
 * @param provenance no document can claim one: see {@link FactExtractor}
 */
public record NewCasualty(
        @Pattern(regexp = NewArticle.ID, message = NewArticle.ID_MESSAGE) @Size(max = 64) String id,
        @NotNull Measure measure,
        @NotNull Quantifier quantifier,
        Long value,
        Long lowerBound,
        Long upperBound,
        @NotNull VictimCategory victims,
        @NotNull Aggregation aggregation,
        @NotNull FigureStatus status,
        @Valid @NotNull NewAttribution attribution,
        String placeId,
        PlaceType placePrecision,
        String periodId,
        String asOfId,
        String subsetOf,
        String restates,
        @Size(max = 30) List<@NotNull String> contradicts,
        @Valid @NotNull NewEvidence evidence,
        @JsonIgnore Filing filing,
        @JsonIgnore Provenance provenance) {

    public NewCasualty {
        contradicts = contradicts == null ? List.of() : contradicts;
        filing = filing == null ? Filing.AS_DATED : filing;
        provenance = provenance == null ? Provenance.CURATED : provenance;
    }

    /** Under which days a figure is filed. */
    public enum Filing {
        /** Those of its period, else those as of which it was counted, else those of the publication. */
        AS_DATED,
        /** All from the beginning of these on. */
        OPEN,
        /** Under none: it is of another time than the publication, which is not known. */
        NOWHERE
    }

    /** Who the text says the figure comes from. */
    public record NewAttribution(AttributionKind kind, String organisationId, String personId) {}

    /** The words that each part stands on. */
    public record NewEvidence(
            @Valid @NotNull NewMention claim,
            @Valid @NotNull NewMention number,
            @Valid NewMention quantifier,
            @Valid @NotNull NewMention measure,
            @Valid NewMention victims,
            @Valid NewMention attribution,
            @Valid NewMention place,
            @Valid NewMention period,
            @Valid NewMention asOf) {

        /** The parts that are given, by what they are evidence of. */
        Map<Form, NewMention> parts() {
            Map<Form, NewMention> parts = new EnumMap<>(Form.class);
            parts.put(Form.CLAIM, claim);
            parts.put(Form.NUMBER, number);
            parts.put(Form.QUANTIFIER, quantifier);
            parts.put(Form.MEASURE, measure);
            parts.put(Form.VICTIMS, victims);
            parts.put(Form.ATTRIBUTION, attribution);
            parts.put(Form.LOCATION, place);
            parts.put(Form.PERIOD, period);
            parts.put(Form.AS_OF, asOf);
            parts.values().removeIf(words -> words == null);
            return parts;
        }
    }
}
