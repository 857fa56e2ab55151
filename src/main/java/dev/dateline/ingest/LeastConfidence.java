package dev.dateline.ingest;

import dev.dateline.http.Parameters;
import dev.dateline.provenance.Provenance;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameter that says how sure what is read out of a text must be. */
public class LeastConfidence {

    private static final String NAME = "confidence";

    @QueryParam(NAME)
    @Parameter(
            description =
                    "How sure dates and casualties must be that are read out of the text: those with less `confidence` are left out, with"
                            + " 0 none. People, places and organisations are those that are likely.",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1", defaultValue = "0.5"))
    String confidence;

    /** From 0 to 1; what is no such number is noted in {@code parameters}. */
    double in(Parameters parameters) {
        return parameters.share(NAME, confidence).orElse(Provenance.LIKELY);
    }
}
