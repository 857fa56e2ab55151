package dev.dateline.format;

import dev.dateline.representation.Answered;
import dev.dateline.representation.Batch;
import dev.dateline.representation.Form;
import dev.dateline.representation.StreamWriter;
import jakarta.enterprise.context.ApplicationScoped;

/** A whole list as a workbook for Excel and its like (ECMA-376), with one sheet. */
@ApplicationScoped
class WorkbookWriter implements StreamWriter {

    @Override
    public Form form() {
        return Form.WORKBOOK;
    }

    @Override
    public boolean writes(Answered answered) {
        return Tables.has(answered);
    }

    @Override
    public Stream begin(Batch<?> first, Answered answered, String path) {
        String list = path.substring(path.lastIndexOf('/') + 1);
        return new Sheet(list, Tables.of(answered));
    }
}
