package names;

import dev.dateline.extract.names.NameKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NewsReader MEANTIME: names in the first six sentences, which alone are annotated. */
final class Meantime {

    private static final int SENTENCES = 6;
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

    private Meantime() {}

    static List<List<Sentence>> read(Path folder) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (Path file : Corpora.files(folder, ".xml")) {
            documents.add(document(Files.readString(file)));
        }
        return documents;
    }

    private static List<Sentence> document(String xml) {
        Map<String, int[]> places = new HashMap<>();
        List<List<String>> words = new ArrayList<>();
        Matcher token = Pattern.compile("<token ([^>]*)>([^<]*)</token>").matcher(xml);
        while (token.find()) {
            Map<String, String> attributes = attributes(token.group(1));
            int sentence = Integer.parseInt(attributes.get("sentence"));
            while (words.size() <= sentence) {
                words.add(new ArrayList<>());
            }
            places.put(
                    attributes.get("t_id"),
                    new int[] {sentence, words.get(sentence).size()});
            words.get(sentence).add(unescape(token.group(2)));
        }
        List<int[]> labels = new ArrayList<>();
        words.forEach(sentence -> labels.add(Marks.unknownCapitals(sentence)));
        Map<String, NameKind> kindsOfMentions = kinds(xml);
        Matcher mention = Pattern.compile("(?s)<ENTITY_MENTION ([^>]*)>(.*?)</ENTITY_MENTION>")
                .matcher(xml);
        while (mention.find()) {
            Map<String, String> attributes = attributes(mention.group(1));
            List<int[]> at = new ArrayList<>();
            Matcher anchor = Pattern.compile("t_id=\"(\\d+)\"").matcher(mention.group(2));
            while (anchor.find()) {
                at.add(places.get(anchor.group(1)));
            }
            NameKind kind = kindsOfMentions.get(attributes.get("m_id"));
            if (attributes.getOrDefault("syntactic_type", "").endsWith("NAM") && kind != null && !at.isEmpty()) {
                int sentence = at.get(0)[0];
                Marks.markTrimmed(
                        words.get(sentence), labels.get(sentence), at.get(0)[1], at.get(at.size() - 1)[1] + 1, kind);
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < Math.min(SENTENCES, words.size()); i++) {
            sentences.add(new Sentence(words.get(i), Columns.usualGlue(words.get(i)), labels.get(i)));
        }
        return sentences;
    }

    private static Map<String, NameKind> kinds(String xml) {
        Map<String, NameKind> ofEntities = new HashMap<>();
        Matcher entity = Pattern.compile("<ENTITY ([^>]*)>").matcher(xml);
        while (entity.find()) {
            Map<String, String> attributes = attributes(entity.group(1));
            ofEntities.put(attributes.get("m_id"), Marks.kind(attributes.getOrDefault("ent_type", "")));
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

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2));
        }
        return attributes;
    }

    private static String unescape(String xml) {
        return xml.replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
