package dev.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.IllegalTextException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Fills in what a document in JSON need not say, because the rest of it does: ids, a value that its own words say, and
 * that whoever has an id is {@code NAMED}. Nothing is guessed: what could be one thing or another is left out still, and
 * refused by the check.
 */
final class LeftOut {

    private static final Set<String> WITH_A_VALUE =
            Set.of("EXACT", "APPROX", "MORE_THAN", "EQUAL_OR_MORE", "LESS_THAN", "EQUAL_OR_LESS");

    private final ObjectNode article;
    private final SaidNumbers numbers;
    private String digits;

    private LeftOut(ObjectNode article, SaidNumbers numbers) {
        this.article = article;
        this.numbers = numbers;
    }

    /** @param faults what cannot be filled in, though a reader of the record would take it for 0 */
    static void fillIn(ObjectNode article, SaidNumbers numbers, List<ProblemError> faults) {
        LeftOut left = new LeftOut(article, numbers);
        left.nameAll("people", each -> EntityIds.ofPerson(name(each), left::ofThisText));
        left.nameAll("places", each -> EntityIds.of(name(each)));
        left.nameAll("organisations", each -> EntityIds.of(name(each)));
        left.countAll("dates", "d");
        left.countAll("casualties", "c");
        article.path("casualties").forEach(left::figure);
        left.events();
        left.locations(faults);
    }

    private static String name(JsonNode entity) {
        return entity.path("name").asText("");
    }

    private void nameAll(String part, Function<JsonNode, String> idOf) {
        Set<String> taken = ids(part);
        for (ObjectNode each : withoutId(part)) {
            each.put("id", EntityIds.free(idOf.apply(each), taken));
        }
    }

    private void events() {
        Map<String, String> dates = new HashMap<>();
        article.path("dates")
                .forEach(date ->
                        dates.put(date.path("id").asText(), date.path("edtf").asText()));
        nameAll(
                "events",
                event -> EntityIds.ofEvent(
                        event.path("placeId").asText(""),
                        dates.getOrDefault(event.path("periodId").asText(), "")));
    }

    private void countAll(String part, String letter) {
        Set<String> taken = ids(part);
        int number = 1;
        for (ObjectNode each : withoutId(part)) {
            while (!taken.add(letter + number)) {
                number++;
            }
            each.put("id", letter + number);
        }
    }

    private Set<String> ids(String part) {
        Set<String> ids = new HashSet<>();
        article.path(part).forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private List<ObjectNode> withoutId(String part) {
        List<ObjectNode> facts = new ArrayList<>();
        for (JsonNode each : article.path(part)) {
            if (each instanceof ObjectNode fact && !fact.hasNonNull("id")) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private String ofThisText() {
        digits = digits == null ? EntityIds.digits(textHash()) : digits;
        return digits;
    }

    private String textHash() {
        List<String> paragraphs = new ArrayList<>();
        article.path("paragraphs").forEach(each -> paragraphs.add(each.asText()));
        String headline = article.path("headline").asText();
        try {
            return CanonicalText.of(headline, article.path("standfirst").asText(null), paragraphs)
                    .sha256();
        } catch (IllegalTextException refusedLater) {
            return EntityIds.sha256(headline);
        }
    }

    private void figure(JsonNode given) {
        if (given instanceof ObjectNode figure) {
            if (!figure.hasNonNull("value")
                    && WITH_A_VALUE.contains(figure.path("quantifier").asText())) {
                numbers.read(figure.at("/evidence/number/exact").asText())
                        .ifPresent(value -> figure.put("value", value));
            }
            if (figure.path("attribution") instanceof ObjectNode source
                    && !source.hasNonNull("kind")
                    && (source.hasNonNull("organisationId") || source.hasNonNull("personId"))) {
                source.put("kind", "NAMED");
            }
        }
    }

    // A record would have the coast of Africa where there are no numbers.
    private void locations(List<ProblemError> faults) {
        JsonNode places = article.path("places");
        for (int i = 0; i < places.size(); i++) {
            JsonNode location = places.path(i).path("location");
            for (String degrees : List.of("latitude", "longitude")) {
                if (location.isObject() && !location.hasNonNull(degrees)) {
                    String field = "places[" + i + "].location." + degrees;
                    faults.add(new ProblemError(field, field + " must not be null.", null));
                }
            }
        }
    }
}
