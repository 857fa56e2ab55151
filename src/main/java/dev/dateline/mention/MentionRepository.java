package dev.dateline.mention;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The spans of articles. */
@ApplicationScoped
public class MentionRepository implements PanacheRepository<Mention> {

    /** Selects the mention {@code m} as the span that it is. */
    static final String SPAN = "new dev.dateline.mention.MentionDetail(m.exact, m.form, m.paragraph,"
            + " m.start, m.end, m.utf16Start, m.utf16End, m.prefix, m.suffix)";

    private static final String WORDS = "select new dev.dateline.mention.Words(m.kind,"
            + " new dev.dateline.mention.Subject(m.articleId, m.subjectId), " + SPAN + ") from Mention m where ";

    /** Every span of every fact of the article, in text order. */
    public List<Words> ofArticle(String articleId) {
        return getEntityManager()
                .createQuery(WORDS + "m.articleId = :article order by m.start, m.end, m.pk", Words.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** The rows of every fact of the article, in text order, to be held against the text. */
    public List<Mention> rowsOfArticle(String articleId) {
        return list("articleId = ?1 order by start, end, pk", articleId);
    }

    /** The spans of these subjects of one kind, each subject's in text order: one statement. */
    public Map<Subject, List<MentionDetail>> of(SubjectKind kind, Collection<Subject> subjects) {
        return bySubject(kind, of(subjects));
    }

    /** The spans of these subjects, whatever kind they are of, each subject's in text order: one statement. */
    public List<Words> of(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        // One row value for each, because H2 looks each of them up in the index, as PostgreSQL does.
        List<Subject> wanted = subjects.stream().distinct().toList();
        String keys = IntStream.range(0, wanted.size())
                .mapToObj(i -> "(:article" + i + ", :id" + i + ")")
                .collect(joining(", "));
        TypedQuery<Words> query = getEntityManager()
                .createQuery(
                        WORDS + "(m.articleId, m.subjectId) in (" + keys + ")"
                                + " order by m.articleId, m.start, m.end, m.pk",
                        Words.class);
        for (int i = 0; i < wanted.size(); i++) {
            query.setParameter("article" + i, wanted.get(i).articleId());
            query.setParameter("id" + i, wanted.get(i).id());
        }
        return query.getResultList();
    }

    /** The spans of one kind in their order, by what they are of; what is of another kind may have the same id. */
    public static Map<Subject, List<MentionDetail>> bySubject(SubjectKind kind, List<Words> words) {
        return words.stream()
                .filter(each -> each.kind() == kind)
                .collect(groupingBy(Words::subject, mapping(Words::mention, toList())));
    }
}
