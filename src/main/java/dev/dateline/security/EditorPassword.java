package dev.dateline.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** The built-in user {@code editor}, by HTTP Basic (RFC 7617). */
@ApplicationScoped
class EditorPassword {

    private static final Logger LOG = Logger.getLogger(EditorPassword.class);

    private static final String USER = "editor";

    /** What an attacker who keeps trying at the rate of {@link Attempts} does not find in years. */
    private static final int SHORT = 12;

    private final Optional<byte[]> credentials;
    private final boolean isShort;
    private final Attempts attempts;

    EditorPassword(EditorConfig config, Clock clock) {
        Optional<String> password =
                config.password().map(ConfigValue::getRawValue).filter(given -> !given.isEmpty());
        this.credentials = password.map(given -> sha256((USER + ":" + given).getBytes(UTF_8)));
        this.isShort = password.filter(given -> given.length() < SHORT).isPresent();
        this.attempts = new Attempts(clock);
    }

    void warn(@Observes StartupEvent start) {
        if (isShort) {
            LOG.warnf("DATELINE_EDITOR_PASSWORD has fewer than %d characters: set one that nobody can guess", SHORT);
        }
    }

    boolean isSet() {
        return credentials.isPresent();
    }

    /** @param given the user and the password in Base64, as they stand in the {@code Authorization} header */
    Attempts.Verdict check(String address, String given) {
        return attempts.attempt(address, () -> credentials.isPresent() && isRight(credentials.get(), given));
    }

    // Hashes are as long as each other, and compared in the same time wherever they differ.
    private static boolean isRight(byte[] credentials, String given) {
        try {
            return MessageDigest.isEqual(credentials, sha256(Base64.getDecoder().decode(given)));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
