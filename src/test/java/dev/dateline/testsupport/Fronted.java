package dev.dateline.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/**
 * An application behind a proxy, as docs/operations.md has it, which some origins read from and some write from, and which takes the
 * tokens of {@link TokenIssuer}. One for all tests that need any of that: each profile costs the tests an application.
 */
public class Fronted implements QuarkusTestProfile {

    /** An origin that may read; that of a server which a test may start. */
    public static final String READER = "test.origin.reader";

    /** An origin that may write; that of a server which a test may start. */
    public static final String WRITER = "test.origin.writer";

    @Override
    public Map<String, String> getConfigOverrides() {
        try (ServerSocket read = new ServerSocket(0);
                ServerSocket write = new ServerSocket(0)) {
            String reader = "http://127.0.0.1:" + read.getLocalPort();
            String writer = "http://127.0.0.1:" + write.getLocalPort();
            return Map.of(
                    READER,
                    reader,
                    WRITER,
                    writer,
                    "dateline.cors.origins",
                    "https://reader.example,http://localhost:3000," + reader,
                    "dateline.cors.write-origins",
                    "https://desk.example:8443," + writer,
                    "dateline.cors.public-url",
                    "https://public.example/news",
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "quarkus.http.proxy.allow-x-forwarded",
                    "true",
                    "quarkus.http.proxy.enable-forwarded-host",
                    "true");
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TokenIssuer.class));
    }
}
