package dev.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class NameTaggerTest {

    /** A thread's worth of work for the model and no more: shared, because loading it takes longest. */
    private static final Encoder ENCODER = new Encoder();

    private static final String[] PIECES = {
        "a",
        "Anna ",
        "in Paris ",
        "UN ",
        "\n",
        " ",
        ".",
        "-",
        "\u0000",
        "\uD83D\uDE42",
        "\uD800",
        "\uFEFF",
        "\u0301",
        "\u4E2D\u6587",
        "1,400 ",
        "'s ",
        "\u0130stanbul "
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Angela Merkel met Emmanuel Macron in Berlin. | PERSON Angela Merkel, PERSON Emmanuel Macron, PLACE Berlin
            The United Nations sent aid to Ethiopia. | ORGANISATION United Nations, PLACE Ethiopia
            Two people were killed near Lagos on Friday. | PLACE Lagos
            Nobody was hurt, and the road is open again. |
            """)
    void findsNames(String text, String names) {
        assertThat(found(text)).isEqualTo(names == null ? "" : names);
    }

    @Test
    void findsThePeopleOfTheSeedArticle() throws IOException {
        JsonNode article;
        try (InputStream seed = getClass().getResourceAsStream("/seed/syria-israel-baku-talks.json")) {
            article = new ObjectMapper().readTree(seed);
        }
        Tokens tokens = new Tokens(text(article));
        Set<String> people = find(tokens).stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .map(name -> tokens.words(name.from(), name.to()))
                .collect(Collectors.toSet());
        for (JsonNode person : article.get("people")) {
            String surname = person.get("name").asText().replaceFirst(".* ", "");
            assertThat(people).anyMatch(name -> name.endsWith(surname));
        }
    }

    private static String text(JsonNode article) {
        List<String> lines = new ArrayList<>(List.of(
                article.get("headline").asText(), article.get("standfirst").asText()));
        article.get("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
        return String.join("\n", lines);
    }

    @Test
    void readsAsManyTokensAsItSays() {
        Tokens tokens = new Tokens("Ann. ".repeat(Encoder.MOST_TOKENS));
        assertThat(find(tokens)).allMatch(name -> name.to() <= Encoder.MOST_TOKENS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000", "\uD800", "\uFEFF", "\u0301", "'s"})
    void textWithoutWordsHasNoNames(String text) {
        assertThat(find(new Tokens(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "\u0000", "\uD800", "\uD83D\uDE42", "\u0130", "\n", "A.", "Ann, "})
    void longTextsAreCutOff(String piece) {
        assertIsSound(new Tokens(piece.repeat((1 << 20) / piece.length())));
    }

    @Test
    void whateverTheTextTheNamesAreInOrderAndWithinIt() {
        Random random = new Random(7);
        for (int text = 0; text < 50; text++) {
            assertIsSound(new Tokens(IntStream.range(0, random.nextInt(100))
                    .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                    .collect(Collectors.joining())));
        }
    }

    private static void assertIsSound(Tokens tokens) {
        int end = 0;
        for (NameFound name : find(tokens)) {
            assertThat(name.from()).isGreaterThanOrEqualTo(end);
            assertThat(name.to()).isGreaterThan(name.from()).isLessThanOrEqualTo(tokens.size());
            assertThat(name.confidence()).isBetween(0.0, 1.0);
            end = name.to();
        }
    }

    private static String found(String text) {
        Tokens tokens = new Tokens(text);
        return find(tokens).stream()
                .map(name -> name.kind() + " " + tokens.words(name.from(), name.to()))
                .collect(Collectors.joining(", "));
    }

    private static List<NameFound> find(Tokens tokens) {
        return NameTagger.find(tokens, ENCODER.readings(tokens));
    }
}
