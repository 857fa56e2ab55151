import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.places.PlaceMention;
import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.Form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the places found: names against those that people marked in MEANTIME (the words must be the same, and the place
 * the one that DBpedia has under the marked link, by its name), and which of the towns of a name is meant against the states
 * of the incidents in the Gun Violence Archive.
 *
 * <p>Arguments: the data folder, then any of {@code --errors N} (as many misses of each kind, with a few words around them)
 * and {@code --calibrate FILE} (writes how often each rule is right, and checks it half against half).
 */
class Places {

    /** What a person marked; {@code link} is the last part of DBpedia's address, or empty. */
    record Marked(int start, int end, String link) {}

    /** {@code others} are the names of people, organisations and products. */
    record Document(String name, String text, List<Marked> marked, List<Marked> others) {}

    /** A mention found, the place it was taken for and whether that was right; {@code document} parts the halves. */
    record Judged(int document, String rule, boolean right) {}

    private static final List<String> ERRORS = new ArrayList<>();
    private static final List<Judged> JUDGED = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        Path data = Path.of(arguments[0]);
        long before = used();
        long begin = System.nanoTime();
        PlaceFinder finder = new PlaceFinder();
        finder.find(new Tokens("In Paris, France."), List.of());
        long load = (System.nanoTime() - begin) / 1_000_000;
        long memory = (used() - before) >> 20;
        List<Document> documents = meantime(data.resolve("meantime"));
        System.out.println("| text | marked | found | precision | recall | F1 |");
        System.out.println("|---|---|---|---|---|---|");
        names(finder, documents);
        System.out.println();
        states(finder, data.resolve("gva-dev.jsonl"));
        System.out.printf(
                Locale.ROOT,
                "%nReady %d ms after it was first asked for, with %d MiB more in memory; %,d tokens a second on one thread.%n",
                load,
                memory,
                speed(finder, documents));
        int at = options.indexOf("--errors");
        if (at >= 0) {
            ERRORS.stream().limit(Long.parseLong(options.get(at + 1))).forEach(System.out::println);
        }
        at = options.indexOf("--calibrate");
        if (at >= 0) {
            Files.writeString(Path.of(options.get(at + 1)), Calibration.of(JUDGED).file());
        }
        Calibration.check(
                JUDGED.stream().filter(each -> each.document % 2 == 0).toList(),
                JUDGED.stream().filter(each -> each.document % 2 == 1).toList());
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void names(PlaceFinder finder, List<Document> documents) {
        int marked = 0;
        int found = 0;
        int strict = 0;
        int linked = 0;
        int right = 0;
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            List<Marked> free = new ArrayList<>(document.marked);
            marked += free.size();
            for (PlaceFound place : finder.find(new Tokens(document.text), List.of())) {
                for (PlaceMention mention : place.mentions()) {
                    if (mention.form() == Form.NOMINAL) {
                        continue;
                    }
                    found++;
                    Marked same = free.stream()
                            .filter(each -> each.start == mention.start() && each.end == mention.end())
                            .findFirst()
                            .orElse(null);
                    boolean isRight = same != null && (same.link.isEmpty() || isLink(same.link, place.name(), document.text.substring(same.start, same.end)));
                    if (same != null || isInOther(document, mention)) {
                        JUDGED.add(new Judged(i, mention.rule(), isRight));
                    }
                    if (same == null) {
                        error("spurious", document.name, document.text, mention.start(), mention.end(), place.id());
                        continue;
                    }
                    free.remove(same);
                    strict++;
                    if (!same.link.isEmpty()) {
                        linked++;
                        right += isRight ? 1 : 0;
                        if (!isRight) {
                            error("other place", document.name, document.text, same.start, same.end, place.id() + " for " + same.link);
                        }
                    }
                }
            }
            free.forEach(each -> error("missed", document.name, document.text, each.start, each.end, each.link));
        }
        System.out.printf(
                Locale.ROOT,
                "| MEANTIME, names of places | %d | %d | %.3f | %.3f | %.3f |%n",
                marked,
                found,
                (double) strict / found,
                (double) strict / marked,
                2.0 * strict / (marked + found));
        System.out.printf(Locale.ROOT, "%nOf %d names with a link to DBpedia, %.3f were taken for that place.%n", linked, (double) right / linked);
    }

    /** MEANTIME leaves out many a name of a place, so that only one inside of another name is known to be wrong. */
    private static boolean isInOther(Document document, PlaceMention mention) {
        return document.others.stream().anyMatch(each -> each.start <= mention.start() && mention.end() <= each.end);
    }

    /** Whether a page of DBpedia is about the place, by its name: "Dearborn,_Michigan" for Dearborn. */
    private static boolean isLink(String link, String name, String words) {
        String page = plain(link.replaceAll("[,(].*", ""));
        return page.equals(plain(name)) || page.equals(plain(words)) || plain(name).contains(page);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    private static void states(PlaceFinder finder, Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        int named = 0;
        int found = 0;
        int right = 0;
        int line = 0;
        for (String each : Files.readAllLines(file)) {
            JsonNode report = mapper.readTree(each);
            line++;
            String text = Normalizer.normalize(report.get("title").asText() + "\n" + report.get("text").asText(), Normalizer.Form.NFC);
            String city = report.get("city").asText().replaceAll(" \\(.*", "");
            if (!Pattern.compile("\\b" + Pattern.quote(city) + "\\b").matcher(text).find()) {
                continue;
            }
            named++;
            String state = report.get("state").asText();
            boolean any = false;
            for (PlaceFound place : finder.find(new Tokens(text), List.of())) {
                for (PlaceMention mention : place.mentions()) {
                    if (text.substring(mention.start(), mention.end()).equalsIgnoreCase(city) && !any) {
                        any = true;
                        found++;
                        boolean isRight = ("US".equals(place.countryCode())) && state.equals(place.division());
                        right += isRight ? 1 : 0;
                        JUDGED.add(new Judged(line, mention.rule(), isRight));
                        if (!isRight) {
                            error("state", report.get("id").asText(), text, mention.start(), mention.end(), place.id() + " for " + city + ", " + state);
                        }
                    }
                }
            }
            if (!any) {
                int at = text.indexOf(city);
                if (at >= 0) {
                    error("town", report.get("id").asText(), text, at, at + city.length(), city + ", " + state);
                }
            }
        }
        System.out.println("| Gun Violence Archive | reports that name the town | it is found | in the right state |");
        System.out.println("|---|---|---|---|");
        System.out.printf(Locale.ROOT, "| | %d | %.3f | %.3f |%n", named, (double) found / named, (double) right / found);
    }

    private static void error(String kind, String name, String text, int start, int end, String what) {
        ERRORS.add((kind + "\t" + name.substring(0, Math.min(12, name.length())) + "\t" + what + "\t" + text.substring(Math.max(0, start - 50), start) + "[["
                        + text.substring(start, end) + "]]" + text.substring(end, Math.min(text.length(), end + 40)))
                .replace('\n', ' '));
    }

    private static long speed(PlaceFinder finder, List<Document> documents) {
        run(finder, documents, 2);
        return run(finder, documents, 3);
    }

    private static long run(PlaceFinder finder, List<Document> documents, int seconds) {
        long tokens = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < seconds * 1_000_000_000L) {
            for (Document document : documents) {
                Tokens cut = new Tokens(document.text);
                finder.find(cut, List.of());
                tokens += cut.size();
            }
        }
        return tokens * 1_000_000_000L / (System.nanoTime() - begin);
    }

    /** How often each rule is right. */
    private static final class Calibration {

        /** A rule counts as if it had been seen so many times more, with the share of all rules together. */
        private static final int PRIOR = 3;

        private final Map<String, int[]> counts = new TreeMap<>();
        private int right;
        private int found;

        static Calibration of(List<Judged> judged) {
            Calibration calibration = new Calibration();
            for (Judged each : judged) {
                int[] count = calibration.counts.computeIfAbsent(each.rule, any -> new int[2]);
                count[0] += each.right ? 1 : 0;
                count[1]++;
                calibration.right += each.right ? 1 : 0;
                calibration.found++;
            }
            return calibration;
        }

        double confidence(String rule) {
            int[] count = counts.getOrDefault(rule, new int[2]);
            return (count[0] + PRIOR * (double) right / found) / (count[1] + PRIOR);
        }

        String file() {
            StringBuilder file = new StringBuilder("# Written by src/bench/extraction/Places.java --calibrate:"
                    + " the share of right finds, with how many were right and found\n");
            file.append(String.format(Locale.ROOT, "other = %.3f %d/%d\n", (double) right / found, right, found));
            counts.forEach((rule, count) -> file.append(
                    String.format(Locale.ROOT, "%s = %.3f %d/%d\n", rule, confidence(rule), count[0], count[1])));
            return file.toString();
        }

        /** Whether confidence learnt on one half of the documents holds on the other, both ways. */
        static void check(List<Judged> one, List<Judged> other) {
            int[][] bins = new int[10][2];
            count(of(one), other, bins);
            count(of(other), one, bins);
            System.out.println("\n| confidence, from the other half | found | right |\n|---|---|---|");
            for (int i = 0; i < bins.length; i++) {
                if (bins[i][1] > 0) {
                    System.out.printf(Locale.ROOT, "| %.1f to %.1f | %d | %.2f |%n", i / 10.0, (i + 1) / 10.0, bins[i][1], (double) bins[i][0] / bins[i][1]);
                }
            }
        }

        private static void count(Calibration learnt, List<Judged> judged, int[][] bins) {
            for (Judged each : judged) {
                int bin = Math.min(9, (int) (10 * learnt.confidence(each.rule)));
                bins[bin][0] += each.right ? 1 : 0;
                bins[bin][1]++;
            }
        }
    }

    /** Headline, date and the sentences in which everything is marked. */
    private static final int MEANTIME_SENTENCES = 6;

    private static final Pattern TOKEN = Pattern.compile("<token ([^>]*)>([^<]*)</token>");
    private static final Pattern MENTION = Pattern.compile("(?s)<ENTITY_MENTION ([^>]*)>(.*?)</ENTITY_MENTION>");
    private static final Pattern ENTITY = Pattern.compile("<ENTITY ([^>]*)/>");
    private static final Pattern ANCHOR = Pattern.compile("<token_anchor t_id=\"(\\d+)\"");
    private static final Pattern REFERS = Pattern.compile("(?s)<REFERS_TO [^>]*>(.*?)</REFERS_TO>");
    private static final Pattern SOURCE = Pattern.compile("<source m_id=\"(\\d+)\"");
    private static final Pattern TARGET = Pattern.compile("<target m_id=\"(\\d+)\"");

    private static List<Document> meantime(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xml")).sorted().toList()) {
                documents.add(meantime(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return documents;
    }

    private static Document meantime(String name, String file) {
        StringBuilder text = new StringBuilder();
        Map<String, int[]> spans = new HashMap<>();
        Matcher token = TOKEN.matcher(file);
        String sentence = "0";
        while (token.find()) {
            String in = attribute(token.group(1), "sentence");
            if (Integer.parseInt(in) >= MEANTIME_SENTENCES) {
                break;
            }
            String word = token.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
            if (text.length() > 0) {
                text.append(!in.equals(sentence) ? "\n" : word.matches("[,.;:?!)]|['\u2019][sS]?|n't") ? "" : " ");
            }
            sentence = in;
            int start = text.length();
            text.append(word);
            spans.put(attribute(token.group(1), "t_id"), new int[] {start, text.length()});
        }
        return new Document(name, text.toString(), marked(file, text, spans, links(file, true)), marked(file, text, spans, links(file, false)));
    }

    private static List<Marked> marked(
            String file, CharSequence text, Map<String, int[]> spans, Map<String, String> links) {
        List<Marked> marked = new ArrayList<>();
        Matcher mention = MENTION.matcher(file);
        while (mention.find()) {
            String kind = attribute(mention.group(1), "syntactic_type");
            String link = links.get(attribute(mention.group(1), "m_id"));
            if (link == null || !kind.equals("NAM") && !kind.equals("PRE.NAM")) {
                continue;
            }
            int start = Integer.MAX_VALUE;
            int end = -1;
            Matcher anchor = ANCHOR.matcher(mention.group(2));
            while (anchor.find()) {
                int[] span = spans.get(anchor.group(1));
                if (span != null) {
                    start = Math.min(start, span[0]);
                    end = Math.max(end, span[1]);
                }
            }
            if (end >= 0) {
                marked.add(named(text, start, end, link));
            }
        }
        return marked;
    }

    /** MEANTIME marks "the United States" and "Everett, Washington, near Seattle" whole: here, a name has neither article nor comma. */
    private static Marked named(CharSequence text, int start, int end, String link) {
        String words = text.subSequence(start, end).toString();
        int from = words.startsWith("the ") || words.startsWith("The ") ? 4 : 0;
        int comma = words.indexOf(',');
        return new Marked(start + from, comma < 0 ? end : start + comma, link);
    }

    /** The link of each mention of a place, or of what is none, by its number; empty where it has none. */
    private static Map<String, String> links(String file, boolean ofPlaces) {
        Map<String, String> places = new HashMap<>();
        Matcher entity = ENTITY.matcher(file);
        while (entity.find()) {
            if (attribute(entity.group(1), "ent_type").equals("LOC") == ofPlaces) {
                places.put(attribute(entity.group(1), "m_id"), attribute(entity.group(1), "external_ref").replaceAll(".*/", ""));
            }
        }
        Map<String, String> links = new HashMap<>();
        Matcher refers = REFERS.matcher(file);
        while (refers.find()) {
            Matcher target = TARGET.matcher(refers.group(1));
            if (target.find() && places.containsKey(target.group(1))) {
                Matcher source = SOURCE.matcher(refers.group(1));
                while (source.find()) {
                    links.put(source.group(1), places.get(target.group(1)));
                }
            }
        }
        return links;
    }

    private static String attribute(String attributes, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }
}
