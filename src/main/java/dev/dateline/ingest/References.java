package dev.dateline.ingest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The ids of a document's facts, so that what one fact calls another by names one that is there. */
final class References {

    /** A kind of fact that others refer to. */
    enum To {
        PERSON("people"),
        PLACE("places"),
        ORGANISATION("organisations"),
        DATE("dates"),
        FIGURE("casualties"),
        EVENT("events");

        private final String part;

        To(String part) {
            this.part = part;
        }
    }

    private final Findings findings;
    private final Map<To, Set<String>> ids = new EnumMap<>(To.class);

    /** Kinds of which a fact has no id that could be read: a reference may mean that one. */
    private final Set<To> unsure = EnumSet.noneOf(To.class);

    References(NewArticle article, Findings findings) {
        this.findings = findings;
        add(To.PERSON, article.people(), NewPerson::id);
        add(To.PLACE, article.places(), NewPlace::id);
        add(To.ORGANISATION, article.organisations(), NewOrganisation::id);
        add(To.DATE, article.dates(), NewDate::id);
        add(To.FIGURE, article.casualties(), NewCasualty::id);
        add(To.EVENT, article.events(), NewEvent::id);
    }

    private <T> void add(To kind, List<T> facts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        ids.put(kind, seen);
        if (!findings.isWellFormed(kind.part) || facts.stream().anyMatch(Objects::isNull)) {
            unsure.add(kind);
        }
        Findings.each(kind.part, facts, (field, fact) -> {
            String given = id.apply(fact);
            if (given == null) {
                unsure.add(kind);
                findings.add(field + ".id", "must not be null", null);
            } else {
                findings.require(seen.add(given), field + ".id", "is used twice", given);
            }
        });
    }

    boolean has(To kind, String id) {
        return ids.get(kind).contains(id);
    }

    /** A finding unless there is such a fact, or no id is given. */
    void require(String field, String id, To kind) {
        findings.require(
                id == null || has(kind, id) || unsure.contains(kind),
                field,
                "is no " + kind.name().toLowerCase(Locale.ROOT) + " of this document",
                id);
    }
}
