package dev.dateline.extract.casualties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The casualty figures of the seed article as a person found them, found by rule. */
class SeedFiguresTest {

    private final JsonNode article = article();
    private final String text = text();
    private final List<FigureFound> found = new FigureFinder().find(new Tokens(text));

    @Test
    void theFiguresOfTheSeedArticleAreFoundWholeAndNothingElse() {
        List<JsonNode> curated = new ArrayList<>();
        article.get("casualties").forEach(curated::add);
        curated.sort(Comparator.comparingInt(
                figure -> figure.at("/evidence/claim/paragraph").asInt()));
        assertThat(found).hasSameSizeAs(curated);
        for (int i = 0; i < curated.size(); i++) {
            assertThat(facts(found.get(i))).isEqualTo(facts(curated.get(i)));
            assertThat(found.get(i).victims()).isEqualTo(VictimCategory.UNSTATED);
            assertThat(found.get(i).status()).isEqualTo(FigureStatus.REPORTED);
        }
    }

    @Test
    void theStandfirstRestatesTheBody() {
        assertThat(found).extracting(FigureFound::restates).containsExactly(1, null);
    }

    @Test
    void theSourceIsNamedWithoutWhereItIsBased() {
        assertThat(found.get(1).attribution()).isEqualTo(AttributionKind.NAMED);
        assertThat(exact(found.get(1).attributionName())).isEqualTo("Syrian Observatory for Human Rights");
        assertThat(found.get(0).attributionName()).isNull();
    }

    private List<Object> facts(FigureFound figure) {
        List<Object> facts = new ArrayList<>(List.of(
                figure.measure().name(),
                figure.quantifier().name(),
                figure.value(),
                figure.aggregation().name(),
                figure.attribution().name()));
        facts.add(exact(figure.claim()));
        facts.add(exact(figure.number()));
        facts.add(exact(figure.quantifierWords()));
        facts.add(exact(figure.measureWords()));
        facts.add(exact(figure.attributionWords()));
        facts.add(exact(figure.placeWords()));
        facts.add(text.substring(0, figure.claim().start())
                .chars()
                .filter(c -> c == '\n')
                .count());
        return facts;
    }

    private static List<Object> facts(JsonNode figure) {
        List<Object> facts = new ArrayList<>(List.of(
                figure.get("measure").asText(),
                figure.get("quantifier").asText(),
                figure.get("value").asLong(),
                figure.get("aggregation").asText(),
                figure.at("/attribution/kind").asText()));
        for (String part : List.of("claim", "number", "quantifier", "measure", "attribution", "place")) {
            facts.add(figure.at("/evidence/" + part + "/exact").asText(null));
        }
        facts.add(figure.at("/evidence/claim/paragraph").asLong());
        return facts;
    }

    private String exact(Words words) {
        return words == null ? null : text.substring(words.start(), words.end());
    }

    private String text() {
        List<String> lines = new ArrayList<>(List.of(
                article.get("headline").asText(), article.get("standfirst").asText()));
        article.get("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
        return String.join("\n", lines);
    }

    private static JsonNode article() {
        try (InputStream seed = SeedFiguresTest.class.getResourceAsStream("/seed/syria-israel-baku-talks.json")) {
            return new ObjectMapper().readTree(seed);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
