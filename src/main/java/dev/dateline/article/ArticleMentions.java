package dev.dateline.article;

import dev.dateline.casualty.FigureDetail.Evidence;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.RoleDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.mention.SubjectMention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every span that a fact of an article stands on. */
public final class ArticleMentions {

    private static final Comparator<SubjectMention> IN_TEXT_ORDER = Comparator.<SubjectMention>comparingInt(
                    each -> each.mention().start())
            .thenComparingInt(each -> each.mention().end())
            .thenComparing(SubjectMention::kind)
            .thenComparing(SubjectMention::id)
            .thenComparing(each -> each.mention().form());

    private final ArticleDetail article;
    private final List<SubjectMention> all = new ArrayList<>();

    private ArticleMentions(ArticleDetail article) {
        this.article = article;
    }

    /** The spans of the parts that the article was read with, in text order. */
    public static List<SubjectMention> of(ArticleDetail article) {
        ArticleMentions mentions = new ArticleMentions(article);
        if (article.dateline() != null) {
            mentions.add(
                    SubjectKind.DATELINE,
                    article.id(),
                    article.dateline().verbatim(),
                    Stream.of(article.dateline().mention()));
        }
        mentions.entities();
        each(article.dates())
                .forEach(date -> mentions.add(SubjectKind.DATE, date.id(), date.edtf(), date.mentions().stream()));
        each(article.casualties())
                .forEach(figure -> mentions.add(
                        SubjectKind.CASUALTY, figure.id(), figure.verbatim(), evidence(figure.evidence())));
        each(article.events())
                .filter(event -> event.words() != null)
                .forEach(event -> mentions.add(
                        SubjectKind.EVENT, event.id(), event.words().exact(), Stream.of(event.words())));
        return mentions.all.stream().sorted(IN_TEXT_ORDER).toList();
    }

    private void entities() {
        each(article.people())
                .forEach(person -> add(
                        SubjectKind.PERSON,
                        person.id(),
                        person.name(),
                        Stream.concat(
                                person.mentions().stream(),
                                person.roles().stream().map(RoleDetail::mention))));
        each(article.places())
                .forEach(place -> add(SubjectKind.PLACE, place.id(), place.name(), place.mentions().stream()));
        each(article.organisations())
                .forEach(organisation -> add(
                        SubjectKind.ORGANISATION,
                        organisation.id(),
                        organisation.name(),
                        organisation.mentions().stream()));
    }

    private static <T> Stream<T> each(List<T> part) {
        return part == null ? Stream.empty() : part.stream();
    }

    private static Stream<MentionDetail> evidence(Evidence evidence) {
        return Stream.of(
                        evidence.claim(),
                        evidence.number(),
                        evidence.quantifier(),
                        evidence.measure(),
                        evidence.victims(),
                        evidence.attribution(),
                        evidence.place(),
                        evidence.period(),
                        evidence.asOf())
                .filter(Objects::nonNull);
    }

    private void add(SubjectKind kind, String id, String label, Stream<MentionDetail> spans) {
        spans.forEach(span -> all.add(new SubjectMention(article.id(), article.headline(), kind, id, label, span)));
    }
}
