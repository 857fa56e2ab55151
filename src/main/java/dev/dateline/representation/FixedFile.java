package dev.dateline.representation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Supplier;

/** Something that is served as it is for as long as this process runs; read and compressed when it is first asked for. */
public final class FixedFile {

    private final Answer.Description description;
    private final Supplier<byte[]> bytes;
    private volatile Representation representation;

    /**
     * @param contentType with its parameters
     * @param cacheControl how long others may keep it
     * @param policy its {@code Content-Security-Policy}; {@code null} for none
     */
    public FixedFile(String contentType, String cacheControl, String policy, Supplier<byte[]> bytes) {
        this.description = new Answer.Description(contentType, null, null, cacheControl, policy);
        this.bytes = bytes;
    }

    /** The bytes of a resource beside the classes. */
    public static Supplier<byte[]> resource(String name) {
        return () -> {
            try (InputStream in = FixedFile.class.getResourceAsStream(name)) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    /** @return {@code null} where it was not built yet */
    Representation built() {
        return representation;
    }

    Representation build(Instant start) {
        Representation built = new Representation(description, LastModified.byChangeAt(start), null, bytes.get(), true);
        representation = built;
        return built;
    }
}
