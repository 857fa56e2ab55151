package figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.discourse.Candidate;
import dev.dateline.extract.discourse.FigurePlaces;
import dev.dateline.extract.discourse.FigureTimes;
import dev.dateline.extract.discourse.StoryTime;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
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

/**
 * Writes what the judges of where and when learn from. All marked figures are asked for, whether they are read or not; places and dates
 * are those that are read. A figure is judged alone first ({@code place-alone}), then with the others of its text: what the first judge
 * says of them must come from weights that were not learnt from the same hand.
 *
 * <p>Arguments: texts, the file to write, the judge's name, and the folder where {@code fit.py --folds} left those weights.
 */
final class LinkExamples {

    /** In days: so old may be what a story tells as its news. */
    private static final int STORY = 14;

    private static final String ALONE = "-alone";

    private final String judge;
    private final Path folds;
    private final Map<String, Judge> judges = new HashMap<>();

    LinkExamples(String judge, Path folds) {
        this.judge = judge;
        this.folds = folds;
    }

    public static void main(String[] arguments) throws IOException {
        LinkExamples links = new LinkExamples(arguments[2], Path.of(arguments[3]));
        NameReader names = new NameReader();
        Encoder encoder = new Encoder();
        DateReader dates = new DateReader(Languages.ENGLISH);
        PlaceFinder places = new PlaceFinder();
        try (Examples examples = new Examples(Path.of(arguments[1]))) {
            for (Gold gold : Gold.read(Path.of(arguments[0]))) {
                Passage passage = new Passage(new Tokens(gold.text()), Edtf.parse(gold.published()));
                passage.read(CountReader.READER, dates, encoder, names, places);
                links.write(gold, passage, examples);
            }
        }
    }

    void write(Gold gold, Passage passage, Examples examples) throws IOException {
        Map<JsonNode, Gold.Words> words = gold.figures();
        List<JsonNode> figures = words.keySet().stream()
                .filter(figure -> !figure.path("optional").asBoolean())
                .sorted(Comparator.comparingInt(figure -> words.get(figure).start()))
                .toList();
        List<Span> numbers = figures.stream()
                .map(words::get)
                .map(number -> passage.tokens().span(number.start(), number.end()))
                .toList();
        if (judge.startsWith("place")) {
            FigurePlaces places = new FigurePlaces(passage);
            Map<String, String> keys = keys(gold, passage);
            write(
                    gold,
                    figures,
                    candidates(gold, numbers, places::candidates, places::together),
                    examples,
                    (figure, found) -> {
                        String key = keys.get(found.key());
                        boolean isNarrowest =
                                key != null && key.equals(figure.path("place").textValue());
                        return isNarrowest || !judge.endsWith("narrowest") && isAlso(figure, key);
                    });
        } else if (judge.equals("story")) {
            writeStory(gold, figures, numbers, passage, examples);
        } else {
            FigureTimes times = new FigureTimes(passage);
            write(
                    gold,
                    figures,
                    candidates(gold, numbers, times::candidates, times::together),
                    examples,
                    (figure, found) -> {
                        boolean isTime = is(gold, figure.path("time"), found.key());
                        boolean isAsOf = is(gold, figure.path("asOf"), found.key());
                        if (judge.equals("as-of")) {
                            return isTime || isAsOf ? !isTime : null;
                        }
                        return isTime || isAsOf;
                    });
        }
    }

    /** Of the story is what is of the main event, or what was in the days before the publication. */
    private void writeStory(Gold gold, List<JsonNode> figures, List<Span> numbers, Passage passage, Examples examples)
            throws IOException {
        FigureTimes times = new FigureTimes(passage);
        StoryTime story = new StoryTime(passage, times);
        List<List<Candidate<DateFound>>> candidates = candidates(gold, numbers, times::candidates, times::together);
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
            String question =
                    gold.marks().get("id").asText() + "#" + figure.get("key").asText();
            examples.add(gold.folder(), question, isRecent, story.story(numbers.get(i), candidates.get(i)));
        }
    }

    private <T> List<List<Candidate<T>>> candidates(
            Gold gold,
            List<Span> numbers,
            Function<Span, List<Candidate<T>>> alone,
            BiFunction<List<Span>, Judge, List<List<Candidate<T>>>> together)
            throws IOException {
        if (judge.endsWith(ALONE)) {
            return numbers.stream().map(alone).toList();
        }
        String first = judge.startsWith("place") ? "place" + ALONE : "time" + ALONE;
        if (!judges.containsKey(gold.folder())) {
            Path file = folds.resolve(first + "." + gold.folder() + ".judge.tsv");
            file = Files.exists(file) ? file : folds.resolve(first + ".judge.tsv");
            try (Reader weights = Files.newBufferedReader(file)) {
                judges.put(gold.folder(), Judge.of(weights));
            }
        }
        return together.apply(numbers, judges.get(gold.folder()));
    }

    /** @param isRight {@code null} where there is nothing to learn from */
    private static <T> void write(
            Gold gold,
            List<JsonNode> figures,
            List<List<Candidate<T>>> candidates,
            Examples examples,
            BiFunction<JsonNode, Candidate<T>, Boolean> isRight) {
        for (int i = 0; i < figures.size(); i++) {
            for (Candidate<T> each : candidates.get(i)) {
                Boolean right = isRight.apply(figures.get(i), each);
                if (right != null) {
                    String question = gold.marks().get("id").asText() + "#"
                            + figures.get(i).get("key").asText();
                    examples.add(gold.folder(), question, right, each.features());
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
        return key.isTextual()
                && gold.mark("dates", key.asText()).get("edtf").asText().equals(days);
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
