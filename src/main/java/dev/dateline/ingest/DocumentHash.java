package dev.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two documents say the same, whatever their files look like. */
@ApplicationScoped
class DocumentHash {

    private final ObjectMapper json;

    DocumentHash(ObjectMapper json) {
        this.json = json;
    }

    /** The SHA-256 of what the document says, lower-case hexadecimal: layout and order of keys do not count. */
    String of(NewArticle document) {
        try {
            byte[] bytes = json.writeValueAsBytes(document);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A document cannot be hashed", impossible);
        }
    }
}
