package dev.dateline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns that a kind of row has in a table: flat, each with a name. A value is a number, a truth value, a day, a moment
 * or something that its {@code toString} writes; {@code null} is an empty cell.
 */
final class Columns<T> {

    /** Between the values of a cell that has several. */
    private static final String SEPARATOR = " | ";

    private record Column<T>(String name, Function<T, ?> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    Columns<T> cell(String name, Function<T, ?> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    Columns<T> cells(String name, Function<T, List<String>> values) {
        return cell(name, row -> String.join(SEPARATOR, values.apply(row)));
    }

    /** The columns of a part of the row, which may be absent. */
    <P> Columns<T> and(Function<T, P> part, Columns<P> others) {
        others.columns.forEach(column -> cell(column.name, row -> {
            P value = part.apply(row);
            return value == null ? null : column.value.apply(value);
        }));
        return this;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The values of a row, {@code null} where there is none. */
    List<Object> values(T row) {
        List<Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value.apply(row)));
        return values;
    }
}
