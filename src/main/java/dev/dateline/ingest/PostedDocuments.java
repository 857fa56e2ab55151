package dev.dateline.ingest;

import dev.dateline.http.ProblemException;
import dev.dateline.representation.MediaTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

/** Reads one article from a body, in any form that is taken. */
@ApplicationScoped
class PostedDocuments {

    private static final MediaType JSON = MediaType.valueOf(MediaTypes.JSON);

    private final PostedJson json;

    PostedDocuments(PostedJson json) {
        this.json = json;
    }

    /** @throws ProblemException 400 or 415 where it is not what its type says */
    PostedArticle read(byte[] body, MediaType type) {
        String text = BodyText.decode(body, type);
        return JSON.isCompatible(type) ? json.read(text) : PostedText.read(text);
    }
}
