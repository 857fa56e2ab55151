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
                    case ARTICLE_VOICE -> "the article itself, which names no source";
                    case OFFICIAL -> "officials";
                    case ANONYMOUS, NAMED -> "a source without a name";
                };
        return words == null || words.equals(name) ? name : name + " (“" + words + "”)";
    }

    /**
     * What else is known: whom, where, when, whether counted once or over a time, and beside which other figures.
     *
     * @param statements of other figures of the same article by their ids, as far as they are shown
     */
    static List<Fact> facts(FigureDetail figure, Map<String, String> statements, FigureLinks links) {
        List<Fact> facts = new ArrayList<>();
        if (figure.victims().category() != VictimCategory.UNSTATED) {
            facts.add(Fact.of("victims: " + FigureChart.words(figure.victims().category())));
        }
        if (figure.placeName() != null) {
            facts.add(new Fact("in " + figure.placeName(), links.place(figure)));
        }
        if (figure.when().basis() != null) {
            facts.add(time(figure, links));
        }
        if (figure.eventId() != null) {
            facts.add(new Fact(figure.toll() ? "toll of this event" : "of this event", links.event(figure)));
        }
        others(figure, statements).stream().map(Fact::of).forEach(facts::add);
        return facts;
    }

    /** When it was, or was counted, by the words that say so; else the article is what dates it. */
    private static Fact time(FigureDetail figure, FigureLinks links) {
        String days = DayWords.between(figure.when().earliest(), figure.when().latest());
        return switch (figure.when().basis()) {
            case PERIOD -> new Fact(days + " (“" + figure.periodVerbatim() + "”)", links.date(figure.periodId()));
            case AS_OF ->
                new Fact("counted " + days + " (“" + figure.asOfVerbatim() + "”)", links.date(figure.asOfId()));
            case PUBLICATION -> Fact.of("published " + days);
        };
    }

    /** Whether counted once or over a time, how it is presented, and beside which other figures. */
    private static List<String> others(FigureDetail figure, Map<String, String> statements) {
        List<String> facts = new ArrayList<>();
        facts.add(
                switch (figure.aggregation()) {
                    case SINGLE_EVENT -> "counted once";
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
