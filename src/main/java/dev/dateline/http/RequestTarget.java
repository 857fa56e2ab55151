package dev.dateline.http;

import io.vertx.core.net.HostAndPort;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What may stand in a request's target, its path and query as sent. */
final class RequestTarget {

    /** What may stand anywhere in a path and a query (RFC 3986, sections 3.3 and 3.4), but for escapes. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/"
                .chars()
                .forEach(c -> PLAIN[c] = true);
    }

    private RequestTarget() {}

    /**
     * What is wrong with a request target, as a sentence; empty if nothing is. It must be a URI (RFC 3986), or others
     * that read it later would stumble; its escapes must be UTF-8, or they would be silently misread; and its path must
     * not hold a control character, which no path of ours has and not every database takes.
     */
    static Optional<String> fault(String target) {
        return isPlain(target) ? Optional.empty() : thoroughly(target);
    }

    /** Nearly every target is a path of plain characters, with a query of such: nothing can be wrong with that. */
    private static boolean isPlain(String target) {
        if (!target.startsWith("/") || target.startsWith("//")) {
            return false;
        }
        int query = target.indexOf('?');
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if ((c >= PLAIN.length || !PLAIN[c]) && i != query) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> thoroughly(String target) {
        if (target.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            return Optional.of("The URL holds a character that is not printable ASCII; percent-encode it as UTF-8.");
        }
        return faultInEscapes(target).or(() -> faultInSyntax(target)).or(() -> faultInServer(target));
    }

    /** Of a whole URL (RFC 9112, section 3.2.2): the server's name must be there, and no user (RFC 9110, section 4.2). */
    private static Optional<String> faultInServer(String target) {
        if (target.startsWith("/") || target.equals("*")) {
            return Optional.empty();
        }
        URI uri = URI.create(target);
        if (!"http".equalsIgnoreCase(uri.getScheme()) && !"https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.of("The URL is neither a path nor one of HTTP.");
        }
        String server = uri.getRawAuthority();
        return server == null || server.isEmpty() || HostAndPort.parseAuthority(server, -1) == null
                ? Optional.of("The URL names no server, or a malformed one, or a user.")
                : Optional.empty();
    }

    private static Optional<String> faultInEscapes(String target) {
        int query = target.indexOf('?');
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        for (int i = target.indexOf('%'); i >= 0; i = target.indexOf('%', i + 1)) {
            if (!isEscape(target, i)) {
                return Optional.of("The URL holds a % that no two hexadecimal digits follow; a % itself is %25.");
            }
            int value = Integer.parseInt(target, i + 1, i + 3, 16);
            if ((query < 0 || i < query) && (value < ' ' || value == 0x7f)) {
                return Optional.of("The URL's path holds a control character.");
            }
            decoded.write(value);
            if (i + 3 < target.length() && target.charAt(i + 3) != '%') {
                // what stands between two runs of escapes is ASCII, and ends a character of UTF-8 as any ASCII does
                decoded.write(' ');
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded.toByteArray()));
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("The URL holds percent-encoded bytes that are not UTF-8.");
        }
    }

    private static Optional<String> faultInSyntax(String target) {
        try {
            new URI(target);
            return Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.of(
                    "The URL is malformed at its character " + (e.getIndex() + 1)
                            + "; percent-encode what is not a letter, a digit or one of - . _ ~ ! $ & ' ( ) * + , ; = : @ / ?.");
        }
    }

    /** Whether a % and two hexadecimal digits stand at {@code index}. */
    private static boolean isEscape(String target, int index) {
        return index + 2 < target.length()
                && target.charAt(index) == '%'
                && isHexDigit(target.charAt(index + 1))
                && isHexDigit(target.charAt(index + 2));
    }

    /** Unlike {@link Character#digit}, ASCII only. */
    private static boolean isHexDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
