package dev.dateline.representation;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
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

/** Hands lists that are streamed from Quarkus REST, whose own streams hold a thread each, to the event loop. */
@Provider
public class StreamedListSender implements ServerMessageBodyWriter<StreamedList> {

    private final Vertx vertx;

    StreamedListSender(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == StreamedList.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == StreamedList.class;
    }

    @Override
    public void writeResponse(StreamedList list, Type genericType, ServerRequestContext context) {
        RoutingContext routing = ((ResteasyReactiveRequestContext) context).unwrap(RoutingContext.class);
        if (routing.request().method() == HttpMethod.HEAD) {
            routing.response().end();
        } else {
            list.send(routing.response(), vertx);
        }
    }

    @Override
    public void writeTo(
            StreamedList list,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream output) {
        throw new UnsupportedOperationException("Only the event loop sends what is streamed");
    }
}
