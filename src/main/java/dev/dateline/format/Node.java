package dev.dateline.format;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object of a JSON-LD document. A property without a value is left out, as JSON-LD has no other word for it. */
final class Node {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    static Node ofType(String type) {
        return new Node().with("@type", type);
    }

    static Node reference(String id) {
        return new Node().with("@id", id);
    }

    Node with(String property, Object value) {
        boolean empty = value == null || value instanceof Collection<?> values && values.isEmpty();
        if (!empty) {
            properties.put(property, value);
        }
        return this;
    }

    Node withAll(Node other) {
        properties.putAll(other.properties);
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
