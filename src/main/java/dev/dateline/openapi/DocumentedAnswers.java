package dev.dateline.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormQuery;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds to the OpenAPI document what no annotation knows: each operation's answer on the seeded article, the problems
 * that it can answer with, the headers of a read, and which keys are always there. The answers lie in
 * {@code openapi/examples}, and a test holds them against those of the running application.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedAnswers implements OASFilter {

    private static final String EXAMPLES = "/openapi/examples/";
    private static final String JSON = "application/json";
    /** The document that is posted in the examples. */
    private static final String REQUEST = "article";

    private static final String TEXT =
            "At least 12 hurt as storm hits Suva\nSUVA, Fiji — At least 12 people were hurt when a storm tore the roofs"
                    + " off houses on Monday, Mayor Ada Neri said.\n";

    private static final String LINES = "{\"headline\": \"Storm hits Suva\", \"body\": \"Roofs are gone.\"}\n"
            + "{\"headline\": \"Storm leaves Suva\", \"body\": \"Roofs are mended.\"}\n";

    private static final String RESULTS = "{\"line\":1,\"status\":201,\"id\":\"storm-hits-suva\","
            + "\"location\":\"/api/v1/articles/storm-hits-suva\",\"problem\":null}\n";

    /** What a client sends is named so; it may leave out all that it is not told to send. */
    private static final String SENT = "New";

    private static final String PROBLEM_JSON = "application/problem+json";

    /** The problems by status, in the words that the document has for them. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "400",
                    "What was sent is not what this takes: a query parameter or the body; `errors` names each fault"),
            Map.entry("401", "Only an editor may do this; `WWW-Authenticate` says how to be one"),
            Map.entry("403", "The user is no editor, or nobody may write on this server yet"),
            Map.entry("404", "There is no such thing"),
            Map.entry("406", "The answer is not to be had in the asked-for form; the detail lists those there are"),
            Map.entry("408", "The body did not arrive in time"),
            Map.entry("409", "The id is that of another text"),
            Map.entry("412", "`If-Match`, `If-Unmodified-Since` or `If-None-Match` does not hold; nothing was done"),
            Map.entry("413", "The body is longer than 1 MiB"),
            Map.entry("414", "The URL is longer than 8 KiB"),
            Map.entry(
                    "415",
                    "The body is of a type, a charset or a `Content-Encoding` that is not taken; `Accept` or"
                            + " `Accept-Encoding` lists those that are"),
            Map.entry("429", "Too many at once, or too many wrong passwords; `Retry-After` says when to try again"),
            Map.entry("500", "A fault of the server; the detail has an id that its log has too"),
            Map.entry("503", "The OpenID Connect server cannot be asked now")));

    /** What the client of a write may say of the resource as it knows it; see {@code representation.Writes}. */
    private static final Map<String, String> CONDITIONS = new TreeMap<>(Map.of(
            "If-Match",
            "RFC 9110, 13.1.1: the `ETag` of a read of this path, in whatever form and coding. Where none of those listed is"
                    + " one that would be read now, nothing is done (412).",
            "If-Unmodified-Since",
            "RFC 9110, 13.1.4: the `Last-Modified` of a read, that is, when anything that is stored last changed. Looked at"
                    + " where there is no `If-Match`; where something changed since, nothing is done (412).",
            "If-None-Match",
            "RFC 9110, 13.1.2: tags of what must not be there now; `*` is every tag."));

    private static final List<String> ALWAYS = List.of("400", "414", "500");
    private static final List<String> WITH_A_BODY = List.of("406", "408", "413", "415", "429");
    private static final List<String> FOR_EDITORS = List.of("401", "403", "429", "503");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PROBLEMS.forEach((status, description) ->
                document.getComponents().addResponse("Problem" + status, problem(status, description)));
        document.getPaths().getPathItems().forEach(this::complete);
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        relax(schemas.get("NewArticle"));
        Object explanation = example("explanation");
        if (explanation != null) {
            schemas.get("Article").getProperties().get("explanation").setExamples(List.of(explanation));
        }
        schemas.forEach((name, schema) -> {
            if (!name.startsWith(SENT)) {
                requireAll(schema);
            }
        });
        // What names no way to say who it is asks nobody; a document that says nothing leaves that open.
        document.setSecurity(List.of());
    }

    /** What a client may leave out or say in fewer words; a seed file is a body that is taken as it is. */
    private static void relax(Schema article) {
        article.setRequired(List.of("headline"));
        article.setDescription("An article with its `headline`, and its `paragraphs` or its `body`");
        article.addProperty(
                "body",
                OASFactory.createSchema()
                        .addType(STRING)
                        .description("The paragraphs as one text, each on a line; instead of `paragraphs`"));
        orText(article, "published", "A day in EDTF such as `2025-03-11`, or a moment (RFC 3339)");
        orText(article, "dateline", "The words of the text that say where it was filed");
    }

    private static void orText(Schema article, String property, String description) {
        Schema whole = article.getProperties().get(property);
        article.addProperty(
                property,
                OASFactory.createSchema()
                        .description(description)
                        .addOneOf(OASFactory.createSchema().addType(STRING))
                        .addOneOf(whole));
    }

    // A key without a value is there, and null: so every key is required, unless its schema says which ones are.
    private static void requireAll(Schema schema) {
        if (schema.getProperties() != null && schema.getRequired() == null) {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
        }
    }

    private APIResponse problem(String status, String description) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        PROBLEM_JSON,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem"))
                                .example(example("problem-" + status)));
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.GET) {
                completeRead(operation);
                addProblems(operation, List.of("406"));
            } else if (method == PathItem.HttpMethod.POST) {
                completePost(operation);
                addProblems(operation, WITH_A_BODY);
            } else {
                CONDITIONS.forEach((name, description) -> operation.addParameter(condition(name, description)));
                addProblems(operation, List.of("412"));
            }
            if (operation.getSecurity() != null) {
                addProblems(operation, FOR_EDITORS);
            }
            if (path.contains("{")) {
                addProblems(operation, List.of("404"));
            }
            addProblems(operation, ALWAYS);
        });
    }

    private static Parameter condition(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(STRING));
    }

    private void completeRead(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.setDescription(operation.getSummary());
        answer.getContent().getMediaType(JSON).setExample(example(operation.getOperationId()));
        forms(operation, answer.getContent());
        answer.addHeader("ETag", header("RFC 9110: a strong validator of these very bytes, for `If-None-Match`"));
        answer.addHeader("Last-Modified", header("RFC 9110: when anything that is stored last changed"));
        answer.addHeader(
                "Link",
                header("RFC 8288: the other forms, `rel=\"alternate\"` with their `type`; of a list that goes on, the"
                        + " next page, `rel=\"next\"`"));
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse()
                                .description("`If-None-Match` lists the tag of what would be answered, or without it"
                                        + " nothing changed after `If-Modified-Since`"));
    }

    private void completePost(Operation operation) {
        Content body = operation.getRequestBody().getContent();
        body.getMediaType(JSON).setExample(example(REQUEST));
        body.getMediaType("text/plain").setExample(TEXT);
        if (body.hasMediaType(Form.JSON_LINES.mediaType())) {
            body.getMediaType(Form.JSON_LINES.mediaType()).setExample(LINES);
            operation
                    .getResponses()
                    .addAPIResponse("409", OASFactory.createAPIResponse().ref("Problem409"));
            APIResponse created = operation.getResponses().getAPIResponse("201");
            created.addHeader("Location", header("The path of the article"));
            created.getContent().getMediaType(JSON).setExample(example(operation.getOperationId()));
            MediaType lines = operation
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .getMediaType(Form.JSON_LINES.mediaType());
            lines.setSchema(lines(lines.getSchema()));
            lines.setExample(RESULTS);
        } else {
            APIResponse answer = operation.getResponses().getAPIResponse("200");
            answer.setDescription(operation.getSummary());
            answer.getContent().getMediaType(JSON).setExample(example(operation.getOperationId()));
        }
    }

    /** A text of many lines, whatever stands on each. */
    private static Schema lines(Schema line) {
        return OASFactory.createSchema()
                .addType(STRING)
                .description("JSON Lines: what the schema of the content says, on each line")
                .contentMediaType(Form.JSON_LINES.mediaType())
                .contentSchema(line);
    }

    /** JSON alone has the shape of the records; the other forms have that of their standards. */
    private static void forms(Operation operation, Content content) {
        List<Object> names = new ArrayList<>();
        for (Form form : Form.values()) {
            MediaType mediaType = content.getMediaType(form.mediaType());
            if (mediaType != null) {
                names.add(form.parameter());
                if (form != Form.JSON) {
                    mediaType.setSchema(OASFactory.createSchema()
                            .addType(form.isJson() ? OBJECT : STRING)
                            .format(form == Form.WORKBOOK ? "binary" : null));
                }
            }
        }
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(FormQuery.PARAMETER))
                .forEach(parameter -> parameter.setSchema(
                        OASFactory.createSchema().addType(STRING).enumeration(names)));
    }

    private static void addProblems(Operation operation, List<String> statuses) {
        statuses.forEach(status -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status)));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(STRING));
    }

    private Object example(String name) {
        try (InputStream content = DocumentedAnswers.class.getResourceAsStream(EXAMPLES + name + ".json")) {
            // A new operation has no example until the test has written it.
            return content == null ? null : json.readValue(content, Object.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example of " + name + " cannot be read", unreadable);
        }
    }
}
