package dev.dateline.list;

import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Which page of a list is asked for: how many rows, after which one. */
public final class Slice {

    static final int DEFAULT_LIMIT = 20;

    /** How many rows are read at a time where somebody reads them all. */
    private static final int BATCH = 100;

    private final int limit;
    private final Optional<List<String>> after;
    private final String list;
    private final String cursor;
    private final Totals totals;
    private final OptionalLong total;

    /**
     * @param limit 1 row or more
     * @param cursor as an earlier page gave it; empty for the first page
     * @param list the path and the filters, which the cursor must have been made for
     * @throws ProblemException 400 where it was not
     */
    Slice(int limit, Optional<String> cursor, String list, Totals totals) {
        this(limit, cursor, list, totals, OptionalLong.empty());
    }

    private Slice(int limit, Optional<String> cursor, String list, Totals totals, OptionalLong total) {
        this.limit = limit;
        this.list = list;
        this.totals = totals;
        this.total = total;
        this.cursor = cursor.orElse(null);
        this.after = cursor.map(given -> Cursor.read(given, list).orElseThrow(this::foreignCursor));
    }

    public int limit() {
        return limit;
    }

    /**
     * Rows further on in the same list.
     *
     * @param total of the list, counted already
     */
    Slice following(String cursor, long total) {
        return new Slice(BATCH, Optional.of(cursor), list, totals, OptionalLong.of(total));
    }

    /** How many rows the whole list has; counts them only where nobody has. */
    long total(LongSupplier count) {
        return total.orElseGet(() -> totals.of(list, count));
    }

    /** The sort keys of the row that the page comes after. */
    Optional<List<String>> after() {
        return after;
    }

    String cursor(List<String> keys) {
        return Cursor.write(keys, list);
    }

    /** Reads keys out of the cursor; whatever goes wrong is the cursor's fault. */
    <T> T read(Supplier<T> keys) {
        try {
            return keys.get();
        } catch (RuntimeException notTheseKeys) {
            throw foreignCursor();
        }
    }

    private ProblemException foreignCursor() {
        return ProblemException.badParameters(List.of(new ProblemError(
                "cursor",
                "cursor must be page.next of an earlier page of this very list with these filters, unchanged.",
                cursor)));
    }
}
