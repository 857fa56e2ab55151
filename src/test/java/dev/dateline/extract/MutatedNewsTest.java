package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.ingest.Checks;
import dev.dateline.ingest.FactExtractor.Source;
import dev.dateline.ingest.NewArticle;
import dev.dateline.ingest.NewDate;
import dev.dateline.testsupport.MutatedNews;
import dev.dateline.text.CanonicalText;
import dev.dateline.time.Edtf;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 20,000 texts such as nobody edited, each read once by all readers as it is when it is posted; but the model of names,
 * which takes nearly all the time, is stood in for by one that takes words with capital letters for names of any kind.
 * With the model and over HTTP, {@link MutatedNewsHttpTest} reads some of the same texts. {@code -Ddateline.test.texts=…}
 * chooses how many; each further one is another.
 */
class MutatedNewsTest {

    private static final int TEXTS = Integer.getInteger("dateline.test.texts", 20_000);

    /** No day, one, less than one, and days at the edge of what has a date. */
    private static final List<String> PUBLISHED = List.of(
            "",
            "",
            "2025-07-20",
            "2025-07",
            "2024/2025",
            "2025-07-18/..",
            "0001-01-01",
            "9999-12",
            "9999-12-31",
            "-0044");

    private final Extractor extractor = new Extractor("1.0", new SimpleMeterRegistry(), MutatedNewsTest::capitals);

    @Test
    void noReaderFailsAndEveryFactStandsOnItsWords() {
        List<String> faults = IntStream.range(0, TEXTS)
                .parallel()
                .mapToObj(this::faults)
                .flatMap(List::stream)
                .limit(20)
                .toList();
        assertThat(faults).isEmpty();
    }

    private List<String> faults(int number) {
        String posted = MutatedNews.of(number);
        List<String> lines = Arrays.stream(posted.split("\\R"))
                .filter(line -> !CanonicalText.isBlank(line))
                .toList();
        CanonicalText text = CanonicalText.of(lines.get(0), null, lines.subList(1, lines.size()));
        String published = PUBLISHED.get((number / 21) % PUBLISHED.size());
        NewArticle read = Checks.article(
                extractor.extract(
                        new Source(text, published.isEmpty() ? null : published, number % 4 > 0 ? "en" : null)),
                text);
        List<String> faults = new ArrayList<>();
        read.failedReaders().forEach(reader -> faults.add("text " + number + ": the reader of " + reader + " failed"));
        Checks.of(read, text).forEach(error -> faults.add("text " + number + ": " + error));
        read.dates().stream()
                .filter(date -> !isWritable(date))
                .forEach(date -> faults.add("text " + number + ": " + date.edtf() + " is no date"));
        return faults;
    }

    private static boolean isWritable(NewDate date) {
        Edtf edtf = Edtf.parse(date.edtf());
        return Stream.of(edtf.earliest(), edtf.latest())
                .flatMap(Optional::stream)
                .map(day -> date.partOfDay() == null ? day : date.partOfDay().latest(day))
                .allMatch(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    }

    /** Most runs of words with capital letters, now and then with a small one, are names; of what, is left to chance. */
    static List<NameFound> capitals(Tokens tokens) {
        Random random = new Random(tokens.size());
        List<NameFound> names = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && end < at + 5 && (tokens.isCapital(end) || random.nextInt(12) == 0)) {
                end++;
            }
            if (end > at && random.nextInt(8) > 0) {
                NameKind kind = NameKind.values()[random.nextInt(NameKind.values().length)];
                names.add(new NameFound(at, end, kind, 0.5 + random.nextDouble() / 2));
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }
}
