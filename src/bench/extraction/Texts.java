package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every text of the folder of data, as a body that {@code POST /extractions} takes; the order is that of the names. */
final class Texts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARKUP = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern PUBLISHED = Pattern.compile("(?s)<DCT>.*?value=\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern TEXT = Pattern.compile("(?s)<TEXT>(.*)</TEXT>");
    private static final Pattern TOKEN = Pattern.compile("<token [^>]*sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");

    /** @param name says which set it is of, and which text */
    record Text(String name, ObjectNode body) {}

    private final List<Text> texts = new ArrayList<>();

    private Texts() {}

    /**
     * @param reports at most as many of the Gun Violence Archive's reports, which are many and alike: each n-th, so that they
     *     are of all incidents
     */
    static List<Text> of(Path data, int reports) throws IOException {
        Texts all = new Texts();
        for (Path file : files(data.resolve("wire"), ".json")) {
            all.add("wire/" + file.getFileName(), parts(JSON.readTree(file.toFile())));
        }
        for (JsonNode line : lines(data.resolve("cases.jsonl"))) {
            all.add("cases/" + line.path("id").asText(), (ObjectNode) line.get("body"));
        }
        for (Path file : files(data.resolve("timebank"), ".tml")) {
            all.timeMl(file);
        }
        for (Path file : files(data.resolve("meantime"), ".xml")) {
            all.wikinews(file);
        }
        for (JsonNode line : lines(data.resolve("wikievents-dev.jsonl"))) {
            List<String> words = new ArrayList<>();
            line.get("tokens").forEach(token -> words.add(token.asText()));
            all.add("wikievents/" + line.get("doc_id").asText(), body(String.join(" ", words), null));
        }
        List<JsonNode> archive = lines(data.resolve("gva-dev.jsonl"));
        int step = Math.max(1, archive.size() / Math.max(1, reports));
        for (int i = 0; i < archive.size(); i += step) {
            JsonNode report = archive.get(i);
            all.add(
                    "gva/" + report.get("id").asText(),
                    body(
                            report.get("title").asText() + "\n"
                                    + report.get("text").asText(),
                            report.get("dct").asText()));
        }
        return all.texts;
    }

    private void add(String name, ObjectNode body) {
        texts.add(new Text(name, body));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static ObjectNode parts(JsonNode article) {
        ObjectNode body = JSON.createObjectNode();
        for (String part : List.of("headline", "standfirst", "paragraphs", "published")) {
            if (article.hasNonNull(part)) {
                body.set(part, article.get(part));
            }
        }
        return body;
    }

    private static ObjectNode body(String text, String published) {
        String plain = text.strip();
        int end = plain.indexOf('\n');
        ObjectNode body = JSON.createObjectNode();
        body.put("headline", end < 0 ? "Untitled" : plain.substring(0, end).strip());
        body.put("body", end < 0 ? plain : plain.substring(end + 1));
        if (published != null) {
            body.put("published", published);
        }
        return body;
    }

    private void timeMl(Path file) throws IOException {
        String source = Files.readString(file);
        Matcher text = TEXT.matcher(source);
        Matcher published = PUBLISHED.matcher(source);
        if (text.find()) {
            add(
                    "timebank/" + file.getFileName(),
                    body(plain(text.group(1)), published.find() ? published.group(1) : null));
        }
    }

    private void wikinews(Path file) throws IOException {
        TreeMap<Integer, StringBuilder> sentences = new TreeMap<>();
        Matcher token = TOKEN.matcher(Files.readString(file));
        while (token.find()) {
            sentences
                    .computeIfAbsent(Integer.valueOf(token.group(1)), any -> new StringBuilder())
                    .append(plain(token.group(2)))
                    .append(' ');
        }
        add(
                "meantime/" + file.getParent().getFileName() + "/" + file.getFileName(),
                body(String.join("\n", sentences.values()), null));
    }

    private static String plain(String marked) {
        return MARKUP.matcher(marked)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
