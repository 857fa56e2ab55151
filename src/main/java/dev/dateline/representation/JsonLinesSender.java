package dev.dateline.representation;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands JSON Lines from Quarkus REST, whose own streams hold a thread each, to the event loop. */
@Provider
public class JsonLinesSender implements ServerMessageBodyWriter<JsonLines> {

    private final Vertx vertx;

    JsonLinesSender(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == JsonLines.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == JsonLines.class;
    }

    @Override
    public void writeResponse(JsonLines lines, Type genericType, ServerRequestContext context) {
        lines.send(
                ((ResteasyReactiveRequestContext) context)
                        .unwrap(RoutingContext.class)
                        .response(),
                vertx);
    }

    @Override
    public void writeTo(
            JsonLines lines,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream output) {
        throw new UnsupportedOperationException("Only the event loop sends JSON Lines");
    }
}
