package dev.dateline.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text of our own to try reading with.
 *
 * @param name what its button says
 * @param published the day on which it would have been published, in ISO 8601
 */
record Sample(String name, String published, String text) {

    static final List<Sample> ALL = List.of(
            read("An earthquake, and two tolls", "earthquake"),
            read("A ferry sinks", "ferry"),
            read("A court speaks of an old fire", "court"));

    /** The first line of its file is the day. */
    private static Sample read(String name, String file) {
        try (InputStream in = Sample.class.getResourceAsStream("samples/" + file + ".txt")) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return new Sample(name, parts[0], parts[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
