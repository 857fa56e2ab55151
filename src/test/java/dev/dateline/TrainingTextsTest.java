package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What src/train/figures says of its texts stands in them, and what one mark says of another is there. */
class TrainingTextsTest {

    private static final Path TEXTS = Path.of("src/train/figures/texts");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> hands() throws IOException {
        try (Stream<Path> folders = Files.list(TEXTS)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void allMarksStandOnTheWordsOfTheirText(Path hand) throws IOException {
        try (Stream<Path> files = Files.list(hand)) {
            List<Path> texts = files.sorted().toList();
            assertThat(texts).hasSizeGreaterThan(20);
            for (Path text : texts) {
                assertThat(new Marks(JSON.readTree(text.toFile())).faults())
                        .as(text.toString())
                        .isEmpty();
            }
        }
    }

    /** The marks of one text. */
    private static final class Marks {

        private final JsonNode document;
        private final List<String> paragraphs = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> dates = new HashSet<>();
        private final Set<String> figures = new HashSet<>();
        private final List<String> faults = new ArrayList<>();

        private Marks(JsonNode document) {
            this.document = document;
            paragraphs.add(document.get("headline").asText());
            if (document.hasNonNull("standfirst")) {
                paragraphs.add(document.get("standfirst").asText());
            }
            document.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
            for (String kind : List.of("people", "organisations", "places")) {
                addKeys(kind, names);
            }
            addKeys("dates", dates);
            addKeys("figures", figures);
        }

        private void addKeys(String kind, Set<String> keys) {
            document.get(kind).forEach(mark -> holds(keys.add(mark.get("key").asText()), mark, "a key twice"));
        }

        private List<String> faults() {
            for (String kind : List.of("people", "organisations", "places")) {
                document.get(kind).forEach(this::named);
            }
            document.get("dates").forEach(date -> quoted(date, "words"));
            document.get("traps").forEach(trap -> quoted(trap, "words"));
            document.get("figures").forEach(this::figure);
            document.get("toll").forEach(toll -> toll.forEach(key -> known(document, key, figures)));
            return faults;
        }

        private void named(JsonNode mark) {
            String whole = String.join("\n", paragraphs);
            holds(!mark.get("mentions").isEmpty(), mark, "no mention");
            mark.get("mentions").forEach(words -> holds(whole.contains(words.asText()), mark, words.asText()));
            mark.path("roles").forEach(words -> holds(whole.contains(words.asText()), mark, words.asText()));
        }

        private void figure(JsonNode figure) {
            quoted(figure, "claim");
            holds(figure.get("claim").asText().contains(figure.get("number").asText()), figure, "number");
            Measure.valueOf(figure.get("measure").asText());
            Quantifier quantifier = Quantifier.valueOf(figure.get("quantifier").asText());
            boolean isOpen = quantifier == Quantifier.VAGUE || quantifier == Quantifier.BETWEEN;
            holds(figure.get("value").isNull() == isOpen, figure, "value");
            links(figure, names, "source", "place");
            links(figure, dates, "time", "asOf");
            links(figure, figures, "subsetOf", "restates");
            figure.get("placeAlso").forEach(key -> known(figure, key, names));
            figure.get("contradicts").forEach(key -> known(figure, key, figures));
        }

        private void links(JsonNode figure, Set<String> keys, String... links) {
            Stream.of(links).filter(figure::hasNonNull).forEach(link -> known(figure, figure.get(link), keys));
        }

        private void quoted(JsonNode mark, String key) {
            String words = mark.get(key).asText();
            holds(paragraphs.get(mark.get("paragraph").asInt()).contains(words), mark, words);
        }

        private void known(JsonNode mark, JsonNode key, Set<String> keys) {
            holds(keys.contains(key.asText()), mark, "no " + key.asText());
        }

        private void holds(boolean right, JsonNode mark, String what) {
            if (!right) {
                faults.add(mark.path("key").asText(mark.path("words").asText()) + ": " + what);
            }
        }
    }
}
