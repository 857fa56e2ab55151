package dev.dateline.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A page for people, outside the API. */
@Path("/-test-page")
public class PageResource {

    @GET
    @Operation(hidden = true)
    @Produces(MediaType.TEXT_HTML)
    public String page() {
        return "<!doctype html><title>Page</title>";
    }
}
