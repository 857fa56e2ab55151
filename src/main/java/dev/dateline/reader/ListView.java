package dev.dateline.reader;

import dev.dateline.list.Page;
import dev.dateline.representation.Form;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What people call the filters whose parameters have other names. */
    private static final Map<String, String> LABELS = Map.of(
            "attributedTo", "according to",
            "atLeast", "at least",
            "atMost", "at most",
            "publishedFrom", "published from",
            "publishedTo", "published to",
            "undated", "without a time",
            "toll", "figures",
            "bbox", "west, south, east, north");

    /**
     * A filter.
     *
     * @param shown the value as people know it: the name of what it is the id of
     * @param without the address of the page without it
     */
    record Filter(String name, String value, String shown, String without) {

        private static final Map<String, Map<String, String>> WORDS = Map.of(
                "undated", Map.of("include", "brought in", "exclude", "left out"),
                "toll", Map.of("true", "tolls only", "false", "no tolls"));

        static Filter of(String name, String value, Map<String, String> names, String without) {
            String shown = WORDS.getOrDefault(name, Map.of()).getOrDefault(value, value);
            return new Filter(name, value, names.getOrDefault(name, shown), without);
        }

        public String label() {
            return LABELS.getOrDefault(name, name);
        }
    }

    /**
     * A list, and the page that shows it.
     *
     * @param path of the page
     * @param api the path of the resource
     * @param filters that the resource has
     * @param forms of its data
     */
    record Source(String path, String api, Set<String> filters, List<Form> forms) {

        /** Those of its filters and of what chooses a page that are set, in the order of the query. */
        private Map<String, String> set(String query) {
            Map<String, String> set = new LinkedHashMap<>();
            if (query != null) {
                new QueryStringDecoder(query, false).parameters().forEach((name, values) -> {
                    if (filters.contains(name) || PAGING.contains(name)) {
                        set.put(name, values.get(0));
                    }
                });
            }
            set.values().removeIf(String::isBlank);
            return set;
        }
    }

    /**
     * @param query of the request, as it was sent; {@code null} for none
     * @param base where readers reach this server
     */
    static ListView of(Page<?> page, Source source, String query, String base, FilterNames names) {
        Map<String, String> set = source.set(query);
        boolean later = set.remove("cursor") != null;
        Map<String, String> onlyFilters = new LinkedHashMap<>(set);
        onlyFilters.remove("limit");
        String next = null;
        if (page.page().next() != null) {
            Map<String, String> following = new LinkedHashMap<>(set);
            following.put("cursor", page.page().next());
            next = address(source.path, following);
        }
        return new ListView(
                filters(onlyFilters, source.path, names.of(onlyFilters)),
                page.page().total(),
                page.items().size(),
                next,
                later ? address(source.path, set) : null,
                new DataLinks(base, address(source.api, onlyFilters), source.forms));
    }

    private static List<Filter> filters(Map<String, String> set, String path, Map<String, String> names) {
        List<Filter> filters = new ArrayList<>();
        set.forEach((name, value) -> {
            Map<String, String> others = new LinkedHashMap<>(set);
            others.remove(name);
            filters.add(Filter.of(name, value, names, address(path, others)));
        });
        return filters;
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
        return filter(name).map(Filter::value).orElse("");
    }

    Optional<Filter> filter(String name) {
        return filters.stream().filter(filter -> filter.name.equals(name)).findFirst();
    }

    static String address(String path, Map<String, String> parameters) {
        QueryStringEncoder address = new QueryStringEncoder(path);
        parameters.forEach(address::addParam);
        return address.toString();
    }
}
