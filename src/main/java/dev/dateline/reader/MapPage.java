package dev.dateline.reader;

import dev.dateline.mention.PlaceType;

import java.util.List;

/** What the page of all places shows. */
record MapPage(PlaceMap map, ListView list) {

    public List<PlaceType> types() {
        return List.of(PlaceType.values());
    }
}
