package dev.dateline.ingest;

import dev.dateline.problem.JsonErrors;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import jakarta.ws.rs.core.MediaType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/** Turns the bytes of a body into text, as its {@code Content-Type} says. */
final class BodyText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BodyText() {}

    /**
     * @throws ProblemException 415 for a charset that nobody knows, 400 for bytes that are no text in it, or that are
     *     UTF-8 while a charset of single bytes is claimed
     */
    static String decode(byte[] body, MediaType type) {
        Charset charset = charset(type);
        String text = decode(body, charset)
                .orElseThrow(() -> refused("The body is not text in " + charset.name()
                        + ". Where it is in another charset, say so in the Content-Type, as in"
                        + " text/plain;charset=windows-1252."));
        if (isOfSingleBytes(charset) && isUtf8BeyondAscii(body)) {
            throw refused("The Content-Type says " + charset.name() + ", but the body is in UTF-8. Say so there.");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Optional<String> decode(byte[] body, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static boolean isOfSingleBytes(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /**
     * In charsets of single bytes anything is text, so that names would be stored garbled; but hardly any text in them
     * is UTF-8 by chance, for its letters would have to stand in pairs such as "Ã¶" (RFC 3629, section 4).
     */
    private static boolean isUtf8BeyondAscii(byte[] body) {
        for (byte each : body) {
            if (each < 0) {
                return decode(body, StandardCharsets.UTF_8).isPresent();
            }
        }
        return false;
    }

    private static ProblemException refused(String message) {
        return ProblemException.badBody(List.of(new ProblemError(JsonErrors.WHOLE_BODY, message, null)));
    }

    /** UTF-8 where none is given, as of all text that is exchanged today. */
    static Charset charset(MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The charset of the Content-Type is not known here.");
        }
    }
}
