package dev.dateline.representation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameter that every read takes. {@link Negotiation} reads it; resources only declare it. */
public class FormQuery {

    /** What {@code Accept} asks for, for an address bar. */
    public static final String PARAMETER = "format";

    @QueryParam(PARAMETER)
    @Parameter(description = "The form of the answer; wins over `Accept`.")
    String format;
}
