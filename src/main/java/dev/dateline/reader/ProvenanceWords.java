package dev.dateline.reader;

import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;

/** Tells readers that software read a fact out of the text. Of a fact that a person stated there is nothing to tell. */
final class ProvenanceWords {

    private ProvenanceWords() {}

    /** @return {@code null} for a curated fact */
    static String of(Provenance provenance) {
        if (provenance.origin() == Origin.CURATED) {
            return null;
        }
        String by = "read by software";
        return provenance.confidence() == null
                ? by
                : by + ", of whose like " + Math.round(provenance.confidence() * 100) + " in 100 are right";
    }

    /** In short; {@code null} for a curated fact. */
    static String sure(Provenance provenance) {
        return provenance.confidence() == null ? null : Math.round(provenance.confidence() * 100) + " %";
    }
}
