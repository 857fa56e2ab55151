package dev.dateline.reader;

import dev.dateline.casualty.Measure;

import java.util.List;

/** What the page of all casualty figures shows. */
record FiguresPage(FigureChart figures, ListView list) {

    public List<Measure> measures() {
        return List.of(Measure.values());
    }
}
