package dev.dateline.reader;

import static java.util.stream.Collectors.toMap;

import dev.dateline.article.ArticleDetail;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.event.EventDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.time.DateDetail;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an article tells of, the main event first: of each how many, rivals side by side, and the figures beside that.
 *
 * @param figures of no event that was read
 */
record ToldEvents(List<Told> events, int figures) {

    /**
     * One event.
     *
     * @param words that name it; {@code null} where none do
     * @param place {@code null} where the text does not say where
     * @param time {@code null} where the text does not say when
     * @param others its figures that are no toll: parts, earlier counts, what is said again
     * @param provenance how it got here; {@code null} where a person said it
     */
    record Told(
            String anchor,
            boolean isMain,
            Fact words,
            Fact place,
            Fact time,
            List<Toll> tolls,
            List<Fact> others,
            String provenance) {

        /** What it is called: by its words, or else by its place, its time. */
        public String title() {
            return Stream.of(
                            words == null ? null : "“" + words.words() + "”",
                            place == null ? null : "In " + place.words())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(
                            time == null
                                    ? "An event without a name, a place or a time"
                                    : "An event of " + time.words());
        }
    }

    /** How many of one measure, as of the article. */
    record Toll(String measure, List<Standing> figures) {

        public boolean hasRivals() {
            return figures.size() > 1;
        }
    }

    /** A figure that says how many. */
    record Standing(String number, String href, String source) {}

    static ToldEvents of(ArticleDetail article) {
        Map<String, FigureDetail> figures =
                article.casualties().stream().collect(toMap(FigureDetail::id, Function.identity()));
        Map<String, DateDetail> dates = article.dates().stream().collect(toMap(DateDetail::id, Function.identity()));
        List<Told> events = article.events().stream()
                .sorted(Comparator.comparing(event -> !event.main()))
                .map(event -> told(event, figures, dates))
                .toList();
        long without = article.casualties().stream()
                .filter(figure -> figure.eventId() == null)
                .count();
        return new ToldEvents(events, (int) without);
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    private static Told told(EventDetail event, Map<String, FigureDetail> figures, Map<String, DateDetail> dates) {
        DateDetail date = dates.get(event.periodId());
        return new Told(
                MarkedText.subject(SubjectKind.EVENT, event.id()),
                event.main(),
                event.words() == null
                        ? null
                        : new Fact(event.words().exact(), "#" + MarkedText.anchor(event.id(), event.words())),
                event.placeId() == null
                        ? null
                        : new Fact(event.placeName(), "#" + MarkedText.subject(SubjectKind.PLACE, event.placeId())),
                date == null
                        ? null
                        : new Fact(
                                DayWords.between(date.earliest(), date.latest()),
                                "#" + MarkedText.subject(SubjectKind.DATE, date.id())),
                event.tolls().stream().map(toll -> toll(toll, figures)).toList(),
                event.figureIds().stream()
                        .map(figures::get)
                        .filter(figure -> !figure.toll())
                        .map(figure -> other(figure, figures))
                        .toList(),
                ProvenanceWords.of(event.provenance()));
    }

    /** What is said again is told once. */
    private static Toll toll(EventDetail.Toll toll, Map<String, FigureDetail> figures) {
        return new Toll(
                FigureChart.words(toll.measure()),
                toll.figureIds().stream()
                        .map(figures::get)
                        .filter(figure -> !toll.figureIds().contains(figure.restates()))
                        .map(figure ->
                                new Standing(FigureWords.number(figure), href(figure), FigureWords.source(figure)))
                        .toList());
    }

    private static Fact other(FigureDetail figure, Map<String, FigureDetail> figures) {
        String counted = FigureWords.number(figure) + " " + FigureChart.words(figure.measure());
        FigureDetail whole = figures.get(figure.subsetOf());
        FigureDetail said = figures.get(figure.restates());
        if (whole != null) {
            return new Fact(counted + ", part of " + FigureWords.number(whole), href(figure));
        }
        return new Fact(said == null ? counted : counted + ", said again", href(figure));
    }

    private static String href(FigureDetail figure) {
        return "#" + MarkedText.subject(SubjectKind.CASUALTY, figure.id());
    }
}
