package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.ingest.NewArticle.NewDateline;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;
import dev.dateline.mention.PlaceType;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What was read out of a text, and the entities of the seed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EntityLinksTest {

    private static final Provenance READ = new Provenance(Origin.EXTRACTED, "places", "1", 0.9);
    private static final long SWEIDA = 172410;
    private static final long PARIS_IN_TEXAS = 4717560;

    @Inject
    Corpus corpus;

    @Inject
    EntityLinks links;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void placeIsTheStoredOneWithItsGeonamesId() {
        NewArticle linked = links.link(article(
                List.of(place("as-suwayda", SWEIDA, null), place("salkhad", null, "as-suwayda")),
                List.of(),
                "as-suwayda"));
        assertThat(linked.places()).extracting(NewPlace::id).containsExactly("sweida", "salkhad");
        assertThat(linked.places().get(1).within()).isEqualTo("sweida");
        assertThat(linked.dateline().placeId()).isEqualTo("sweida");
    }

    @Test
    void anotherPlaceOfTheSameNameHasAnotherId() {
        NewArticle linked = links.link(article(List.of(place("paris", PARIS_IN_TEXAS, null)), List.of(), "paris"));
        assertThat(linked.places()).extracting(NewPlace::id).containsExactly("paris-4717560");
        assertThat(linked.dateline().placeId()).isEqualTo("paris-4717560");
    }

    @Test
    void organisationIsTheStoredOneWithItsName() {
        NewArticle linked = links.link(article(
                List.of(),
                List.of(
                        organisation("syrian-observatory-for-human-rights", "Syrian Observatory for Human Rights"),
                        organisation("acme", "Acme")),
                null));
        assertThat(linked.organisations()).extracting(NewOrganisation::id).containsExactly("sohr", "acme");
        assertThat(linked.people().get(0).roles())
                .extracting(NewRole::organisationId)
                .containsExactly("sohr");
    }

    @Test
    void organisationOfOneTextIsNotTheStoredOneOfItsName() {
        NewArticle linked = links.link(article(
                List.of(), List.of(organisation("sohr-1a2b3c4d", "Syrian Observatory for Human Rights")), null));
        assertThat(linked.organisations()).extracting(NewOrganisation::id).containsExactly("sohr-1a2b3c4d");
    }

    @Test
    void whatTheTextTellsApartStaysApart() {
        NewArticle linked = links.link(
                article(List.of(place("sweida-town", SWEIDA, null), place("sweida", SWEIDA, null)), List.of(), null));
        assertThat(linked.places()).extracting(NewPlace::id).containsExactly("sweida-town", "sweida");
    }

    private static NewArticle article(List<NewPlace> places, List<NewOrganisation> organisations, String filedFrom) {
        String employer = organisations.isEmpty() ? null : organisations.get(0).id();
        NewPerson person = new NewPerson(
                "ada-neri",
                "Ada Neri",
                null,
                List.of(new NewRole(words("chief"), employer)),
                List.of(words("Ada Neri")),
                READ);
        NewDateline dateline = filedFrom == null ? null : new NewDateline(words("HERE —"), filedFrom, null);
        return NewArticle.plain("Test", List.of("Test."))
                .withFacts(dateline, List.of(person), places, organisations, null, null);
    }

    private static NewPlace place(String id, Long geonames, String within) {
        return new NewPlace(id, id, PlaceType.CITY, null, within, null, geonames, null, List.of(words(id)), READ);
    }

    private static NewOrganisation organisation(String id, String name) {
        return new NewOrganisation(id, name, null, OrganisationType.OTHER, null, List.of(words(name)), READ);
    }

    private static NewMention words(String words) {
        return new NewMention(words, null, null, null, null, Form.NAME, null);
    }
}
