package dev.dateline.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;

/** Writes what a resource answers as a page for people. */
abstract class PageWriter<T> implements FormWriter<T> {

    @Override
    public Form form() {
        return Form.HTML;
    }

    @Override
    public byte[] write(T answer, Answered answered, Request request) {
        return html(answer, request).getBytes(UTF_8);
    }

    abstract String html(T answer, Request request);
}
