package dev.dateline.ingest;

import dev.dateline.text.CanonicalText;

/** Reads the facts out of an article that comes without any. */
public interface FactExtractor {

    /**
     * The article with the facts that its words state, each with a
     * {@linkplain dev.dateline.provenance.Origin#EXTRACTED provenance} of its own. What it claims is checked as any
     * document is: a fact whose words are not in the text is a fault of the extractor.
     *
     * <p>Called by several threads at once.
     */
    NewArticle extract(Source source);

    /**
     * What there is to read.
     *
     * @param article without facts
     * @param text the one that it is stored with
     * @param languageStated whether somebody said that the article's language is what it says; if not, the extractor may
     *     say what it is
     */
    record Source(NewArticle article, CanonicalText text, boolean languageStated) {}
}
