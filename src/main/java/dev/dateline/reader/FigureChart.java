package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.casualty.Measure;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Casualty figures, each as its words bind it, on one line for each measure. Nothing is added up. */
record FigureChart(List<Group> groups) {

    /** The figures of one measure. */
    record Group(String measure, FigureScale scale, List<Row> rows) {}

    /**
     * One figure.
     *
     * @param anchor the fragment that marks in the text lead to; {@code null} where there is no text beside it
     * @param href where the statement stands
     * @param number what it says, in digits and the words that bind them
     * @param source who says so
     * @param facts what else is known of it
     * @param evidence the words that each part stands on
     */
    record Row(
            FigureDetail figure,
            String anchor,
            String href,
            String number,
            FigureScale.Bar bar,
            Fact source,
            List<Fact> facts,
            List<Part> evidence) {

        /** The days that it is filed under. */
        public String time() {
            return figure.when().basis() == null
                    ? "–"
                    : DayWords.between(figure.when().earliest(), figure.when().latest());
        }
    }

    /** A part of a figure, and its words. */
    record Part(String name, String words, String href) {}

    /**
     * @param anchored whether all are of one article, beside its text
     * @param links where the page leads from each
     */
    static FigureChart of(List<FigureDetail> figures, boolean anchored, Function<FigureDetail, FigureLinks> links) {
        Map<String, Map<String, String>> statements = figures.stream()
                .collect(Collectors.groupingBy(
                        FigureDetail::articleId, Collectors.toMap(FigureDetail::id, FigureDetail::verbatim)));
        Map<Measure, List<FigureDetail>> byMeasure =
                figures.stream().collect(Collectors.groupingBy(FigureDetail::measure));
        List<Group> groups = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<FigureDetail> rows = byMeasure.getOrDefault(measure, List.of());
            if (!rows.isEmpty()) {
                FigureScale scale = FigureScale.of(rows);
                groups.add(new Group(
                        words(measure),
                        scale,
                        rows.stream()
                                .map(figure -> row(
                                        figure,
                                        anchored ? MarkedText.subject(SubjectKind.CASUALTY, figure.id()) : null,
                                        scale.bar(figure),
                                        statements.get(figure.articleId()),
                                        links.apply(figure)))
                                .toList()));
            }
        }
        return new FigureChart(groups);
    }

    private static Row row(
            FigureDetail figure,
            String anchor,
            FigureScale.Bar bar,
            Map<String, String> statements,
            FigureLinks links) {
        return new Row(
                figure,
                anchor,
                links.words(figure, figure.evidence().claim()),
                FigureWords.number(figure),
                bar,
                new Fact(FigureWords.source(figure), links.source(figure)),
                FigureWords.facts(figure, statements, links),
                parts(figure, links));
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Part> parts(FigureDetail figure, FigureLinks links) {
        FigureDetail.Evidence evidence = figure.evidence();
        return Stream.of(
                        part("statement", evidence.claim(), figure, links),
                        part("number", evidence.number(), figure, links),
                        part("bound", evidence.quantifier(), figure, links),
                        part("measure", evidence.measure(), figure, links),
                        part("victims", evidence.victims(), figure, links),
                        part("source", evidence.attribution(), figure, links),
                        part("place", evidence.place(), figure, links),
                        part("period", evidence.period(), figure, links),
                        part("as of", evidence.asOf(), figure, links))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Part> part(String name, MentionDetail mention, FigureDetail figure, FigureLinks links) {
        return Optional.ofNullable(mention).map(words -> new Part(name, words.exact(), links.words(figure, words)));
    }
}
