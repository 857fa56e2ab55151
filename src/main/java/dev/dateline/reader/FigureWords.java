package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.casualty.VictimCategory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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
    static String source(FigureDetail figure, Function<String, String> names) {
        FigureDetail.Attribution attribution = figure.attribution();
        String id = attribution.organisationId() != null ? attribution.organisationId() : attribution.personId();
        String name = id == null ? null : names.apply(id);
        if (name == null) {
            name = switch (attribution.kind()) {
                case ARTICLE_VOICE -> "The article itself, which names no source";
                case ANONYMOUS -> "A source without a name";
                case OFFICIAL -> "Officials";
                case NAMED -> id;
            };
        }
        return attribution.verbatim() == null ? name : name + " (“" + attribution.verbatim() + "”)";
    }

    /** What else is known: whom, where, when, whether counted once or over a time, and beside which other figures. */
    static List<String> facts(FigureDetail figure, Function<String, String> names) {
        List<String> facts = new ArrayList<>();
        if (figure.victims().category() != VictimCategory.UNSTATED) {
            facts.add("victims: " + FigureChart.words(figure.victims().category()));
        }
        if (figure.placeId() != null) {
            String name = names.apply(figure.placeId());
            facts.add("in " + (name == null ? figure.placeId() : name));
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
            facts.add("part of figure " + figure.subsetOf());
        }
        if (figure.restates() != null) {
            facts.add("says figure " + figure.restates() + " again");
        }
        if (!figure.contradicts().isEmpty()) {
            facts.add("rival of " + String.join(", ", figure.contradicts()));
        }
        String provenance = ProvenanceWords.of(figure.provenance());
        if (provenance != null) {
            facts.add(provenance);
        }
        return facts;
    }

    static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
