package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Checks;
import dev.dateline.ingest.FactExtractor.Source;
import dev.dateline.ingest.NewArticle;
import dev.dateline.text.CanonicalText;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/**
 * Texts of one piece over and over, as long as any is taken, read by all readers but the model of names. A time that grew
 * with the square of the length would keep whoever runs this waiting for hours.
 */
class HostileExtractionTest {

    /** As much as a body may have. */
    private static final int LENGTH = 1 << 20;

    private static final String HEADLINE = "Storm hits Suva";

    private final Extractor extractor = new Extractor("1.0", new SimpleMeterRegistry(), MutatedNewsTest::capitals);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,",
                "1, ",
                "1 ",
                "1.",
                "31st ",
                "1990 ",
                "(",
                "( ",
                "\"",
                "- ",
                "a.",
                "A. ",
                "U.S.",
                "Mr. ",
                "and ",
                "A",
                "AB ",
                "Ada Lin said. ",
                "(UN) ",
                "al-X ",
                "Paris, ",
                "the Ministry of ",
                "’s ",
                "killed, ",
                "12 killed ",
                "12 people were killed in Suva on Monday. ",
                "May 5, 2024. ",
                "x\u200B",
                "\u00AD",
                "e\u0301\u200D"
            })
    void onePieceOverAndOverIsRead(String piece) {
        CanonicalText text = CanonicalText.of(
                HEADLINE, null, List.of(piece.repeat((LENGTH - HEADLINE.length() - 1) / piece.length())));
        NewArticle read = Checks.article(extractor.extract(new Source(text, null, "en")), text);
        assertThat(read.failedReaders()).isEmpty();
        assertThat(Checks.of(read, text)).isEmpty();
    }
}
