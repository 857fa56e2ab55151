package dev.dateline.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;

/**
 * What the tests of {@code http} and {@code problem} talk to: one small resource method for each way to succeed or fail; none of it
 * in the OpenAPI document.
 */
@Path("/api/v1/-test")
@Produces(MediaType.APPLICATION_JSON)
public class ExampleResource {

    enum Colour {
        RED,
        GREEN
    }

    record Line(int number, @NotBlank String text) {}

    record Document(String title, Colour colour, LocalDate day, Double weight, List<@Valid Line> lines) {}

    static class Paging {
        @QueryParam("limit")
        String limit;

        @RestQuery
        String cursor;
    }

    static class Filters extends Paging {
        @QueryParam("q")
        String words;

        @QueryParam("bbox")
        String bbox;
    }

    record Range(@QueryParam("from") String from, @QueryParam("to") String to) {}

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    @GET
    @Operation(hidden = true)
    @Path("things/{id}")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public String thing(@PathParam("id") String id) {
        if (!id.equals("one")) {
            throw ProblemException.notFound("There is no thing '" + id + "'.");
        }
        return "{\"id\":\"one\"}";
    }

    /** An answer that fails when it is written. */
    public record Unwritable() {
        public String getValue() {
            throw new IllegalStateException("secret");
        }
    }

    @GET
    @Operation(hidden = true)
    @Path("unwritable")
    public Unwritable unwritable() {
        return new Unwritable();
    }

    /** What comes after a resource, or before it, and fails. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface AnswerFails {}

    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface RequestFails {}

    public static class FailingFilters {

        @AnswerFails
        @ServerResponseFilter
        public void fail(ContainerResponseContext answer) {
            if (answer.getStatus() == 200) {
                throw new IllegalStateException("secret");
            }
        }

        @RequestFails
        @ServerRequestFilter
        public void fail(ContainerRequestContext request) {
            throw new IllegalStateException("secret");
        }
    }

    @GET
    @AnswerFails
    @Operation(hidden = true)
    @Path("after/record")
    public Line failsAfterARecord() {
        return new Line(1, "one");
    }

    @POST
    @AnswerFails
    @Operation(hidden = true)
    @Path("after/text")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_PLAIN)
    public String failsAfterAText(String text) {
        return text;
    }

    @GET
    @AnswerFails
    @Operation(hidden = true)
    @Path("after/list")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public List<Line> failsAfterAList() {
        return List.of(new Line(1, "one"));
    }

    @GET
    @RequestFails
    @Operation(hidden = true)
    @Path("before/record")
    public Line failsBeforeARecord() {
        return new Line(1, "one");
    }

    @POST
    @RequestFails
    @Operation(hidden = true)
    @Path("before/text")
    @Produces(MediaType.TEXT_PLAIN)
    @Consumes(MediaType.TEXT_PLAIN)
    public String failsBeforeAText(String text) {
        return text;
    }

    @DELETE
    @Operation(hidden = true)
    @Path("things/{id}")
    public void delete(@PathParam("id") String id) {
        throw ProblemException.conflict("The thing '" + id + "' is in use.");
    }

    @GET
    @Operation(hidden = true)
    @Path("list")
    public String list(@BeanParam Filters filters, @BeanParam Range range, @QueryParam("include") String include) {
        var parameters = new Parameters();
        int limit = parameters.integer("limit", filters.limit, 1, 100).orElse(20);
        parameters.boundingBox("bbox", filters.bbox);
        parameters.date("from", range.from());
        parameters.date("to", range.to());
        parameters.check();
        return "{\"limit\":" + limit + ",\"q\":" + (filters.words == null ? 0 : filters.words.length()) + "}";
    }

    @GET
    @Operation(hidden = true)
    @Path("bug")
    public String bug() {
        throw new IllegalArgumentException("SELECT secret FROM dev.dateline.Vault");
    }

    @GET
    @Operation(hidden = true)
    @Path("own-json")
    public String ownJson() throws JsonProcessingException {
        return json.readValue("{\"title\":{}}", Document.class).title();
    }

    @GET
    @Operation(hidden = true)
    @Path("own-validation")
    public String ownValidation() {
        throw new ConstraintViolationException(validator.validate(new Line(1, "")));
    }

    @GET
    @Operation(hidden = true)
    @Path("wrong-result")
    @NotBlank
    public String wrongResult() {
        return "";
    }

    @GET
    @Operation(hidden = true)
    @Path("built/{status}")
    public Response built(@PathParam("status") int status) {
        return Response.status(status).entity("at dev.dateline.Secret").build();
    }

    @GET
    @Operation(hidden = true)
    @Path("at-most-five")
    public String atMostFive(@RestQuery @Max(5) int number) {
        return String.valueOf(number);
    }

    @POST
    @Operation(hidden = true)
    @Path("documents")
    @Consumes(MediaType.APPLICATION_JSON)
    public Document post(@Valid Document document) {
        return document;
    }

    @POST
    @Operation(hidden = true)
    @Path("texts")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_PLAIN)
    public String text(String text) {
        return String.valueOf(text.length());
    }
}
