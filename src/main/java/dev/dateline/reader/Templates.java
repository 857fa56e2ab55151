package dev.dateline.reader;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages' templates, in {@code templates/reader/}: Qute's engine as it comes. Whatever a template puts out is escaped
 * for HTML, and a name that the data does not have is an error.
 */
@ApplicationScoped
class Templates {

    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(Templates::locate)
            .build();

    /**
     * @param name of the template
     * @param key what the template calls the data
     */
    String render(String name, String key, Object data) {
        return engine.getTemplate("reader/" + name).render(Map.of(key, data, "assets", Assets.VERSION));
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
        URL template = Templates.class.getResource("/templates/" + id + ".html");
        return Optional.ofNullable(template).map(Located::new);
    }

    private record Located(URL template) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(template.openStream(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
