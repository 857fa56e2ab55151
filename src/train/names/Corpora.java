package names;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What there is to learn from, in a folder as MODEL_CARD.md says; a document is a list of sentences. Names of other kinds
 * than people, places and organisations are none.
 */
final class Corpora {

    /** Of GUM's genres those whose texts may be used commercially. */
    private static final Set<String> GENRES = Set.of("news", "interview", "bio", "voyage", "academic", "court");

    /** Of GUM, those to be measured on. */
    private static final Set<String> HELD_OUT =
            Set.of("GUM_news_homeopathic", "GUM_news_iodine", "GUM_interview_cyclone", "GUM_interview_gaming");

    /** Of CrossNER's domains all but artificial intelligence, whose names are mostly of other kinds. */
    private static final List<String> DOMAINS = List.of("literature", "music", "politics", "science");

    /** Of re3d's sources those whose texts may be used commercially. */
    private static final List<String> SOURCES = List.of(
            "Australian Department of Foreign Affairs", "CENTCOM", "UK Government", "US State Department", "Wikipedia");

    private Corpora() {}

    static Map<String, List<List<Sentence>>> read(Path data) throws IOException {
        Map<String, List<List<Sentence>>> corpora = new TreeMap<>();
        corpora.put("Universal NER, English EWT", Columns.uner(data.resolve("UNER_English-EWT/en_ewt-ud-train.iob2")));
        corpora.put("WikiGold", Columns.columns(data.resolve("wikigold.conll")));
        corpora.put("WNUT 2017", Columns.columns(data.resolve("wnut17train.conll")));
        corpora.put("CrossNER", crossNer(data.resolve("CrossNER/ner_data")));
        corpora.put("GUM", Gum.read(data.resolve("gum/dep"), GENRES, HELD_OUT));
        corpora.put("MEANTIME", Meantime.read(data.resolve("meantime")));
        corpora.put("re3d", re3d(data.resolve("re3d")));
        return corpora;
    }

    private static List<List<Sentence>> crossNer(Path folder) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (String domain : DOMAINS) {
            for (Path file : files(folder.resolve(domain), ".txt")) {
                documents.addAll(Columns.columns(file));
            }
        }
        return documents;
    }

    private static List<List<Sentence>> re3d(Path folder) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        for (String source : SOURCES) {
            documents.addAll(Re3d.read(folder.resolve(source)));
        }
        return documents;
    }

    /** In order of their names, from all folders below. */
    static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
