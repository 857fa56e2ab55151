package figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.casualty.Measure;
import dev.dateline.extract.encoder.ModelInput;
import dev.dateline.extract.encoder.Window;
import dev.dateline.extract.figures.Candidates;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Writes what the encoder learns from: {@code EncoderExamples OUT FOLDER…}, a line of JSON for each window of each text of the folders,
 * with what may be a figure in it, as the served readers find it, and the names of places, times and people, each with what is right, and
 * which of them belong together.
 */
public final class EncoderExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Gold gold;
    private final Tokens tokens;
    private final Passage passage;
    private final Map<JsonNode, Gold.Words> figures;
    private final Set<String> tolls = new HashSet<>();
    private final List<Mark> mentions = new ArrayList<>();

    /** Two tokens of a window with what is right of them. */
    private record Mark(int first, int second, ObjectNode right) {}

    private EncoderExamples(Gold gold, Passage passage) {
        this.gold = gold;
        this.passage = passage;
        tokens = passage.tokens();
        figures = gold.figures();
        gold.marks().get("toll").forEach(keys -> keys.forEach(key -> tolls.add(key.asText())));
    }

    public static void main(String... args) throws IOException {
        Path[] folders = Arrays.stream(args).skip(1).map(Path::of).toArray(Path[]::new);
        ModelInput input = new ModelInput();
        TextReading reading = new TextReading();
        int text = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (Gold gold : Gold.read(folders)) {
                new EncoderExamples(gold, reading.read(gold)).write(text++, input, out);
            }
        }
    }

    private void write(int text, ModelInput input, BufferedWriter out) throws IOException {
        List<Mark> candidates = candidates();
        addMentions();
        for (Window window : input.windows(tokens, ModelInput.MOST_PIECES)) {
            ObjectNode line = line(gold.folder(), window).put("text", text);
            addMarks(line.withArray("candidates"), candidates, window);
            addMarks(line.withArray("mentions"), mentions, window);
            out.append(JSON.writeValueAsString(line)).append('\n');
        }
    }

    private static ObjectNode line(String hand, Window window) {
        ObjectNode line = JSON.createObjectNode().put("hand", hand);
        add(line.putArray("pieces"), window.pieces());
        add(line.putArray("cases"), window.cases());
        line.putArray("candidates");
        line.putArray("mentions");
        return line;
    }

    private static void add(ArrayNode array, int... numbers) {
        for (int number : numbers) {
            array.add(number);
        }
    }

    private static void addMarks(ArrayNode array, List<Mark> marks, Window window) {
        for (Mark mark : marks) {
            if (mark.first >= window.from() && mark.first < window.to()) {
                int second = Math.max(window.from(), Math.min(mark.second, window.to() - 1));
                array.add(mark.right
                        .deepCopy()
                        .put("first", window.firsts()[mark.first - window.from()])
                        .put("second", window.firsts()[second - window.from()]));
            }
        }
    }

    private List<Mark> candidates() {
        List<Mark> marks = new ArrayList<>();
        for (Group group : new Candidates(passage).all()) {
            Span number = group.number();
            JsonNode figure = figureAt(tokens.start(number.from()), tokens.end(number.to() - 1));
            ObjectNode right = JSON.createObjectNode();
            right.put(
                    "measure",
                    figure == null
                            ? 0
                            : 1
                                    + Measure.valueOf(figure.get("measure").asText())
                                            .ordinal());
            right.put("optional", figure != null && figure.get("optional").asBoolean());
            right.set("said", figure == null ? null : said(figure));
            right.set("links", figure == null ? null : links(figure));
            marks.add(new Mark(number.from(), group.head() < 0 ? number.to() - 1 : group.head(), right));
        }
        return marks;
    }

    /** The marked figure that shares most words with these; {@code null} if none does. */
    private JsonNode figureAt(int start, int end) {
        JsonNode best = null;
        int most = 0;
        for (Map.Entry<JsonNode, Gold.Words> each : figures.entrySet()) {
            int shared = Math.min(end, each.getValue().end())
                    - Math.max(start, each.getValue().start());
            if (shared > most) {
                best = each.getKey();
                most = shared;
            }
        }
        return best;
    }

    /** In the order of {@code TokenReading.Trait}. */
    private ArrayNode said(JsonNode figure) {
        Gold.Words at = figures.get(figure);
        int sentence = tokens.sentenceStart(token(at.start()));
        return JSON.createArrayNode()
                .add(isTrue(figure.get("event").asText().equals("main")))
                .add(isTrue(figure.hasNonNull("subsetOf")))
                .add(isTrue(figure.hasNonNull("restates")))
                .add(isTrue(!figure.get("sourceKind").asText().equals("ARTICLE_VOICE")))
                .add(isTrue(tolls.contains(figure.get("key").asText())))
                .add(isTrue(placesOf(figure).stream()
                        .flatMap(key -> gold.mentions("places", key).stream())
                        .anyMatch(words -> tokens.sentenceStart(token(words.start())) == sentence)))
                .add(isTrue(figure.hasNonNull("time")
                        && gold.dateAt(figure.get("time").asText()) != null
                        && tokens.sentenceStart(token(
                                        gold.dateAt(figure.get("time").asText()).start()))
                                == sentence))
                .add(isTrue(gold.sourceAt(figure) != null
                        && tokens.sentenceStart(token(gold.sourceAt(figure).start())) == sentence));
    }

    /** The keys of what belongs to a figure; of its source those of the words that name it here. */
    private ObjectNode links(JsonNode figure) {
        ObjectNode links = JSON.createObjectNode().put("key", figure.get("key").asText());
        ArrayNode places = links.putArray("place");
        placesOf(figure).forEach(places::add);
        for (String name : List.of("time", "asOf")) {
            addKey(links.putArray(name), figure.path(name));
        }
        Gold.Words source = gold.sourceAt(figure);
        ArrayNode sources = links.putArray("source");
        if (source != null) {
            sources.add(sourceKey(source));
        }
        addKey(links.putArray("whole"), figure.path("subsetOf"));
        addKey(links.putArray("repeat"), figure.path("restates"));
        links.set("rival", figure.get("contradicts"));
        return links;
    }

    private static void addKey(ArrayNode keys, JsonNode key) {
        if (key.isTextual()) {
            keys.add(key.asText());
        }
    }

    private static String sourceKey(Gold.Words words) {
        return "at " + words.start();
    }

    private static int isTrue(boolean is) {
        return is ? 1 : 0;
    }

    private static List<String> placesOf(JsonNode figure) {
        List<String> keys = new ArrayList<>();
        if (figure.hasNonNull("place")) {
            keys.add(figure.get("place").asText());
        }
        figure.path("placeAlso").forEach(key -> keys.add(key.asText()));
        return keys;
    }

    /** In the order of {@code TokenReading.Sense}; {@code null} where it is not asked. */
    private void addMentions() {
        Set<String> places = new HashSet<>();
        Set<String> times = new HashSet<>();
        Set<String> counts = new HashSet<>();
        for (JsonNode figure : gold.marks().get("figures")) {
            places.addAll(placesOf(figure));
            times.add(figure.path("time").asText());
            counts.add(figure.path("asOf").asText());
        }
        for (JsonNode place : gold.marks().get("places")) {
            String key = place.get("key").asText();
            gold.mentions("places", key)
                    .forEach(words -> addMention("place", key, words, isTrue(places.contains(key)), null, null, null));
        }
        for (JsonNode date : gold.marks().get("dates")) {
            String key = date.get("key").asText();
            Gold.Words words = gold.dateAt(key);
            if (words != null) {
                addMention("time", key, words, null, isTrue(times.contains(key)), isTrue(counts.contains(key)), null);
            }
        }
        List<Gold.Words> sources = StreamSupport.stream(
                        gold.marks().get("figures").spliterator(), false)
                .map(gold::sourceAt)
                .filter(words -> words != null)
                .distinct()
                .toList();
        sources.forEach(words -> addMention("source", sourceKey(words), words, null, null, null, null));
        for (String list : List.of("people", "organisations")) {
            for (JsonNode party : gold.marks().get(list)) {
                for (Gold.Words words : gold.mentions(list, party.get("key").asText())) {
                    boolean isSource = sources.stream().anyMatch(source -> source.overlap(words.start(), words.end()));
                    addMention(
                            isSource ? null : "source",
                            party.get("key").asText(),
                            words,
                            null,
                            null,
                            null,
                            isTrue(isSource));
                }
            }
        }
    }

    /** @param link which of a figure's links may lead to it; {@code null} if none may */
    private void addMention(String link, String key, Gold.Words words, Integer... answers) {
        ObjectNode right = JSON.createObjectNode().put("link", link).put("key", key);
        ArrayNode array = right.putArray("answers");
        for (Integer answer : answers) {
            array.add(answer);
        }
        Span span = tokens.span(words.start(), words.end());
        mentions.add(new Mark(span.from(), span.to() - 1, right));
    }

    private int token(int offset) {
        return tokens.span(offset, offset + 1).from();
    }
}
