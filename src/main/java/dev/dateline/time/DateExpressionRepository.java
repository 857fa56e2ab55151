package dev.dateline.time;

import static dev.dateline.list.Keyset.Direction.ASCENDING;

import dev.dateline.list.Conditions;
import dev.dateline.list.Keyset;
import dev.dateline.list.Page;
import dev.dateline.list.Slice;
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

/** The date expressions of articles. */
@ApplicationScoped
public class DateExpressionRepository implements PanacheRepository<DateExpression> {

    /** An expression among those of all articles, with its article's headline. */
    private record Listed(DateExpression date, String headline) {}

    private static final Keyset<Listed> TIMELINE = new Keyset<Listed>()
            .by("d.sortDay", ASCENDING, row -> row.date.sortDay, LocalDate::parse)
            .by("d.articleId", ASCENDING, row -> row.date.articleId, Function.identity())
            .by("d.ordinal", ASCENDING, row -> row.date.ordinal, Integer::valueOf);

    private final MentionRepository mentions;

    DateExpressionRepository(MentionRepository mentions) {
        this.mentions = mentions;
    }

    /** The article's date expressions, in its order: one statement. */
    public List<DateExpression> ofArticle(String articleId) {
        return list("articleId = ?1 order by ordinal", articleId);
    }

    /** One page of the timeline of all articles, in three statements. */
    Page<DateDetail> timeline(Conditions filters, Slice slice) {
        // The article is joined by its name in the query: its class lives in a package that depends on this one.
        // From the left, so that the databases begin with the dates, which are in this order.
        Page<Listed> rows = TIMELINE.page(
                getEntityManager(),
                Listed.class,
                "select d, a.headline",
                "from DateExpression d",
                "left join Article a on a.id = d.articleId",
                filters,
                slice);
        Map<Subject, List<MentionDetail>> words = mentions.of(
                SubjectKind.DATE,
                rows.items().stream().map(row -> subject(row.date)).toList());
        return rows.map(row -> detail(row.date, row.headline, words));
    }

    /** The representations of one article's date expressions, from its rows. */
    public static List<DateDetail> details(
            List<DateExpression> rows, String headline, Map<Subject, List<MentionDetail>> words) {
        return rows.stream().map(row -> detail(row, headline, words)).toList();
    }

    private static DateDetail detail(DateExpression row, String headline, Map<Subject, List<MentionDetail>> words) {
        return DateDetail.of(row, headline, words.get(subject(row)));
    }

    private static Subject subject(DateExpression row) {
        return new Subject(row.articleId, row.id);
    }
}
