package dev.dateline.ingest;

import dev.dateline.text.CanonicalText;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids of a draft's facts, as far as its text alone can say. */
final class FactIds {

    private final String ofThisText;
    private final Map<Object, String> ids = new IdentityHashMap<>();

    private FactIds(CanonicalText text) {
        this.ofThisText = EntityIds.digits(text.sha256());
    }

    /** By the facts themselves: people, places, organisations, dates, figures and events. */
    static Map<Object, String> of(Draft draft, CanonicalText text) {
        FactIds ids = new FactIds(text);
        Set<String> organisations = new HashSet<>();
        draft.organisations().forEach(each -> ids.ids.put(each, EntityIds.free(ids.organisation(each), organisations)));
        Set<String> people = new HashSet<>();
        draft.people()
                .forEach(each -> ids.ids.put(
                        each, EntityIds.free(EntityIds.ofPerson(each.name(), () -> ids.ofThisText), people)));
        draft.places().forEach(each -> ids.ids.put(each, each.slug()));
        ids.count(draft.dates(), "d");
        ids.count(draft.figures(), "c");
        Set<String> events = new HashSet<>();
        draft.events().forEach(each -> ids.ids.put(each, EntityIds.free(event(each), events)));
        return ids.ids;
    }

    private static String event(Draft.Event event) {
        return EntityIds.ofEvent(
                event.place() == null ? "" : event.place().slug(),
                event.period() == null ? "" : event.period().edtf());
    }

    private void count(List<?> facts, String letter) {
        for (int i = 0; i < facts.size(); i++) {
            ids.put(facts.get(i), letter + (i + 1));
        }
    }

    /** An acronym is an id only of those that are known by it: the same letters are short for many others. */
    private String organisation(Draft.Organisation organisation) {
        boolean byAcronym = organisation.isKnown() && organisation.acronym() != null;
        String id = EntityIds.of(byAcronym ? organisation.acronym() : organisation.name());
        return organisation.isOfText() ? id + "-" + ofThisText : id;
    }
}
