package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;
import dev.dateline.casualty.Measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the page of all casualty figures shows.
 *
 * @param places that the figures shown are from, for the filter
 * @param sources that they are according to
 */
record FiguresPage(FigureChart figures, ListView list, List<Choice> places, List<Choice> sources) {

    /** A value of a filter, and what people call it. */
    record Choice(String value, String name, boolean chosen) {}

    static FiguresPage of(List<FigureDetail> rows, FigureChart figures, ListView list) {
        return new FiguresPage(
                figures,
                list,
                choices(rows, list, "place", FigureDetail::placeId, FigureDetail::placeName),
                choices(rows, list, "attributedTo", row -> row.attribution().id(), row -> row.attribution()
                        .name()));
    }

    public List<Measure> measures() {
        return List.of(Measure.values());
    }

    private static List<Choice> choices(
            List<FigureDetail> rows,
            ListView list,
            String filter,
            Function<FigureDetail, String> id,
            Function<FigureDetail, String> name) {
        Map<String, String> names = new TreeMap<>();
        rows.stream().filter(row -> id.apply(row) != null).forEach(row -> names.put(id.apply(row), name.apply(row)));
        list.filter(filter).ifPresent(set -> names.put(set.value(), set.shown()));
        return names.entrySet().stream()
                .map(each ->
                        new Choice(each.getKey(), each.getValue(), each.getKey().equals(list.value(filter))))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
