package figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.setting.Candidate;
import dev.dateline.extract.setting.FigurePlaces;
import dev.dateline.extract.setting.FigureTimes;
import dev.dateline.extract.setting.StoryTime;
import dev.dateline.time.Edtf;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes what the judges of where and when learn from. All marked figures are asked for, whether they are read or not; places and dates
 * are those that are read. A figure is judged alone first ({@code place-alone}), then with the others of its text: what the first judge
 * says of them must come from weights that were not learnt from the same hand.
 *
 * <p>Arguments: texts, the folder to write to, the folder where {@code fit.py --folds} left those weights, and the judges' names.
 */
final class LinkExamples {

    /** In days: so old may be what a story tells as its news. */
    private static final int STORY = 14;

    private static final String ALONE = "-alone";

    private final Examples examples;
    private final Path folds;
    private final Map<String, Judge> judges = new HashMap<>();

    LinkExamples(Examples examples, Path folds) {
        this.examples = examples;
        this.folds = folds;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        List<String> judges = List.of(arguments).subList(3, arguments.length);
        TextReading reading = new TextReading();
        try (Examples examples = new Examples(folder, judges)) {
            LinkExamples links = new LinkExamples(examples, Path.of(arguments[2]));
            for (Gold gold : Gold.read(Path.of(arguments[0]))) {
                links.write(gold, reading.read(gold));
            }
        }
    }

    private void write(Gold gold, Passage passage) throws IOException {
        Map<JsonNode, Gold.Words> words = gold.figures();
        List<JsonNode> figures = words.keySet().stream()
                .filter(figure -> !figure.path("optional").asBoolean())
                .sorted(Comparator.comparingInt(figure -> words.get(figure).start()))
                .toList();
        List<Span> numbers = figures.stream()
                .map(words::get)
                .map(number -> passage.tokens().span(number.start(), number.end()))
                .toList();
        for (String judge : examples.judges()) {
            switch (judge) {
                case "story-place" -> writeStoryPlace(gold, figures, numbers, passage);
                case "story-time" -> writeStoryTime(gold, figures, numbers, passage);
                case "story" -> writeStory(gold, figures, numbers, passage);
                case "place-alone", "place", "place-narrowest" -> writePlaces(judge, gold, figures, numbers, passage);
                default -> writeTimes(judge, gold, figures, numbers, passage);
            }
        }
    }

    private void writeStoryPlace(Gold gold, List<JsonNode> figures, List<Span> numbers, Passage passage)
            throws IOException {
        Map<String, String> keys = keys(gold, passage);
        String most = most(figures, "place");
        writeMain(
                "story-place",
                gold,
                new FigurePlaces(passage, numbers).told(judge(gold, "place" + ALONE)),
                id -> most != null && most.equals(keys.get(id)));
    }

    private void writeStoryTime(Gold gold, List<JsonNode> figures, List<Span> numbers, Passage passage)
            throws IOException {
        String most = most(figures, "time");
        writeMain(
                "story-time",
                gold,
                new FigureTimes(passage, numbers).told(judge(gold, "time" + ALONE)),
                days -> most != null && is(gold, most, days));
    }

    /** @param told of each place or time that the text names what is said of it */
    private void writeMain(String judge, Gold gold, Map<String, Features> told, Predicate<String> isOfMain) {
        told.forEach(
                (key, said) -> examples.add(judge, gold.folder(), question(gold, "main"), isOfMain.test(key), said));
    }

    private void writePlaces(String judge, Gold gold, List<JsonNode> figures, List<Span> numbers, Passage passage)
            throws IOException {
        FigurePlaces places = new FigurePlaces(passage, numbers);
        Map<String, String> keys = keys(gold, passage);
        write(
                judge,
                gold,
                figures,
                candidates(judge, gold, numbers, places::candidates, places::together),
                (figure, found) -> {
                    String key = keys.get(found.key());
                    boolean isNarrowest =
                            key != null && key.equals(figure.path("place").textValue());
                    return isNarrowest || !judge.endsWith("narrowest") && isAlso(figure, key);
                });
    }

    private void writeTimes(String judge, Gold gold, List<JsonNode> figures, List<Span> numbers, Passage passage)
            throws IOException {
        FigureTimes times = new FigureTimes(passage, numbers);
        write(
                judge,
                gold,
                figures,
                candidates(judge, gold, numbers, times::candidates, times::together),
                (figure, found) -> {
                    boolean isTime = is(gold, figure.path("time"), found.key());
                    boolean isAsOf = is(gold, figure.path("asOf"), found.key());
                    if (judge.equals("as-of")) {
                        return isTime || isAsOf ? !isTime : null;
                    }
                    return isTime || isAsOf;
                });
    }

