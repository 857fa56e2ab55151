package dev.dateline.extract.sources;

import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;

/**
 * That the text says who says something.
 *
 * @param span the words that say so: "police said"
 * @param who the noun phrase for who it is, in them
 */
record Saying(Span span, Span who, Cue cue) implements Spanned {

    /** By what words. */
    enum Cue {
        /** "police said" */
        SAYS,
        /** "said police" */
        SAID_BY_AFTER,
        /** "the ministry has recorded": a verb of those who count */
        COUNTS,
        /** "officials put the toll at" */
        PUTS,
        /** "police put it at 12, the army 20": its verb is the one before */
        SHARED,
        /** "according to police" */
        ACCORDING,
        /** "as reported by Tass", "a statement by the army" */
        BY,
        /** "by the ministry's count" */
        OWN_COUNT,
        /** "12 dead (Tass)" */
        BRACKET,
        /** "Police: 12 dead" */
        COLON,
        /** "12 dead: police" */
        AT_END
    }
}
