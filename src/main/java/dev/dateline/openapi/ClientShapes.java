package dev.dateline.openapi;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NULL;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Says the same in the shapes that generators of clients can read. They make a type of each component, so a component is an
 * object, an enumeration or a choice, and no plain text; and of a choice that is no component they make nothing that compiles.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ClientShapes.AFTER_DOCUMENTED_ANSWERS)
public class ClientShapes implements OASFilter {

    /** Below the default: what comes first has the higher priority. */
    static final int AFTER_DOCUMENTED_ANSWERS = 0;

    private static final String COMPONENT = "#/components/schemas/";

    /** A body's part, such as {@code NewPlace}. In Go, that is the constructor of {@code Place}. */
    private static final Pattern SENT = Pattern.compile("(?<=^|/)New(\\p{Upper}\\w*)$");

    /** All schemas, wherever they stand. */
    private final List<Schema> all = new ArrayList<>();

    @Override
    public Schema filterSchema(Schema schema) {
        all.add(schema);
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> components = new TreeMap<>(document.getComponents().getSchemas());
        nameChoices(components);
        inlinePlainTypes(components);
        components.values().forEach(ClientShapes::letNullBeAbsent);
        components.forEach((name, schema) -> {
            if (SENT.matcher(name).find()) {
                takeNullForLists(schema);
            }
        });
        document.getComponents().setSchemas(renamed(components));
    }

    private void nameChoices(Map<String, Schema> components) {
        Map<String, Schema> choices = new TreeMap<>();
        components.forEach((owner, schema) -> properties(schema).forEach((property, value) -> {
            if (value.getOneOf() != null) {
                String name = owner + Character.toUpperCase(property.charAt(0)) + property.substring(1);
                choices.put(name, value);
                schema.addProperty(property, reference(name));
            }
        }));
        components.putAll(choices);
    }

    private void inlinePlainTypes(Map<String, Schema> components) {
        all.forEach(schema -> {
            Schema plain = schema.getRef() == null ? null : components.get(nameOf(schema.getRef()));
            if (plain != null && isPlain(plain)) {
                schema.setRef(null);
                schema.setType(plain.getType());
                schema.setFormat(plain.getFormat());
            }
        });
        all.forEach(ClientShapes::joinNull);
        components.values().removeIf(ClientShapes::isPlain);
    }

    private static boolean isPlain(Schema component) {
        return component.getProperties() == null && component.getEnumeration() == null && component.getOneOf() == null;
    }

    /** {@code {type: [string, null]}} instead of {@code {anyOf: [{type: string}, {type: null}]}}. */
    private static void joinNull(Schema schema) {
        List<Schema> either = schema.getAnyOf();
        if (either == null
                || either.size() != 2
                || !isNull(either.get(1))
                || either.get(0).getRef() != null) {
            return;
        }
        Schema value = either.get(0);
        schema.setAnyOf(null);
        schema.setType(List.of(value.getType().get(0), NULL));
        schema.setFormat(value.getFormat());
    }

    private static boolean isNull(Schema schema) {
        return List.of(NULL).equals(schema.getType());
    }

    // A key without a value is there, and null. But generated Java has each required object look at its own keys, and
    // null
    // has none; so it is not said of a reference.
    private static void letNullBeAbsent(Schema schema) {
        if (schema.getRequired() != null) {
            schema.setRequired(schema.getRequired().stream()
                    .filter(name -> properties(schema).get(name) == null
                            || properties(schema).get(name).getAnyOf() == null)
                    .toList());
        }
    }

    // What is null was not sent. Some generators send an empty list where a client says nothing, unless null is taken;
    // and
    // of an article with empty lists no facts are read.
    private static void takeNullForLists(Schema sent) {
        properties(sent).forEach((name, property) -> {
            boolean required = sent.getRequired() != null && sent.getRequired().contains(name);
            if (!required && List.of(ARRAY).equals(property.getType())) {
                property.addType(NULL);
            }
        });
    }

    private Map<String, Schema> renamed(Map<String, Schema> components) {
        all.stream()
                .filter(schema -> schema.getRef() != null)
                .forEach(schema -> schema.setRef(received(schema.getRef())));
        Map<String, Schema> renamed = new TreeMap<>();
        components.forEach((name, schema) -> renamed.put(received(name), schema));
        return renamed;
    }

    private static String received(String name) {
        return SENT.matcher(name).replaceFirst("$1Input");
    }

    private Schema reference(String name) {
        Schema reference = OASFactory.createSchema().ref(COMPONENT + name);
        all.add(reference);
        return reference;
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
