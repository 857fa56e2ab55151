package dev.dateline.ingest;

import dev.dateline.provenance.Provenance;
import dev.dateline.text.CanonicalText;

/** Reads the facts out of an article that comes without any. */
public interface FactExtractor {

    /**
     * The facts that a text's words state, each with a {@linkplain dev.dateline.provenance.Origin#EXTRACTED provenance} of its
     * own. What they claim is checked as any document is: a fact whose words are not in the text is a fault of the extractor.
     *
     * <p>Called by several threads at once.
     */
    Draft extract(Source source);

    /**
     * What there is to read.
     *
     * @param text the one that the facts are stored with
     * @param published when, in ISO 8601-2 (EDTF); {@code null} where that is not known
     * @param language a BCP 47 tag; {@code null} where nobody said it, and the extractor is to say which it is
     * @param leastConfidence what is read with less is left out; from 0 to 1
     */
    record Source(CanonicalText text, String published, String language, double leastConfidence) {

        /** With what is {@linkplain Provenance#LIKELY likely}. */
        public Source(CanonicalText text, String published, String language) {
            this(text, published, language, Provenance.LIKELY);
        }
    }
}
