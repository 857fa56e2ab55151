package dev.dateline.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what a client sends out of the names of metrics: a request is filed under its route and its method, where those
 * are known, else under {@code unknown}. Quarkus takes a path as it was sent where it does not reach a resource, and
 * measures nothing new after a hundred of them.
 */
@Singleton
public class RouteLabels implements MeterFilter {

    private static final String UNKNOWN = "unknown";
    /** What Quarkus calls the path {@code /}. */
    private static final String ROOT = "root";

    /** RFC 9110, section 9, and RFC 5789. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE");

    private final Set<String> routes = ConcurrentHashMap.newKeySet();
    private volatile boolean complete;

    /** Paths that are routes without being resources of Quarkus REST. */
    void add(Set<String> paths) {
        paths.forEach(path -> routes.add(label(path)));
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.server.")) {
            return id;
        }
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : id.getTagsAsIterable()) {
            tags.add(
                    switch (tag.getKey()) {
                        case "uri" -> Tag.of("uri", route(tag.getValue()));
                        case "method" -> Tag.of("method", METHODS.contains(tag.getValue()) ? tag.getValue() : UNKNOWN);
                        default -> tag;
                    });
        }
        return id.replaceTags(tags);
    }

    private String route(String uri) {
        if (uri.equals(ROOT)) {
            return "/";
        }
        if (!complete) {
            addResources();
            complete = true;
        }
        return routes.contains(uri) ? uri : UNKNOWN;
    }

    private void addResources() {
        ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers().forEach(resourceClass -> {
            if (resourceClass.value.handlers[0] instanceof ClassRoutingHandler routing) {
                routing.getMappers().values().forEach(mapper -> mapper.getTemplates()
                        .forEach(method -> {
                            RuntimeResource resource = method.value;
                            routes.add(label(resourceClass.template.template + resource.getPath().template));
                        }));
            }
        });
    }

    /** As Quarkus writes it: with no slash at its end, and none twice. */
    private static String label(String path) {
        String once = path.replaceAll("//+", "/");
        return once.length() > 1 && once.endsWith("/") ? once.substring(0, once.length() - 1) : once;
    }
}
