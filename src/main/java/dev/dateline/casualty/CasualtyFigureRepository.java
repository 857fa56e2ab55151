package dev.dateline.casualty;

import static dev.dateline.list.Keyset.Direction.ASCENDING;
import static dev.dateline.list.Keyset.Direction.DESCENDING;
import static java.util.stream.Collectors.toSet;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
import dev.dateline.mention.EntityNames;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.NamedEntityRepository;
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
    private record Listed(CasualtyFigure figure, String headline, LocalDate sortDay) {}

    private static final String NAMED = "new dev.dateline.casualty.NamedFigure(f,"
            + " (select p.name from Place p where p.id = f.placeId),"
            + " (select o.name from Organisation o where o.id = f.attributionOrganisationId),"
            + " (select p.name from Person p where p.id = f.attributionPersonId))";

    // The newest article's figures first. The article is joined by its name in the query: its class lives in a
    // package that depends on this one.
    private static final Keyset<Listed> NEWEST_FIRST = new Keyset<Listed>()
            .by("a.sortDay", DESCENDING, Listed::sortDay, LocalDate::parse)
            .by("f.articleId", DESCENDING, row -> row.figure.articleId, Function.identity())
            .by("f.ordinal", ASCENDING, row -> row.figure.ordinal, Integer::valueOf);

    private final MentionRepository mentions;
    private final NamedEntityRepository entities;

    CasualtyFigureRepository(MentionRepository mentions, NamedEntityRepository entities) {
        this.mentions = mentions;
        this.entities = entities;
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

    /** One page of the figures of all articles, newest article first, in four statements. */
    Page<FigureDetail> page(Conditions filters, Slice slice) {
        Page<Listed> rows = NEWEST_FIRST.page(
                getEntityManager(),
                Listed.class,
                "select f, a.headline, a.sortDay",
                "from CasualtyFigure f",
                "join Article a on a.id = f.articleId",
                filters,
                slice);
        List<Words> words = mentions.of(
                rows.items().stream().flatMap(row -> subjects(row.figure)).toList());
        Map<Subject, List<MentionDetail>> figures = MentionRepository.bySubject(SubjectKind.CASUALTY, words);
        Map<Subject, List<MentionDetail>> dates = MentionRepository.bySubject(SubjectKind.DATE, words);
        // Asked for apart: whatever the statement that sorts reads of a row, it reads of all that it has to sort.
        EntityNames names = entities.names(
                rows.items().stream().flatMap(row -> entities(row.figure)).collect(toSet()));
        return rows.map(row -> FigureDetail.of(named(row.figure, names), row.headline, figures, dates));
    }

    private static NamedFigure named(CasualtyFigure figure, EntityNames names) {
        return new NamedFigure(
                figure,
                names.place(figure.placeId),
                names.organisation(figure.attributionOrganisationId),
                names.person(figure.attributionPersonId));
    }

    private static Stream<String> entities(CasualtyFigure figure) {
        return Stream.of(figure.placeId, figure.attributionOrganisationId, figure.attributionPersonId)
                .filter(Objects::nonNull);
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
