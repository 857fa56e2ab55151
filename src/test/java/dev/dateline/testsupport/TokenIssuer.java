package dev.dateline.testsupport;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** As much of an OpenID Connect server as a resource server asks: its configuration and its keys. */
public class TokenIssuer implements QuarkusTestResourceLifecycleManager {

    /** The setting that has its address. */
    public static final String URL = "dateline.oidc.url";

    /** What its tokens are signed with. */
    public static final RsaJsonWebKey KEY = key("news-1");

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/news";
        answer(
                "/realms/news/.well-known/openid-configuration",
                "{\"issuer\": \"" + url + "\", \"jwks_uri\": \"" + url + "/keys\"}");
        answer("/realms/news/keys", new JsonWebKeySet(KEY).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        server.start();
        return Map.of(URL, url);
    }

    private void answer(String path, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** A key that nobody else has. */
    public static RsaJsonWebKey key(String id) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
