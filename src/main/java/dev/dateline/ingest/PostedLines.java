package dev.dateline.ingest;

import dev.dateline.ingest.PostingResource.LineResult;
import dev.dateline.problem.JsonErrors;
import dev.dateline.problem.ProblemException;
import dev.dateline.problem.ProblemType;
import dev.dateline.problem.ServerFaults;
import dev.dateline.representation.JsonWriter;
import dev.dateline.text.CanonicalText;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Stores the articles of JSON Lines one after the other, and says of each line at once what became of it. */
@ApplicationScoped
class PostedLines {

    private final PostedDocuments documents;
    private final ArticleIntake intake;
    private final JsonWriter json;
    private final ServerFaults faults;
    private final CurrentVertxRequest request;

    PostedLines(
            PostedDocuments documents,
            ArticleIntake intake,
            JsonWriter json,
            ServerFaults faults,
            CurrentVertxRequest request) {
        this.documents = documents;
        this.intake = intake;
        this.json = json;
        this.faults = faults;
        this.request = request;
    }

    /**
     * @param leastConfidence facts that are read out of a text with less are left out; from 0 to 1
     * @throws ProblemException 400 where there is no line, 415 where it is not in UTF-8, as JSON Lines are
     */
    StreamingOutput post(byte[] body, MediaType type, double leastConfidence) {
        if (!BodyText.charset(type).equals(StandardCharsets.UTF_8)) {
            throw ProblemException.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON Lines are in UTF-8.");
        }
        if (CanonicalText.isBlank(new String(body, StandardCharsets.ISO_8859_1))) {
            throw JsonErrors.empty();
        }
        RoutingContext context = request.getCurrent();
        return output -> post(body, leastConfidence, output, context);
    }

    private void post(byte[] body, double leastConfidence, OutputStream output, RoutingContext context)
            throws IOException {
        int line = 1;
        for (int start = 0; start < body.length; line++) {
            int end = start;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            byte[] article = Arrays.copyOfRange(body, start, end);
            if (!CanonicalText.isBlank(new String(article, StandardCharsets.ISO_8859_1))) {
                output.write(json.write(post(line, article, leastConfidence, context)));
                output.write('\n');
                // whoever waits for the result of a line has it before the next one is looked at
                output.flush();
            }
            start = end + 1;
        }
    }

    private LineResult post(int line, byte[] article, double leastConfidence, RoutingContext context) {
        try {
            PostedArticle posted = documents.read(article, MediaType.APPLICATION_JSON_TYPE);
            return LineResult.of(line, intake.post(posted.withFactsFrom(leastConfidence)));
        } catch (ProblemException wrong) {
            return LineResult.of(line, wrong.problem());
        } catch (RuntimeException fault) {
            return LineResult.of(line, faults.log(fault, context));
        }
    }
}
