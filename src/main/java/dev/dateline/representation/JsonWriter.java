package dev.dateline.representation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.UncheckedIOException;

/** Writes everything as JSON, in its records' own shape. */
@ApplicationScoped
public class JsonWriter implements FormWriter<Object> {

    private final ObjectMapper json;

    JsonWriter(ObjectMapper json) {
        // Getters that are called, not reflected upon.
        this.json = json.copy().registerModule(new BlackbirdModule());
    }

    @Override
    public Form form() {
        return Form.JSON;
    }

    @Override
    public boolean writes(Answered answered) {
        return true;
    }

    @Override
    public byte[] write(Object answer, Answered answered, Request request) {
        // A text is JSON already, as Quarkus takes it too.
        return answer instanceof String text ? text.getBytes(UTF_8) : write(answer);
    }

    /** Any record, such as those that other writers make. */
    public byte[] write(Object record) {
        try {
            return json.writeValueAsBytes(record);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
