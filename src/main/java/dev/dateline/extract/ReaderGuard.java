package dev.dateline.extract;

import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Calls the readers of one text, so that one that fails costs what it would have found and nothing else. */
final class ReaderGuard {

    private final ArticleText text;
    private final ReaderFailures failures;
    private final Set<ReaderKind> failed = EnumSet.noneOf(ReaderKind.class);

    ReaderGuard(ArticleText text, ReaderFailures failures) {
        this.text = text;
        this.failures = failures;
    }

    /**
     * What a reader finds.
     *
     * @param nothing what it finds where it fails
     */
    <T> T read(ReaderKind reader, T nothing, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError | LinkageError broken) {
            if (failed.add(reader)) {
                failures.add(reader, text, broken);
            }
            return nothing;
        }
    }

    /** Makes facts of what was found; those that are made before it fails stand. */
    void run(ReaderKind reader, Runnable making) {
        read(reader, null, () -> {
            making.run();
            return null;
        });
    }

    /** Has a reader give its layers, in a simpler way or none where it fails. */
    void read(ReaderKind kind, Reader reader, Passage passage) {
        boolean isRead = read(kind, false, () -> {
            reader.read(passage);
            return true;
        });
        if (!isRead) {
            reader.readSimply(passage);
        }
    }

    /** The names of those that failed. */
    List<String> failed() {
        return failed.stream().map(ReaderKind::word).toList();
    }
}
