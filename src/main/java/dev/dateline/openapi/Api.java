package dev.dateline.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the OpenAPI document says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Dateline",
                        version = "1",
                        description =
                                """
                                Structured news: who, where, when and how many, according to whom, each fact standing \
                                on the exact words it came from.

                                Every span is half-open and given twice: `start`/`end` in Unicode code points (as \
                                Python counts) and `utf16Start`/`utf16End` in UTF-16 units (as JavaScript's `slice` \
                                counts). `exact` always equals the slice of the article's `text`.

                                Keys may be added within a version; none is renamed or removed. Errors are \
                                `application/problem+json` (RFC 9457).""",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        tags = {
            @Tag(name = "Articles", description = "Texts, with all their facts"),
            @Tag(name = "Who", description = "People and organisations"),
            @Tag(name = "Where", description = "Places"),
            @Tag(name = "When", description = "Date expressions"),
            @Tag(name = "How many", description = "Casualty figures")
        })
public class Api extends Application {}
