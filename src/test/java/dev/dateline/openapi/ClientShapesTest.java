package dev.dateline.openapi;

import static dev.dateline.openapi.ApiDocument.elements;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The shapes that generators of clients stumble over are not in the document; {@code src/client/check} runs four of them. */
class ClientShapesTest {

    private final ApiDocument document = ApiDocument.committed();

    @Test
    void nullStandsInTheTypeOfWhatHasNoComponent() {
        assertThat(document.schemas()
                        .filter(schema -> alternatives(schema).anyMatch(ClientShapesTest::isNull))
                        .filter(schema -> schema.has("type") || valuesOf(schema).anyMatch(value -> !value.has("$ref"))))
                .isEmpty();
    }

    @Test
    void choiceIsAComponent() {
        Set<JsonNode> components = identities(elements(document.root().at("/components/schemas")));
        assertThat(document.schemas()
                        .filter(schema -> valuesOf(schema).count() > 1)
                        .filter(schema -> !components.contains(schema)))
                .isEmpty();
    }

    @Test
    void alternativeSaysWhatTheValueIs() {
        assertThat(document.schemas().flatMap(ClientShapesTest::alternatives))
                .isNotEmpty()
                .allMatch(alternative -> alternative.has("$ref") || alternative.has("type"));
    }

    @Test
    void componentIsAnObjectAnEnumerationOrAChoice() {
        assertThat(document.root().at("/components/schemas").properties())
                .allSatisfy(component -> assertThat(component.getValue().has("properties")
                                || component.getValue().has("enum")
                                || component.getValue().has("oneOf"))
                        .as(component.getKey())
                        .isTrue());
    }

    @Test
    void noComponentIsCalledAsTheConstructorOfAnother() {
        Set<String> names = new TreeSet<>();
        document.root().at("/components/schemas").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .isNotEmpty()
                .noneMatch(name -> names.contains(name.replaceFirst("^New", "")) && name.startsWith("New"));
    }

    @Test
    void referenceThatMayBeNullIsNotRequired() {
        assertThat(document.schemas()
                        .flatMap(schema -> elements(schema.path("required"))
                                .map(name -> schema.path("properties").path(name.asText())))
                        .filter(property -> alternatives(property).anyMatch(ClientShapesTest::isNull)))
                .isEmpty();
    }

    @Test
    void listThatMayBeLeftOutMayBeNull() {
        assertThat(document.root().at("/components/schemas").properties().stream()
                        .filter(component -> component.getKey().endsWith("Input"))
                        .map(Map.Entry::getValue)
                        .flatMap(input -> input.path("properties").properties().stream()
                                .filter(property ->
                                        !names(input.path("required")).contains(property.getKey()))
                                .map(property -> property.getValue().path("type"))))
                .isNotEmpty()
                .noneMatch(type -> type.asText().equals("array"));
    }

    @Test
    void exampleFitsItsSchema() {
        List<JsonNode> shown = document.root().findParents("example").stream()
                .filter(owner -> owner.has("schema"))
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(owner -> assertThat(
                        document.faults(owner.get("schema"), owner.get("example")))
                .isEmpty());
    }

    @Test
    void itIsSaidOfEveryOperationWhoMayAsk() {
        assertThat(document.root().path("security").isArray()).isTrue();
        assertThat(document.root().path("servers")).isNotEmpty();
    }

    private static Stream<JsonNode> valuesOf(JsonNode schema) {
        return alternatives(schema).filter(alternative -> !isNull(alternative));
    }

    private static Stream<JsonNode> alternatives(JsonNode schema) {
        return Stream.concat(elements(schema.path("anyOf")), elements(schema.path("oneOf")));
    }

    private static boolean isNull(JsonNode schema) {
        return schema.path("type").asText().equals("null");
    }

    private static Set<JsonNode> identities(Stream<JsonNode> nodes) {
        Set<JsonNode> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.forEach(identities::add);
        return identities;
    }

    private static List<String> names(JsonNode required) {
        return elements(required).map(JsonNode::asText).toList();
    }
}
