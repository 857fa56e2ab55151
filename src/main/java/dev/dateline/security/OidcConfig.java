package dev.dateline.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.List;
import java.util.Optional;

/** An OpenID Connect server whose access tokens are taken. */
@ConfigMapping(prefix = "dateline.oidc")
interface OidcConfig {

    /** Its issuer URL, under which {@code /.well-known/openid-configuration} stands; without one, no token is taken. */
    Optional<String> url();

    /** What a token's {@code aud} must name, so that a token for another service does not open this one. */
    @WithDefault("dateline")
    String audience();

    /** The claims that may list the role {@code editor}; a dot leads into an object. */
    @WithDefault("roles,groups,realm_access.roles")
    List<String> roleClaims();
}
