package dev.dateline.format;

import dev.dateline.representation.StreamWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one sheet of a workbook, written row by row: only the rows of one piece are in memory. Numbers are numbers, and text
 * is text, so that nothing in it is ever run as a formula.
 */
final class Sheet implements StreamWriter.Stream {

    /** What a cell holds, in UTF-16 units; Excel takes a file with a longer text in it for damaged. */
    private static final int LONGEST_TEXT = 32_767;

    /** What a spreadsheet reads as one character, as it does {@code _x000D_} (ECMA-376, part 1, section 22.9.2.19). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Excel takes 1900 for a leap year, so that days before its March are not the same in other programs. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd\\Thh:mm:ss\\Z";

    /** In characters. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 60;

    private final Columns<Object> columns;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    Sheet(String name, Columns<Object> columns) {
        this.columns = columns;
        workbook = new Workbook(bytes, "Dateline", null);
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public byte[] piece(List<?> batch, boolean last) {
        List<List<Object>> values =
                batch.stream().<List<Object>>map(columns::values).toList();
        if (rows == 0) {
            head(values);
        }
        values.forEach(this::row);
        try {
            if (last) {
                sheet.setAutoFilter(0, 0, rows - 1, columns.names().size() - 1);
                workbook.finish();
            } else {
                sheet.flush();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] piece = bytes.toByteArray();
        bytes.reset();
        return piece;
    }

    /** The names of the columns; each is as wide as its name and its first values. */
    private void head(List<List<Object>> first) {
        List<String> names = columns.names();
        for (int column = 0; column < names.size(); column++) {
            int at = column;
            int longest = first.stream()
                    .map(row -> row.get(at))
                    .mapToInt(value -> value == null ? 0 : value.toString().length())
                    .max()
                    .orElse(0);
            // Beside the name stands the button of the filter.
            int width = Math.max(names.get(column).length() + 3, longest + 1);
            sheet.width(column, Math.min(Math.max(width, NARROWEST), WIDEST));
            sheet.inlineString(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        rows = 1;
    }

    private void row(List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value != null) {
                cell(column, value);
            }
        }
        rows++;
    }

    private void cell(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(rows, column, truth);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format(DAY).set();
        } else if (value instanceof Instant moment) {
            sheet.value(rows, column, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            sheet.style(rows, column).format(MOMENT).set();
        } else {
            sheet.inlineString(rows, column, text(value.toString()));
        }
    }

    private static String text(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST_TEXT) {
            return escaped;
        }
        int end = LONGEST_TEXT - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
