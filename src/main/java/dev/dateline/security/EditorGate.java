package dev.dateline.security;

import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks who wants to write. Reads do not come by here. */
@ApplicationScoped
class EditorGate {

    private static final Logger LOG = Logger.getLogger(EditorGate.class);

    /** How long a wrong password's answer takes. No thread waits for it. */
    private static final Duration SLOWNESS = Duration.ofSeconds(1);

    private static final String BASIC = "Basic realm=\"dateline\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"dateline\"";
    private static final String SET_ONE = "Nobody may write on this server yet. Set DATELINE_EDITOR_PASSWORD to a"
            + " password for the user editor, or DATELINE_OIDC_URL to the issuer of an OpenID Connect server, and start"
            + " it again.";

    private final EditorPassword password;
    private final AccessTokens tokens;

    EditorGate(EditorPassword password, AccessTokens tokens) {
        this.password = password;
        this.tokens = tokens;
    }

    /** @throws ProblemException 401, 403, 429 or 503 for all but an editor */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    @EditorsOnly
    Uni<Response> admit(RoutingContext context) {
        if (!password.isSet() && !tokens.areTaken()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, SET_ONE);
        }
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        String[] authorization =
                header == null ? new String[] {""} : header.strip().split(" +", 2);
        String scheme = authorization[0].toLowerCase(Locale.ROOT);
        if (authorization.length == 2 && scheme.equals("basic") && password.isSet()) {
            return byPassword(authorization[1], context);
        }
        if (authorization.length == 2 && scheme.equals("bearer") && tokens.areTaken()) {
            return byToken(authorization[1], context);
        }
        throw unauthenticated(context, "This needs an editor: " + ways() + ".", BEARER);
    }

    private Uni<Response> byPassword(String credentials, RoutingContext context) {
        String address = address(context.request().remoteAddress());
        return switch (password.check(address, credentials)) {
            case RIGHT -> Uni.createFrom().nullItem();
            case WRONG -> {
                ProblemException wrong = unauthenticated(context, "The user or the password is wrong.", BEARER);
                yield Uni.createFrom()
                        .<Response>nullItem()
                        .onItem()
                        .delayIt()
                        .by(SLOWNESS)
                        .onItem()
                        .failWith(() -> wrong);
            }
            case TOO_OFTEN -> {
                LOG.warnf("Too many wrong passwords from %s", address);
                context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Attempts.REFILL.toSeconds()));
                throw ProblemException.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "Too many wrong passwords came from your address. Try again in " + Attempts.REFILL.toSeconds()
                                + " seconds.");
            }
        };
    }

    private Uni<Response> byToken(String token, RoutingContext context) {
        return switch (tokens.check(token)) {
            case EDITOR -> Uni.createFrom().nullItem();
            case OTHER -> throw ProblemException.of(ProblemType.FORBIDDEN, "Your token does not name the role editor.");
            case INVALID ->
                throw unauthenticated(
                        context, "The token is not valid here, or not any more.", BEARER + ", error=\"invalid_token\"");
            case UNKNOWN ->
                throw ProblemException.of(
                        ProblemType.UNAVAILABLE, "The OpenID Connect server cannot be asked now. Try again later.");
        };
    }

    /** With a challenge for each way there is (RFC 9110, section 11.6.1). */
    private ProblemException unauthenticated(RoutingContext context, String detail, String bearer) {
        List<String> challenges = new ArrayList<>();
        if (password.isSet()) {
            challenges.add(BASIC);
        }
        if (tokens.areTaken()) {
            challenges.add(bearer);
        }
        context.response().putHeader("WWW-Authenticate", challenges);
        return ProblemException.of(ProblemType.UNAUTHENTICATED, detail);
    }

    private String ways() {
        String basic = password.isSet() ? "the user editor with the password, by HTTP Basic" : "";
        String bearer = tokens.areTaken() ? "a token of the OpenID Connect server" : "";
        return basic + (basic.isEmpty() || bearer.isEmpty() ? "" : ", or ") + bearer;
    }

    /** Of IPv6 the network alone (RFC 6177): one household has 2<sup>64</sup> addresses. */
    private static String address(SocketAddress remote) {
        String host = remote == null || remote.hostAddress() == null ? "" : remote.hostAddress();
        String[] groups = host.split(":");
        return groups.length < 5 ? host : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
