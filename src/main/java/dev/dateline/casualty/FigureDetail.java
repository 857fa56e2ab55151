package dev.dateline.casualty;

import static java.util.stream.Collectors.toMap;

import dev.dateline.mention.Form;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.PlaceType;
import dev.dateline.mention.Subject;
import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many people were killed, wounded or otherwise harmed, according to whom, where and when.
 *
 * @param articleHeadline of the article it is in
 * @param id unique in the article
 * @param verbatim the whole statement
 * @param value the number that the words say; {@code null} where they say none ("dozens")
 * @param lowerBound {@code null} where the words set none
 * @param upperBound {@code null} where the words set none
 * @param placeName what the place is listed as
 * @param placePrecision how closely the words place it
 * @param periodId the date expression that says when it happened
 * @param periodVerbatim the words of that expression
 * @param asOfId the date expression that says when it was counted
 * @param asOfVerbatim the words of that expression
 * @param subsetOf the figure that this one is part of
 * @param restates the figure that this one says again
 * @param contradicts rival figures; they stand side by side
 * @param eventId the event of its article that it counts the harm of; {@code null} where that was not read
 * @param toll whether it is what the article says of how many: the newest statement of the whole, or a rival of that
 * @param when the time that the figure is filed under
 * @param evidence the words that each part stands on
 */
@Schema(name = "CasualtyFigure")
public record FigureDetail(
        String articleId,
        String articleHeadline,
        String id,
        Measure measure,
        String verbatim,
        @Schema(nullable = true) Long value,
        Quantifier quantifier,
        @Schema(nullable = true) Long lowerBound,
        @Schema(nullable = true) Boolean lowerInclusive,
        @Schema(nullable = true) Long upperBound,
        @Schema(nullable = true) Boolean upperInclusive,
        Victims victims,
        Aggregation aggregation,
        FigureStatus status,
        Attribution attribution,
        @Schema(nullable = true) String placeId,
        @Schema(nullable = true) String placeName,
        @Schema(nullable = true) PlaceType placePrecision,
        @Schema(nullable = true) String periodId,
        @Schema(nullable = true) String periodVerbatim,
        @Schema(nullable = true) String asOfId,
        @Schema(nullable = true) String asOfVerbatim,
        @Schema(nullable = true) String subsetOf,
        @Schema(nullable = true) String restates,
        List<String> contradicts,
        @Schema(nullable = true) String eventId,
        boolean toll,
        When when,
        Evidence evidence,
        Provenance provenance) {

    /** Whom the words say the victims were. */
    public record Victims(VictimCategory category, @Schema(nullable = true) String verbatim) {}

    /**
     * Who the text says the figure comes from.
     *
     * @param name what that organisation or person is listed as
     */
    public record Attribution(
            AttributionKind kind,
            @Schema(nullable = true) String organisationId,
            @Schema(nullable = true) String personId,
            @Schema(nullable = true) String name,
            @Schema(nullable = true) String verbatim) {

        /** The id of that organisation or person; {@code null} where it has no name. */
        public String id() {
            return organisationId == null ? personId : organisationId;
        }
    }

    /** The days that the {@code from} and {@code to} filters ask, and what they were taken from. */
    public record When(
            @Schema(nullable = true) LocalDate earliest,
            @Schema(nullable = true) LocalDate latest,
            @Schema(nullable = true) TimeBasis basis) {}

    /** The words that each part stands on; {@code null} where no words of the text say it. */
    public record Evidence(
            MentionDetail claim,
            @Schema(nullable = true) MentionDetail number,
            @Schema(nullable = true) MentionDetail quantifier,
            @Schema(nullable = true) MentionDetail measure,
            @Schema(nullable = true) MentionDetail victims,
            @Schema(nullable = true) MentionDetail attribution,
            @Schema(nullable = true) MentionDetail place,
            @Schema(nullable = true) MentionDetail period,
            @Schema(nullable = true) MentionDetail asOf) {

        static Evidence of(Map<Form, MentionDetail> words) {
            return new Evidence(
                    words.get(Form.CLAIM),
                    words.get(Form.NUMBER),
                    words.get(Form.QUANTIFIER),
                    words.get(Form.MEASURE),
                    words.get(Form.VICTIMS),
                    words.get(Form.ATTRIBUTION),
                    words.get(Form.LOCATION),
                    words.get(Form.PERIOD),
                    words.get(Form.AS_OF));
        }
    }

    /**
     * @param figures the words of figures, its own among them: one for each part that it stands on; the claim is always there
     * @param dates the words of dates, those among them that it names by id
     */
    static FigureDetail of(
            NamedFigure named,
            String headline,
            Map<Subject, List<MentionDetail>> figures,
            Map<Subject, List<MentionDetail>> dates) {
        CasualtyFigure row = named.figure();
        Map<Form, MentionDetail> words = figures.get(new Subject(row.articleId, row.id)).stream()
                .collect(toMap(MentionDetail::form, Function.identity()));
        Quantity quantity = row.quantity();
        return new FigureDetail(
                row.articleId,
                headline,
                row.id,
                row.measure,
                words.get(Form.CLAIM).exact(),
                quantity.value(),
                quantity.quantifier(),
                quantity.lowerBound(),
                quantity.lowerInclusive(),
                quantity.upperBound(),
                quantity.upperInclusive(),
                new Victims(row.victims, verbatim(words, Form.VICTIMS)),
                row.aggregation,
                row.status,
                new Attribution(
                        row.attributionKind,
                        row.attributionOrganisationId,
                        row.attributionPersonId,
                        named.sourceName(),
                        verbatim(words, Form.ATTRIBUTION)),
                row.placeId,
                named.placeName(),
                row.placePrecision,
                row.periodId,
                verbatim(row.articleId, row.periodId, dates),
                row.asOfId,
                verbatim(row.articleId, row.asOfId, dates),
                row.subsetOf,
                row.restates,
                row.contradicts,
                row.eventId,
                row.toll,
                new When(row.earliest, row.latest, row.timeBasis),
                Evidence.of(words),
                row.provenance);
    }

    private static String verbatim(String articleId, String dateId, Map<Subject, List<MentionDetail>> dates) {
        return dateId == null
                ? null
                : dates.get(new Subject(articleId, dateId)).get(0).exact();
    }

    private static String verbatim(Map<Form, MentionDetail> words, Form part) {
        MentionDetail mention = words.get(part);
        return mention == null ? null : mention.exact();
    }
}
