package dev.dateline.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.FixedClock;
import dev.dateline.testsupport.Fronted;
import dev.dateline.testsupport.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

import java.security.Key;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who may write with a token of an OpenID Connect server. */
@QuarkusTest
@TestProfile(Fronted.class)
class AccessTokenHttpTest {

    @ConfigProperty(name = TokenIssuer.URL)
    String url;

    @Test
    void tokenThatNamesTheRoleIsLetIn() throws JoseException {
        remove(token(claims -> {})).statusCode(404);
        remove(token(claims -> claims.setClaim("roles", List.of("reader"))))
                .statusCode(403)
                .contentType("application/problem+json");
        remove(token(claims -> {
                    claims.unsetClaim("roles");
                    claims.setClaim("realm_access", Map.of("roles", List.of("offline", "editor")));
                }))
                .statusCode(404);
        remove(token(claims -> claims.setClaim("roles", "reader editor"))).statusCode(404);
        remove(token(claims -> claims.unsetClaim("roles"))).statusCode(403);
    }

    @Test
    void tokenThatIsNotForThisServerNowIsRefused() throws JoseException {
        invalid(token(claims -> claims.setAudience("another-service")));
        invalid(token(claims -> claims.unsetClaim("aud")));
        invalid(token(claims -> claims.setIssuer("https://another.example")));
        invalid(token(claims -> claims.setExpirationTime(
                NumericDate.fromMilliseconds(FixedClock.NOW.minusSeconds(60).toEpochMilli()))));
        invalid(token(claims -> claims.unsetClaim("exp")));
        invalid(token(claims -> claims.setNotBefore(
                NumericDate.fromMilliseconds(FixedClock.NOW.plusSeconds(600).toEpochMilli()))));
    }

    @Test
    void tokenThatTheServerDidNotSignIsRefused() throws JoseException {
        invalid(sign(claims(), TokenIssuer.key("news-1").getPrivateKey(), AlgorithmIdentifiers.RSA_USING_SHA256));
        invalid(sign(claims(), TokenIssuer.key("other").getPrivateKey(), AlgorithmIdentifiers.RSA_USING_SHA256));
        // the public key taken for a secret that both sides know
        invalid(sign(
                claims(), new HmacKey(TokenIssuer.KEY.getPublicKey().getEncoded()), AlgorithmIdentifiers.HMAC_SHA256));
        invalid(sign(claims(), null, AlgorithmIdentifiers.NONE));
        invalid("no.token.at-all");
        invalid("x".repeat(8_000));
    }

    @Test
    void bothWaysAreOffered() {
        given().delete("/api/v1/articles/no-such-article")
                .then()
                .statusCode(401)
                .body("detail", containsString("a token of the OpenID Connect server"));
    }

    private static void invalid(String token) {
        remove(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    private static ValidatableResponse remove(String token) {
        return given().header("Authorization", "Bearer " + token)
                .delete("/api/v1/articles/no-such-article")
                .then();
    }

    private String token(Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = claims();
        change.accept(claims);
        return sign(claims, TokenIssuer.KEY.getPrivateKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(url);
        claims.setAudience("dateline", "account");
        claims.setSubject("ada");
        claims.setExpirationTime(
                NumericDate.fromMilliseconds(FixedClock.NOW.plusSeconds(300).toEpochMilli()));
        claims.setClaim("roles", List.of("editor"));
        return claims;
    }

    private static String sign(JwtClaims claims, Key key, String algorithm) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        token.setPayload(claims.toJson());
        token.setKey(key);
        token.setKeyIdHeaderValue("news-1");
        token.setAlgorithmHeaderValue(algorithm);
        return token.getCompactSerialization();
    }
}
