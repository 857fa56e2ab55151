package dev.dateline.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body in the terms of JSON: Jackson's own messages name Java classes. */
public final class JsonErrors {

    /** The field of an error that concerns the body as a whole. */
    public static final String WHOLE_BODY = "body";

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, byte.class, Byte.class);

    private JsonErrors() {}

    /** A 400 that says what is wrong, and where. */
    public static ProblemException problem(JacksonException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamConstraintsException) {
                return tooMuch();
            }
            if (cause instanceof InputCoercionException number) {
                return outOfRange(number, failure);
            }
            // a syntax error that was met inside an object is wrapped in a mapping error
            if (cause instanceof StreamReadException syntax) {
                return notWellFormed(syntax);
            }
        }
        if (failure instanceof JsonMappingException mapping) {
            return ProblemException.badBody(List.of(error(mapping)));
        }
        return tooMuch();
    }

    /** The limits that Jackson sets, and a resource may set. */
    private static ProblemException tooMuch() {
        return ProblemException.badBody(
                "The body is nested too deeply, or holds too many values, or a number or a text that is too long.",
                List.of());
    }

    private static ProblemException outOfRange(InputCoercionException number, JacksonException failure) {
        String field = failure instanceof JsonMappingException mapping ? path(mapping) : WHOLE_BODY;
        return ProblemException.badBody(
                List.of(new ProblemError(field, field + " is a number that is out of range or not whole.", null)));
    }

    /** A 400 for a body that holds nothing. */
    public static ProblemException empty() {
        return ProblemException.badBody("The body is empty.", List.of());
    }

    static ProblemException notText() {
        return ProblemException.badBody("The body is not JSON in UTF-8.", List.of());
    }

    private static ProblemException notWellFormed(StreamReadException failure) {
        JsonLocation location = failure.getLocation();
        String where =
                location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        String what = String.valueOf(failure.getOriginalMessage()).startsWith("Duplicate field")
                ? "The body has a key twice in one object"
                : "The body is not well-formed JSON";
        return ProblemException.badBody(List.of(new ProblemError(WHOLE_BODY, what + where + ".", null)));
    }

    private static ProblemError error(JsonMappingException failure) {
        String field = path(failure);
        if (failure instanceof PropertyBindingException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return new ProblemError(
                    field,
                    field + " is not a known key."
                            + (known == null ? "" : " Known here: " + join(new TreeSet<>(known)) + "."),
                    null);
        }
        if (failure instanceof MismatchedInputException mismatch) {
            String value = failure instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : null;
            if (mismatch.getOriginalMessage().startsWith("Trailing token")) {
                return new ProblemError(WHOLE_BODY, "The body goes on after its JSON has ended.", null);
            }
            if (failure instanceof InvalidNullException) {
                return new ProblemError(field, field + " must not be null.", null);
            }
            if (mismatch.getOriginalMessage().startsWith("Missing required creator property")) {
                return new ProblemError(field, field + " is missing.", null);
            }
            return new ProblemError(field, field + " must be " + expected(mismatch.getTargetType()) + ".", value);
        }
        return new ProblemError(field, field + " is not valid.", null);
    }

    /** Such as {@code paragraphs[2].text}. */
    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : failure.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.length() == 0 ? WHOLE_BODY : path.toString();
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of " + join(Arrays.asList(type.getEnumConstants()));
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date such as 2025-07-18";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "text";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        // a type of the JDK is written as text (an instant, a URI), one of ours as an object
        return type.getName().startsWith("java.") ? "in another form" : "an object";
    }

    private static String join(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
