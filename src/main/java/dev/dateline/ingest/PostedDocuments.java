package dev.dateline.ingest;

import dev.dateline.problem.ProblemException;
import dev.dateline.representation.MediaTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;

/** Reads one article from a body, in any form that is taken. */
@ApplicationScoped
class PostedDocuments {

    private final DocumentJson json;

    PostedDocuments(DocumentJson json) {
        this.json = json;
    }

    /**
     * @throws ProblemException 400 where it is not what its type says
     * @throws NotSupportedException where it is of no type that is taken, or of none
     */
    PostedArticle read(byte[] body, MediaType type) {
        if (is(MediaTypes.JSON, type)) {
            return json.read(BodyText.decode(body, type));
        }
        if (is(MediaTypes.TEXT, type)) {
            return PostedText.read(BodyText.decode(body, type));
        }
        throw new NotSupportedException();
    }

    /** Whether a body is of this type, whatever the parameters; wildcards say nothing of a body. */
    static boolean is(String expected, MediaType given) {
        return given != null && expected.equalsIgnoreCase(given.getType() + "/" + given.getSubtype());
    }
}
