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
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<Article, String> {

    /** What a list shows of an article: not its text, which may be long. */
    private record Listed(
            LocalDate sortDay,
            String id,
            String headline,
            String standfirst,
            String publisher,
            String language,
            String url,
            String publishedEdtf,
            LocalDate publishedEarliest,
            LocalDate publishedLatest,
            boolean publishedInferred,
            String publishedNote,
            String textSha256,
            int revision,
            Instant storedAt,
            int people,
            int places,
            int organisations,
            int dates,
            int casualties) {

        static final String COLUMNS = Arrays.stream(Listed.class.getRecordComponents())
                .map(column -> "a." + column.getName())
                .collect(Collectors.joining(", "));

        ArticleSummary summary() {
            return new ArticleSummary(
                    id,
                    headline,
                    standfirst,
                    publisher,
                    language,
                    url,
                    Published.of(publishedEdtf, publishedEarliest, publishedLatest, publishedInferred, publishedNote),
                    textSha256,
                    revision,
                    storedAt,
                    new ArticleSummary.Counts(people, places, organisations, dates, casualties));
        }
    }

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
                .page(
                        getEntityManager(),
                        Listed.class,
                        "select " + Listed.COLUMNS,
                        "from Article a",
                        "",
                        filters,
                        slice)
                .map(Listed::summary);
    }
}
