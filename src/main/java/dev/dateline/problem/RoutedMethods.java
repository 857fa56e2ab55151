package dev.dateline.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.spi.RestHandler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The resource methods that one path leads to, whatever the request's own method. Quarkus REST says neither which
 * methods a 405 would take nor which media types a 406 has, and its OPTIONS answers for a whole class instead of one
 * path; so its routing table is asked, on these rare requests only.
 */
public final class RoutedMethods {

    private final List<RuntimeResource> methods;

    private RoutedMethods(List<RuntimeResource> methods) {
        this.methods = methods;
    }

    /** @param request as Quarkus REST has it, while it looks for a method or after */
    public static RoutedMethods at(ResteasyReactiveRequestContext request) {
        String path = request.getPathWithoutPrefix();
        List<RuntimeResource> found = new ArrayList<>();
        for (RequestMapper.RequestPath<InitialMatch> resourceClass :
                request.getDeployment().getClassMappers()) {
            RequestMapper.RequestMatch<InitialMatch> match =
                    new RequestMapper<>(new ArrayList<>(List.of(resourceClass))).map(path);
            if (match == null || match.value.handlers == null || match.value.handlers.length == 0) {
                continue;
            }
            RestHandler<?> first = match.value.handlers[0];
            if (first instanceof ClassRoutingHandler routing) {
                String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
                addMatching(routing, remaining, found);
            }
        }
        return new RoutedMethods(found);
    }

    private static void addMatching(ClassRoutingHandler routing, String path, List<RuntimeResource> found) {
        for (RequestMapper<RuntimeResource> mapper : routing.getMappers().values()) {
            RequestMapper.RequestMatch<RuntimeResource> match = mapper.map(path);
            if (match != null && match.value.getHttpMethod() != null) {
                found.add(match.value);
            }
        }
    }

    /** Whether there is anything at this path. */
    public boolean isEmpty() {
        return methods.isEmpty();
    }

    /** For the Allow header (RFC 9110 section 10.2.1), in alphabetical order. */
    public Set<String> allowed() {
        Set<String> allowed = new TreeSet<>();
        for (RuntimeResource method : methods) {
            allowed.add(method.getHttpMethod());
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        return allowed;
    }

    /** The media types that answers to this method come in. */
    Set<String> produced(String httpMethod) {
        Set<String> types = new TreeSet<>();
        for (RuntimeResource method : methods) {
            if (serves(method, httpMethod) && method.getProduces() != null) {
                addAll(List.of(method.getProduces().getSortedOriginalMediaTypes()), types);
            }
        }
        return types;
    }

    /** The media types that this method takes a body in. */
    Set<String> consumed(String httpMethod) {
        Set<String> types = new TreeSet<>();
        for (RuntimeResource method : methods) {
            if (serves(method, httpMethod)) {
                addAll(method.getConsumes(), types);
            }
        }
        return types;
    }

    private static boolean serves(RuntimeResource method, String httpMethod) {
        String served = HttpMethod.HEAD.equals(httpMethod) ? HttpMethod.GET : httpMethod;
        return method.getHttpMethod().equals(served);
    }

    private static void addAll(Collection<MediaType> mediaTypes, Set<String> types) {
        for (MediaType type : mediaTypes) {
            // Quarkus adds a charset to text types, which a client need not ask for
            Map<String, String> parameters = new TreeMap<>(type.getParameters());
            parameters.remove(MediaType.CHARSET_PARAMETER);
            types.add(new MediaType(type.getType(), type.getSubtype(), parameters).toString());
        }
    }
}
