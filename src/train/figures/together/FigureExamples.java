package dev.dateline.extract.figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.extract.numbers.Amount;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import figures.Examples;
import figures.Gold;
import figures.TextReading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the judge of figures learns from: {@code FigureExamples TEXTS FOLDER}, a line {@code folder ⇥ question ⇥ 0 or 1 ⇥ features} for
 * each that rules or the model offer. The question is the number's place; right is who says measure, number and quantifier as they are marked.
 */
public final class FigureExamples {

    private static final String JUDGE = "figure";

    private final Examples examples;
    private final TextReading reading = new TextReading();

    private record Marked(JsonNode mark, Span number) {}

    private FigureExamples(Examples examples) {
        this.examples = examples;
    }

    public static void main(String... arguments) throws IOException {
        try (Examples examples = new Examples(Path.of(arguments[1]), List.of(JUDGE))) {
            FigureExamples figures = new FigureExamples(examples);
            Gold.read(Path.of(arguments[0])).forEach(figures::write);
        }
    }

    private void write(Gold gold) {
        Passage passage = reading.read(gold);
        List<Marked> marks = new ArrayList<>();
        for (JsonNode mark : gold.marks().get("figures")) {
            Gold.Words number = gold.number(mark);
            if (number != null) {
                marks.add(new Marked(mark, passage.tokens().span(number.start(), number.end())));
            }
        }
        String id = gold.marks().get("id").asText();
        for (FigureChoice.Option option : FigureFinder.options(passage)) {
            boolean isOptional = marks.stream()
                    .anyMatch(marked ->
                            isAt(marked, option) && marked.mark.get("optional").asBoolean());
            if (!isOptional) {
                boolean isRight = marks.stream()
                        .anyMatch(marked -> isAt(marked, option) && isRight(marked.mark, option.figure()));
                Span number = option.number();
                String question = id + ':' + number.from() + '-' + number.to();
                examples.add(JUDGE, gold.folder(), question, isRight, option.evidence());
            }
        }
    }

    private static boolean isAt(Marked marked, FigureChoice.Option option) {
        return option.number().overlaps(marked.number.from(), marked.number.to());
    }

    private static boolean isRight(JsonNode mark, Figure figure) {
        Amount amount = figure.amount();
        String quantifier = mark.get("quantifier").asText();
        boolean isSame =
                switch (quantifier) {
                    case "VAGUE" -> amount.quantifier().name().equals(quantifier);
                    case "BETWEEN" ->
                        equal(amount.lower(), mark.get("lower")) && equal(amount.upper(), mark.get("upper"));
                    default ->
                        equal(amount.value(), mark.get("value"))
                                && (amount.quantifier().name().equals(quantifier)
                                        || isNear(amount.quantifier().name(), quantifier));
                };
        return isSame && figure.measure().name().equals(mark.get("measure").asText());
    }

    private static boolean isNear(String one, String other) {
        List<String> near = List.of("APPROX", "LESS_THAN", "EQUAL_OR_LESS");
        return near.contains(one) && near.contains(other) && (one.equals("APPROX") || other.equals("APPROX"));
    }

    private static boolean equal(Long one, JsonNode other) {
        return one == null
                ? other == null || other.isNull()
                : other != null && other.isNumber() && other.asLong() == one;
    }
}
