package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.text.CanonicalText;
import dev.dateline.time.Edtf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Puts what a document says of its article into the article's row. */
final class ArticleRow {

    private ArticleRow() {}

    static void fill(Article article, CheckedArticle checked, Instant now) {
        NewArticle document = checked.document();
        CanonicalText text = checked.text();
        article.id = document.id();
        article.headline = text.headline();
        article.standfirst = text.standfirst().orElse(null);
        article.text = text.text();
        article.textSha256 = text.sha256();
        article.publisher = document.publisher();
        article.language = document.language();
        article.languageNote = document.languageNote();
        article.failedReaders = document.failedReaders();
        article.url = document.url();
        fillPublished(article, document.published(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        article.datelinePlaceId =
                document.dateline() == null ? null : document.dateline().placeId();
        article.datelineAgency =
                document.dateline() == null ? null : document.dateline().agency();
        // as precise as the database keeps it, so that what is answered now is what will be read
        article.storedAt = now.truncatedTo(ChronoUnit.MICROS);
        article.people = document.people().size();
        article.places = document.places().size();
        article.organisations = document.organisations().size();
        article.dates = document.dates().size();
        article.casualties = document.casualties().size();
        article.events = document.events().size();
    }

    private static void fillPublished(Article article, NewArticle.NewPublished published, LocalDate today) {
        Edtf edtf = published == null ? null : Edtf.parse(published.edtf());
        article.publishedEdtf = edtf == null ? null : edtf.value();
        article.publishedEarliest = edtf == null ? null : edtf.earliest().orElse(null);
        article.publishedLatest = edtf == null ? null : edtf.latest().orElse(null);
        article.publishedInferred = published != null && published.inferred();
        article.publishedNote = published == null ? null : published.note();
        article.sortDay =
                edtf == null ? today : edtf.earliest().or(edtf::latest).orElse(today);
    }
}
