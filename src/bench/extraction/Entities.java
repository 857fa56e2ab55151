import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.names.MentionFound;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameTagger;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.names.RoleFound;
import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.Form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the people and organisations made of names, three times: of the names marked by hand, of these with every fourth
 * damaged (lost, of another kind, cut short), and of what the tagger finds. Mentions are right if their words and kind
 * are; of those that are right, pairs of mentions are compared: which are one entity's (pairwise F1), and B-cubed.
 *
 * <p>Arguments: MEANTIME's folder or the seed's JSON files, then {@code --errors N} (as many faults, with words around).
 */
class Entities {

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
            String name, String text, List<Marked> names, List<Mention> mentions, Set<String> roles, List<int[]> unjudged) {

        /** Whether the words stand inside the name of something else, such as "Boeing" in "Boeing 787". */
        boolean isUnjudged(Mention mention) {
            return unjudged.stream().anyMatch(span -> span[0] <= mention.start && mention.end <= span[1]);
        }
    }

    private static final class Score {
        int marked;
        int found;
        int right;
        int rolesMarked;
        int rolesFound;
        int rolesRight;
        long pairsMarked;
        long pairsFound;
        long pairsRight;
        double cubedPrecision;
        double cubedRecall;
        final List<String> errors = new ArrayList<>();

        void add(Document document, List<Mention> all, Set<String> roles) {
            List<Mention> got = all.stream()
                    .filter(each -> document.mentions.stream().anyMatch(each::hasWordsOf) || !document.isUnjudged(each))
                    .toList();
            marked += document.mentions.size();
            found += got.size();
            List<Mention[]> matched = new ArrayList<>();
            List<Mention> spurious = new ArrayList<>(got);
            for (Mention wanted : document.mentions) {
                Mention hit = got.stream().filter(wanted::hasWordsOf).findFirst().orElse(null);
                if (hit == null) {
                    errors.add("missed " + around(document, wanted.start, wanted.end));
                } else {
                    matched.add(new Mention[] {wanted, hit});
                    spurious.remove(hit);
                }
            }
            spurious.forEach(each -> errors.add("wrong " + (each.person ? "P " : "O ") + around(document, each.start, each.end)));
            right += matched.size();
            clusters(document, matched);
            rolesMarked += document.roles.size();
            rolesFound += roles.size();
            for (String role : roles) {
                if (document.roles.contains(role)) {
                    rolesRight++;
                } else {
                    String[] at = role.split(" ");
                    errors.add("role " + around(document, Integer.parseInt(at[0]), Integer.parseInt(at[1])));
                }
            }
            document.roles.stream().filter(role -> !roles.contains(role)).forEach(role -> {
                String[] at = role.split(" ");
                errors.add("norole " + around(document, Integer.parseInt(at[0]), Integer.parseInt(at[1])));
            });
        }

        private void clusters(Document document, List<Mention[]> matched) {
            for (int i = 0; i < matched.size(); i++) {
                int both = 0;
                int wanted = 0;
                int got = 0;
                for (int j = 0; j < matched.size(); j++) {
                    boolean one = matched.get(i)[0].entity.equals(matched.get(j)[0].entity);
                    boolean same = matched.get(i)[1].entity.equals(matched.get(j)[1].entity);
                    both += one && same ? 1 : 0;
                    wanted += one ? 1 : 0;
                    got += same ? 1 : 0;
                    if (j > i && one != same) {
                        errors.add((one ? "parted " : "joined ") + around(document, matched.get(i)[0].start, matched.get(i)[0].end) + " AND "
                                + around(document, matched.get(j)[0].start, matched.get(j)[0].end));
                    }
                }
                pairsRight += both - 1;
                pairsMarked += wanted - 1;
                pairsFound += got - 1;
                cubedPrecision += (double) both / got;
                cubedRecall += (double) both / wanted;
            }
        }

        private static double f1(double right, double marked, double found) {
            return marked + found == 0 ? 1 : 2 * right / (marked + found);
        }

        String row(String name) {
            double precision = cubedPrecision / right;
            double recall = cubedRecall / right;
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %s |",
                    name,
                    marked,
                    found,
                    (double) right / found,
                    (double) right / marked,
                    f1(right, marked, found),
                    f1(pairsRight, pairsMarked, pairsFound),
                    2 * precision * recall / (precision + recall),
                    rolesMarked == 0 ? "" : rolesRight + " of " + rolesMarked + ", " + (rolesFound - rolesRight) + " wrong");
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        List<Document> all = new ArrayList<>();
        System.out.println("| texts | names | mentions marked | found | precision | recall | F1 | pairs F1 | B-cubed F1 | roles |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        List<String> errors = new ArrayList<>();
        NameTagger tagger = new NameTagger();
        for (String argument : options) {
            if (argument.startsWith("--")) {
                break;
            }
            List<Document> documents = read(Path.of(argument));
            String name = Path.of(argument).getFileName().toString();
            errors.addAll(measure(name + " | by hand", documents, Entities::byHand));
            errors.addAll(measure(name + " | damaged", documents, Entities::damaged));
            errors.addAll(measure(name + " | tagger's", documents, document -> tagger.find(new Tokens(document.text))));
            all.addAll(documents);
        }
        System.out.printf(Locale.ROOT, "%n%,d tokens a second on one thread, names given.%n", speed(all));
        int at = options.indexOf("--errors");
        if (at >= 0) {
            errors.stream().limit(Integer.parseInt(options.get(at + 1))).forEach(System.out::println);
        }
    }

    private static List<String> measure(String name, List<Document> documents, Function<Document, List<NameFound>> names) {
        Score score = new Score();
        for (Document document : documents) {
            Tokens tokens = new Tokens(document.text);
            var found = dev.dateline.extract.names.Entities.of(tokens, names.apply(document));
            List<Mention> mentions = new ArrayList<>();
            Set<String> roles = new HashSet<>();
            for (int i = 0; i < found.people().size(); i++) {
                PersonFound person = found.people().get(i);
                for (MentionFound mention : person.mentions()) {
                    add(mentions, document, mention, true, "p" + i);
                }
                for (RoleFound role : person.roles()) {
                    roles.add(role.start() + " " + role.end());
                }
            }
            for (int i = 0; i < found.organisations().size(); i++) {
                OrganisationFound organisation = found.organisations().get(i);
                for (MentionFound mention : organisation.mentions()) {
                    add(mentions, document, mention, false, "o" + i);
                }
            }
            score.add(document, mentions, document.roles == NONE ? NONE : roles);
        }
        System.out.println("| " + score.row(name).substring(2));
        return score.errors.stream().map(error -> name.replaceAll(".*\\| ", "") + " " + error).toList();
    }

    private static final Set<String> NONE = Set.of();

    /** Of texts in which only names are marked, only names are counted; and only where everything is marked. */
    private static void add(List<Mention> mentions, Document document, MentionFound mention, boolean person, String entity) {
        if (document.roles != NONE || mention.form() == Form.NAME) {
            mentions.add(new Mention(mention.start(), mention.end(), person, entity));
        }
    }

    private static List<NameFound> byHand(Document document) {
        Tokens tokens = new Tokens(document.text);
        List<Marked> shortest = new ArrayList<>(document.names);
        shortest.sort(Comparator.comparingInt(name -> name.end - name.start));
        List<NameFound> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Marked name : shortest) {
            int from = tokens.at(name.start);
            int to = tokens.at(name.end - 1) + 1;
            boolean free = true;
            for (int token = from; token < to; token++) {
                free &= taken.add(token);
            }
            if (free && from < to) {
                found.add(new NameFound(from, to, name.kind, 0.9));
            }
        }
        found.sort(Comparator.comparingInt(NameFound::from));
        return found;
    }

    private static List<NameFound> damaged(Document document) {
        Random random = new Random(document.text.hashCode());
        List<NameFound> found = new ArrayList<>();
        for (NameFound name : byHand(document)) {
            int fault = random.nextInt(16);
            NameKind[] kinds = NameKind.values();
            if (fault == 0) {
                found.add(new NameFound(name.from(), name.to(), kinds[random.nextInt(kinds.length)], 0.6));
            } else if (fault == 1 && name.to() - name.from() > 1) {
                found.add(new NameFound(name.from() + 1, name.to(), name.kind(), 0.7));
            } else if (fault > 3) {
                found.add(name);
            }
        }
        return found;
    }

    private static long speed(List<Document> documents) {
        long tokens = 0;
        long begin = 0;
        for (int seconds : new int[] {1, 3}) {
            tokens = 0;
            begin = System.nanoTime();
            while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
                for (Document document : documents) {
                    Tokens cut = new Tokens(document.text);
                    dev.dateline.extract.names.Entities.of(cut, byHand(document));
                    tokens += cut.size();
                }
            }
        }
        return tokens * 1_000_000_000L / (System.nanoTime() - begin);
    }

    private static String around(Document document, int start, int end) {
        String text = document.text;
        return (text.substring(Math.max(0, start - 40), start) + "[[" + text.substring(start, end) + "]]"
                        + text.substring(end, Math.min(text.length(), end + 30)))
                .replace('\n', '/');
    }

    private static List<Document> read(Path path) throws IOException {
        if (path.toString().endsWith(".json")) {
            return List.of(seed(new ObjectMapper().readTree(path.toFile())));
        }
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".xml")) {
                    documents.add(meantime(file.getFileName().toString(), Files.readString(file)));
                }
            }
        }
        return documents;
    }

    private static Document seed(JsonNode article) {
        List<String> lines = new ArrayList<>(List.of(article.get("headline").asText(), article.get("standfirst").asText()));
        article.get("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
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
                        mentions.add(new Mention(start, end, person, entity.get("id").asText()));
                    }
                    if (!mention.has("form")) {
                        names.add(new Marked(start, end, person ? NameKind.PERSON : list.equals("places") ? NameKind.PLACE : NameKind.ORGANISATION));
                    }
                }
                for (JsonNode role : entity.path("roles")) {
                    int start = start(role.get("words"), lines, starts);
                    roles.add(start + " " + (start + role.get("words").get("exact").asText().length()));
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

    /** Headline, date and the sentences in which everything is marked. */
    private static final int MEANTIME_SENTENCES = 6;

    private static final Pattern TOKEN = Pattern.compile("<token ([^>]*)>([^<]*)</token>");
    private static final Pattern MENTION = Pattern.compile("(?s)<ENTITY_MENTION ([^>]*[^/])>(.*?)</ENTITY_MENTION>");
    private static final Pattern ENTITY = Pattern.compile("<ENTITY ([^>]*)/>");
    private static final Pattern REFERS = Pattern.compile("(?s)<REFERS_TO [^>]*>(.*?)</REFERS_TO>");
    private static final Pattern SOURCE = Pattern.compile("<source m_id=\"(\\d+)\"");
    private static final Pattern TARGET = Pattern.compile("<target m_id=\"(\\d+)\"");
    private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");

    /** "United States automobile manufacturing firm" before "General Motors". */
    private static final Pattern DESCRIPTION = Pattern.compile(".*?\\b(?!(of|for|and|the|de|al)\\b)[a-z]+,? (?=[A-Z]\\S*( (of|for|[A-Z])\\S*)*$)");

    private static Document meantime(String name, String file) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> spans = new HashMap<>();
        Matcher token = TOKEN.matcher(file);
        String sentence = "0";
        boolean glued = true;
        while (token.find()) {
            String in = attribute(token.group(1), "sentence");
            if (Integer.parseInt(in) >= MEANTIME_SENTENCES) {
                break;
            }
            String word = unescaped(token.group(2));
            glued |= word.matches("[,.;:?!)%]|'s|n't|''|'");
            text.append(!in.equals(sentence) ? "\n" : glued ? "" : " ");
            glued = word.matches("[($]");
            sentence = in;
            int start = text.length();
            text.append(word);
            spans.put(attribute(token.group(1), "t_id"), new int[] {start, text.length()});
        }
        Map<String, String> kinds = new HashMap<>();
        Matcher entity = ENTITY.matcher(file);
        while (entity.find()) {
            kinds.put(attribute(entity.group(1), "m_id"), attribute(entity.group(1), "ent_type"));
        }
        Map<String, String> entities = new HashMap<>();
        Matcher refers = REFERS.matcher(file);
        while (refers.find()) {
            Matcher target = TARGET.matcher(refers.group(1));
            Matcher source = SOURCE.matcher(refers.group(1));
            while (target.find(0) && source.find()) {
                entities.put(source.group(1), target.group(1));
            }
        }
        List<Marked> names = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<int[]> unjudged = new ArrayList<>();
        Matcher mention = MENTION.matcher(file);
        while (mention.find()) {
            String id = entities.get(attribute(mention.group(1), "m_id"));
            String kind = kinds.getOrDefault(id, "");
            int[] span = span(mention.group(2), spans, text);
            if (span == null || !attribute(mention.group(1), "syntactic_type").equals("NAM")) {
                continue;
            }
            unjudged.add(span);
            switch (kind) {
                case "PER" -> names.add(new Marked(span[0], span[1], NameKind.PERSON));
                case "ORG" -> names.add(new Marked(span[0], span[1], NameKind.ORGANISATION));
                case "LOC" -> names.add(new Marked(span[0], span[1], NameKind.PLACE));
                default -> {}
            }
            if (kind.equals("PER") || kind.equals("ORG")) {
                mentions.add(new Mention(span[0], span[1], kind.equals("PER"), id));
            }
        }
        return new Document(name, text.toString(), names, innermost(mentions), NONE, unjudged);
    }

    /** Without those that have another one inside: descriptions, such as "Airbus parent EADS". */
    private static List<Mention> innermost(List<Mention> mentions) {
        return mentions.stream()
                .filter(one -> mentions.stream()
                        .noneMatch(other -> other != one && one.start <= other.start && other.end <= one.end))
                .toList();
    }

    /** From the first to the last word, without an article before it or "'s" after it; null where not all are in the text. */
    private static int[] span(String anchors, Map<String, int[]> spans, CharSequence text) {
        List<int[]> parts = new ArrayList<>();
        Matcher anchor = ANCHOR.matcher(anchors);
        while (anchor.find()) {
            parts.add(spans.get(anchor.group(1)));
        }
        if (parts.isEmpty() || parts.contains(null)) {
            return null;
        }
        int start = Collections.min(parts, Comparator.comparingInt(part -> part[0]))[0];
        int end = Collections.max(parts, Comparator.comparingInt(part -> part[1]))[1];
        String words = text.subSequence(start, end).toString();
        start += words.matches("(?i)the .*") ? 4 : 0;
        end -= words.endsWith("'s") ? 2 : 0;
        Matcher description = DESCRIPTION.matcher(text.subSequence(start, Math.max(start, end)));
        start += description.lookingAt() ? description.end() : 0;
        return start < end ? new int[] {start, end} : null;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }
}
