package dev.dateline.mention;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The named entities of one article, put together from its rows. */
public final class ArticleEntities {

    private final List<NamedInArticle> entities;
    private final Map<Long, List<RoleDetail>> roles;
    private final List<Words> words;

    /**
     * @param entities named in the article, in its order
     * @param roles of each appearance, by its key
     * @param words of the article, in text order
     */
    public ArticleEntities(List<NamedInArticle> entities, Map<Long, List<RoleDetail>> roles, List<Words> words) {
        this.entities = entities;
        this.roles = roles;
        this.words = words;
    }

    public List<MentionedPerson> people() {
        return each(
                Person.class,
                SubjectKind.PERSON,
                (named, mentions) ->
                        MentionedPerson.of(named, roles.getOrDefault(named.appearance(), List.of()), mentions));
    }

    public List<MentionedPlace> places() {
        return each(
                Place.class,
                SubjectKind.PLACE,
                (named, mentions) -> MentionedPlace.of(named, (Place) named.entity(), mentions));
    }

    public List<MentionedOrganisation> organisations() {
        return each(
                Organisation.class,
                SubjectKind.ORGANISATION,
                (named, mentions) -> MentionedOrganisation.of(named, (Organisation) named.entity(), mentions));
    }

    private <T> List<T> each(
            Class<? extends NamedEntity> type,
            SubjectKind kind,
            BiFunction<NamedInArticle, List<MentionDetail>, T> represent) {
        Map<Subject, List<MentionDetail>> mentions = MentionRepository.bySubject(kind, words);
        return entities.stream()
                .filter(named -> type.isInstance(named.entity()))
                .map(named -> represent.apply(named, namings(mentions.getOrDefault(named.subject(), List.of()))))
                .toList();
    }

    /** The spans that name the entity: a role stands on words too, but they say what the person is, not who. */
    static List<MentionDetail> namings(List<MentionDetail> spans) {
        return spans.stream().filter(span -> span.form() != Form.ROLE).toList();
    }

    /** The different names that the mentions use, in the order of their first use. */
    static List<String> asWritten(List<MentionDetail> mentions) {
        return mentions.stream()
                .filter(mention -> mention.form() == Form.NAME)
                .map(MentionDetail::exact)
                .distinct()
                .toList();
    }
}
