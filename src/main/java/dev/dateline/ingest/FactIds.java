package dev.dateline.ingest;

import dev.dateline.text.CanonicalText;
import dev.dateline.text.Slug;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of a draft's facts, as far as its text alone can say. */
final class FactIds {

    private static final int LONGEST = 80;
    private static final int DIGITS = 8;

    private final String ofThisText;
    private final Map<Object, String> ids = new IdentityHashMap<>();

    private FactIds(CanonicalText text) {
        this.ofThisText = "-" + text.sha256().substring(0, DIGITS);
    }

    /** By the facts themselves: people, places, organisations, dates and figures. */
    static Map<Object, String> of(Draft draft, CanonicalText text) {
        FactIds ids = new FactIds(text);
        Set<String> organisations = new HashSet<>();
        draft.organisations().forEach(each -> ids.ids.put(each, free(ids.organisation(each), organisations)));
        Set<String> people = new HashSet<>();
        draft.people().forEach(each -> ids.ids.put(each, free(ids.person(each.name()), people)));
        draft.places().forEach(each -> ids.ids.put(each, each.slug()));
        ids.count(draft.dates(), "d");
        ids.count(draft.figures(), "c");
        return ids.ids;
    }

    private void count(List<?> facts, String letter) {
        for (int i = 0; i < facts.size(); i++) {
            ids.put(facts.get(i), letter + (i + 1));
        }
    }

    /** One word names many people: the id of somebody of whom a text says no more holds in this text only. */
    private String person(String name) {
        String id = slug(name);
        return id.contains("-") ? id : id + ofThisText;
    }

    /** An acronym is an id only of those that are known by it: the same letters are short for many others. */
    private String organisation(Draft.Organisation organisation) {
        boolean byAcronym = organisation.isKnown() && organisation.acronym() != null;
        String id = slug(byAcronym ? organisation.acronym() : organisation.name());
        return organisation.isOfText() ? id + ofThisText : id;
    }

    private static String slug(String name) {
        String id = Slug.of(name, LONGEST);
        return id.isEmpty() ? "unnamed" : id;
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
