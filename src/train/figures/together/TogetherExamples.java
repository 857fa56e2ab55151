package dev.dateline.extract.discourse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.figures.GoldFigures;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.People;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.time.Edtf;
import figures.Examples;
import figures.Gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Writes what the judges of how figures go together learn from, each figure being one that is marked: {@code TogetherExamples
 * TEXTS OUT QUESTION}, the question being {@code main}, {@code toll}, {@code event}, {@code part}, {@code repeat} or {@code rival}. A line is
 * {@code folder ⇥ text ⇥ 0 or 1 ⇥ features}.
 */
public final class TogetherExamples {

    private static final int FARTHEST = 40;
    private static final int FARTHEST_OF_EVENT = 12;

    private final String question;
    private final Examples examples;
    private final Encoder encoder = new Encoder();
    private final NameReader names = new NameReader();
    private final PlaceFinder places = new PlaceFinder();
    private final DateReader dates = new DateReader(Languages.ENGLISH);

    private record Marked(Figure figure, JsonNode mark) {}

    private TogetherExamples(String question, Examples examples) {
        this.question = question;
        this.examples = examples;
    }

    public static void main(String[] arguments) throws IOException {
        try (Examples examples = new Examples(Path.of(arguments[1]))) {
            TogetherExamples together = new TogetherExamples(arguments[2], examples);
            Gold.read(Path.of(arguments[0])).forEach(together::write);
        }
    }

    private void write(Gold gold) {
        JsonNode text = gold.marks();
        Passage passage = new Passage(new Tokens(gold.text()), Edtf.parse(gold.published()));
        passage.read(CountReader.READER, dates, encoder, names, places, People.READER);
        List<Marked> marked = new ArrayList<>();
        text.get("figures").forEach(mark -> marked.add(marked(passage, gold, mark)));
        marked.removeIf(Objects::isNull);
        marked.sort(Comparator.comparing(each -> each.figure().words().number().from()));
        passage.give(FigureFinder.FIGURES, marked.stream().map(Marked::figure).toList());
        passage.read(new Discourse());
        List<FigureFound> figures = passage.all(Discourse.TOLD);
        FigureTraits traits = new FigureTraits(passage, figures);
        PairTraits pairs = new PairTraits(passage, figures, traits);
        ModelTraits model = new ModelTraits(passage, figures, traits);
        IntFunction<Features> alone = question.equals("part") || question.equals("rival") ? model::of : traits::of;
        List<JsonNode> marks = marked.stream().map(Marked::mark).toList();
        String id = text.get("id").asText();
        for (int i = 0; i < marks.size(); i++) {
            if (question.equals("main") || question.equals("toll")) {
                examples.add(gold.folder(), id, isRight(text, marks.get(i)), traits.of(i));
            }
            for (int j = 0; j < marks.size() && !question.equals("main") && !question.equals("toll"); j++) {
                if (i != j && Math.abs(i - j) <= FARTHEST && isAsked(traits, pairs, marks, i, j)) {
                    examples.add(
                            gold.folder(), id, isRight(text, marks.get(i), marks.get(j)), together(alone, pairs, i, j));
                }
            }
        }
    }

    /** {@code null} where its words do not stand where it says. */
    private static Marked marked(Passage passage, Gold gold, JsonNode mark) {
        Gold.Words number = gold.number(mark);
        if (number == null) {
            return null;
        }
        Gold.Words claim = gold.claim(mark);
        Span words = passage.tokens().span(number.start(), number.end());
        return new Marked(
                GoldFigures.of(passage, mark, words, passage.tokens().span(claim.start(), claim.end())), mark);
    }

    private boolean isRight(JsonNode text, JsonNode mark) {
        if (question.equals("main")) {
            return isMain(mark);
        }
        JsonNode toll = text.get("toll").get(mark.get("measure").asText());
        boolean isIn = false;
        for (int i = 0; toll != null && i < toll.size(); i++) {
            isIn |= toll.get(i).asText().equals(mark.get("key").asText());
        }
        return isIn;
    }

    private boolean isAsked(FigureTraits traits, PairTraits pairs, List<JsonNode> marks, int one, int other) {
        boolean isMeasure =
                marks.get(one).get("measure").equals(marks.get(other).get("measure"));
        boolean isNumber = traits.amount(one) == traits.amount(other);
        return switch (question) {
            case "part" -> traits.amount(one) < traits.amount(other);
            case "repeat" -> other < one && isMeasure && isNumber;
            case "rival" -> other < one && isMeasure && !isNumber;
            default ->
                other < one
                        && one - other <= FARTHEST_OF_EVENT
                        && !(isMain(marks.get(one)) && isMain(marks.get(other)));
        };
    }

    private boolean isRight(JsonNode text, JsonNode one, JsonNode other) {
        return switch (question) {
            case "part" -> one.get("subsetOf").equals(other.get("key"));
            case "repeat" -> first(text, one).equals(first(text, other));
            case "rival" -> areRivals(text, first(text, one), first(text, other));
            default -> one.get("event").equals(other.get("event"));
        };
    }

    private static boolean isMain(JsonNode mark) {
        return mark.get("event").asText().equals("main");
    }

    /** The key of the one that it says again in the end. */
    private static String first(JsonNode text, JsonNode mark) {
        Map<String, String> restates = new HashMap<>();
        text.get("figures")
                .forEach(each -> restates.put(
                        each.get("key").asText(),
                        each.hasNonNull("restates") ? each.get("restates").asText() : null));
        String key = mark.get("key").asText();
        for (int i = 0; i < restates.size() && restates.get(key) != null; i++) {
            key = restates.get(key);
        }
        return key;
    }

    /** Whether any that says the same as the one contradicts any that says the same as the other. */
    private static boolean areRivals(JsonNode text, String one, String other) {
        Map<String, String> firsts = new HashMap<>();
        text.get("figures").forEach(each -> firsts.put(each.get("key").asText(), first(text, each)));
        for (JsonNode each : text.get("figures")) {
            String side = firsts.get(each.get("key").asText());
            for (JsonNode rival : each.get("contradicts")) {
                String against = firsts.get(rival.asText());
                if (side.equals(one) && other.equals(against) || side.equals(other) && one.equals(against)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Features together(IntFunction<Features> alone, PairTraits pairs, int one, int other) {
        Features said = pairs.of(one, other);
        alone.apply(one).forEach((name, value) -> said.add("A:" + name, value));
        alone.apply(other).forEach((name, value) -> said.add("B:" + name, value));
        return said;
    }
}
