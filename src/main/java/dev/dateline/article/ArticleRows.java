package dev.dateline.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.dateline.article.ArticleReading.Rows;
import dev.dateline.article.ArticleRepository.Read;
import dev.dateline.casualty.CasualtyFigure;
import dev.dateline.casualty.NamedFigure;
import dev.dateline.event.ArticleEvent;
import dev.dateline.event.NamedEvent;
import dev.dateline.mention.Appearance;
import dev.dateline.mention.ArticleEntities;
import dev.dateline.mention.Mention;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedInArticle;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Person;
import dev.dateline.mention.Place;
import dev.dateline.mention.Role;
import dev.dateline.mention.RoleDetail;
import dev.dateline.mention.Subject;
import dev.dateline.mention.Words;
import dev.dateline.time.DateExpression;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article's rows as they are made from a document, stored or not. */
public record ArticleRows(
        Article article,
        List<Appearance> appearances,
        List<Role> roles,
        List<Mention> mentions,
        List<DateExpression> dates,
        List<CasualtyFigure> figures,
        List<ArticleEvent> events) {

    private static final Comparator<Mention> TEXT_ORDER =
            Comparator.<Mention>comparingInt(mention -> mention.start).thenComparingInt(mention -> mention.end);

    /**
     * The article with all its facts, as it would be read if it were stored.
     *
     * @param placesAround the names, by id, of places that the article does not mention and that one of its own lies in
     */
    public ArticleDetail represent(Map<String, String> placesAround) {
        Map<String, String> people = names(Person.class);
        Map<String, String> organisations = names(Organisation.class);
        Map<String, String> places = new HashMap<>(placesAround);
        places.putAll(names(Place.class));
        List<Words> words =
                mentions.stream().sorted(TEXT_ORDER).map(this::words).toList();
        return ArticleReading.represent(
                new Read(article, places.get(article.datelinePlaceId)),
                words,
                new ArticleEntities(named(places), stated(organisations), words),
                new Rows(
                        () -> dates,
                        () -> figures.stream()
                                .map(row -> new NamedFigure(
                                        row,
                                        places.get(row.placeId),
                                        organisations.get(row.attributionOrganisationId),
                                        people.get(row.attributionPersonId)))
                                .toList(),
                        () -> events.stream()
                                .map(row -> new NamedEvent(row, places.get(row.placeId)))
                                .toList()),
                EnumSet.allOf(Part.class));
    }

    private Words words(Mention row) {
        return new Words(row.kind, new Subject(article.id, row.subjectId), MentionDetail.of(row));
    }

    private Map<String, String> names(Class<? extends NamedEntity> type) {
        return appearances.stream()
                .map(row -> row.entity)
                .filter(type::isInstance)
                .collect(toMap(entity -> entity.id, entity -> entity.name));
    }

    // Rows that are not stored have no keys yet; their ordinals tell them apart as well.
    private List<NamedInArticle> named(Map<String, String> places) {
        return appearances.stream()
                .map(row -> new NamedInArticle(
                        (long) row.ordinal,
                        new Subject(article.id, row.entity.id),
                        row.name,
                        row.provenance,
                        row.entity,
                        row.entity instanceof Place place ? places.get(place.within) : null))
                .toList();
    }

    private Map<Long, List<RoleDetail>> stated(Map<String, String> organisations) {
        return roles.stream()
                .collect(groupingBy(
                        row -> (long) row.appearance.ordinal,
                        mapping(
                                row -> new RoleDetail(
                                        row.mention.exact,
                                        row.organisationId,
                                        organisations.get(row.organisationId),
                                        MentionDetail.of(row.mention)),
                                toList())));
    }
}
