package dev.dateline.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.dateline.representation.Batch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One page of a list.
 *
 * @param items the rows, in the list's order
 * @param following reads the page after it; no part of what is answered
 */
public record Page<T>(
        List<T> items, Info page, @JsonIgnore @Schema(hidden = true) Optional<Supplier<? extends Batch<T>>> following)
        implements Batch<T> {

    /**
     * Where the page stands in its list.
     *
     * @param limit the most rows that this page could have held
     * @param total how many rows the whole list has, for the same filters
     * @param next the cursor of the page that follows; {@code null} on the last one
     */
    @Schema(name = "PageInfo")
    public record Info(
            @Schema(examples = "20") int limit,
            @Schema(examples = "134") long total,
            @Schema(nullable = true, description = "The cursor of the next page; null on the last one.") String next) {}

    public Page {
        items = List.copyOf(items);
    }

    Page(List<T> items, Info page) {
        this(items, page, Optional.empty());
    }

    /**
     * One page of a list, and the way to all after it.
     *
     * @param rows reads any page of the list, in a transaction
     */
    public static <T> Page<T> read(Slice slice, Function<Slice, Page<T>> rows) {
        Page<T> page = rows.apply(slice);
        String next = page.page.next;
        return next == null
                ? page
                : new Page<>(
                        page.items, page.page, Optional.of(() -> read(slice.following(next, page.page.total), rows)));
    }

    /** One page of a list that is whole in memory, as an article's parts are. */
    public static <T> Page<T> of(List<T> all, Slice slice) {
        int from = slice.after().map(keys -> index(keys, all.size(), slice)).orElse(0);
        int to = Math.min(all.size(), from + slice.limit());
        String next = to < all.size() ? slice.cursor(List.of(Integer.toString(to))) : null;
        return new Page<>(all.subList(from, to), new Info(slice.limit(), all.size(), next));
    }

    @Override
    public long total() {
        return page.total;
    }

    /** The same page, each row shown in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> represent) {
        return new Page<>(items.stream().<R>map(represent).toList(), page);
    }

    private static int index(List<String> keys, int size, Slice slice) {
        int index = slice.read(() -> Integer.parseInt(keys.get(0)));
        return Math.min(Math.max(index, 0), size);
    }
}
