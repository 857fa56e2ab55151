package dev.dateline.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;

import java.util.Map;

/**
 * An application with low limits, room for a few answers, one extraction at once, and nobody who may write. One for all tests that
 * need any of that: each profile costs the tests an application.
 */
public class Tight implements QuarkusTestProfile {

    /** In bytes. */
    public static final int LONGEST_URL = 100;

    /** In bytes, of all headers together. */
    public static final int LARGEST_HEADERS = 31 * 1024;

    /** In bytes. */
    public static final int LONGEST_BODY = 100_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "dateline.http.max-url-length", String.valueOf(LONGEST_URL),
                "dateline.http.max-header-size", String.valueOf(LARGEST_HEADERS),
                "dateline.http.max-body-size", String.valueOf(LONGEST_BODY),
                "dateline.http.client-timeout", "2s",
                "dateline.representation.memory", "1M",
                "dateline.extraction.at-once", "1",
                "dateline.editor.password", "");
    }
}
