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
    private static final String PROBLEM_JSON = "application/problem+json";

    /** The problems by status, in the words that the document has for them. */
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "A query parameter is unknown, given twice or wrong; `errors` names each",
            "404", "There is no such thing",
            "406", "The answer is not to be had in the asked-for form; the detail lists those there are",
            "414", "The URL is longer than 8 KiB",
            "500", "A fault of the server; the detail has an id that its log has too"));

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PROBLEMS.forEach((status, description) ->
                document.getComponents().addResponse("Problem" + status, problem(status, description)));
        document.getPaths().getPathItems().forEach(this::complete);
        document.getComponents().getSchemas().values().forEach(DocumentedAnswers::requireAll);
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
        item.getOperations().values().forEach(operation -> {
            APIResponse answer = operation.getResponses().getAPIResponse("200");
            answer.setDescription(operation.getSummary());
            answer.getContent().getMediaType(JSON).setExample(example(operation.getOperationId()));
            forms(operation, answer.getContent());
            answer.addHeader("ETag", header("RFC 9110: a strong validator of these very bytes, for `If-None-Match`"));
            answer.addHeader("Last-Modified", header("RFC 9110: when anything that is stored last changed"));
            answer.addHeader(
                    "Link",
                    header(
                            "RFC 8288: the other forms, `rel=\"alternate\"` with their `type`; of a list that goes on, the"
                                    + " next page, `rel=\"next\"`"));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "`If-None-Match` lists the tag of what would be answered, or without it nothing"
                                                    + " changed after `If-Modified-Since`"));
            addProblems(path, operation);
        });
    }

    /** JSON alone has the shape of the records; the other forms have that of their standards. */
    private static void forms(Operation operation, Content content) {
        List<Object> names = new ArrayList<>();
        for (Form form : Form.values()) {
            MediaType mediaType = content.getMediaType(form.mediaType());
            if (mediaType != null) {
                names.add(form.parameter());
                if (form != Form.JSON) {
                    mediaType.setSchema(OASFactory.createSchema().addType(form.isJson() ? OBJECT : STRING));
                }
            }
        }
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals(FormQuery.PARAMETER))
                .forEach(parameter -> parameter.setSchema(
                        OASFactory.createSchema().addType(STRING).enumeration(names)));
    }

    private static void addProblems(String path, Operation operation) {
        PROBLEMS.keySet().stream()
                .filter(status -> !status.equals("404") || path.contains("{"))
                .forEach(status -> operation
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
