package dev.dateline.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Batch;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import dev.dateline.representation.StreamWriter;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Any list as CSV (RFC 4180), a page or the whole: with the names of the columns in the first row. It begins with a byte
 * order mark, without which spreadsheets take the bytes for those of another charset than UTF-8.
 */
@ApplicationScoped
public class CsvTableWriter implements FormWriter<Batch<Object>>, StreamWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What spreadsheets take for the begin of a formula (OWASP, CSV injection), in full width too. */
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    /** Beside what has to be quoted: what LibreOffice parts cells at unless it is told otherwise. */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    @Override
    public Form form() {
        return Form.CSV;
    }

    @Override
    public boolean writes(Answered answered) {
        return Tables.has(answered);
    }

    @Override
    public byte[] write(Batch<Object> rows, Answered answered, Request request) {
        return new Table(Tables.of(answered)).piece(rows.items(), true);
    }

    /** A list that is whole in memory, which no resource answered. */
    public <T> byte[] table(List<T> rows, Class<T> type) {
        return new Table(Tables.of(new Answered(type, true))).piece(rows, true);
    }

    @Override
    public Stream begin(Batch<?> first, Answered answered, String path) {
        return new Table(Tables.of(answered));
    }

    private static final class Table implements Stream {

        private final Columns<Object> columns;
        private boolean begun;

        Table(Columns<Object> columns) {
            this.columns = columns;
        }

        @Override
        public byte[] piece(List<?> rows, boolean last) {
            StringWriter text = new StringWriter();
            if (!begun) {
                text.append(BYTE_ORDER_MARK);
            }
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .quoteStrategy(QUOTES)
                    .build(text)) {
                if (!begun) {
                    csv.writeRecord(columns.names());
                }
                rows.forEach(row -> csv.writeRecord(
                        columns.values(row).stream().map(Table::cell).toList()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            begun = true;
            return text.toString().getBytes(UTF_8);
        }

        /** A number is never taken for a formula, so it is written as it is. */
        private static String cell(Object value) {
            if (value == null) {
                return "";
            }
            return value instanceof Number ? value.toString() : harmless(value.toString());
        }

        /** An apostrophe keeps a spreadsheet from running the cell; it is part of the cell for every other reader. */
        private static String harmless(String text) {
            return !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }
    }
}
