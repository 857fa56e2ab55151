package dev.dateline.ingest;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.IllegalQuantityException;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.Quantity;
import dev.dateline.ingest.NewCasualty.NewAttribution;
import dev.dateline.ingest.References.To;
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
    private final References references;
    private final Findings findings;
    private final SaidNumbers numbers;

    FigureCheck(NewArticle article, References references, Findings findings, SaidNumbers numbers) {
        this.article = article;
        this.references = references;
        this.findings = findings;
        this.numbers = numbers;
    }

    void check() {
        List<NewCasualty> figures = article.casualties();
        Findings.each("casualties", figures, (field, figure) -> {
            Map<Form, Span> words = words(field, figure);
            quantity(field, figure, words);
            attribution(field, figure);
            place(field, figure, words);
            times(field, figure);
            relations(field, figure);
        });
        FigureCircles.find(figures, findings);
    }

    private Map<Form, Span> words(String field, NewCasualty figure) {
        Map<Form, Span> words = new EnumMap<>(Form.class);
        parts(figure).forEach((part, claimed) -> findings.words(field + ".evidence." + name(part), claimed)
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

    private static Map<Form, NewMention> parts(NewCasualty figure) {
        return figure.evidence() == null ? Map.of() : figure.evidence().parts();
    }

    private void quantity(String field, NewCasualty figure, Map<Form, Span> words) {
        if (findings.areSound(field + ".quantifier", field + ".value", field + ".lowerBound", field + ".upperBound")) {
            range(field, figure);
        }
        if (words.containsKey(Form.NUMBER) && figure.value() != null) {
            OptionalLong said = numbers.read(words.get(Form.NUMBER).exact());
            findings.require(
                    said.isEmpty() || said.getAsLong() == figure.value(),
                    field + ".value",
                    "is not what the words \"" + words.get(Form.NUMBER).exact() + "\" say",
                    figure.value());
        }
        if (findings.areSound(field + ".quantifier", field + ".evidence")) {
            findings.require(
                    NEED_NO_QUANTIFIER_WORDS.contains(figure.quantifier())
                            || parts(figure).containsKey(Form.QUANTIFIER),
                    field + ".evidence.quantifier",
                    "is missing: the words that say " + figure.quantifier(),
                    null);
        }
    }

    private void range(String field, NewCasualty figure) {
        try {
            Quantity.of(figure.quantifier(), figure.value(), figure.lowerBound(), figure.upperBound());
        } catch (IllegalQuantityException wrong) {
            findings.add(field, wrong.getMessage(), figure.value());
        }
    }

    private void attribution(String field, NewCasualty figure) {
        NewAttribution attribution = figure.attribution();
        String source = field + ".attribution";
        if (attribution == null) {
            return;
        }
        if (attribution.kind() == null) {
            findings.add(source + ".kind", "must not be null", null);
        } else if (findings.areSound(source)) {
            boolean named = attribution.organisationId() != null || attribution.personId() != null;
            findings.require(
                    named == (attribution.kind() == AttributionKind.NAMED),
                    source,
                    "names an organisation or a person if, and only if, its kind is NAMED",
                    attribution.kind());
            findings.require(
                    parts(figure).containsKey(Form.ATTRIBUTION)
                            == (attribution.kind() != AttributionKind.ARTICLE_VOICE),
                    field + ".evidence.attribution",
                    "is needed unless the article speaks in its own voice, and only then out of place",
                    attribution.kind());
        }
        references.require(source + ".organisationId", attribution.organisationId(), To.ORGANISATION);
        references.require(source + ".personId", attribution.personId(), To.PERSON);
    }

    private void place(String field, NewCasualty figure, Map<Form, Span> words) {
        references.require(field + ".placeId", figure.placeId(), To.PLACE);
        if (findings.areSound(field + ".placeId", field + ".evidence")) {
            findings.require(
                    (figure.placeId() == null) == !parts(figure).containsKey(Form.LOCATION),
                    field + ".evidence.place",
                    "is needed for a place, and only for one",
                    figure.placeId());
            findings.require(
                    figure.placeId() != null || figure.placePrecision() == null,
                    field + ".placePrecision",
                    "is given without a place",
                    figure.placePrecision());
        }
        if (words.containsKey(Form.LOCATION) && references.has(To.PLACE, figure.placeId())) {
            findings.require(
                    mayBeMentioned(figure.placeId(), words.get(Form.LOCATION)),
                    field + ".evidence.place",
                    "is no mention of the place " + figure.placeId(),
                    words.get(Form.LOCATION).exact());
        }
    }

    private boolean mayBeMentioned(String placeId, Span span) {
        return article.places().stream()
                .filter(place -> place != null && placeId.equals(place.id()))
                .anyMatch(place -> place.mentions() == null
                        || place.mentions().stream().anyMatch(mention -> findings.mayStand(mention, span)));
    }

    private void times(String field, NewCasualty figure) {
        references.require(field + ".periodId", figure.periodId(), To.DATE);
        references.require(field + ".asOfId", figure.asOfId(), To.DATE);
    }

    private void relations(String field, NewCasualty figure) {
        references.require(field + ".subsetOf", figure.subsetOf(), To.FIGURE);
        references.require(field + ".restates", figure.restates(), To.FIGURE);
        figure.contradicts().forEach(rival -> references.require(field + ".contradicts", rival, To.FIGURE));
        findings.require(!isItsOwn(figure), field, "refers to itself", figure.id());
    }

    private static boolean isItsOwn(NewCasualty figure) {
        return figure.id() != null
                && (figure.id().equals(figure.subsetOf())
                        || figure.id().equals(figure.restates())
                        || figure.contradicts().contains(figure.id()));
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
