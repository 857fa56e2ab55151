package dev.dateline.mention;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The spans of articles. */
@ApplicationScoped
public class MentionRepository implements PanacheRepository<Mention> {

    /** Identifies a date or a figure across articles, or an entity in one article. */
    public record Subject(String articleId, String id) {}

    /** Every span of every fact of the article, in text order. */
    public List<Mention> ofArticle(String articleId) {
        return list("articleId = ?1 order by start, end, pk", articleId);
    }

    /** The spans of these subjects of one kind, each subject's in text order: one statement. */
    public Map<Subject, List<Mention>> of(SubjectKind kind, Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        // Articles and ids apart may find a span too many, which grouping leaves aside.
        return list(
                        "kind = ?1 and articleId in ?2 and subjectId in ?3 order by articleId, start, end, pk",
                        kind,
                        subjects.stream().map(Subject::articleId).distinct().toList(),
                        subjects.stream().map(Subject::id).distinct().toList())
                .stream()
                .collect(groupingBy(mention -> new Subject(mention.articleId, mention.subjectId)));
    }
}
