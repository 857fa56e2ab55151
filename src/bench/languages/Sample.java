package languages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text whose language is known.
 *
 * @param language a BCP 47 tag
 * @param kind what it is: prose, brief, headline, names or table; document or sentence for those of others
 */
record Sample(String language, String kind, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("<token [^>]*>([^<]*)</token>");
    private static final int MOST_SENTENCES = 40_000;
    private static final int SHORTEST_SENTENCE = 20;

    /** The files of texts that lie beside this: one for each language, each text after a line that begins with "# ". */
    static List<Sample> ours(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path file : files(folder, ".txt")) {
            String language = file.getFileName().toString().replace(".txt", "");
            for (String block : Files.readString(file).split("\n\n")) {
                String[] parts = block.strip().split("\n", 2);
                samples.add(new Sample(language, parts[0].substring(2), parts[1]));
            }
        }
        return samples;
    }

    /** All English documents of the data that extraction is measured with. */
    static List<Sample> documents(Path data) throws IOException {
        List<Sample> documents = new ArrayList<>();
        for (String line : Files.readAllLines(data.resolve("gva-dev.jsonl"))) {
            JsonNode report = JSON.readTree(line);
            add(report.path("title").asText() + "\n" + report.path("text").asText(), documents);
        }
        for (String line : Files.readAllLines(data.resolve("wikievents-dev.jsonl"))) {
            add(JSON.readTree(line).path("text").asText(), documents);
        }
        for (Path file : files(data.resolve("wire"), ".json")) {
            JsonNode text = JSON.readTree(file.toFile());
            List<String> lines = new ArrayList<>(List.of(text.path("headline").asText()));
            text.path("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
            add(String.join("\n", lines), documents);
        }
        for (Path file : files(data.resolve("timebank"), ".tml")) {
            String whole = Files.readString(file);
            add(words(whole.substring(Math.max(0, whole.indexOf("<TEXT>"))).replaceAll("<[^>]*>", "")), documents);
        }
        for (Path file : files(data.resolve("meantime"), ".xml")) {
            Matcher tokens = TOKEN.matcher(Files.readString(file));
            add(words(tokens.results().map(token -> token.group(1)).collect(Collectors.joining(" "))), documents);
        }
        return documents;
    }

    /** Each sentence of them as a text of its own, as briefs are. */
    static List<Sample> sentences(List<Sample> documents) {
        return documents.stream()
                .flatMap(document -> Stream.of(document.text.split("\n+|(?<=[.!?])\\s+")))
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .distinct()
                .limit(MOST_SENTENCES)
                .map(sentence -> new Sample("en", "sentence", sentence))
                .toList();
    }

    private static void add(String text, List<Sample> documents) {
        if (!text.isBlank()) {
            documents.add(new Sample("en", "document", text));
        }
    }

    private static String words(String markup) {
        return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
