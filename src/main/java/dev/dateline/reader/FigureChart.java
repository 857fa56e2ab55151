package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.casualty.Measure;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
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
            String source,
            List<String> facts,
            List<Part> evidence) {}

    /** A part of a figure, and its words. */
    record Part(String name, String words, String href) {}

    /**
     * @param anchored whether all are of one article, beside its text
     * @param href where the statement of each stands
     * @param words where words of a figure stand
     */
    static FigureChart of(
            List<FigureDetail> figures,
            boolean anchored,
            Function<FigureDetail, String> href,
            BiFunction<FigureDetail, MentionDetail, String> words) {
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
                                .map(figure -> new Row(
                                        figure,
                                        anchored ? MarkedText.subject(SubjectKind.CASUALTY, figure.id()) : null,
                                        href.apply(figure),
                                        FigureWords.number(figure),
                                        scale.bar(figure),
                                        FigureWords.source(figure),
                                        FigureWords.facts(figure, statements.get(figure.articleId())),
                                        parts(figure, words)))
                                .toList()));
            }
        }
        return new FigureChart(groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Part> parts(FigureDetail figure, BiFunction<FigureDetail, MentionDetail, String> words) {
        FigureDetail.Evidence evidence = figure.evidence();
        return Stream.of(
                        part("statement", evidence.claim(), figure, words),
                        part("number", evidence.number(), figure, words),
                        part("bound", evidence.quantifier(), figure, words),
                        part("measure", evidence.measure(), figure, words),
                        part("victims", evidence.victims(), figure, words),
                        part("source", evidence.attribution(), figure, words),
                        part("place", evidence.place(), figure, words),
                        part("period", evidence.period(), figure, words),
                        part("as of", evidence.asOf(), figure, words))
                .flatMap(Arrays::stream)
                .toList();
    }

    private static Part[] part(
            String name,
            MentionDetail mention,
            FigureDetail figure,
            BiFunction<FigureDetail, MentionDetail, String> words) {
        return mention == null
                ? new Part[0]
                : new Part[] {new Part(name, mention.exact(), words.apply(figure, mention))};
    }
}