    /** Of the story is what is of the main event, or what was in the days before the publication. */
    private void writeStory(Gold gold, List<JsonNode> figures, List<Span> numbers, Passage passage) throws IOException {
        FigureTimes times = new FigureTimes(passage, numbers);
        StoryTime story = new StoryTime(passage, times);
        List<List<Candidate<DateFound>>> candidates =
                candidates("story", gold, numbers, times::candidates, times::together);
        LocalDate published = LocalDate.parse(gold.published());
        for (int i = 0; i < figures.size(); i++) {
            JsonNode figure = figures.get(i);
            JsonNode key = figure.path("time");
            boolean isRecent = key.isTextual()
                    ? Edtf.parse(gold.mark("dates", key.asText()).get("edtf").asText())
                            .latest()
                            .filter(day -> day.isAfter(published.minusDays(STORY)))
                            .isPresent()
                    : figure.path("event").asText().equals("main");
            String question = question(gold, figure.get("key").asText());
            examples.add("story", gold.folder(), question, isRecent, story.story(numbers.get(i), candidates.get(i)));
        }
    }

    private <T> List<List<Candidate<T>>> candidates(
            String judge,
            Gold gold,
            List<Span> numbers,
            Function<Span, List<Candidate<T>>> alone,
            BiFunction<Judge, Judge, List<List<Candidate<T>>>> together)
            throws IOException {
        if (judge.endsWith(ALONE)) {
            return numbers.stream().map(alone).toList();
        }
        String kind = judge.startsWith("place") ? "place" : "time";
        return together.apply(judge(gold, kind + ALONE), judge(gold, "story-" + kind));
    }

    /** What was learnt without the hand of a text. */
    private Judge judge(Gold gold, String name) throws IOException {
        String hand = name + "." + gold.folder() + ".judge.tsv";
        if (!judges.containsKey(hand)) {
            Path file = folds.resolve(hand);
            file = Files.exists(file) ? file : folds.resolve(name + ".judge.tsv");
            try (Reader weights = Files.newBufferedReader(file)) {
                judges.put(hand, Judge.of(weights));
            }
        }
        return judges.get(hand);
    }

    private static String question(Gold gold, String key) {
        return gold.marks().get("id").asText() + "#" + key;
    }

    /** What most figures of what the text reports have, of several the first that so many have; {@code null} where none has. */
    private static String most(List<JsonNode> figures, String having) {
        Map<String, Integer> had = new HashMap<>();
        String most = null;
        for (JsonNode figure : figures) {
            if (figure.path("event").asText().equals("main") && figure.hasNonNull(having)) {
                String key = figure.get(having).asText();
                had.merge(key, 1, Integer::sum);
                most = most == null || had.get(key) > had.get(most) ? key : most;
            }
        }
        return most;
    }

    /** @param isRight {@code null} where there is nothing to learn from */
    private <T> void write(
            String judge,
            Gold gold,
            List<JsonNode> figures,
            List<List<Candidate<T>>> candidates,
            BiFunction<JsonNode, Candidate<T>, Boolean> isRight) {
        for (int i = 0; i < figures.size(); i++) {
            for (Candidate<T> each : candidates.get(i)) {
                Boolean right = isRight.apply(figures.get(i), each);
                if (right != null) {
                    String question = question(gold, figures.get(i).get("key").asText());
                    examples.add(judge, gold.folder(), question, right, each.features());
                }
            }
        }
    }

    private static boolean isAlso(JsonNode figure, String key) {
        for (JsonNode also : figure.path("placeAlso")) {
            if (also.asText().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Gold gold, JsonNode key, String days) {
        return key.isTextual() && is(gold, key.asText(), days);
    }

    private static boolean is(Gold gold, String key, String days) {
        return gold.mark("dates", key).get("edtf").asText().equals(days);
    }

    /** Which marked place each found one is, by a form in which both are written. */
    private static Map<String, String> keys(Gold gold, Passage passage) {
        Map<String, String> keys = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode place : gold.marks().get("places")) {
            List<String> forms = new ArrayList<>(List.of(low(place.get("name").asText())));
            place.get("mentions").forEach(form -> forms.add(low(form.asText())));
            for (Mention<PlaceFound> found : passage.all(PlaceFinder.PLACES)) {
                String written = low(passage.tokens().words(found.from(), found.to()));
                boolean isIt =
                        forms.contains(written) || forms.contains(low(found.of().name()));
                if (isIt && taken.add(found.of().id())) {
                    keys.put(found.of().id(), place.get("key").asText());
                    break;
                }
            }
        }
        return keys;
    }

    private static String low(String words) {
        return words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
