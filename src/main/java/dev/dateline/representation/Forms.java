package dev.dateline.representation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms that each resource can be had in: its {@code @Produces} is the only place where they are listed. */
@ApplicationScoped
class Forms {

    /**
     * The forms of one resource method.
     *
     * @param answered what it answers with
     * @param offered the first is the default
     */
    record Offer(Answered answered, List<Form> offered) {}

    private final List<FormWriter<?>> writers;
    private final List<StreamWriter> streams;
    private final Map<Method, Offer> offers = new ConcurrentHashMap<>();

    Forms(@All List<FormWriter<?>> writers, @All List<StreamWriter> streams) {
        this.writers = writers;
        this.streams = streams;
    }

    Offer of(Method method) {
        return offers.computeIfAbsent(method, Forms::declared);
    }

    private static Offer declared(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        if (produces == null) {
            produces = method.getDeclaringClass().getAnnotation(Produces.class);
        }
        List<Form> offered = new ArrayList<>();
        for (String mediaType : produces.value()) {
            offered.add(Form.of(mediaType));
        }
        return new Offer(Answered.by(method), List.copyOf(offered));
    }

    /** The tags of what a read of this value could be answered with, in any form and coding. */
    @SuppressWarnings("unchecked")
    List<String> etags(Class<?> type, Object value, FormWriter.Request request) {
        Answered answered = new Answered(type, false);
        return writers.stream()
                .filter(writer -> writer.writes(answered))
                .map(writer -> ((FormWriter<Object>) writer).write(value, answered, request))
                .flatMap(bytes -> Representation.etags(bytes).stream())
                .toList();
    }

    /** @throws IllegalStateException if a resource declares a form that nobody writes for it */
    @SuppressWarnings("unchecked")
    FormWriter<Object> writer(Form form, Answered answered) {
        return (FormWriter<Object>) writers.stream()
                .filter(writer -> writer.form() == form && writer.writes(answered))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing writes " + form + " of " + answered));
    }

    /** @throws IllegalStateException if a resource declares a streamed form that nobody writes for it */
    StreamWriter stream(Form form, Answered answered) {
        return streams.stream()
                .filter(writer -> writer.form() == form && writer.writes(answered))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing streams " + form + " of " + answered));
    }
}
