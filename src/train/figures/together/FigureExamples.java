package dev.dateline.extract.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.Amount;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.People;
import dev.dateline.time.Edtf;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what the judge of figures learns from: {@code FigureExamples TEXTS OUT}, a line {@code folder ⇥ question ⇥ 0 or 1 ⇥ features} for
 * each that rules or the model offer. The question is the number's place; right is who says measure, number and quantifier as they are marked.
 */
public final class FigureExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedWriter out;
    private final Encoder encoder = new Encoder();
    private final NameReader names = new NameReader();

    private record Marked(JsonNode mark, Span number) {}

    private FigureExamples(BufferedWriter out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]));
                Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            FigureExamples examples = new FigureExamples(out);
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                examples.write(file.getParent().getFileName().toString(), JSON.readTree(file.toFile()));
            }
        }
    }

    private void write(String folder, JsonNode text) throws IOException {
        List<String> lines = new ArrayList<>(List.of(text.get("headline").asText()));
        if (text.hasNonNull("standfirst")) {
            lines.add(text.get("standfirst").asText());
        }
        text.get("paragraphs").forEach(line -> lines.add(line.asText()));
        Passage passage = new Passage(
                new Tokens(String.join("\n", lines)),
                Edtf.parse(text.get("published").asText()));
        passage.read(CountReader.READER, encoder, names, People.READER);
        List<Marked> marks = new ArrayList<>();
        for (JsonNode mark : text.get("figures")) {
            Span number = GoldFigures.number(passage, lines, mark);
            if (number != null) {
                marks.add(new Marked(mark, number));
            }
        }
        String id = text.get("id").asText();
        for (FigureChoice.Option option : FigureFinder.options(passage)) {
            boolean isOptional = marks.stream()
                    .anyMatch(marked ->
                            isAt(marked, option) && marked.mark.get("optional").asBoolean());
            if (!isOptional) {
                boolean isRight = marks.stream()
                        .anyMatch(marked -> isAt(marked, option) && isRight(marked.mark, option.figure()));
                Span number = option.number();
                say(folder + '\t' + id + ':' + number.from() + '-' + number.to(), isRight, option);
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

    private void say(String where, boolean isRight, FigureChoice.Option option) throws IOException {
        StringBuilder line = new StringBuilder(where + '\t' + (isRight ? 1 : 0) + '\t');
        option.evidence()
                .forEach((name, value) ->
                        line.append(name).append(' ').append(value).append(' '));
        out.append(line.append('\n'));
    }
}
