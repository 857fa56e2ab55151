package dev.dateline.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI 3.1 document, whose schemas are JSON Schema 2020-12. */
final class ApiDocument {

    static final Path COMMITTED = Path.of("docs/openapi.json");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode root;
    private final JsonNode strictComponents;
    private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();

    ApiDocument(JsonNode root) {
        this.root = root;
        this.strictComponents = root.get("components").deepCopy();
        strictComponents.get("schemas").properties().forEach(component -> {
            if (component.getValue().has("properties")) {
                makeStrict(component.getKey(), (ObjectNode) component.getValue());
            }
        });
    }

    // No key that is not said; and in an answer, a key without a value is there, and null.
    private static void makeStrict(String name, ObjectNode schema) {
        schema.put("additionalProperties", false);
        if (!name.endsWith("Input")) {
            schema.get("properties").properties().stream()
                    .filter(property -> takesNull(property.getValue()))
                    .forEach(property -> schema.withArray("required").add(property.getKey()));
        }
    }

    static boolean takesNull(JsonNode schema) {
        return Stream.of("type", "anyOf")
                .flatMap(keyword -> elements(schema.path(keyword)))
                .anyMatch(part -> part.asText().equals("null")
                        || part.path("type").asText().equals("null"));
    }

    static ApiDocument committed() {
        try {
            return new ApiDocument(JSON.readTree(Files.readString(COMMITTED)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode root() {
        return root;
    }

    /** What can be asked of a path. */
    record Operation(String path, String method, JsonNode definition) {

        String id() {
            return definition.path("operationId").asText();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Stream<Operation> operations() {
        return root.get("paths").properties().stream().flatMap(path -> METHODS.stream()
                .filter(path.getValue()::has)
                .map(method ->
                        new Operation(path.getKey(), method, path.getValue().get(method))));
    }

    Operation operation(String id) {
        return operations()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No operation " + id));
    }

    /** The parameters in the query of an operation, its own and those of its path. */
    Stream<JsonNode> queryParameters(Operation operation) {
        return Stream.of(root.get("paths").get(operation.path()), operation.definition())
                .flatMap(owner -> elements(owner.path("parameters")))
                .filter(parameter -> parameter.get("in").asText().equals("query"));
    }

    /** What an operation can answer with a status; missing if it cannot. */
    JsonNode response(Operation operation, int status) {
        return resolved(operation.definition().path("responses").path(Integer.toString(status)));
    }

    /** What {@code $ref} refers to, or the node itself. */
    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asText().substring("#".length()));
    }

    /** Every schema, and every part of one. */
    Stream<JsonNode> schemas() {
        return Stream.concat(elements(root.at("/components/schemas")), root.findValues("schema").stream())
                .flatMap(ApiDocument::withParts)
                .filter(JsonNode::isObject);
    }

    private static Stream<JsonNode> withParts(JsonNode schema) {
        Stream<JsonNode> parts =
                Stream.of("properties", "anyOf", "oneOf", "allOf").flatMap(keyword -> elements(schema.path(keyword)));
        Stream<JsonNode> one = Stream.of("items", "contentSchema", "additionalProperties")
                .map(schema::get)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.of(schema), Stream.concat(parts, one).flatMap(ApiDocument::withParts));
    }

    /** What is wrong with a value; keys that its schema does not know, and those that are not there instead of null, too. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", strictComponents);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole, FORMATS_COUNT);
    }

    static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
