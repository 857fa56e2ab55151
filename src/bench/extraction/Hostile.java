package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.dateline.extract.Extractor;
import dev.dateline.ingest.Draft;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.IllegalTextException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures how long facts are looked for in texts that nobody writes, and in real ones that are as long as any is taken,
 * and how much memory that takes: each is 1 Mi UTF-16 units long unless said otherwise. Taken as English, since that is
 * where all readers read. What is allocated is all together, of which the garbage collector takes most back at once.
 *
 * <p>Arguments: the seed file. The heap it runs in is the bound of what is needed at once.
 */
class Hostile {

    private static final int LENGTH = 1 << 20;
    private static final int MOST_PARAGRAPHS = 10_000;
    private static final int WARM_UP = 20;
    private static final double MIB = 1 << 20;

    private final Extractor extractor = new Extractor("0", new SimpleMeterRegistry());
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public static void main(String[] args) throws IOException {
        JsonNode seed = new ObjectMapper().readTree(Files.readString(Path.of(args[0])));
        StringBuilder article = new StringBuilder(seed.get("headline").asText());
        seed.get("paragraphs").forEach(paragraph -> article.append('\n').append(paragraph.asText()));
        new Hostile().measure(article.toString());
    }

    private void measure(String article) {
        for (int i = 0; i < WARM_UP; i++) {
            extract(text(article));
        }
        System.out.printf(
                "In a heap of at most %d MB.%n%n", Runtime.getRuntime().maxMemory() / (1 << 20));
        System.out.println("| text | seconds | of them on the processor | MB allocated, all together | facts |");
        System.out.println("|---|---|---|---|---|");
        texts(article).forEach(this::row);
    }

    private void row(String name, String posted) {
        CanonicalText text;
        try {
            text = text(posted);
        } catch (IllegalTextException refused) {
            System.out.printf("| %s | | | | refused: %s |%n", name, refused.getMessage());
            return;
        }
        System.gc();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long processor = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Draft read = extract(text);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f | %d |%n",
                name,
                seconds,
                (threads.getCurrentThreadCpuTime() - processor) / 1e9,
                (threads.getCurrentThreadAllocatedBytes() - allocated) / MIB,
                read.people().size()
                        + read.places().size()
                        + read.organisations().size()
                        + read.dates().size()
                        + read.figures().size());
    }

    private Draft extract(CanonicalText text) {
        return extractor.extract(new FactExtractor.Source(text, null, "en"));
    }

    /** A paragraph for each line, as of a body of plain text; as many as one may have. */
    private static CanonicalText text(String posted) {
        return CanonicalText.of(
                "x",
                null,
                posted.lines()
                        .filter(line -> !CanonicalText.isBlank(line))
                        .limit(MOST_PARAGRAPHS)
                        .toList());
    }

    private static Map<String, String> texts(String article) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("the built-in article, once", article);
        texts.put("the built-in article, again and again", full(article + "\n"));
        texts.put("one word", full("a"));
        texts.put("one number", full("7"));
        texts.put("line breaks between two words", "Ada" + full("\n") + "Lin");
        texts.put("a letter in each line", full("a\n"));
        texts.put("a page of HTML", full("<div class=\"a\"><p>Ada Lin&nbsp;said</p></div>"));
        texts.put("a NUL", "Ada \u0000 Lin");
        texts.put("half of a surrogate pair", "Ada \ud800 Lin");
        texts.put("marks from right to left", full("\u202e\u200fAda \u2067Lin "));
        texts.put("emoji between digits", full("1\ud83d\ude004\ud83d\ude000 killed "));
        texts.put("numbers beyond 64 bits", full("10 quadrillion killed. "));
        texts.put("Chinese", full("他在大马士革说，三十人遇难。"));
        texts.put("words and marks at random", atRandom());
        for (String part : List.of(
                "Ada Lin ",
                "A ",
                "a-",
                "al-",
                "(UN) ",
                "President ",
                "Israeli military ",
                "the Ministry of ",
                "Ada Lin, head of ",
                "in Springfield, ",
                "north of ",
                "May ",
                "May 5, 2024. ",
                "1-",
                "two hundred and ",
                "at least ",
                "12 people, including ",
                "at least 12 people were killed in Suva. ",
                "killed and ",
                "(",
                ", ",
                "’s ",
                "“",
                "said ")) {
            texts.put("`" + part + "`, again and again", full(part));
        }
        return texts;
    }

    private static String full(String part) {
        return part.repeat(LENGTH / part.length());
    }

    private static String atRandom() {
        List<String> words = List.of(
                "Ada",
                "Neri",
                "President",
                "said",
                "in",
                "Suva",
                "Syria",
                "Israeli",
                "forces",
                "the",
                "Red Cross",
                "12",
                "people",
                "were",
                "killed",
                "and",
                "two",
                "wounded",
                "on",
                "Monday",
                "since",
                "2011",
                ",",
                ".",
                "“",
                "’s",
                "(",
                ")",
                "of",
                "al",
                "-",
                "at least",
                "Ministry",
                "north",
                "last",
                "week");
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH - 16) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
