package dev.dateline.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestQuery;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The query parameters that a resource method declares: its declaration is the only place where they are listed. */
@ApplicationScoped
class KnownParameters {

    private final Map<Method, Set<String>> cache = new ConcurrentHashMap<>();

    /**
     * The names in {@code @QueryParam} and {@code @RestQuery} on the method's parameters, and on the fields or record
     * components of its parameter containers, in alphabetical order.
     */
    Set<String> of(Method method) {
        return cache.computeIfAbsent(method, KnownParameters::declared);
    }

    private static Set<String> declared(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            name(parameter, parameter.getName()).ifPresentOrElse(names::add, () -> {
                if (isContainer(parameter.getType())) {
                    addFields(parameter.getType(), names, new HashSet<>());
                }
            });
        }
        return Collections.unmodifiableSet(names);
    }

    /** Quarkus REST takes a class for a container by its fields, with or without {@code @BeanParam}. */
    private static boolean isContainer(Class<?> type) {
        return !type.isPrimitive() && !type.isArray() && !type.getName().startsWith("java.");
    }

    private static void addFields(Class<?> container, Set<String> names, Set<Class<?>> seen) {
        if (!seen.add(container)) {
            return;
        }
        for (Class<?> type = container; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                name(field, field.getName()).ifPresent(names::add);
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType(), names, seen);
                }
            }
        }
    }

    private static Optional<String> name(AnnotatedElement element, String declaredAs) {
        QueryParam jaxRs = element.getAnnotation(QueryParam.class);
        if (jaxRs != null) {
            return Optional.of(jaxRs.value());
        }
        return Optional.ofNullable(element.getAnnotation(RestQuery.class))
                .map(quarkus -> quarkus.value().isEmpty() ? declaredAs : quarkus.value());
    }
}
