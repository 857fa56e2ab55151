package dev.dateline.extract;

import dev.dateline.ingest.FactExtractor;
import dev.dateline.ingest.NewArticle;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts together what is read out of a text. It finds nothing yet. */
@ApplicationScoped
public class Extractor implements FactExtractor {

    @Override
    public NewArticle extract(Source source) {
        return source.article();
    }
}
