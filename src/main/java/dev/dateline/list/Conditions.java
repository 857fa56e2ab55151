package dev.dateline.list;

import jakarta.persistence.Query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The {@code where} of a query, put together from the filters that were asked for. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition that has no parameter. */
    public Conditions and(String hql) {
        clauses.add("(" + hql + ")");
        return this;
    }

    /** Adds a condition with one named parameter. */
    public Conditions and(String hql, String parameter, Object value) {
        values.put(parameter, value);
        return and(hql);
    }

    /** Adds the condition where the filter was given. */
    public Conditions and(String hql, String parameter, Optional<?> value) {
        return value.isPresent() ? and(hql, parameter, value.get()) : this;
    }

    /** Gives a value to a parameter of a condition that has several. */
    public Conditions with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** Adds the condition where the filter was given. */
    public Conditions and(String hql, String parameter, OptionalLong value) {
        return value.isPresent() ? and(hql, parameter, (Object) value.getAsLong()) : this;
    }

    Conditions copy() {
        Conditions copy = new Conditions();
        copy.clauses.addAll(clauses);
        copy.values.putAll(values);
        return copy;
    }

    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The text as a {@code like} pattern (escape {@code !}) that finds it anywhere, its own wildcards taken literally. */
    public static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
