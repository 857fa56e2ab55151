package dev.dateline.reader;

import dev.dateline.time.Precision;

import java.util.List;

/** What the page of all date expressions shows. */
record TimelinePage(Timeline timeline, ListView list) {

    public List<Precision> precisions() {
        return List.of(Precision.values());
    }
}
