package dev.dateline.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValue;

import java.util.Optional;

/** The built-in user {@code editor}. */
@ConfigMapping(prefix = "dateline.editor")
interface EditorConfig {

    /** The password for HTTP Basic; without one, the user is not there. As it was set: {@code ${…}} in it means nothing. */
    Optional<ConfigValue> password();
}
