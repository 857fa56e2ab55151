package dev.dateline.representation;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A whole list as JSON Lines: each row as it is in JSON, on a line of its own. */
@ApplicationScoped
class JsonLinesWriter implements StreamWriter {

    private final JsonWriter json;

    JsonLinesWriter(JsonWriter json) {
        this.json = json;
    }

    @Override
    public Form form() {
        return Form.JSON_LINES;
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.list();
    }

    @Override
    public Stream begin(Batch<?> first, Answered answered, String path) {
        return (rows, last) -> lines(rows);
    }

    private byte[] lines(List<?> rows) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Object row : rows) {
            lines.writeBytes(json.write(row));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
