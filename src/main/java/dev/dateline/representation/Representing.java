package dev.dateline.representation;

import dev.dateline.database.ReadTransaction;
import dev.dateline.http.PagePolicy;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.time.Clock;
import java.util.UUID;

/**
 * Makes what a resource answers into a representation: its bytes, once. The request that asked first gets them in the
 * same way as all that ask after it. Only whole lists, which may be of any length, are never held as a whole.
 */
@ApplicationScoped
class Representing {

    /** Where Quarkus keeps the path template of the resource, which its metrics are filed under. */
    static final String ROUTE = "UrlPathTemplate";

    private final Forms forms;
    private final ReadTransaction transaction;
    private final RepresentationConfig config;
    private final Clock clock;
    /** Tells this process' generations from those of another. */
    private final String process = UUID.randomUUID().toString();

    Representing(Forms forms, ReadTransaction transaction, RepresentationConfig config, Clock clock) {
        this.transaction = transaction;
        this.forms = forms;
        this.config = config;
        this.clock = clock;
    }

    // Response filters run from the highest priority down: this is the last, when every header is there.
    @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR - 1000)
    void represent(ContainerResponseContext response, RoutingContext context) {
        Building building = Building.of(context);
        if (building == null || !building.isChosen() || response.getStatus() != 200) {
            return;
        }
        HttpServerRequest request = context.request();
        boolean stream = building.isStreamed();
        Answer.Description description = new Answer.Description(
                building.form().contentType(),
                Links.header(
                        stream ? null : response.getHeaderString(Links.HEADER),
                        building.offer().offered(),
                        building.form(),
                        request.query()),
                response.getHeaderString("Content-Language"),
                config.cacheControl(),
                building.form() == Form.HTML ? PagePolicy.VALUE : null);
        if (stream) {
            // Nobody waits for a stream: each reader has one of its own.
            building.done(null);
            stream(building, description, response, request);
        } else {
            Representation representation = representation(building, description, response, request);
            building.done(representation);
            whole(building, representation.answer(request.headers()), response, context);
        }
    }

    private Representation representation(
            Building building,
            Answer.Description description,
            ContainerResponseContext response,
            HttpServerRequest request) {
        LastModified lastModified = building.generation().lastModified();
        Answered answered = building.offer().answered();
        byte[] bytes = forms.writer(building.form(), answered)
                .write(
                        response.getEntity(),
                        answered,
                        new FormWriter.Request(request.path(), request.query(), lastModified.instant()));
        String route = ((HttpServerRequestInternal) request).context().getLocal(ROUTE);
        boolean compress =
                building.isKept() || AcceptEncoding.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        return new Representation(description, lastModified, route, bytes, compress);
    }

    private void whole(Building building, Answer answer, ContainerResponseContext response, RoutingContext context) {
        answer(building, answer, response);
        if (answer.status() == 200) {
            response.setEntity(answer.body().getBytes());
            if (context.request().method() == HttpMethod.HEAD) {
                // RFC 9110, section 8.6: how long the body is that is left out. Quarkus REST leaves that out as well.
                String length = Integer.toString(answer.body().length());
                context.addHeadersEndHandler(end -> context.response().putHeader(HttpHeaders.CONTENT_LENGTH, length));
            }
        }
    }

    /**
     * Its tag stands for the generation: nobody knows the bytes of a stream before they are sent. They are the same again
     * until something changes, but for the moment of its making that a workbook has in it.
     */
    private void stream(
            Building building,
            Answer.Description description,
            ContainerResponseContext response,
            HttpServerRequest request) {
        boolean gzip = !building.form().isCompressed()
                && AcceptEncoding.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        String tag = Representation.hash(String.join(
                " ",
                process,
                Long.toString(building.generation().number()),
                building.form().parameter(),
                request.uri()));
        String etag = Representation.etag(tag, gzip);
        if (Preconditions.notModified(
                request.headers(), etag, building.generation().lastModified().instant())) {
            answer(building, description.notModified(etag), response);
        } else {
            Batch<?> first = (Batch<?>) response.getEntity();
            StreamWriter.Stream stream = begin(building, first, request.path());
            answer(building, description.whole(etag, gzip, null), response);
            response.setEntity(new StreamedList(first, stream, transaction, gzip));
        }
    }

    private StreamWriter.Stream begin(Building building, Batch<?> first, String path) {
        Form form = building.form();
        if (first.total() > form.mostRows()) {
            throw Negotiation.notAcceptable(
                    "The list has " + first.total() + " rows, and " + form.parameter() + " holds " + form.mostRows()
                            + ". Filters make it shorter; other forms have no limit.",
                    building.offer());
        }
        Answered answered = building.offer().answered();
        return forms.stream(form, answered).begin(first, answered, path);
    }

    private void answer(Building building, Answer answer, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.clear();
        CharSequence lastModified = building.generation().lastModified().header(clock.millis());
        headers.putSingle(HttpHeaders.LAST_MODIFIED.toString(), lastModified.toString());
        answer.headers()
                .forEach(header -> headers.putSingle(
                        header.name().toString(), header.value().toString()));
        response.setStatus(answer.status());
        if (answer.status() == 304) {
            response.setEntity(null);
        }
    }
}
