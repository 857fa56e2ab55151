package dev.dateline.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list's total order, and paging by it: a page begins after the last row of the page before, not at a row number.
 * So a walk meets every row exactly once however many are added behind it, and a late page costs what the first does.
 */
public final class Keyset<T> {

    /** Which way a key runs. */
    public enum Direction {
        ASCENDING("asc", ">"),
        DESCENDING("desc", "<");

        private final String order;
        private final String beyond;

        Direction(String order, String beyond) {
            this.order = order;
            this.beyond = beyond;
        }
    }

    private record Key<T>(String path, Direction direction, Function<T, ?> of, Function<String, ?> parse) {}

    private final List<Key<T>> keys = new ArrayList<>();
    private String leading = "";

    /**
     * Names what all rows of the list have in common, where the list's index begins with it: H2 walks an index in order
     * only for an order that names its columns from the first on.
     */
    public Keyset<T> within(String path) {
        leading = path + ", ";
        return this;
    }

    /** Adds a key, the most significant first; together they are unique. */
    public Keyset<T> by(String path, Direction direction, Function<T, ?> of, Function<String, ?> parse) {
        keys.add(new Key<>(path, direction, of, parse));
        return this;
    }

    /**
     * One page, in two statements: the count, where nobody has counted since the last change, and the rows.
     *
     * @param select {@code select …}
     * @param from {@code from …} of all that the filters ask for
     * @param join what only the order or {@code select} asks for: it neither adds rows nor takes any, so that the count
     *     does without it
     */
    public Page<T> page(
            EntityManager database,
            Class<T> type,
            String select,
            String from,
            String join,
            Conditions filters,
            Slice slice) {
        long total = slice.total(
                () -> filters.bind(database.createQuery("select count(*) " + from + filters.where(), Long.class))
                        .getSingleResult());
        Conditions conditions = filters.copy();
        slice.after().ifPresent(after -> begin(conditions, after, slice));
        TypedQuery<T> query =
                database.createQuery(select + " " + from + " " + join + conditions.where() + orderBy(), type);
        List<T> rows = conditions.bind(query).setMaxResults(slice.limit() + 1).getResultList();
        if (rows.size() <= slice.limit()) {
            return new Page<>(rows, new Page.Info(slice.limit(), total, null));
        }
        List<T> items = rows.subList(0, slice.limit());
        String next = slice.cursor(keysOf(items.get(items.size() - 1)));
        return new Page<>(items, new Page.Info(slice.limit(), total, next));
    }

    private String orderBy() {
        return " order by "
                + leading
                + String.join(
                        ", ",
                        keys.stream()
                                .map(key -> key.path + " " + key.direction.order)
                                .toList());
    }

    private List<String> keysOf(T row) {
        return keys.stream().map(key -> String.valueOf(key.of.apply(row))).toList();
    }

    // (a, b) beyond (x, y), spelt out so that both databases walk their index:
    // a >= x and (a > x or (a = x and b > y))
    private void begin(Conditions conditions, List<String> after, Slice slice) {
        List<?> values = slice.read(() -> {
            if (after.size() != keys.size()) {
                throw new IllegalArgumentException("another number of keys");
            }
            List<Object> parsed = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                parsed.add(keys.get(i).parse.apply(after.get(i)));
            }
            return parsed;
        });
        String beyond = "";
        for (int i = keys.size() - 1; i >= 0; i--) {
            String path = keys.get(i).path;
            String here = path + " " + keys.get(i).direction.beyond + " :key" + i;
            beyond = beyond.isEmpty() ? here : here + " or (" + path + " = :key" + i + " and (" + beyond + "))";
        }
        for (int i = keys.size() - 1; i > 0; i--) {
            conditions.with("key" + i, values.get(i));
        }
        conditions.and(
                keys.get(0).path + " " + keys.get(0).direction.beyond + "= :key0 and (" + beyond + ")",
                "key0",
                values.get(0));
    }
}
