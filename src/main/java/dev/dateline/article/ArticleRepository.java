package dev.dateline.article;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Keyset.Direction;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, String> {

    /** What a list shows of an article: not its text, which may be long. */
    private record Listed(LocalDate sortDay, Head head, Dated dated, Stored stored, ArticleSummary.Counts counts) {

        /** Made by Hibernate, column by column. */
        static final String SELECT =
                """
                select new %s(
                    a.sortDay,
                    new %s(a.id, a.headline, a.standfirst, a.publisher, a.language, a.url),
                    new %s(a.publishedEdtf, a.publishedEarliest, a.publishedLatest, a.publishedInferred, a.publishedNote),
                    new %s(a.textSha256, a.revision, a.storedAt),
                    new %s(a.people, a.places, a.organisations, a.dates, a.casualties, a.events))"""
                        .formatted(Stream.of(
                                        Listed.class,
                                        Head.class,
                                        Dated.class,
                                        Stored.class,
                                        ArticleSummary.Counts.class)
                                .map(Class::getName)
                                .toArray());

        String id() {
            return head.id;
        }

        ArticleSummary summary() {
            return new ArticleSummary(
                    head.id,
                    head.headline,
                    head.standfirst,
                    head.publisher,
                    head.language,
                    head.url,
                    Published.of(dated.edtf, dated.earliest, dated.latest, dated.inferred, dated.note),
                    stored.textSha256,
                    stored.revision,
                    stored.at,
                    counts);
        }
    }

    private record Head(String id, String headline, String standfirst, String publisher, String language, String url) {}

    private record Dated(String edtf, LocalDate earliest, LocalDate latest, boolean inferred, String note) {}

    private record Stored(String textSha256, int revision, Instant at) {}

    /**
     * An article as it is read.
     *
     * @param datelinePlaceName what the place is listed as that it was filed from; {@code null} where it says none
     */
    record Read(Article article, String datelinePlaceName) {}

    /** The article of that id: one statement. */
    Optional<Read> read(String id) {
        return getEntityManager()
                .createQuery(
                        "select a, p.name from Article a left join Place p on p.id = a.datelinePlaceId"
                                + " where a.id = :id",
                        Read.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The id of the article with this text. */
    public Optional<String> idOfText(String textSha256) {
        return getEntityManager()
                .createQuery("select a.id from Article a where a.textSha256 = :hash order by a.id", String.class)
                .setParameter("hash", textSha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One page of the articles in the order of their publication, in two statements. */
    Page<ArticleSummary> page(Conditions filters, Direction direction, Slice slice) {
        Keyset<Listed> byPublication = new Keyset<Listed>()
                .by("a.sortDay", direction, Listed::sortDay, LocalDate::parse)
                .by("a.id", direction, Listed::id, Function.identity());
        return byPublication
                .page(getEntityManager(), Listed.class, Listed.SELECT, "from Article a", "", filters, slice)
                .map(Listed::summary);
    }
}
