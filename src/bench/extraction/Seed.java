package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The built-in article. */
final class Seed {

    private static final String FILE = "/seed/syria-israel-baku-talks.json";

    private Seed() {}

    static String text() throws IOException {
        try (InputStream seed = Seed.class.getResourceAsStream(FILE)) {
            return String.join("\n", lines(new ObjectMapper().readTree(seed)));
        }
    }

    /** Of a file of the seed's form: the headline, what stands below it, and the paragraphs. */
    static List<String> lines(JsonNode article) {
        List<String> lines = new ArrayList<>(List.of(
                article.get("headline").asText(), article.get("standfirst").asText()));
        article.get("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
        return lines;
    }
}
