package dev.dateline.reader;

import dev.dateline.article.ReadText;
import io.quarkus.qute.RawString;

import java.util.List;

/**
 * What the page shows that reads a text.
 *
 * @param page what was read; {@code null} where nothing was
 * @param copies the same to be taken away; {@code null} where nothing was read
 */
record ReadPage(ReadText read, ArticlePage page, Copies copies) {

    /**
     * What was read, in forms that other programs take.
     *
     * @param json the answer of the API
     * @param csv the casualty figures as the API's list has them
     * @param curl a line for a shell that asks the API for the same
     * @param base where that line takes the API to be
     */
    record Copies(RawString json, RawString csv, String curl, String base) {}

    public List<Sample> samples() {
        return Sample.ALL;
    }
}
