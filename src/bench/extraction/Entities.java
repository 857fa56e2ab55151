package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.names.MentionFound;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameTagger;
import dev.dateline.extract.names.OrganisationFound;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.names.RoleFound;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the people and organisations made of names, three times: of the names marked by hand, of these with every fourth
 * damaged (lost, of another kind, cut short), and of what the tagger finds. Mentions are right if their words and kind
 * are; of those that are right, pairs of mentions are compared: which are one entity's (pairwise F1), and B-cubed.
 *
 * <p>Arguments: MEANTIME's folder, the seed's JSON files, and files of Universal NER, of which it is measured how often
 * people and organisations of each confidence are right; then any of {@code --errors N} (as many faults, with words around)
 * and {@code --calibrate FILE} (writes that confidence as measured on all of them, and checks it half against half).
 */
class Entities {

    private static final String CONLL = ".conll";

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
                Mention hit =
                        got.stream().filter(wanted::hasWordsOf).findFirst().orElse(null);
                if (hit == null) {
                    errors.add("missed " + around(document, wanted.start, wanted.end));
                } else {
                    matched.add(new Mention[] {wanted, hit});
                    spurious.remove(hit);
                }
            }
            spurious.forEach(each ->
                    errors.add("wrong " + (each.person ? "P " : "O ") + around(document, each.start, each.end)));
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
                        errors.add((one ? "parted " : "joined ")
                                + around(document, matched.get(i)[0].start, matched.get(i)[0].end) + " AND "
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
                    rolesMarked == 0
                            ? ""
                            : rolesRight + " of " + rolesMarked + ", " + (rolesFound - rolesRight) + " wrong");
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        List<Document> all = new ArrayList<>();
        NameTagger tagger = new NameTagger();
        List<String> files =
                options.stream().takeWhile(option -> !option.startsWith("--")).toList();
        int calibrate = options.indexOf("--calibrate");
        if (calibrate >= 0) {
            calibrate(files, Path.of(options.get(calibrate + 1)), tagger);
            return;
        }
        System.out.println(
                "| texts | names | mentions marked | found | precision | recall | F1 | pairs F1 | B-cubed F1 | roles |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        List<String> errors = new ArrayList<>();
        for (String argument : files) {
            if (argument.endsWith(CONLL)) {
                continue;
            }
            List<Document> documents = read(Path.of(argument));
            String name = Path.of(argument).getFileName().toString();
            errors.addAll(measure(name + " | by hand", documents, Entities::byHand));
            errors.addAll(measure(name + " | damaged", documents, Entities::damaged));
            errors.addAll(measure(name + " | tagger's", documents, document -> tagger.find(new Tokens(document.text))));
            all.addAll(documents);
        }
        System.out.printf(Locale.ROOT, "%n%,d tokens a second on one thread, names given.%n", speed(all));
        for (String file : files) {
            if (file.endsWith(CONLL)) {
                reliability(file, tagger);
            }
        }
        int at = options.indexOf("--errors");
        if (at >= 0) {
            errors.stream().limit(Integer.parseInt(options.get(at + 1))).forEach(System.out::println);
        }
    }

    private interface Reader extends BiFunction<Tokens, List<NameFound>, dev.dateline.extract.names.Entities.Found> {}

    /** A text and whether a name that was found in it is marked so; empty where the marks do not say. */
    private record Key(String text, Function<Mention, Optional<Boolean>> isRight) {

        /** Right is what is marked so at most of its names; empty where it has none, for descriptions are not marked. */
        Optional<Boolean> isRight(boolean person, List<MentionFound> mentions) {
            List<Boolean> names = mentions.stream()
                    .filter(mention -> mention.form() == Form.NAME)
                    .flatMap(mention -> isRight.apply(new Mention(mention.start(), mention.end(), person, "")).stream())
                    .toList();
            long right = names.stream().filter(each -> each).count();
            return names.isEmpty() ? Optional.empty() : Optional.of(2 * right > names.size());
        }
    }

    /** How often people and organisations of each confidence are right. */
    private static void reliability(String file, NameTagger tagger) throws IOException {
        List<Calibration.Judged> judged = judged(keys(file), tagger, dev.dateline.extract.names.Entities::of);
        String name = Path.of(file).getFileName().toString();
        Calibration.table("people of " + name, some(judged, Entities::isPerson));
        Calibration.table("organisations of " + name, some(judged, each -> !isPerson(each)));
    }

    /**
     * The model has learnt from MEANTIME, so that there only the rules count that do without it. Nobody marked "Israeli
     * forces", which is no name: how often that rule is right is not known.
     */
    private static void calibrate(List<String> files, Path out, NameTagger tagger) throws IOException {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (String file : files) {
            List<Calibration.Judged> ofFile =
                    judged(keys(file), tagger, dev.dateline.extract.names.Entities::uncalibrated);
            judged.addAll(
                    file.endsWith(CONLL)
                            ? ofFile
                            : some(
                                    ofFile,
                                    each -> !isPerson(each) && !each.rule().startsWith("tagged")));
        }
        List<Calibration.Judged> named = some(judged, each -> !each.rule().equals("group"));
        Calibration.of(named).write(out, "Entities");
        Calibration.check("learnt on the other half", named);
    }

    private static List<Calibration.Judged> some(List<Calibration.Judged> judged, Predicate<Calibration.Judged> which) {
        return judged.stream().filter(which).toList();
    }

    private static boolean isPerson(Calibration.Judged each) {
        return each.rule().startsWith("person");
    }

    private static List<Key> keys(String file) throws IOException {
        return file.endsWith(CONLL)
                ? Conll.read(Path.of(file)).stream().map(Entities::key).toList()
                : read(Path.of(file)).stream().map(Entities::key).toList();
    }

    private static Key key(Conll.Document document) {
        return new Key(document.text(), mention -> {
            NameKind kind = mention.person ? NameKind.PERSON : NameKind.ORGANISATION;
            return Optional.ofNullable(document.name(mention.start, mention.end, kind))
                    .map(document.marked()::contains);
        });
    }

    private static Key key(Document document) {
        return new Key(document.text, mention -> {
            boolean isRight = document.mentions.stream().anyMatch(mention::hasWordsOf);
            return isRight || !document.isUnjudged(mention) ? Optional.of(isRight) : Optional.empty();
        });
    }

    private static List<Calibration.Judged> judged(List<Key> keys, NameTagger tagger, Reader reader) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int half = i % 2;
            Key key = keys.get(i);
            Tokens tokens = new Tokens(key.text);
            var found = reader.apply(tokens, tagger.find(tokens));
            found.people().forEach(each -> key.isRight(true, each.mentions())
                    .ifPresent(
                            right -> judged.add(new Calibration.Judged(half, each.rule(), each.confidence(), right))));
            found.organisations().forEach(each -> key.isRight(false, each.mentions())
                    .ifPresent(
                            right -> judged.add(new Calibration.Judged(half, each.rule(), each.confidence(), right))));
        }
        return judged;
    }

    private static List<String> measure(
            String name, List<Document> documents, Function<Document, List<NameFound>> names) {
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
        return score.errors.stream()
                .map(error -> name.replaceAll(".*\\| ", "") + " " + error)
                .toList();
    }

    private static final Set<String> NONE = Set.of();

    /** Of texts in which only names are marked, only names are counted; and only where everything is marked. */
    private static void add(
            List<Mention> mentions, Document document, MentionFound mention, boolean person, String entity) {
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
        return Machine.perSecond(() -> {
            long tokens = 0;
            for (Document document : documents) {
                Tokens cut = new Tokens(document.text);
                dev.dateline.extract.names.Entities.of(cut, byHand(document));
                tokens += cut.size();
            }
            return tokens;
        });
    }

    private static String around(Document document, int start, int end) {
        String text = document.text;
        return (text.substring(Math.max(0, start - 40), start) + "[[" + text.substring(start, end) + "]]"
                        + text.substring(end, Math.min(text.length(), end + 30)))
                .replace('\n', '/');
    }

    private static List<Document> read(Path path) throws IOException {
        return path.toString().endsWith(".json")
                ? List.of(seed(new ObjectMapper().readTree(path.toFile())))
                : Meantime.read(path).stream().map(Entities::meantime).toList();
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
