package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.Edtf;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The dates of the seed article as a person found them, found by rule. */
class SeedArticleDatesTest {

    private record Fact(String words, int paragraph, String edtf, String partOfDay, String basis, boolean inferred) {}

    @Test
    void theDatesOfTheSeedArticleAreFoundAndNothingElse() throws IOException {
        JsonNode article;
        try (InputStream seed = getClass().getResourceAsStream("/seed/syria-israel-baku-talks.json")) {
            article = new ObjectMapper().readTree(seed);
        }
        String text = text(article);
        Reference published =
                Reference.of(Edtf.parse(article.at("/published/edtf").asText()));
        List<Fact> found = new DateReader(Languages.ENGLISH)
                .find(new Tokens(text), published).stream()
                        .filter(DateFound::isOnCalendar)
                        .map(date -> fact(text, date))
                        .toList();
        assertThat(found).containsExactlyElementsOf(curated(article));
    }

    private static String text(JsonNode article) {
        List<String> lines = new ArrayList<>(List.of(
                article.get("headline").asText(), article.get("standfirst").asText()));
        article.get("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
        return String.join("\n", lines);
    }

    private static Fact fact(String text, DateFound date) {
        return new Fact(
                text.substring(date.start(), date.end()),
                (int) text.substring(0, date.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count(),
                date.edtf(),
                date.partOfDay() == null ? "" : date.partOfDay().name(),
                date.basis().name(),
                date.inferred());
    }

    private static List<Fact> curated(JsonNode article) {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode date : article.get("dates")) {
            facts.add(new Fact(
                    date.at("/mentions/0/exact").asText(),
                    date.at("/mentions/0/paragraph").asInt(),
                    date.get("edtf").asText(),
                    date.path("partOfDay").asText(),
                    date.get("basis").asText(),
                    date.get("inferred").asBoolean()));
        }
        return facts;
    }
}
