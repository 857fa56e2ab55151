package dev.dateline.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Access tokens (JWT, RFC 9068) of the configured OpenID Connect server. Nothing is fetched and no class of the library
 * loaded until the first token comes.
 */
@ApplicationScoped
class AccessTokens {

    enum Verdict {
        EDITOR,
        /** A good token, of somebody who is no editor. */
        OTHER,
        INVALID,
        /** The server cannot be asked for its keys. */
        UNKNOWN
    }

    private static final Logger LOG = Logger.getLogger(AccessTokens.class);

    private static final String ROLE = "editor";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int CLOCK_SKEW_SECONDS = 30;

    /** Checks that may wait for the server at once: more would take the threads that others need. */
    private static final int AT_ONCE = 8;

    private final OidcConfig config;
    private final Clock clock;
    private final Semaphore checks = new Semaphore(AT_ONCE);
    private volatile HttpsJwksVerificationKeyResolver keys;

    AccessTokens(OidcConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    boolean areTaken() {
        return config.url().isPresent();
    }

    Verdict check(String token) {
        if (!checks.tryAcquire()) {
            return Verdict.UNKNOWN;
        }
        try {
            return isEditor(claims(token)) ? Verdict.EDITOR : Verdict.OTHER;
        } catch (InvalidJwtException invalid) {
            return isUnreachable(invalid) ? unreachable(invalid) : Verdict.INVALID;
        } catch (IOException | JoseException failed) {
            return unreachable(failed);
        } finally {
            checks.release();
        }
    }

    private JwtClaims claims(String token) throws IOException, JoseException, InvalidJwtException {
        return new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .setExpectedIssuer(config.url().orElseThrow())
                .setExpectedAudience(config.audience())
                // Keys that the server publishes can only be those of signatures with two keys.
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_USING_SHA384,
                        AlgorithmIdentifiers.RSA_USING_SHA512,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
                        AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
                        AlgorithmIdentifiers.EDDSA))
                .setVerificationKeyResolver(keys())
                .build()
                .processToClaims(token);
    }

    private HttpsJwksVerificationKeyResolver keys() throws IOException, JoseException {
        if (keys == null) {
            String issuer = config.url().orElseThrow();
            Get http = new Get();
            http.setConnectTimeout((int) PATIENCE.toMillis());
            http.setReadTimeout((int) PATIENCE.toMillis());
            http.setRetries(0);
            String path = (issuer.endsWith("/") ? "" : "/") + ".well-known/openid-configuration";
            Map<String, Object> server =
                    JsonUtil.parseJson(http.get(issuer + path).getBody());
            // OpenID Connect Discovery, section 4.3
            if (!issuer.equals(server.get("issuer"))) {
                throw new JoseException("The server calls itself " + server.get("issuer") + ", not " + issuer);
            }
            HttpsJwks published = new HttpsJwks(String.valueOf(server.get("jwks_uri")));
            published.setSimpleHttpGet(http);
            keys = new HttpsJwksVerificationKeyResolver(published);
        }
        return keys;
    }

    private boolean isEditor(JwtClaims claims) {
        return config.roleClaims().stream()
                .map(claim -> value(claims.getClaimsMap(), List.of(claim.split("\\."))))
                .flatMap(Optional::stream)
                .anyMatch(AccessTokens::namesEditor);
    }

    private static Optional<Object> value(Object claims, List<String> path) {
        if (path.isEmpty()) {
            return Optional.ofNullable(claims);
        }
        return claims instanceof Map<?, ?> object
                ? value(object.get(path.get(0)), path.subList(1, path.size()))
                : Optional.empty();
    }

    private static boolean namesEditor(Object roles) {
        return roles instanceof Collection<?> list
                ? list.contains(ROLE)
                : roles instanceof String text && Arrays.asList(text.split(" ")).contains(ROLE);
    }

    private static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static Verdict unreachable(Exception failure) {
        LOG.errorf("No token can be checked: %s", failure.getMessage());
        return Verdict.UNKNOWN;
    }
}
