package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.names.NameKind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people and organisations that are marked in articles: in the seed and in MEANTIME. */
final class MarkedEntities {

    /** Of a text in which no roles are marked */
    static final Set<String> NONE = Set.of();

    /** A mention: the entity is an id among those of its document. */
    record Mention(int start, int end, boolean person, String entity) {

        /** The same words; a title or description before them may be inside or outside, as editors of data differ. */
        boolean hasWordsOf(Mention other) {
            return start < other.end && end == other.end && person == other.person;
        }
    }

    record Marked(int start, int end, NameKind kind) {}

    /** @param roles start and end of each, with the entity */
    record Document(
            String name,
            String text,
            List<Marked> names,
            List<Mention> mentions,
            Set<String> roles,
            List<int[]> unjudged) {

        /** Whether the words stand inside the name of something else, such as "Boeing" in "Boeing 787". */
        boolean isUnjudged(Mention mention) {
            return unjudged.stream().anyMatch(span -> span[0] <= mention.start && mention.end <= span[1]);
        }
    }

    private MarkedEntities() {}

    static List<Document> read(Path path) throws IOException {
        return path.toString().endsWith(".json")
                ? List.of(seed(new ObjectMapper().readTree(path.toFile())))
                : Meantime.read(path).stream().map(MarkedEntities::meantime).toList();
    }

    private static Document seed(JsonNode article) {
        List<String> lines = Seed.lines(article);
        int[] starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
        }
        List<Marked> names = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Set<String> roles = new HashSet<>();
        for (String list : List.of("people", "organisations", "places")) {
            for (JsonNode entity : article.get(list)) {
                for (JsonNode mention : entity.get("mentions")) {
                    int start = start(mention, lines, starts);
                    int end = start + mention.get("exact").asText().length();
                    boolean person = list.equals("people");
                    if (!list.equals("places")) {
                        mentions.add(
                                new Mention(start, end, person, entity.get("id").asText()));
                    }
                    if (!mention.has("form")) {
                        names.add(new Marked(
                                start,
                                end,
                                person
                                        ? NameKind.PERSON
                                        : list.equals("places") ? NameKind.PLACE : NameKind.ORGANISATION));
                    }
                }
                for (JsonNode role : entity.path("roles")) {
                    int start = start(role.get("words"), lines, starts);
                    roles.add(start + " "
                            + (start + role.get("words").get("exact").asText().length()));
                }
            }
        }
        return new Document(article.get("id").asText(), String.join("\n", lines), names, mentions, roles, List.of());
    }

    private static int start(JsonNode words, List<String> lines, int[] starts) {
        int paragraph = words.get("paragraph").asInt();
        int at = -1;
        for (int i = words.path("occurrence").asInt(1); i > 0; i--) {
            at = lines.get(paragraph).indexOf(words.get("exact").asText(), at + 1);
        }
        return starts[paragraph] + at;
    }

    /** "United States automobile manufacturing firm" before "General Motors". */
    private static final Pattern DESCRIPTION =
            Pattern.compile(".*?\\b(?!(of|for|and|the|de|al)\\b)[a-z]+,? (?=[A-Z]\\S*( (of|for|[A-Z])\\S*)*$)");

    private static Document meantime(Meantime.Document given) {
        List<Marked> names = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<int[]> unjudged = new ArrayList<>();
        for (Meantime.Mention mention : given.names()) {
            int[] span = withoutWords(given.text(), mention.start(), mention.end());
            if (span == null || !mention.alone()) {
                continue;
            }
            unjudged.add(span);
            switch (mention.kind()) {
                case "PER" -> names.add(new Marked(span[0], span[1], NameKind.PERSON));
                case "ORG" -> names.add(new Marked(span[0], span[1], NameKind.ORGANISATION));
                case "LOC" -> names.add(new Marked(span[0], span[1], NameKind.PLACE));
                default -> {}
            }
            if (mention.kind().equals("PER") || mention.kind().equals("ORG")) {
                mentions.add(new Mention(span[0], span[1], mention.kind().equals("PER"), mention.entity()));
            }
        }
        return new Document(given.name(), given.text(), names, innermost(mentions), NONE, unjudged);
    }

    /** Without those that have another one inside: descriptions, such as "Airbus parent EADS". */
    private static List<Mention> innermost(List<Mention> mentions) {
        return mentions.stream()
                .filter(one -> mentions.stream()
                        .noneMatch(other -> other != one && one.start <= other.start && other.end <= one.end))
                .toList();
    }

    /** Without an article or a description before it or "'s" after it; null where nothing is left. */
    private static int[] withoutWords(String text, int from, int to) {
        int start = from;
        int end = to;
        String words = text.substring(start, end);
        start += words.matches("(?i)the .*") ? 4 : 0;
        end -= words.endsWith("'s") ? 2 : 0;
        Matcher description = DESCRIPTION.matcher(text.substring(start, Math.max(start, end)));
        start += description.lookingAt() ? description.end() : 0;
        return start < end ? new int[] {start, end} : null;
    }
}
