package dev.dateline.casualty;

import static dev.dateline.list.Keyset.Direction.ASCENDING;
import static dev.dateline.list.Keyset.Direction.DESCENDING;
import static java.util.stream.Collectors.toMap;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
import dev.dateline.mention.Form;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.MentionRepository;
import dev.dateline.mention.Subject;
import dev.dateline.mention.SubjectKind;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The casualty figures of articles. */
@ApplicationScoped
public class CasualtyFigureRepository implements PanacheRepository<CasualtyFigure> {

    /** A figure with the day that its article is sorted by. */
    private record Sorted(CasualtyFigure figure, LocalDate sortDay) {}

    // The newest article's figures first. The article is joined by its name in the query: its class lives in a
    // package that depends on this one.
    private static final Keyset<Sorted> NEWEST_FIRST = new Keyset<Sorted>()
            .by("a.sortDay", DESCENDING, Sorted::sortDay, LocalDate::parse)
            .by("f.articleId", DESCENDING, row -> row.figure.articleId, Function.identity())
            .by("f.ordinal", ASCENDING, row -> row.figure.ordinal, Integer::valueOf);

    private final MentionRepository mentions;

    CasualtyFigureRepository(MentionRepository mentions) {
        this.mentions = mentions;
    }

    /** The article's figures, in its order: one statement. */
    public List<CasualtyFigure> ofArticle(String articleId) {
        return list("articleId = ?1 order by ordinal", articleId);
    }

    /** One page of the figures of all articles, newest article first, in three statements. */
    Page<FigureDetail> page(Conditions filters, Slice slice) {
        Page<Sorted> rows = NEWEST_FIRST.page(
                getEntityManager(),
                Sorted.class,
                "select f, a.sortDay",
                "from CasualtyFigure f",
                "join Article a on a.id = f.articleId",
                filters,
                slice);
        Map<Subject, List<MentionDetail>> words = mentions.of(
                SubjectKind.CASUALTY,
                rows.items().stream().map(row -> subject(row.figure)).toList());
        return rows.map(row -> detail(row.figure, words));
    }

    /** The representations of one article's figures, from its rows. */
    public static List<FigureDetail> details(List<CasualtyFigure> rows, Map<Subject, List<MentionDetail>> words) {
        return rows.stream().map(row -> detail(row, words)).toList();
    }

    private static FigureDetail detail(CasualtyFigure row, Map<Subject, List<MentionDetail>> words) {
        Map<Form, MentionDetail> evidence =
                words.get(subject(row)).stream().collect(toMap(MentionDetail::form, Function.identity()));
        return FigureDetail.of(row, evidence);
    }

    private static Subject subject(CasualtyFigure row) {
        return new Subject(row.articleId, row.id);
    }
}
