package dev.dateline.extract.names;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.dateline.extract.text.Tokens;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what there is to learn from; a document is a list of sentences. */
final class Corpora {

    private static final Set<String> TITLES = Set.of(
            "president", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "prof", "prof.", "professor",
            "sir", "lord", "lady", "dame", "king", "queen", "prince", "princess", "pope", "saint", "gen.", "general",
            "lt.", "col.", "colonel", "major", "captain", "sgt.", "minister", "secretary", "chancellor", "senator",
            "sen.", "rep.", "gov.", "governor", "judge", "justice", "chairman", "ambassador", "prime", "vice", "chief",
            "foreign", "deputy", "emperor", "emir", "director", "commander", "spokesman", "representative");

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "&", "de", "al", "-", "in", "to", "on");

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

    private Corpora() {}

    /** Universal NER: sentences under "# text", in documents under "# newdoc"; other names than the three kinds are none. */
    static List<List<Sentence>> uner(Path file) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (String block : Files.readString(file).split("\n\n+")) {
            if (block.contains("# newdoc") || documents.isEmpty()) {
                documents.add(new ArrayList<>());
            }
            List<String[]> rows = rows(block, "\t");
            String text = block.replaceAll("(?s).*# text = ([^\n]*).*", "$1");
            List<String> words = rows.stream().map(row -> row[1]).toList();
            int[] labels = new int[words.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = label(rows.get(i)[2], i == 0 ? 0 : labels[i - 1]);
            }
            documents.get(documents.size() - 1).add(new Sentence(words, glue(words, text), labels));
        }
        return documents;
    }

    /** A column of words and a last one of labels (wikigold, CoNLL): sentences between empty lines. */
    static List<List<Sentence>> columns(Path file) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        documents.add(new ArrayList<>());
        for (String block : Files.readString(file).split("\n\\s*\n")) {
            List<String[]> rows = rows(block, "\\s+");
            List<String> words = rows.stream().map(row -> row[0]).toList();
            int[] labels = new int[words.size()];
            for (int i = 0; i < labels.length; i++) {
                String[] row = rows.get(i);
                labels[i] = label(row[row.length - 1], i == 0 ? 0 : labels[i - 1]);
            }
            if (documents.get(documents.size() - 1).size() >= 10) {
                documents.add(new ArrayList<>());
            }
            documents.get(documents.size() - 1).add(new Sentence(words, usualGlue(words), labels));
        }
        return documents;
    }

    /** GUM: of people, places and organisations those mentions whose head is a proper noun. */
    static List<List<Sentence>> gum(Path folder, Set<String> genres, Set<String> but) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (Path file : files(folder, ".conllu")) {
            String name = file.getFileName().toString().replace(".conllu", "");
            if (genres.contains(name.split("_")[1]) && !but.contains(name)) {
                documents.add(gumDocument(Files.readString(file)));
            }
        }
        return documents;
    }

    private static List<Sentence> gumDocument(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Map<String, List<int[]>> open = new HashMap<>();
        for (String block : text.split("\n\n+")) {
            List<String[]> rows = new ArrayList<>(rows(block, "\t"));
            rows.removeIf(row -> !row[0].matches("\\d+"));
            List<String> words = rows.stream().map(row -> row[1]).toList();
            List<Boolean> glued = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                glued.add(i > 0 && isGlued(rows.get(i - 1)[9]));
            }
            sentences.add(new Sentence(words, glued, gumLabels(rows, open)));
        }
        return sentences;
    }

    private static boolean isGlued(String misc) {
        return misc.contains("SpaceAfter=No");
    }

    /** Proper nouns that are in no name found are unknown: they may be a part of one, or of the name of something else. */
    private static int[] gumLabels(List<String[]> rows, Map<String, List<int[]>> open) {
        int[] labels = new int[rows.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rows.get(i)[3].equals("PROPN") ? Sentence.UNKNOWN : Label.NONE;
        }
        List<Object[]> mentions = new ArrayList<>();
        open.clear();
        for (int i = 0; i < rows.size(); i++) {
            Matcher entity = Pattern.compile("Entity=([^|]*)").matcher(rows.get(i)[9]);
            if (entity.find()) {
                gumMentions(entity.group(1), i, open, mentions);
            }
        }
        mentions.sort((one, other) -> Integer.compare(length(other), length(one)));
        for (Object[] mention : mentions) {
            markMention(rows, labels, mention);
        }
        return labels;
    }

    private static int length(Object[] mention) {
        return (int) mention[1] - (int) mention[0];
    }

    /** Opens and closes what begins and ends at a word: "(3-place-new-ssnss-cf2-2-coref" ... "3)". */
    private static void gumMentions(String entity, int at, Map<String, List<int[]>> open, List<Object[]> mentions) {
        Matcher begin = Pattern.compile("\\((\\d+)-([a-z]+)-([^()]*)(\\)?)|(\\d+)\\)").matcher(entity);
        while (begin.find()) {
            if (begin.group(5) == null) {
                String[] rest = begin.group(3).split("-");
                int head = rest.length > 3 ? Integer.parseInt(rest[3].split(",")[0].replaceAll("\\D", "")) : 1;
                NameKind kind = kind(begin.group(2));
                if (!begin.group(4).isEmpty()) {
                    mentions.add(new Object[] {at, at + 1, at + head - 1, kind});
                } else {
                    open.computeIfAbsent(begin.group(1), id -> new ArrayList<>())
                            .add(new int[] {at, at + head - 1, kind == null ? -1 : kind.ordinal()});
                }
            } else if (open.containsKey(begin.group(5)) && !open.get(begin.group(5)).isEmpty()) {
                List<int[]> same = open.get(begin.group(5));
                int[] last = same.remove(same.size() - 1);
                mentions.add(new Object[] {last[0], at + 1, last[1], last[2] < 0 ? null : NameKind.values()[last[2]]});
            }
        }
    }

    private static void markMention(List<String[]> rows, int[] labels, Object[] mention) {
        int from = (int) mention[0];
        int to = (int) mention[1];
        int head = Math.min((int) mention[2], to - 1);
        NameKind kind = (NameKind) mention[3];
        if (kind == null || !rows.get(head)[3].equals("PROPN") || labels[head] > 0) {
            return;
        }
        int first = head;
        int last = head;
        while (first > from && isPart(rows.get(first - 1), kind)) {
            first--;
        }
        while (last + 1 < to && (isPart(rows.get(last + 1), kind) || isBridge(rows, last + 1, to))) {
            last++;
        }
        while (kind == NameKind.PERSON && first < last && TITLES.contains(rows.get(first)[1].toLowerCase())) {
            first++;
        }
        if (TITLES.contains(rows.get(first)[1].toLowerCase())) {
            return;
        }
        Sentence.mark(labels, first, last + 1, kind);
    }

    private static boolean isPart(String[] row, NameKind kind) {
        return row[3].equals("PROPN")
                || row[1].equals("-")
                || row[1].equals("&")
                || kind != NameKind.PERSON
                        && Sentence.hasCapital(row[1])
                        && (row[3].equals("ADJ") || row[3].equals("NOUN"));
    }

    /** "of", "of the", "and" within a name: a proper noun comes after. */
    private static boolean isBridge(List<String[]> rows, int at, int to) {
        int next = at;
        while (next < to && next - at < 2 && Set.of("of", "the", "for").contains(rows.get(next)[1])) {
            next++;
        }
        return next > at && next < to && rows.get(next)[3].equals("PROPN");
    }

    /** MEANTIME: names in the first six sentences, which alone are annotated. */
    static List<List<Sentence>> meantime(Path folder) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (Path file : files(folder, ".xml")) {
            documents.add(meantimeDocument(Files.readString(file)));
        }
        return documents;
    }

    private static List<Sentence> meantimeDocument(String xml) {
        Map<String, int[]> places = new HashMap<>();
        List<List<String>> words = new ArrayList<>();
        Matcher token = Pattern.compile("<token ([^>]*)>([^<]*)</token>").matcher(xml);
        while (token.find()) {
            Map<String, String> attributes = attributes(token.group(1));
            int sentence = Integer.parseInt(attributes.get("sentence"));
            while (words.size() <= sentence) {
                words.add(new ArrayList<>());
            }
            places.put(attributes.get("t_id"), new int[] {sentence, words.get(sentence).size()});
            words.get(sentence).add(unescape(token.group(2)));
        }
        List<int[]> labels = new ArrayList<>();
        words.forEach(sentence -> labels.add(unknownCapitals(sentence)));
        Map<String, NameKind> kinds = meantimeKinds(xml);
        Matcher mention = Pattern.compile("(?s)<ENTITY_MENTION ([^>]*)>(.*?)</ENTITY_MENTION>").matcher(xml);
        while (mention.find()) {
            Map<String, String> attributes = attributes(mention.group(1));
            List<int[]> at = new ArrayList<>();
            Matcher anchor = Pattern.compile("t_id=\"(\\d+)\"").matcher(mention.group(2));
            while (anchor.find()) {
                at.add(places.get(anchor.group(1)));
            }
            NameKind kind = kinds.get(attributes.get("m_id"));
            if (attributes.getOrDefault("syntactic_type", "").endsWith("NAM") && kind != null && !at.isEmpty()) {
                int sentence = at.get(0)[0];
                markTrimmed(words.get(sentence), labels.get(sentence), at.get(0)[1], at.get(at.size() - 1)[1] + 1, kind);
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < Math.min(6, words.size()); i++) {
            sentences.add(new Sentence(words.get(i), usualGlue(words.get(i)), labels.get(i)));
        }
        return sentences;
    }

    private static Map<String, NameKind> meantimeKinds(String xml) {
        Map<String, NameKind> ofEntities = new HashMap<>();
        Matcher entity = Pattern.compile("<ENTITY ([^>]*)>").matcher(xml);
        while (entity.find()) {
            Map<String, String> attributes = attributes(entity.group(1));
            ofEntities.put(attributes.get("m_id"), kind(attributes.getOrDefault("ent_type", "")));
        }
        Map<String, NameKind> ofMentions = new HashMap<>();
        Matcher link = Pattern.compile("(?s)<REFERS_TO [^>]*>(.*?)</REFERS_TO>").matcher(xml);
        while (link.find()) {
            Matcher target = Pattern.compile("<target m_id=\"(\\d+)\"").matcher(link.group(1));
            NameKind kind = target.find() ? ofEntities.get(target.group(1)) : null;
            Matcher source = Pattern.compile("<source m_id=\"(\\d+)\"").matcher(link.group(1));
            while (source.find()) {
                ofMentions.put(source.group(1), kind);
            }
        }
        return ofMentions;
    }

    /** re3d: news and government reports on Syria and Iraq; what has no capitals is a description, not a name. */
    static List<List<Sentence>> re3d(Path folder) throws IOException {
        Map<String, List<JsonObject>> entities = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (Path file : files(folder, ".entities.json")) {
            for (String line : Files.readAllLines(file)) {
                JsonObject entity = JsonParser.parseString(line).getAsJsonObject();
                entities.computeIfAbsent(entity.get("documentId").getAsString(), id -> new ArrayList<>()).add(entity);
                if (entity.get("type").getAsString().equals("Location")) {
                    places.add(plainName(entity));
                }
            }
        }
        List<List<Sentence>> documents = new ArrayList<>();
        for (Path file : files(folder, ".documents.json")) {
            for (String line : Files.readAllLines(file)) {
                JsonObject document = JsonParser.parseString(line).getAsJsonObject();
                documents.add(re3dDocument(
                        document.get("text").getAsString(),
                        entities.getOrDefault(document.get("_id").getAsString(), List.of()),
                        places));
            }
        }
        return documents;
    }

    private static List<Sentence> re3dDocument(String text, List<JsonObject> entities, Set<String> places) {
        Tokens tokens = new Tokens(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        int[] labels = unknownCapitals(words);
        entities.sort((one, other) -> Integer.compare(
                other.get("end").getAsInt() - other.get("begin").getAsInt(),
                one.get("end").getAsInt() - one.get("begin").getAsInt()));
        for (JsonObject entity : entities) {
            NameKind kind = kind(entity.get("type").getAsString());
            int from = tokens.at(entity.get("begin").getAsInt());
            int to = tokens.at(entity.get("end").getAsInt() - 1) + 1;
            if (kind == NameKind.ORGANISATION && places.contains(plainName(entity))) {
                kind = NameKind.PLACE;
            }
            if (kind != null && entity.get("confidence").getAsDouble() >= 0.5 && to <= tokens.size()) {
                markTrimmed(words, labels, from, to, kind);
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            int to = tokens.sentenceEnd(from);
            List<Boolean> glued = new ArrayList<>();
            for (int i = from; i < to; i++) {
                glued.add(i > from && tokens.isGlued(i));
            }
            sentences.add(new Sentence(words.subList(from, to), glued, Arrays.copyOfRange(labels, from, to)));
        }
        return sentences;
    }

    private static String plainName(JsonObject entity) {
        return entity.get("value").getAsString().replaceFirst("^[Tt]he ", "");
    }

    /** Marks a name without its article and titles, unless it has words without capitals, or a part is marked before. */
    private static void markTrimmed(List<String> words, int[] labels, int start, int to, NameKind kind) {
        int from = start;
        while (from < to && (isArticle(words.get(from)) || kind == NameKind.PERSON && isTitle(words.get(from)))) {
            from++;
        }
        for (int i = from; i < to; i++) {
            String word = words.get(i);
            boolean small = i > from && i + 1 < to && SMALL.contains(word.toLowerCase());
            if (labels[i] > 0 || !Sentence.hasCapital(word) && !Character.isDigit(word.charAt(0)) && !small) {
                return;
            }
        }
        if (from < to) {
            Sentence.mark(labels, from, to, kind);
        }
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.toLowerCase());
    }

    /** No label where a word has a capital inside a sentence: it may be a name that the annotators had no kind for. */
    private static int[] unknownCapitals(List<String> words) {
        int[] labels = new int[words.size()];
        for (int i = 1; i < labels.length; i++) {
            boolean begins = ".!?\"\u201c\u201d:".contains(words.get(i - 1));
            labels[i] = Sentence.hasCapital(words.get(i)) && !begins ? Sentence.UNKNOWN : Label.NONE;
        }
        return labels;
    }

    private static NameKind kind(String type) {
        return switch (type) {
            case "PER", "person", "Person" -> NameKind.PERSON;
            case "LOC", "place", "Location" -> NameKind.PLACE;
            case "ORG", "organization", "Organisation" -> NameKind.ORGANISATION;
            default -> null;
        };
    }

    private static int label(String tag, int before) {
        NameKind kind = tag.length() > 2 ? kind(tag.substring(2)) : null;
        if (kind == null) {
            return Label.NONE;
        }
        boolean inside = tag.charAt(0) == 'I' && before > 0 && Label.kind(before) == kind;
        return inside ? Label.inside(kind) : Label.beginning(kind);
    }

    private static List<String[]> rows(String block, String separator) {
        return block.lines()
                .filter(line -> !line.startsWith("# ") && !line.isBlank() && !line.startsWith("-DOCSTART-"))
                .map(line -> line.split(separator))
                .toList();
    }

    /** Which words follow the one before at once, in the text that they are of. */
    private static List<Boolean> glue(List<String> words, String text) {
        List<Boolean> glued = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int found = text.indexOf(word, at);
            glued.add(found == at && at > 0);
            at = found < 0 ? at : found + word.length();
        }
        return glued;
    }

    /** As English is mostly printed, where the text is not known. */
    private static List<Boolean> usualGlue(List<String> words) {
        List<Boolean> glued = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            glued.add(i > 0
                    && (word.matches("[,.;:!?)%\\]]|'s|'|n't|'[a-z]+|''") || words.get(i - 1).matches("[(\\[$]|``")));
        }
        return glued;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    private static String unescape(String xml) {
        return xml.replace("&quot;", "\"").replace("&apos;", "'").replace("&lt;", "<").replace("&amp;", "&");
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
