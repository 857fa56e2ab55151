package dev.dateline.mention;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The named entities of one article, put together from its rows. */
public final class ArticleEntities {

    private final List<Appearance> appearances;
    private final Map<Long, List<Role>> roles;
    private final List<Mention> mentions;

    /**
     * @param appearances of the article, in its order
     * @param roles of the article, in its order
     * @param mentions of the article, in text order
     */
    public ArticleEntities(List<Appearance> appearances, List<Role> roles, List<Mention> mentions) {
        this.appearances = appearances;
        this.roles = roles.stream().collect(groupingBy(role -> role.appearance.pk));
        this.mentions = mentions;
    }

    public List<MentionedPerson> people() {
        return each(Person.class, SubjectKind.PERSON, (appearance, words) -> {
            List<RoleDetail> stated = roles.getOrDefault(appearance.pk, List.of()).stream()
                    .map(RoleDetail::of)
                    .toList();
            return MentionedPerson.of(appearance, stated, words);
        });
    }

    public List<MentionedPlace> places() {
        return each(
                Place.class,
                SubjectKind.PLACE,
                (appearance, words) -> MentionedPlace.of(appearance, (Place) appearance.entity, words));
    }

    public List<MentionedOrganisation> organisations() {
        return each(
                Organisation.class,
                SubjectKind.ORGANISATION,
                (appearance, words) -> MentionedOrganisation.of(appearance, (Organisation) appearance.entity, words));
    }

    private <T> List<T> each(
            Class<? extends NamedEntity> type,
            SubjectKind kind,
            BiFunction<Appearance, List<MentionDetail>, T> represent) {
        Map<String, List<Mention>> bySubject = mentions.stream()
                .filter(mention -> mention.kind == kind)
                .collect(groupingBy(mention -> mention.subjectId));
        return appearances.stream()
                .filter(appearance -> type.isInstance(appearance.entity))
                .map(appearance ->
                        represent.apply(appearance, namings(bySubject.getOrDefault(appearance.entity.id, List.of()))))
                .toList();
    }

    /** The spans that name the entity: a role stands on words too, but they say what the person is, not who. */
    static List<MentionDetail> namings(List<Mention> spans) {
        return spans.stream()
                .filter(span -> span.form != Form.ROLE)
                .map(MentionDetail::of)
                .toList();
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
