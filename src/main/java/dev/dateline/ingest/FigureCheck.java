package dev.dateline.ingest;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.IllegalQuantityException;
import dev.dateline.casualty.Numerals;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.Quantity;
import dev.dateline.ingest.NewCasualty.NewAttribution;
import dev.dateline.mention.Form;
import dev.dateline.text.Span;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** What must hold of a casualty figure beyond its words being there: that they say what it claims. */
final class FigureCheck {

    private static final Set<Quantifier> NEED_NO_QUANTIFIER_WORDS =
            Set.of(Quantifier.EXACT, Quantifier.BETWEEN, Quantifier.VAGUE);

    private final NewArticle article;
    private final Findings findings;

    FigureCheck(NewArticle article, Findings findings) {
        this.article = article;
        this.findings = findings;
    }

    void check() {
        List<NewCasualty> figures = article.casualties();
        Set<String> ids = FactCheck.ids(figures, NewCasualty::id);
        findings.require(ids.size() == figures.size(), "casualties", "use an id twice", null);
        for (int i = 0; i < figures.size(); i++) {
            String field = "casualties[" + i + "]";
            NewCasualty figure = figures.get(i);
            Map<Form, Span> words = words(field, figure);
            quantity(field, figure, words);
            attribution(field, figure.attribution(), words);
            place(field, figure, words);
            times(field, figure);
            relations(field, figure, ids);
        }
    }

    private Map<Form, Span> words(String field, NewCasualty figure) {
        Map<Form, Span> words = new EnumMap<>(Form.class);
        figure.evidence().parts().forEach((part, claimed) -> findings.words(field + ".evidence." + name(part), claimed)
                .ifPresent(span -> words.put(part, span)));
        for (Form part : List.of(Form.NUMBER, Form.MEASURE, Form.QUANTIFIER)) {
            if (words.containsKey(part) && words.containsKey(Form.CLAIM)) {
                findings.require(
                        covers(words.get(Form.CLAIM), words.get(part)),
                        field + ".evidence." + name(part),
                        "does not stand in the claim's words",
                        words.get(part).exact());
            }
        }
        return words;
    }

    private void quantity(String field, NewCasualty figure, Map<Form, Span> words) {
        try {
            Quantity.of(figure.quantifier(), figure.value(), figure.lowerBound(), figure.upperBound());
        } catch (IllegalQuantityException wrong) {
            findings.add(field, wrong.getMessage(), figure.value());
        }
        if (words.containsKey(Form.NUMBER) && figure.value() != null) {
            OptionalLong said = Numerals.read(words.get(Form.NUMBER).exact());
            findings.require(
                    said.isEmpty() || said.getAsLong() == figure.value(),
                    field + ".value",
                    "is not what the words \"" + words.get(Form.NUMBER).exact() + "\" say",
                    figure.value());
        }
        findings.require(
                NEED_NO_QUANTIFIER_WORDS.contains(figure.quantifier())
                        || figure.evidence().quantifier() != null,
                field + ".evidence.quantifier",
                "is missing: the words that say " + figure.quantifier(),
                null);
    }

    private void attribution(String field, NewAttribution attribution, Map<Form, Span> words) {
        boolean named = attribution.organisationId() != null || attribution.personId() != null;
        findings.require(
                named == (attribution.kind() == AttributionKind.NAMED),
                field + ".attribution",
                "names an organisation or a person if, and only if, its kind is NAMED",
                attribution.kind());
        findings.require(
                words.containsKey(Form.ATTRIBUTION) == (attribution.kind() != AttributionKind.ARTICLE_VOICE),
                field + ".evidence.attribution",
                "is needed unless the article speaks in its own voice, and only then out of place",
                attribution.kind());
        known(
                field + ".attribution.organisationId",
                attribution.organisationId(),
                "organisation",
                FactCheck.ids(article.organisations(), NewOrganisation::id));
        known(
                field + ".attribution.personId",
                attribution.personId(),
                "person",
                FactCheck.ids(article.people(), NewPerson::id));
    }

    private void place(String field, NewCasualty figure, Map<Form, Span> words) {
        known(field + ".placeId", figure.placeId(), "place", FactCheck.ids(article.places(), NewPlace::id));
        findings.require(
                (figure.placeId() == null) == (figure.evidence().place() == null),
                field + ".evidence.place",
                "is needed for a place, and only for one",
                figure.placeId());
        findings.require(
                figure.placeId() != null || figure.placePrecision() == null,
                field + ".placePrecision",
                "is given without a place",
                figure.placePrecision());
        if (words.containsKey(Form.LOCATION) && figure.placeId() != null) {
            findings.require(
                    article.places().stream()
                            .filter(place -> place.id().equals(figure.placeId()))
                            .flatMap(place -> place.mentions().stream())
                            .anyMatch(mention -> findings.stands(mention, words.get(Form.LOCATION))),
                    field + ".evidence.place",
                    "is no mention of the place " + figure.placeId(),
                    words.get(Form.LOCATION).exact());
        }
    }

    private void times(String field, NewCasualty figure) {
        Set<String> dates = FactCheck.ids(article.dates(), NewDate::id);
        known(field + ".periodId", figure.periodId(), "date", dates);
        known(field + ".asOfId", figure.asOfId(), "date", dates);
    }

    private void relations(String field, NewCasualty figure, Set<String> figures) {
        known(field + ".subsetOf", figure.subsetOf(), "figure", figures);
        known(field + ".restates", figure.restates(), "figure", figures);
        figure.contradicts().forEach(rival -> known(field + ".contradicts", rival, "figure", figures));
        boolean itself = figure.id().equals(figure.subsetOf())
                || figure.id().equals(figure.restates())
                || figure.contradicts().contains(figure.id());
        findings.require(!itself, field, "refers to itself", figure.id());
    }

    private void known(String field, String id, String kind, Set<String> known) {
        findings.require(id == null || known.contains(id), field, "is no " + kind + " of this document", id);
    }

    private static boolean covers(Span whole, Span part) {
        return whole.start() <= part.start() && part.end() <= whole.end();
    }

    private static String name(Form part) {
        return switch (part) {
            case LOCATION -> "place";
            case AS_OF -> "asOf";
            default -> part.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
