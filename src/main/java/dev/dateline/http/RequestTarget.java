package dev.dateline.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What may stand in a request's target, its path and query as sent. */
final class RequestTarget {

    private RequestTarget() {}

    /**
     * What is wrong with a request target, as a sentence; empty if nothing is. It must be a URI (RFC 3986), or others
     * that read it later would stumble; its escapes must be UTF-8, or they would be silently misread; and its path must
     * not hold a control character, which no path of ours has and not every database takes.
     */
    static Optional<String> fault(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return Optional.of(
                        "The URL holds a character that is not printable ASCII; percent-encode it as UTF-8.");
            }
            if (c != '%') {
                decoded.write(c);
            } else if (isEscape(target, i)) {
                int value = Integer.parseInt(target, i + 1, i + 3, 16);
                if (i < path.length() && (value < ' ' || value == 0x7f)) {
                    return Optional.of("The URL's path holds a control character.");
                }
                decoded.write(value);
                i += 2;
            } else {
                return Optional.of("The URL holds a % that no two hexadecimal digits follow; a % itself is %25.");
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded.toByteArray()));
            new URI(target);
            return Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.of("The URL holds percent-encoded bytes that are not UTF-8.");
        } catch (URISyntaxException e) {
            return Optional.of(
                    "The URL is malformed at its character " + (e.getIndex() + 1)
                            + "; percent-encode what is not a letter, a digit or one of - . _ ~ ! $ & ' ( ) * + , ; = : @ / ?.");
        }
    }

    /** Whether a % and two hexadecimal digits stand at {@code index}. */
    static boolean isEscape(String target, int index) {
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
