package dev.dateline.ingest;

import dev.dateline.http.JsonErrors;
import dev.dateline.http.ProblemError;
import dev.dateline.http.ProblemException;
import dev.dateline.http.ProblemType;
import jakarta.ws.rs.core.MediaType;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;

/** Turns the bytes of a body into text, as its {@code Content-Type} says. */
final class BodyText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BodyText() {}

    /**
     * @throws ProblemException 415 for a charset that nobody knows, 400 for bytes that are no text in it
     */
    static String decode(byte[] body, MediaType type) {
        Charset charset = charset(type);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw ProblemException.badBody(List.of(new ProblemError(
                    JsonErrors.WHOLE_BODY,
                    "The body is not text in " + charset.name() + ". Where it is in another charset, say so in the"
                            + " Content-Type, as in text/plain;charset=windows-1252.",
                    null)));
        }
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
