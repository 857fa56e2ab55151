package dev.dateline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds figures that are part of themselves: a figure that is a subset of another, or says it again, leads to that one, and
 * no way may lead back.
 */
final class FigureCircles {

    private final Map<String, NewCasualty> figures = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private FigureCircles(List<NewCasualty> figures) {
        figures.stream().filter(Objects::nonNull).forEach(figure -> this.figures.putIfAbsent(figure.id(), figure));
    }

    /** Each circle once, at the first of its figures. */
    static void find(List<NewCasualty> figures, Findings findings) {
        FigureCircles circles = new FigureCircles(figures);
        Findings.each("casualties", figures, (field, figure) -> {
            List<String> way = circles.wayBack(figure);
            if (way.size() > 2 && Collections.disjoint(way, circles.named)) {
                circles.named.addAll(way);
                String by = way.get(1).equals(figure.subsetOf()) ? ".subsetOf" : ".restates";
                findings.add(field + by, "leads back to the figure itself: " + String.join(", ", way), way.get(1));
            }
        });
    }

    /** The shortest one, with the figure at both ends; empty where there is none. */
    private List<String> wayBack(NewCasualty figure) {
        Map<String, String> before = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(Objects.toString(figure.id(), "")));
        while (!ahead.isEmpty()) {
            String here = ahead.remove();
            for (String next : leadsTo(here)) {
                if (before.putIfAbsent(next, here) == null) {
                    ahead.add(next);
                }
            }
        }
        List<String> way = new ArrayList<>();
        for (String step = figure.id(); before.containsKey(step); step = before.get(step)) {
            way.add(0, step);
            if (way.size() > 1 && step.equals(figure.id())) {
                break;
            }
        }
        return way;
    }

    private List<String> leadsTo(String id) {
        NewCasualty figure = figures.get(id);
        return figure == null
                ? List.of()
                : Stream.of(figure.subsetOf(), figure.restates())
                        .filter(Objects::nonNull)
                        .toList();
    }
}
