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

    private static final Keyset<DateExpression> TIMELINE = new Keyset<DateExpression>()
            .by("d.sortDay", ASCENDING, date -> date.sortDay, LocalDate::parse)
            .by("d.articleId", ASCENDING, date -> date.articleId, Function.identity())
            .by("d.ordinal", ASCENDING, date -> date.ordinal, Integer::valueOf);

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
        Page<DateExpression> rows = TIMELINE.page(
                getEntityManager(), DateExpression.class, "select d", "from DateExpression d", "", filters, slice);
        Map<Subject, List<MentionDetail>> words = mentions.of(
                SubjectKind.DATE,
                rows.items().stream().map(DateExpressionRepository::subject).toList());
        return rows.map(row -> detail(row, words));
    }

    /** The representations of one article's date expressions, from its rows. */
    public static List<DateDetail> details(List<DateExpression> rows, Map<Subject, List<MentionDetail>> words) {
        return rows.stream().map(row -> detail(row, words)).toList();
    }

    private static DateDetail detail(DateExpression row, Map<Subject, List<MentionDetail>> words) {
        return DateDetail.of(row, words.get(subject(row)));
    }

    private static Subject subject(DateExpression row) {
        return new Subject(row.articleId, row.id);
    }
}
