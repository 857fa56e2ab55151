package dev.dateline.casualty;

import static dev.dateline.list.Keyset.Direction.ASCENDING;
import static dev.dateline.list.Keyset.Direction.DESCENDING;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.Subject;
import dev.dateline.mention.SubjectKind;
import dev.dateline.mention.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The casualty figures of articles. */
@ApplicationScoped
public class CasualtyFigureRepository implements PanacheRepository<CasualtyFigure> {

    /** A figure among those of all articles, with its article's headline and the day that the article is sorted by. */
    private record Listed(NamedFigure named, String headline, LocalDate sortDay) {

        CasualtyFigure figure() {
            return named.figure();
        }
    }

    // Not joined from the left: H2 would no longer begin with the newest article, but read and sort all figures.
    private static final String NAMED = "new dev.dateline.casualty.NamedFigure(f,"
            + " (select p.name from Place p where p.id = f.placeId),"
            + " (select o.name from Organisation o where o.id = f.attributionOrganisationId),"
            + " (select p.name from Person p where p.id = f.attributionPersonId))";

    // The newest article's figures first. The article is joined by its name in the query: its class lives in a
    // package that depends on this one.
    private static final Keyset<Listed> NEWEST_FIRST = new Keyset<Listed>()
            .by("a.sortDay", DESCENDING, Listed::sortDay, LocalDate::parse)
            .by("f.articleId", DESCENDING, row -> row.figure().articleId, Function.identity())
            .by("f.ordinal", ASCENDING, row -> row.figure().ordinal, Integer::valueOf);

    private final MentionRepository mentions;

    CasualtyFigureRepository(MentionRepository mentions) {
        this.mentions = mentions;
    }

    /** The article's figures, in its order: one statement. */
    public List<NamedFigure> ofArticle(String articleId) {
        return getEntityManager()
                .createQuery(
                        "select " + NAMED + " from CasualtyFigure f where f.articleId = :article order by f.ordinal",
                        NamedFigure.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** One page of the figures of all articles, newest article first, in three statements. */
    Page<FigureDetail> page(Conditions filters, Slice slice) {
        Page<Listed> rows = NEWEST_FIRST.page(
                getEntityManager(),
                Listed.class,
                "select " + NAMED + ", a.headline, a.sortDay",
                "from CasualtyFigure f",
                "join Article a on a.id = f.articleId",
                filters,
                slice);
        List<Words> words = mentions.of(
                rows.items().stream().flatMap(row -> subjects(row.figure())).toList());
        Map<Subject, List<MentionDetail>> figures = MentionRepository.bySubject(SubjectKind.CASUALTY, words);
        Map<Subject, List<MentionDetail>> dates = MentionRepository.bySubject(SubjectKind.DATE, words);
        return rows.map(row -> FigureDetail.of(row.named, row.headline, figures, dates));
    }

    /** What words of the figure stand on: itself, and the dates that it names by id. */
    private static Stream<Subject> subjects(CasualtyFigure figure) {
        return Stream.of(figure.id, figure.periodId, figure.asOfId)
                .filter(Objects::nonNull)
                .map(id -> new Subject(figure.articleId, id));
    }

    /**
     * The representations of one article's figures, from its rows.
     *
     * @param figures the words of each figure
     * @param dates the words of each date
     */
    public static List<FigureDetail> details(
            List<NamedFigure> rows,
            String headline,
            Map<Subject, List<MentionDetail>> figures,
            Map<Subject, List<MentionDetail>> dates) {
        return rows.stream()
                .map(row -> FigureDetail.of(row, headline, figures, dates))
                .toList();
    }
}
