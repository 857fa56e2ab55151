package dev.dateline.reader;

import dev.dateline.database.ReadTransaction;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.NamedEntityRepository;
import dev.dateline.mention.Organisation;
import dev.dateline.mention.Person;
import dev.dateline.mention.Place;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the entities are called that filters name by their ids: people do not know the ids. */
@ApplicationScoped
class FilterNames {

    /** The kinds that the value of a filter can be an id of. */
    private static final Map<String, List<Class<? extends NamedEntity>>> KINDS = Map.of(
            "person", List.of(Person.class),
            "place", List.of(Place.class),
            "organisation", List.of(Organisation.class),
            "attributedTo", List.of(Organisation.class, Person.class));

    private final NamedEntityRepository entities;
    private final ReadTransaction transaction;

    FilterNames(NamedEntityRepository entities, ReadTransaction transaction) {
        this.entities = entities;
        this.transaction = transaction;
    }

    /**
     * The names by the filters.
     *
     * @param filters those that are set, with their values
     */
    Map<String, String> of(Map<String, String> filters) {
        Map<String, String> byId = new HashMap<>(filters);
        byId.keySet().retainAll(KINDS.keySet());
        return byId.isEmpty() ? Map.of() : transaction.call(() -> names(byId));
    }

    private Map<String, String> names(Map<String, String> byId) {
        Map<String, String> names = new HashMap<>();
        byId.forEach((filter, id) -> {
            List<String> called = KINDS.get(filter).stream()
                    .map(kind -> entities.nameOf(kind, id))
                    .flatMap(Optional::stream)
                    .toList();
            if (!called.isEmpty()) {
                // an id is unique among those of its kind only
                names.put(filter, String.join(" or ", called));
            }
        });
        return names;
    }
}
