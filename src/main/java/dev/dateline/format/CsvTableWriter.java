package dev.dateline.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.representation.Answered;
import dev.dateline.representation.Batch;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import jakarta.enterprise.context.ApplicationScoped;

/** A page of any list as CSV, whatever its rows. */
@ApplicationScoped
class CsvTableWriter implements FormWriter<Batch<Object>> {

    @Override
    public Form form() {
        return Form.CSV;
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.list() && Tables.BY_ROW.containsKey(answered.type());
    }

    // Tables keeps the columns of each class under that class.
    @Override
    @SuppressWarnings("unchecked")
    public byte[] write(Batch<Object> rows, Answered answered, Request request) {
        Columns<Object> columns = (Columns<Object>) Tables.BY_ROW.get(answered.type());
        return columns.csv(rows.items()).getBytes(UTF_8);
    }
}
