package extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of NewsReader MEANTIME: the headline, the date and the first sentences, in which everything is marked. */
final class Meantime {

    /** Headline, date and the sentences in which everything is marked. */
    private static final int SENTENCES = 6;

    private static final Pattern TOKEN = Pattern.compile("<token ([^>]*)>([^<]*)</token>");
    private static final Pattern MENTION = Pattern.compile("(?s)<ENTITY_MENTION ([^>]*[^/])>(.*?)</ENTITY_MENTION>");
    private static final Pattern ENTITY = Pattern.compile("<ENTITY ([^>]*)/>");
    private static final Pattern REFERS = Pattern.compile("(?s)<REFERS_TO [^>]*>(.*?)</REFERS_TO>");
    private static final Pattern SOURCE = Pattern.compile("<source m_id=\"(\\d+)\"");
    private static final Pattern TARGET = Pattern.compile("<target m_id=\"(\\d+)\"");
    private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");

    /** @param spans start and end of each token, by its number */
    record Document(String name, String file, String text, Map<String, int[]> spans) {

        /** From the first to the last token that some XML refers to; null where not all are in the text. */
        int[] span(String anchors) {
            List<int[]> parts = new ArrayList<>();
            Matcher anchor = ANCHOR.matcher(anchors);
            while (anchor.find()) {
                parts.add(spans.get(anchor.group(1)));
            }
            if (parts.isEmpty() || parts.contains(null)) {
                return null;
            }
            return new int[] {
                Collections.min(parts, Comparator.comparingInt(part -> part[0]))[0],
                Collections.max(parts, Comparator.comparingInt(part -> part[1]))[1]
            };
        }

        /** Names, and adjectives made of names. */
        List<Mention> names() {
            Map<String, String> entities = entities();
            Map<String, String> entityOf = new HashMap<>();
            Matcher refers = REFERS.matcher(file);
            while (refers.find()) {
                Matcher target = TARGET.matcher(refers.group(1));
                Matcher source = SOURCE.matcher(refers.group(1));
                while (target.find(0) && source.find()) {
                    entityOf.put(source.group(1), target.group(1));
                }
            }
            List<Mention> names = new ArrayList<>();
            Matcher mention = MENTION.matcher(file);
            while (mention.find()) {
                String id = entityOf.get(attribute(mention.group(1), "m_id"));
                String entity = entities.getOrDefault(id, "");
                String form = attribute(mention.group(1), "syntactic_type");
                int[] span = span(mention.group(2));
                if (span != null && (form.equals("NAM") || form.equals("PRE.NAM"))) {
                    String link = attribute(entity, "external_ref").replaceAll(".*/", "");
                    names.add(
                            new Mention(id, attribute(entity, "ent_type"), link, form.equals("NAM"), span[0], span[1]));
                }
            }
            return names;
        }

        private Map<String, String> entities() {
            Map<String, String> entities = new HashMap<>();
            Matcher entity = ENTITY.matcher(file);
            while (entity.find()) {
                entities.put(attribute(entity.group(1), "m_id"), entity.group(1));
            }
            return entities;
        }
    }

    /**
     * Words that name something.
     *
     * @param entity null where it is not said which
     * @param kind PER, LOC, ORG and others; empty where it is not said
     * @param link the last part of DBpedia's address, or empty
     * @param alone whether it is a name itself, and not an adjective or the first noun of several
     */
    record Mention(String entity, String kind, String link, boolean alone, int start, int end) {}

    private Meantime() {}

    static List<Document> read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                documents.add(document(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return documents;
    }

    private static Document document(String name, String file) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> spans = new HashMap<>();
        Matcher token = TOKEN.matcher(file);
        String sentence = "0";
        boolean glued = true;
        while (token.find()) {
            String in = attribute(token.group(1), "sentence");
            if (Integer.parseInt(in) >= SENTENCES) {
                break;
            }
            String word = unescaped(token.group(2));
            glued |= word.matches("[,.;:?!)%]|['\u2019][sS]|n't|''|'");
            text.append(!in.equals(sentence) ? "\n" : glued ? "" : " ");
            glued = word.matches("[($]");
            sentence = in;
            int start = text.length();
            text.append(word);
            spans.put(attribute(token.group(1), "t_id"), new int[] {start, text.length()});
        }
        return new Document(name, file, text.toString(), spans);
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }
}
