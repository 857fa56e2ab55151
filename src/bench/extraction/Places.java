package extraction;

import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.places.PlaceMention;
import dev.dateline.mention.Form;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the places found: names against those that people marked in MEANTIME (the words must be the same, and the place
 * the one that DBpedia has under the marked link, by its name), and which of the towns of a name is meant against the states
 * of the incidents in the Gun Violence Archive, both without the model of names. Confidence is measured with it: whether a
 * name is a place's at all, on the development part of Universal NER; which town, on a tenth of the Archive's reports; what
 * country an adjective is of, on MEANTIME, which the model has learnt from.
 *
 * <p>Arguments: the data folder, then any of {@code --errors N} (as many misses of each kind, with a few words around them),
 * {@code --news FOLDER} (judges places that no gazetteer has by the news of src/train/figures, too) and {@code --calibrate FILE} (writes how often each rule is right, and checks it half against half).
 */
class Places {

    /** What a person marked; {@code link} is the last part of DBpedia's address, or empty. */
    record Marked(int start, int end, String link) {}

    /** {@code others} are the names of people, organisations and products. */
    record Document(String name, String text, List<Marked> marked, List<Marked> others) {}

    private static final Encoder ENCODER = new Encoder();
    private static final NameReader NAMES = new NameReader();
    private static final List<String> ERRORS = new ArrayList<>();
    private static final List<Calibration.Judged> JUDGED = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        List<String> options = Arrays.asList(arguments);
        Path data = Path.of(arguments[0]);
        long before = used();
        long begin = System.nanoTime();
        PlaceFinder finder = new PlaceFinder();
        findWithoutNames(finder, new Tokens("In Paris, France."));
        long load = (System.nanoTime() - begin) / 1_000_000;
        long memory = (used() - before) >> 20;
        List<Document> documents = Meantime.read(data.resolve("meantime")).stream()
                .map(each -> new Document(each.name(), each.text(), marked(each, true), marked(each, false)))
                .toList();
        System.out.println("| text | marked | found | precision | recall | F1 |");
        System.out.println("|---|---|---|---|---|---|");
        names(finder, documents);
        System.out.println();
        Towns towns = new Towns(data.resolve("gva-dev.jsonl"));
        towns.print(text -> findWithoutNames(finder, new Tokens(text)));
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
        judgeNames(finder, data.resolve("ner/uner-ewt-dev.conll"));
        JUDGED.addAll(towns.judged(text -> find(finder, text)));
        at = options.indexOf("--news");
        if (at >= 0) {
            JUDGED.addAll(NewsPlaces.judged(Path.of(options.get(at + 1)), text -> find(finder, text)));
        }
        at = options.indexOf("--calibrate");
        if (at >= 0) {
            Calibration.of(JUDGED).write(Path.of(options.get(at + 1)), "Places");
        }
        Calibration.check("learnt on the other half", JUDGED);
    }

    /** As articles are read: with the names that the model found. */
    private static List<PlaceFound> find(PlaceFinder finder, String text) {
        return places(Passage.of(text).read(ENCODER, NAMES, finder));
    }

    /** By the gazetteer and the words beside a name alone. */
    private static List<PlaceFound> findWithoutNames(PlaceFinder finder, Tokens tokens) {
        Passage passage = new Passage(tokens, null);
        passage.giveNothing(NAMES.gives());
        return places(passage.read(finder));
    }

    private static List<PlaceFound> places(Passage passage) {
        return passage.all(PlaceFinder.PLACES).stream()
                .map(Mention::of)
                .distinct()
                .toList();
    }

    /** Whether what is taken for a place's name is one. */
    private static void judgeNames(PlaceFinder finder, Path file) throws IOException {
        List<Conll.Document> documents = Conll.read(file);
        for (int i = 0; i < documents.size(); i++) {
            Conll.Document document = documents.get(i);
            for (PlaceFound place : find(finder, document.text())) {
                for (PlaceMention mention : place.mentions()) {
                    Conll.Name name = document.name(mention.start(), mention.end(), NameKind.PLACE);
                    if (mention.form() == Form.NAME && name != null) {
                        boolean isRight = document.marked().contains(name);
                        JUDGED.add(new Calibration.Judged(i % 2, mention.rule(), 0, isRight));
                        if (!isRight) {
                            error(
                                    "no place",
                                    "uner",
                                    document.text(),
                                    mention.start(),
                                    mention.end(),
                                    place.id() + " " + mention.rule());
                        }
                    }
                }
            }
        }
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
            for (PlaceFound place : findWithoutNames(finder, new Tokens(document.text))) {
                for (PlaceMention mention : place.mentions()) {
                    if (mention.form() == Form.NOMINAL) {
                        continue;
                    }
                    found++;
                    Marked same = free.stream()
                            .filter(each -> each.start == mention.start() && each.end == mention.end())
                            .findFirst()
                            .orElse(null);
                    boolean isRight = same != null
                            && (same.link.isEmpty()
                                    || isLink(same.link, place.name(), document.text.substring(same.start, same.end)));
                    boolean isPeople = mention.form() == Form.DEMONYM;
                    if (isPeople && (same != null || isInOther(document, mention))) {
                        JUDGED.add(new Calibration.Judged(i % 2, mention.rule(), 0, isRight));
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
                            error(
                                    "other place",
                                    document.name,
                                    document.text,
                                    same.start,
                                    same.end,
                                    place.id() + " for " + same.link);
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
        System.out.printf(
                Locale.ROOT,
                "%nOf %d names with a link to DBpedia, %.3f were taken for that place.%n",
                linked,
                (double) right / linked);
    }

    /** MEANTIME leaves out many a name of a place, so that only one inside of another name is known to be wrong. */
    private static boolean isInOther(Document document, PlaceMention mention) {
        return document.others.stream().anyMatch(each -> each.start <= mention.start() && mention.end() <= each.end);
    }

    /** Whether a page of DBpedia is about the place, by its name: "Dearborn,_Michigan" for Dearborn. */
    private static boolean isLink(String link, String name, String words) {
        String page = plain(link.replaceAll("[,(].*", ""));
        return page.equals(plain(name))
                || page.equals(plain(words))
                || plain(name).contains(page);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    static void error(String kind, String name, String text, int start, int end, String what) {
        ERRORS.add((kind + "\t" + name.substring(0, Math.min(12, name.length())) + "\t" + what + "\t"
                        + text.substring(Math.max(0, start - 50), start) + "[[" + text.substring(start, end) + "]]"
                        + text.substring(end, Math.min(text.length(), end + 40)))
                .replace('\n', ' '));
    }

    private static long speed(PlaceFinder finder, List<Document> documents) {
        return Machine.perSecond(() -> {
            long tokens = 0;
            for (Document document : documents) {
                Tokens cut = new Tokens(document.text);
                findWithoutNames(finder, cut);
                tokens += cut.size();
            }
            return tokens;
        });
    }

    /** Names, and adjectives, of places or of what is none. */
    private static List<Marked> marked(Meantime.Document document, boolean places) {
        return document.names().stream()
                .filter(name -> !name.kind().isEmpty() && name.kind().equals("LOC") == places)
                .map(name -> named(document.text(), name.start(), name.end(), name.link()))
                .toList();
    }

    /** MEANTIME marks "the United States" and "Everett, Washington, near Seattle" whole: here, a name has neither article nor comma. */
    private static Marked named(CharSequence text, int start, int end, String link) {
        String words = text.subSequence(start, end).toString();
        int from = words.startsWith("the ") || words.startsWith("The ") ? 4 : 0;
        int comma = words.indexOf(',');
        return new Marked(start + from, comma < 0 ? end : start + comma, link);
    }
}
