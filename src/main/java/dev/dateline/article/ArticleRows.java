package dev.dateline.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.dateline.casualty.CasualtyFigure;
import dev.dateline.mention.Appearance;
import dev.dateline.mention.ArticleEntities;
import dev.dateline.mention.Mention;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.NamedInArticle;
import dev.dateline.mention.Role;
import dev.dateline.mention.RoleDetail;
import dev.dateline.mention.Subject;
import dev.dateline.mention.Words;
import dev.dateline.time.DateExpression;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** An article's rows as they are made from a document, stored or not. */
public record ArticleRows(
        Article article,
        List<Appearance> appearances,
        List<Role> roles,
        List<Mention> mentions,
        List<DateExpression> dates,
        List<CasualtyFigure> figures) {

    private static final Comparator<Mention> TEXT_ORDER =
            Comparator.<Mention>comparingInt(mention -> mention.start).thenComparingInt(mention -> mention.end);

    /** The article with all its facts, as it would be read if it were stored. */
    public ArticleDetail represent() {
        List<Words> words =
                mentions.stream().sorted(TEXT_ORDER).map(this::words).toList();
        return ArticleReading.represent(
                article,
                words,
                new ArticleEntities(named(), stated(), words),
                () -> dates,
                () -> figures,
                EnumSet.allOf(Part.class));
    }

    private Words words(Mention row) {
        return new Words(row.kind, new Subject(article.id, row.subjectId), MentionDetail.of(row));
    }

    // Rows that are not stored have no keys yet; their ordinals tell them apart as well.
    private List<NamedInArticle> named() {
        return appearances.stream()
                .map(row -> new NamedInArticle(
                        (long) row.ordinal,
                        new Subject(article.id, row.entity.id),
                        row.name,
                        row.provenance,
                        row.entity))
                .toList();
    }

    private Map<Long, List<RoleDetail>> stated() {
        return roles.stream()
                .collect(groupingBy(
                        row -> (long) row.appearance.ordinal,
                        mapping(
                                row -> new RoleDetail(
                                        row.mention.exact, row.organisationId, MentionDetail.of(row.mention)),
                                toList())));
    }
}
