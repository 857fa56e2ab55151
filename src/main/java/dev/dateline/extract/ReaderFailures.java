package dev.dateline.extract;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jboss.logging.Logger;

import java.util.EnumMap;
import java.util.Map;

/** Tells the operator of a reader that failed on a text: once in the log, so that it can be mended, and in a metric. */
final class ReaderFailures {

    private static final Logger LOG = Logger.getLogger(ReaderFailures.class);
    private static final String METRIC = "dateline.extraction.failures";

    private final Map<ReaderKind, Counter> counters = new EnumMap<>(ReaderKind.class);

    /** All are there from the start, so that a first failure is seen as a rise. */
    ReaderFailures(MeterRegistry metrics) {
        for (ReaderKind reader : ReaderKind.values()) {
            counters.put(
                    reader,
                    Counter.builder(METRIC)
                            .description("Texts of which a reader failed to read its facts")
                            .tag("reader", reader.word())
                            .register(metrics));
        }
    }

    void add(ReaderKind reader, ArticleText text, Throwable broken) {
        counters.get(reader).increment();
        LOG.errorf(
                broken,
                "The reader of %s failed on the text with the SHA-256 %s; its facts are missing there",
                reader.word(),
                text.sha256());
    }
}
