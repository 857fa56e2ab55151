package dev.dateline.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The columns that a kind of row has in a spreadsheet: flat, each with a name in the first row (RFC 4180, section 2). What
 * is absent is an empty cell.
 */
final class Columns<T> {

    /** Between the values of a cell that has several. */
    private static final String SEPARATOR = " | ";

    /** What spreadsheets take for the begin of a formula (OWASP, CSV injection), in full width too. */
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private record Column<T>(String name, Function<T, String> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();

    /** A column of numbers or truth values: never taken for a formula, so written as they are. */
    Columns<T> number(String name, Function<T, ?> value) {
        columns.add(new Column<>(name, row -> {
            Object number = value.apply(row);
            return number == null ? "" : number.toString();
        }));
        return this;
    }

    /** A column of text. */
    Columns<T> text(String name, Function<T, ?> value) {
        columns.add(new Column<>(name, row -> {
            Object text = value.apply(row);
            return text == null ? "" : harmless(text.toString());
        }));
        return this;
    }

    Columns<T> texts(String name, Function<T, List<String>> values) {
        return text(name, row -> String.join(SEPARATOR, values.apply(row)));
    }

    /** The columns of a part of the row, which may be absent. */
    <P> Columns<T> and(Function<T, P> part, Columns<P> others) {
        others.columns.forEach(column -> columns.add(new Column<>(column.name, row -> {
            P value = part.apply(row);
            return value == null ? "" : column.cell.apply(value);
        })));
        return this;
    }

    /** An apostrophe keeps a spreadsheet from running the cell; it is part of the cell for every other reader. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    String csv(List<T> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> column.cell.apply(row)).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
