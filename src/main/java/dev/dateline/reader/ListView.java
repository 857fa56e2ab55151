package dev.dateline.reader;

import dev.dateline.list.Page;
import dev.dateline.representation.Form;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the pages of lists have in common: which filters are set, how to take each away, and how to go on.
 *
 * @param filters those that are set and that the resource knows
 * @param next the address of the next page; {@code null} on the last one
 * @param first the address of the first page; {@code null} on that one
 */
record ListView(List<Filter> filters, long total, int shown, String next, String first, DataLinks data) {

    private static final Set<String> PAGING = Set.of("limit", "cursor");

    /** A filter, and the address of the page without it. */
    record Filter(String name, String value, String without) {}

    /**
     * @param path of the page
     * @param query of the request, as it was sent; {@code null} for none
     * @param known the filters that the resource has
     * @param api the path of the resource
     */
    static ListView of(
            Page<?> page, String path, String query, Set<String> known, String base, String api, List<Form> forms) {
        Map<String, String> set = new LinkedHashMap<>();
        if (query != null) {
            new QueryStringDecoder(query, false).parameters().forEach((name, values) -> {
                if (known.contains(name) || PAGING.contains(name)) {
                    set.put(name, values.get(0));
                }
            });
        }
        set.values().removeIf(String::isBlank);
        boolean later = set.remove("cursor") != null;
        Map<String, String> onlyFilters = new LinkedHashMap<>(set);
        onlyFilters.remove("limit");
        List<Filter> filters = new ArrayList<>();
        onlyFilters.forEach((name, value) -> {
            Map<String, String> others = new LinkedHashMap<>(onlyFilters);
            others.remove(name);
            filters.add(new Filter(name, value, address(path, others)));
        });
        String next = null;
        if (page.page().next() != null) {
            Map<String, String> following = new LinkedHashMap<>(set);
            following.put("cursor", page.page().next());
            next = address(path, following);
        }
        return new ListView(
                filters,
                page.page().total(),
                page.items().size(),
                next,
                later ? address(path, set) : null,
                new DataLinks(base, address(api, onlyFilters), forms));
    }

    public boolean isOne() {
        return total == 1;
    }

    /** Whether there are more than are shown. */
    public boolean isPart() {
        return shown < total;
    }

    /** The value of a filter, for its field; empty where it is not set. */
    public String value(String name) {
        return filters.stream()
                .filter(filter -> filter.name.equals(name))
                .map(Filter::value)
                .findFirst()
                .orElse("");
    }

    static String address(String path, Map<String, String> parameters) {
        QueryStringEncoder address = new QueryStringEncoder(path);
        parameters.forEach(address::addParam);
        return address.toString();
    }
}
