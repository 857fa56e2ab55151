package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.ReadText;
import dev.dateline.article.ReadTextPage;
import dev.dateline.http.PagePolicy;
import dev.dateline.ingest.ExtractionTurns.Limited;
import dev.dateline.problem.JsonErrors;
import dev.dateline.problem.Problem;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.representation.MediaTypes;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.List;
import java.util.Map;

/** A form for people: a text in, its page with all that was read out of it back. Nothing is stored. */
@Path("/read")
@Produces(MediaTypes.HTML)
public class ReadResource {

    /** Stands for the headline of a text of one line only, as an article has to have one; it has no words to be read. */
    private static final String NO_HEADLINE = "–";

    private static final int MOST_FIELDS = 10;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final DocumentJson json;
    private final ArticleIntake intake;
    private final ExtractionTurns turns;
    private final ReadTextPage page;

    ReadResource(DocumentJson json, ArticleIntake intake, ExtractionTurns turns, ReadTextPage page) {
        this.json = json;
        this.intake = intake;
        this.turns = turns;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public ReadText form() {
        return ReadText.NOTHING;
    }

    @POST
    @Limited
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response read(byte[] body, @Context RoutingContext context) {
        Map<String, List<String>> fields = fields(body);
        String text = value(fields, "text");
        String published = value(fields, "published");
        try {
            String document = document(text, published).toString();
            return turns.work(context, () -> answer(OK, read(text, published, document)));
        } catch (ProblemException refused) {
            // What is wrong with the text is said beside it, so that it can be mended there.
            if (refused.problem().status() != BAD_REQUEST) {
                throw refused;
            }
            return answer(BAD_REQUEST, new ReadText(text, published, null, messages(refused.problem())));
        }
    }

    private ReadText read(String text, String published, String document) {
        return new ReadText(text, published, intake.extract(json.read(document), true), List.of());
    }

    private Response answer(int status, ReadText read) {
        return Response.status(status)
                .type(MediaTypes.HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(PagePolicy.HEADER.toString(), PagePolicy.VALUE)
                .entity(page.html(read).getBytes(UTF_8))
                .build();
    }

    /** The first line is the headline and each other one a paragraph, as in plain text that is posted. */
    private static ObjectNode document(String text, String published) {
        List<String> lines = PostedText.paragraphs(text);
        if (lines.isEmpty()) {
            throw refused("There is no text yet.");
        }
        boolean one = lines.size() == 1;
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("headline", one ? NO_HEADLINE : lines.get(0));
        lines.subList(one ? 0 : 1, lines.size()).forEach(document.putArray("paragraphs")::add);
        if (!published.isBlank()) {
            document.put("published", published);
        }
        return document;
    }

    private static List<String> messages(Problem problem) {
        return problem.errors() == null || problem.errors().isEmpty()
                ? List.of(problem.detail())
                : problem.errors().stream().map(ProblemError::message).toList();
    }

    private static Map<String, List<String>> fields(byte[] body) {
        try {
            return new QueryStringDecoder(new String(body, UTF_8), UTF_8, false, MOST_FIELDS, true).parameters();
        } catch (IllegalArgumentException notEncoded) {
            throw refused("The form is not encoded as browsers encode one.");
        }
    }

    private static ProblemException refused(String message) {
        return ProblemException.badBody(List.of(new ProblemError(JsonErrors.WHOLE_BODY, message, null)));
    }

    private static String value(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
