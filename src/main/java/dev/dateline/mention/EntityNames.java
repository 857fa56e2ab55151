package dev.dateline.mention;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** What some entities are listed as, by their ids, each of which is unique among those of its kind. */
public final class EntityNames {

    /** @param kind as the discriminator says it */
    record Row(String kind, String id, String name) {}

    private record Key(String kind, String id) {}

    private final Map<Key, String> names;

    EntityNames(List<Row> rows) {
        this.names = rows.stream().collect(toMap(row -> new Key(row.kind, row.id), Row::name));
    }

    /** {@code null} for an unknown one, as for none. */
    public String person(String id) {
        return names.get(new Key("PERSON", id));
    }

    /** {@code null} for an unknown one, as for none. */
    public String place(String id) {
        return names.get(new Key("PLACE", id));
    }

    /** {@code null} for an unknown one, as for none. */
    public String organisation(String id) {
        return names.get(new Key("ORGANISATION", id));
    }
}
