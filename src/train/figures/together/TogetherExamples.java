package dev.dateline.extract.discourse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.figures.FigureFinder;
import dev.dateline.extract.figures.GoldFigures;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import figures.Examples;
import figures.Gold;
import figures.TextReading;

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
 * TEXTS FOLDER QUESTION...}, a question being {@code main}, {@code toll}, {@code event}, {@code part}, {@code repeat} or {@code rival}. A line is
 * {@code folder ⇥ text ⇥ 0 or 1 ⇥ features}.
 */
public final class TogetherExamples {

    private static final int FARTHEST = 40;
    private static final int FARTHEST_OF_EVENT = 12;

    private final Examples examples;
    private final TextReading reading = new TextReading();

    private record Marked(Figure figure, JsonNode mark) {}

    private TogetherExamples(Examples examples) {
        this.examples = examples;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> questions = List.of(arguments).subList(2, arguments.length);
        try (Examples examples = new Examples(Path.of(arguments[1]), questions)) {
            TogetherExamples together = new TogetherExamples(examples);
            Gold.read(Path.of(arguments[0])).forEach(together::write);
        }
    }

    private void write(Gold gold) {
        Passage passage = reading.read(gold);
        List<Marked> marked = new ArrayList<>();
        gold.marks().get("figures").forEach(mark -> marked.add(marked(passage, gold, mark)));
        marked.removeIf(Objects::isNull);
        marked.sort(Comparator.comparing(each -> each.figure().words().number().from()));
        passage.give(FigureFinder.FIGURES, marked.stream().map(Marked::figure).toList());
        passage.read(new Discourse());
        List<FigureFound> figures = passage.all(Discourse.TOLD);
        FigureTraits traits = new FigureTraits(passage, figures);
        PairTraits pairs = new PairTraits(passage, figures, traits);
        ModelTraits model = new ModelTraits(passage, figures, traits);
        List<JsonNode> marks = marked.stream().map(Marked::mark).toList();
        for (String question : examples.judges()) {
            if (question.equals("main") || question.equals("toll")) {
                writeEach(question, gold, marks, traits);
            } else {
                boolean isHeard = question.equals("part") || question.equals("rival");
                writePairs(question, gold, marks, traits, pairs, isHeard ? model::of : traits::of);
            }
        }
    }

    private void writeEach(String question, Gold gold, List<JsonNode> marks, FigureTraits traits) {
        for (int i = 0; i < marks.size(); i++) {
            boolean isRight = isRight(question, gold.marks(), marks.get(i));
            examples.add(question, gold.folder(), id(gold), isRight, traits.of(i));
        }
    }

    private void writePairs(
            String question,
            Gold gold,
            List<JsonNode> marks,
            FigureTraits traits,
            PairTraits pairs,
            IntFunction<Features> alone) {
        for (int i = 0; i < marks.size(); i++) {
            for (int j = Math.max(0, i - FARTHEST); j < Math.min(marks.size(), i + FARTHEST + 1); j++) {
                if (i != j && isAsked(question, traits, marks, i, j)) {
                    boolean isRight = isRight(question, gold.marks(), marks.get(i), marks.get(j));
                    examples.add(question, gold.folder(), id(gold), isRight, together(alone, pairs, i, j));
                }
            }
        }
    }

    private static String id(Gold gold) {
        return gold.marks().get("id").asText();
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

    private static boolean isRight(String question, JsonNode text, JsonNode mark) {
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

    private static boolean isAsked(String question, FigureTraits traits, List<JsonNode> marks, int one, int other) {
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

    private static boolean isRight(String question, JsonNode text, JsonNode one, JsonNode other) {
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
