package figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.figures.Candidates;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.sources.Attribution;
import dev.dateline.extract.sources.SourceReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes what the judge of sources learns from: of each marked figure, whether it is read or not, all whom the text cites near it. One is
 * right where it is whom the figure is marked to be from, wherever in the text it is cited.
 *
 * <p>Arguments: texts, and the folder to write to.
 */
final class SourceExamples {

    private static final String JUDGE = "source";

    private static final Set<String> NO_NAMES = Set.of("the", "a", "of", "to", "said", "according");

    private SourceExamples() {}

    public static void main(String[] arguments) throws IOException {
        TextReading reading = new TextReading();
        try (Examples examples = new Examples(Path.of(arguments[1]), List.of(JUDGE))) {
            for (Gold gold : Gold.read(Path.of(arguments[0]))) {
                reading.withUnread(gold).forEach(passage -> write(gold, passage, examples));
            }
        }
    }

    private static void write(Gold gold, Passage passage, Examples examples) {
        SourceReader sources = new SourceReader(passage);
        List<Group> groups = new Candidates(passage).all();
        Map<JsonNode, Gold.Words> words = gold.figures();
        for (JsonNode figure : gold.marks().get("figures")) {
            if (words.containsKey(figure) && !figure.path("optional").asBoolean()) {
                Span number = passage.tokens()
                        .span(words.get(figure).start(), words.get(figure).end());
                String question = gold.marks().get("id").asText() + "/"
                        + figure.get("key").asText();
                for (SourceReader.Candidate each : sources.candidates(number, head(groups, number))) {
                    examples.add(
                            JUDGE,
                            gold.folder(),
                            question,
                            isRight(gold, figure, each.source(), passage.tokens()),
                            each.features());
                }
            }
        }
    }

    /** The last token of what a number counts. */
    private static int head(List<Group> groups, Span number) {
        return groups.stream()
                .filter(group -> group.number().overlaps(number.from(), number.to()))
                .findFirst()
                .map(Group::last)
                .orElse(number.to() - 1);
    }

    private static boolean isRight(Gold gold, JsonNode figure, Attribution source, Tokens tokens) {
        AttributionKind kind = AttributionKind.valueOf(figure.get("sourceKind").asText());
        if (kind == AttributionKind.ARTICLE_VOICE) {
            return false;
        }
        Span span = source.party() == null ? source.meant() : source.phrase();
        Set<String> said = words(tokens.words(span.from(), span.to()));
        if (figure.hasNonNull("source")) {
            return forms(gold, figure.get("source").asText()).stream()
                    .anyMatch(
                            form -> said.containsAll(form) || source.party() != null && isNamed(source, form, tokens));
        }
        Set<String> marked = words(figure.path("sourceWords").asText());
        marked.removeAll(NO_NAMES);
        return (kind != AttributionKind.ANONYMOUS || source.kind() != AttributionKind.NAMED)
                && marked.stream().anyMatch(said::contains);
    }

    private static boolean isNamed(Attribution source, Set<String> form, Tokens tokens) {
        return words(source.party().name()).equals(form)
                || source.party().mentions().stream()
                        .anyMatch(mention -> words(tokens.text().substring(mention.start(), mention.end()))
                                .equals(form));
    }

    /** Each form in which somebody is named, in its words. */
    private static List<Set<String>> forms(Gold gold, String key) {
        JsonNode person = gold.mark("people", key);
        JsonNode mark = person != null ? person : gold.mark("organisations", key);
        Set<Set<String>> forms = new HashSet<>();
        mark.get("mentions").forEach(form -> forms.add(words(form.asText())));
        forms.add(words(mark.get("name").asText()));
        return List.copyOf(forms);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(
                List.of(text.replace('\u2019', '\'').toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
