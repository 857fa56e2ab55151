package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.Draft.Grounds;
import dev.dateline.mention.OrganisationType;
import dev.dateline.mention.PlaceType;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was read out of a text, and the entities of the seed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EntityLinksTest {

    private static final Grounds READ = Grounds.of("places", "1", 0.9, List.of());
    private static final long SWEIDA = 172410;
    private static final long PARIS_IN_TEXAS = 4717560;

    @Inject
    Corpus corpus;

    @Inject
    EntityLinks links;

    private final Map<Object, String> ids = new IdentityHashMap<>();

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void placeIsTheStoredOneWithItsGeonamesId() {
        assertThat(linked(place("as-suwayda", SWEIDA), place("salkhad", null))).containsExactly("sweida", "salkhad");
    }

    @Test
    void anotherPlaceOfTheSameNameHasAnotherId() {
        assertThat(linked(place("paris", PARIS_IN_TEXAS))).containsExactly("paris-4717560");
    }

    @Test
    void organisationIsTheStoredOneWithItsName() {
        assertThat(linked(
                        organisation("syrian-observatory-for-human-rights", "Syrian Observatory for Human Rights"),
                        organisation("acme", "Acme")))
                .containsExactly("sohr", "acme");
    }

    @Test
    void organisationOfOneTextIsNotTheStoredOneOfItsName() {
        assertThat(linked(organisation("sohr-1a2b3c4d", "Syrian Observatory for Human Rights")))
                .containsExactly("sohr-1a2b3c4d");
    }

    @Test
    void whatTheTextTellsApartStaysApart() {
        assertThat(linked(place("sweida-town", SWEIDA), place("sweida", SWEIDA)))
                .containsExactly("sweida-town", "sweida");
    }

    private List<String> linked(Draft.Place... places) {
        links.link(draft(List.of(places), List.of()), ids);
        return Stream.of(places).map(ids::get).toList();
    }

    private List<String> linked(Draft.Organisation... organisations) {
        links.link(draft(List.of(), List.of(organisations)), ids);
        return Stream.of(organisations).map(ids::get).toList();
    }

    private static Draft draft(List<Draft.Place> places, List<Draft.Organisation> organisations) {
        return new Draft(
                new Draft.Language("en", null),
                null,
                List.of(),
                places,
                organisations,
                List.of(),
                Draft.HowMany.NOTHING,
                List.of());
    }

    private Draft.Place place(String id, Long geonames) {
        Draft.Place place = new Draft.Place(id, id, PlaceType.CITY, null, null, null, geonames, List.of(), READ);
        ids.put(place, id);
        return place;
    }

    private Draft.Organisation organisation(String id, String name) {
        Draft.Organisation organisation =
                new Draft.Organisation(name, null, OrganisationType.OTHER, false, false, List.of(), READ);
        ids.put(organisation, id);
        return organisation;
    }
}
