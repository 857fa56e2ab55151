package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.text.CanonicalText;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** A reader that fails costs its own facts, and somebody is told. */
class ReaderGuardTest {

    private static final CanonicalText TEXT = CanonicalText.of("Storm hits Suva", null, List.of("It blew."));
    private static final Logger LOG = Logger.getLogger(ReaderFailures.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final ReaderGuard guard = new ReaderGuard(new ArticleText(TEXT), new ReaderFailures(metrics));

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listener);
    }

    @Test
    void readerThatDoesNotFailIsNotNoted() {
        assertThat(guard.read(ReaderKind.DATES, "nothing", () -> "dates")).isEqualTo("dates");
        assertThat(guard.failed()).isEmpty();
        assertThat(count(ReaderKind.DATES)).isZero();
        assertThat(logged).isEmpty();
    }

    @Test
    void factsThatAreMadeBeforeOneFailsStand() {
        List<String> facts = new ArrayList<>();
        guard.run(ReaderKind.PLACES, () -> {
            facts.add("Suva");
            throw new IllegalStateException("broken");
        });
        assertThat(facts).containsExactly("Suva");
        assertThat(guard.failed()).containsExactly("places");
    }

    @ParameterizedTest
    @EnumSource
    void readerThatFailsFindsNothingAndIsNamedLoggedAndCountedOnce(ReaderKind reader) {
        for (int call = 0; call < 2; call++) {
            assertThat(guard.<String>read(reader, "nothing", () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isEqualTo("nothing");
        }
        assertThat(guard.failed()).containsExactly(reader.word());
        assertThat(count(reader)).isEqualTo(1);
        assertThat(logged).hasSize(1);
        assertThat(logged.get(0).getThrown()).hasMessage("broken");
        assertThat(message(logged.get(0))).contains(reader.word()).contains(TEXT.sha256());
    }

    @Test
    void deepRecursionAndMissingNativeCodeAreFailuresToo() {
        for (Error error : List.of(new StackOverflowError(), new UnsatisfiedLinkError(), new NoClassDefFoundError())) {
            assertThat(guard.<String>read(ReaderKind.NAMES, "nothing", () -> {
                        throw error;
                    }))
                    .isEqualTo("nothing");
        }
    }

    @Test
    void whatNoReaderIsToBlameForIsNotHidden() {
        assertThatThrownBy(() -> guard.read(ReaderKind.NAMES, "nothing", () -> {
                    throw new OutOfMemoryError("heap");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private double count(ReaderKind reader) {
        return metrics.get("dateline.extraction.failures")
                .tag("reader", reader.word())
                .counter()
                .count();
    }

    private static String message(LogRecord line) {
        return line.getParameters() == null
                ? line.getMessage()
                : String.format(line.getMessage(), line.getParameters());
    }
}
