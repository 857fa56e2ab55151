package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.passage.Span;
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
    private final Told told =
            Told.marked(text.replace("Syrian Observatory for Human Rights", "O[Syrian Observatory for Human Rights]"));
    private final List<FigureFound> found = told.figures();

    @Test
    void theFiguresOfTheSeedArticleAreFoundWholeAndNothingElse() {
        List<JsonNode> curated = new ArrayList<>();
        article.get("casualties").forEach(curated::add);
        curated.sort(Comparator.comparingInt(
                figure -> figure.at("/evidence/claim/paragraph").asInt()));
        assertThat(found).hasSameSizeAs(curated);
        for (int i = 0; i < curated.size(); i++) {
            assertThat(facts(found.get(i))).isEqualTo(facts(curated.get(i)));
            assertThat(found.get(i).figure().victims()).isEqualTo(VictimCategory.UNSTATED);
            assertThat(found.get(i).status()).isEqualTo(FigureStatus.REPORTED);
        }
    }

    @Test
    void theStandfirstRestatesTheBody() {
        assertThat(found).extracting(figure -> figure.links().restates()).containsExactly(1, null);
    }

    @Test
    void theSourceIsNamedWithoutWhereItIsBased() {
        assertThat(Told.party(found.get(1))).isEqualTo("Syrian Observatory for Human Rights");
        assertThat(found.get(0).source().party()).isNull();
    }

    private List<Object> facts(FigureFound figure) {
        List<Object> facts = new ArrayList<>(List.of(
                figure.figure().measure().name(),
                figure.figure().amount().quantifier().name(),
                figure.figure().amount().value(),
                figure.aggregation().name(),
                figure.source().kind().name()));
        facts.add(exact(figure.figure().words().claim()));
        facts.add(exact(figure.figure().words().number()));
        facts.add(exact(figure.figure().words().bound()));
        facts.add(exact(figure.figure().words().measure()));
        facts.add(exact(figure.source().phrase()));
        facts.add(exact(figure.place() == null ? null : figure.place().span()));
        facts.add(told.words(new Span(0, figure.to()))
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

    private String exact(Span words) {
        return told.words(words);
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
