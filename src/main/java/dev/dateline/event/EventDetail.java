package dev.dateline.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.dateline.casualty.CasualtyFigure;
import dev.dateline.casualty.Measure;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.Subject;
import dev.dateline.provenance.Provenance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened, as one article tells of it.
 *
 * @param articleHeadline of the article
 * @param id unique in the article
 * @param main whether it is what the article reports; one event of it at most is
 * @param words that name it, where some do
 * @param placeName what the place is listed as
 * @param periodId the date expression that says when it happened
 * @param periodVerbatim the words of that expression
 * @param figureIds the figures of the article that count its harm, in the article's order
 * @param tolls what the article says of how many, for each measure of which it says it
 */
@Schema(name = "Event")
public record EventDetail(
        String articleId,
        String articleHeadline,
        String id,
        boolean main,
        @Schema(nullable = true) MentionDetail words,
        @Schema(nullable = true) String placeId,
        @Schema(nullable = true) String placeName,
        @Schema(nullable = true) String periodId,
        @Schema(nullable = true) String periodVerbatim,
        List<String> figureIds,
        List<Toll> tolls,
        Provenance provenance) {

    /**
     * How many, as of the article: its newest statement of the whole, or all rivals. Never a sum.
     *
     * @param figureIds more than one where rivals stand side by side
     */
    public record Toll(Measure measure, List<String> figureIds) {}

    /**
     * The representations of one article's events, from its rows.
     *
     * @param figures of the article, in its order
     * @param events the words of each event
     * @param dates the words of each date
     */
    public static List<EventDetail> of(
            List<NamedEvent> rows,
            String headline,
            List<CasualtyFigure> figures,
            Map<Subject, List<MentionDetail>> events,
            Map<Subject, List<MentionDetail>> dates) {
        Map<String, List<CasualtyFigure>> byEvent =
                figures.stream().filter(figure -> figure.eventId != null).collect(groupingBy(figure -> figure.eventId));
        return rows.stream()
                .map(row -> of(row, headline, byEvent.getOrDefault(row.event().id, List.of()), events, dates))
                .toList();
    }

    private static EventDetail of(
            NamedEvent named,
            String headline,
            List<CasualtyFigure> figures,
            Map<Subject, List<MentionDetail>> events,
            Map<Subject, List<MentionDetail>> dates) {
        ArticleEvent row = named.event();
        return new EventDetail(
                row.articleId,
                headline,
                row.id,
                row.main,
                first(row.articleId, row.id, events),
                row.placeId,
                named.placeName(),
                row.periodId,
                row.periodId == null
                        ? null
                        : first(row.articleId, row.periodId, dates).exact(),
                figures.stream().map(figure -> figure.id).toList(),
                tolls(figures),
                row.provenance);
    }

    private static MentionDetail first(String articleId, String id, Map<Subject, List<MentionDetail>> words) {
        List<MentionDetail> mentions = words.get(new Subject(articleId, id));
        return mentions == null ? null : mentions.get(0);
    }

    private static List<Toll> tolls(List<CasualtyFigure> figures) {
        Map<Measure, List<String>> tolls = figures.stream()
                .filter(figure -> figure.toll)
                .collect(groupingBy(
                        figure -> figure.measure,
                        () -> new EnumMap<>(Measure.class),
                        mapping(figure -> figure.id, toList())));
        return tolls.entrySet().stream()
                .map(toll -> new Toll(toll.getKey(), toll.getValue()))
                .toList();
    }
}
