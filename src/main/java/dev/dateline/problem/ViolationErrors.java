package dev.dateline.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The broken constraints of a resource method's parameters in the client's terms. */
public final class ViolationErrors {

    private ViolationErrors() {}

    /** Ordered by field; empty if one concerns what the method returned, which is not the client's to mend. */
    public static List<ProblemError> of(Collection<? extends ConstraintViolation<?>> violations) {
        List<ProblemError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations) {
            StringBuilder field = new StringBuilder();
            String parameter = JsonErrors.WHOLE_BODY;
            for (Path.Node node : violation.getPropertyPath()) {
                if (node.getKind() == ElementKind.RETURN_VALUE) {
                    return List.of();
                }
                if (node.getKind() == ElementKind.PARAMETER) {
                    parameter = node.getName();
                }
                append(node, field);
            }
            String name = field.length() == 0 ? parameter : field.toString();
            errors.add(new ProblemError(name, name + " " + violation.getMessage() + ".", value(violation)));
        }
        errors.sort(Comparator.comparing(ProblemError::field).thenComparing(ProblemError::message));
        return errors;
    }

    /** Leaves out the method and its parameter, which a client knows nothing of: {@code paragraphs[2].text}. */
    private static void append(Path.Node node, StringBuilder field) {
        if (node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            field.append('[').append(node.getKey()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.length() == 0 ? "" : ".").append(node.getName());
        }
    }

    /** Only of what is plainly a value: the text of any other object would show its class. */
    private static String value(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        boolean plain = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>;
        return plain ? value.toString() : null;
    }
}
