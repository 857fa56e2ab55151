package figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One text of the wire form with its marks, by which what a reader finds is judged. Offsets are UTF-16 units of {@link #text()}.
 *
 * @param folder whose hand it is of: h1, h2 and so on, or a to e
 * @param text its headline, standfirst and paragraphs, a line each
 * @param lines where each of these begins
 */
public record Gold(String folder, String text, List<Integer> lines, JsonNode marks) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Words of the text. */
    public record Words(int start, int end) {

        boolean overlap(int from, int to) {
            return start < to && from < end;
        }
    }

    /** Those of all files under the folders, in the order of their names. */
    public static List<Gold> read(Path... folders) throws IOException {
        List<Gold> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    all.add(of(file));
                }
            }
        }
        return all;
    }

    private static Gold of(Path file) throws IOException {
        JsonNode marks = JSON.readTree(file.toFile());
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        addLine(marks.get("headline"), text, lines);
        if (marks.hasNonNull("standfirst")) {
            addLine(marks.get("standfirst"), text, lines);
        }
        marks.get("paragraphs").forEach(paragraph -> addLine(paragraph, text, lines));
        return new Gold(file.getParent().getFileName().toString(), text.toString(), lines, marks);
    }

    /** The words of a figure's whole statement; {@code null} where they do not stand where it says. */
    public Words claim(JsonNode figure) {
        return quoted(figure.get("paragraph").asInt(), figure.get("claim").asText());
    }

    /** The words of a figure's number; {@code null} where they do not stand in its statement. */
    public Words number(JsonNode figure) {
        Words claim = claim(figure);
        String number = figure.get("number").asText();
        int at = claim == null ? -1 : text.indexOf(number, claim.start());
        return at < 0 ? null : new Words(at, at + number.length());
    }

    private static void addLine(JsonNode line, StringBuilder text, List<Integer> lines) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(text.length());
        text.append(line.asText());
    }

    /** The day, in ISO 8601. */
    public String published() {
        return marks.get("published").asText();
    }

    /** The marked figures whose number's words stand where they say, each with them; not those that are optional. */
    Map<JsonNode, Words> figures() {
        Map<JsonNode, Words> all = new HashMap<>();
        for (JsonNode figure : marks.get("figures")) {
            Words number = number(figure);
            if (number != null) {
                all.put(figure, number);
            }
        }
        return all;
    }

    /** The marked figure whose number stands at these words; {@code null} if none does. */
    JsonNode figureAt(Map<JsonNode, Words> figures, String measure, int start, int end) {
        JsonNode found = null;
        for (Map.Entry<JsonNode, Words> each : figures.entrySet()) {
            boolean isThere = each.getValue().overlap(start, end)
                    && each.getKey().get("measure").asText().equals(measure);
            found = isThere ? each.getKey() : found;
        }
        return found;
    }

    /** Where a place, a person or an organisation is named, by any of its forms. */
    List<Words> mentions(String list, String key) {
        List<Words> all = new ArrayList<>();
        for (JsonNode form : mark(list, key).get("mentions")) {
            Matcher matcher = Pattern.compile("(?<!\\w)" + Pattern.quote(form.asText()) + "(?!\\w)")
                    .matcher(text);
            while (matcher.find()) {
                all.add(new Words(matcher.start(), matcher.end()));
            }
        }
        return all;
    }

    /** The words of a date; {@code null} where they do not stand in the text. */
    Words dateAt(String key) {
        JsonNode date = mark("dates", key);
        return date == null
                ? null
                : quoted(date.path("paragraph").asInt(), date.get("words").asText());
    }

    /** The words that name who says a figure; {@code null} where nobody does. */
    Words sourceAt(JsonNode figure) {
        return figure.hasNonNull("sourceWords")
                ? quoted(
                        figure.get("paragraph").asInt(),
                        figure.get("sourceWords").asText())
                : null;
    }

    private Words quoted(int line, String words) {
        int at = text.indexOf(words, lines.get(line));
        return at < 0 ? null : new Words(at, at + words.length());
    }

    /** The mark of a key in one of the lists: {@code places}, {@code dates}, {@code people}, {@code organisations}, {@code figures}. */
    JsonNode mark(String list, String key) {
        for (JsonNode mark : marks.get(list)) {
            if (mark.get("key").asText().equals(key)) {
                return mark;
            }
        }
        return null;
    }
}
