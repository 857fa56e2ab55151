package dev.dateline.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
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

                                Reading needs nobody. Writing needs the role `editor`.

                                A key of an answer without a value is there, and `null`. Keys may be added within a \
                                version; none is renamed or removed. Errors are `application/problem+json` (RFC 9457).""",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/"),
        tags = {
            @Tag(name = "Articles", description = "Texts, with all their facts"),
            @Tag(name = "Who", description = "People and organisations"),
            @Tag(name = "Where", description = "Places"),
            @Tag(name = "When", description = "Date expressions"),
            @Tag(name = "How many", description = "Casualty figures")
        })
@SecurityScheme(
        securitySchemeName = "password",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "The user `editor`, where the server has a password for it")
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "A token of the OpenID Connect server, where one is set, that names the role `editor`")
public class Api extends Application {}
