package dev.dateline.representation;

import org.jboss.resteasy.reactive.RestResponse;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * What a resource method answers with, as it declares it.
 *
 * @param type of the value, or of each row of a list
 * @param list whether it is a {@link Batch} of rows
 */
public record Answered(Class<?> type, boolean list) {

    static Answered by(Method method) {
        Type type = method.getGenericReturnType();
        if (type instanceof ParameterizedType response && response.getRawType() == RestResponse.class) {
            type = response.getActualTypeArguments()[0];
        }
        if (type instanceof ParameterizedType generic
                && Batch.class.isAssignableFrom((Class<?>) generic.getRawType())
                && generic.getActualTypeArguments()[0] instanceof Class<?> row) {
            return new Answered(row, true);
        }
        return new Answered(type instanceof Class<?> value ? value : Object.class, false);
    }

    /** Whether it is one value of this type. */
    public boolean isOne(Class<?> value) {
        return !list && type == value;
    }

    /** Whether it is a list of rows of this type. */
    public boolean isListOf(Class<?> row) {
        return list && type == row;
    }
}
