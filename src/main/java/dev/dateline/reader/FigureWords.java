package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.casualty.VictimCategory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a casualty figure in English, with its bounds. */
final class FigureWords {

    private FigureWords() {}

    /** The number as the words bind it. */
    static String number(FigureDetail figure) {
        return switch (figure.quantifier()) {
            case EXACT -> grouped(figure.value());
            case APPROX -> "about " + grouped(figure.value());
            case MORE_THAN -> "more than " + grouped(figure.lowerBound());
            case EQUAL_OR_MORE -> "at least " + grouped(figure.lowerBound());
            case LESS_THAN -> "fewer than " + grouped(figure.upperBound());
            case EQUAL_OR_LESS -> "at most " + grouped(figure.upperBound());
            case BETWEEN -> "between " + grouped(figure.lowerBound()) + " and " + grouped(figure.upperBound());
            case VAGUE ->
                figure.evidence().number() == null
                        ? "an unstated number"
                        : "“" + figure.evidence().number().exact() + "”";
        };
    }

    /** Who says so: by the name it has, with the words that say so. */
    static String source(FigureDetail figure) {
        FigureDetail.Attribution attribution = figure.attribution();
        String words = attribution.verbatim();
        String name = attribution.name() != null
                ? attribution.name()
                : switch (attribution.kind()) {
                    case ARTICLE_VOICE -> "The article itself, which names no source";
                    case OFFICIAL -> "Officials";
                    case ANONYMOUS, NAMED -> "A source without a name";
                };
        return words == null || words.equals(name) ? name : name + " (“" + words + "”)";
    }

    /**
     * What else is known: whom, where, when, whether counted once or over a time, and beside which other figures.
     *
     * @param statements of other figures of the same article by their ids, as far as they are shown
     */
    static List<String> facts(FigureDetail figure, Map<String, String> statements) {
        List<String> facts = new ArrayList<>();
        if (figure.victims().category() != VictimCategory.UNSTATED) {
            facts.add("victims: " + FigureChart.words(figure.victims().category()));
        }
        if (figure.placeName() != null) {
            facts.add("in " + figure.placeName());
        }
        if (figure.when().basis() != null) {
            facts.add(DayWords.between(figure.when().earliest(), figure.when().latest()) + ", by "
                    + FigureChart.words(figure.when().basis()));
        }
        facts.add(
                switch (figure.aggregation()) {
                    case SINGLE_EVENT -> "of one event";
                    case CUMULATIVE -> "all so far";
                    case INCREMENTAL -> "on top of an earlier count";
                });
        facts.add(FigureChart.words(figure.status()));
        if (figure.subsetOf() != null) {
            facts.add("part of " + statement(figure.subsetOf(), statements));
        }
        if (figure.restates() != null) {
            facts.add("says " + statement(figure.restates(), statements) + " again");
        }
        if (!figure.contradicts().isEmpty()) {
            facts.add("rival of "
                    + figure.contradicts().stream()
                            .map(id -> statement(id, statements))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        String provenance = ProvenanceWords.of(figure.provenance());
        if (provenance != null) {
            facts.add(provenance);
        }
        return facts;
    }

    private static String statement(String figureId, Map<String, String> statements) {
        String words = statements.get(figureId);
        return words == null ? "another figure of the article" : "“" + words + "”";
    }

    static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
