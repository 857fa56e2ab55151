package dev.dateline.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Calls the readers of one text, so that one that fails costs what it would have found and nothing else. */
final class ReaderGuard {

    private final ArticleText text;
    private final ReaderFailures failures;
    private final Set<Reader> failed = EnumSet.noneOf(Reader.class);

    ReaderGuard(ArticleText text, ReaderFailures failures) {
        this.text = text;
        this.failures = failures;
    }

    /**
     * What a reader finds.
     *
     * @param nothing what it finds where it fails
     */
    <T> T read(Reader reader, T nothing, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | StackOverflowError | LinkageError broken) {
            if (failed.add(reader)) {
                failures.add(reader, text, broken);
            }
            return nothing;
        }
    }

    /** The names of those that failed. */
    List<String> failed() {
        return failed.stream().map(Reader::word).toList();
    }
}
