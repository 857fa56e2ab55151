package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.ingest.Draft.Grounds;
import dev.dateline.ingest.Draft.Relation;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;
import dev.dateline.mention.PlaceType;
import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;
import dev.dateline.time.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes of a draft, and of one of which a fact is wrong. */
class NamedDraftTest {

    private static final CanonicalText TEXT = CanonicalText.of(
            "Storm hits Suva",
            null,
            List.of(
                    "SUVA, Fiji - More than 1,400 people were killed in Suva last May, Mayor Ana Bau told Radio Fiji.",
                    "Of them 12 were children, while the army said 15."));
    private static final Grounds GROUNDS = Grounds.of("reader", "1", 0.9, List.of());

    private final Draft.Organisation radio = new Draft.Organisation(
            "Radio Fiji", null, OrganisationType.BROADCASTER, false, false, List.of(words("Radio Fiji")), GROUNDS);
    private final Draft.Organisation army = new Draft.Organisation(
            "the army", null, OrganisationType.MILITARY, false, true, List.of(words("the army")), GROUNDS);
    private final Draft.Person ana = new Draft.Person(
            "Ana Bau", List.of(new Draft.Role(words("Mayor"), radio)), List.of(words("Ana Bau")), GROUNDS);
    private final Draft.Place fiji =
            new Draft.Place("fiji", "Fiji", PlaceType.COUNTRY, "FJ", null, null, null, List.of(words("Fiji")), GROUNDS);
    private final Draft.Place suva =
            new Draft.Place("suva", "Suva", PlaceType.CITY, "FJ", fiji, null, null, List.of(words("Suva")), GROUNDS);
    private final Draft.Date may = new Draft.Date(
            "2025-05",
            null,
            null,
            DateBasis.RELATIVE_TO_PUBLICATION,
            "May before June 2025",
            List.of(words("last May")),
            GROUNDS);
    private final Draft.Figure all = new Draft.Figure(
            counted(Quantifier.MORE_THAN, 1400),
            new Draft.Source(AttributionKind.NAMED, ana, words("Mayor Ana Bau")),
            new Draft.Where(suva, words("Suva")),
            new Draft.When(may, words("last May"), false, false),
            new Draft.Evidence(
                    words("More than 1,400 people were killed"),
                    words("1,400"),
                    words("More than"),
                    words("killed"),
                    null),
            GROUNDS);
    private final Draft.Figure children = new Draft.Figure(
            counted(Quantifier.EXACT, 12),
            Draft.Source.ARTICLE,
            null,
            null,
            new Draft.Evidence(words("Of them 12 were children"), words("12"), null, words("Of them"), null),
            GROUNDS);
    private final Draft.Figure rival = new Draft.Figure(
            counted(Quantifier.EXACT, 15),
            new Draft.Source(AttributionKind.NAMED, army, words("the army")),
            null,
            new Draft.When(may, words("last May"), true, false),
            new Draft.Evidence(words("said 15"), words("15"), null, words("said"), null),
            GROUNDS);
    private final Draft draft = new Draft(
            new Draft.Language("en", null),
            new Draft.Dateline(words("SUVA, Fiji"), suva, null),
            List.of(ana),
            List.of(suva, fiji),
            List.of(radio, army),
            List.of(may),
            new Draft.HowMany(
                    List.of(all, children, rival),
                    List.of(
                            new Relation(children, Relation.Kind.PART_OF, all),
                            new Relation(children, Relation.Kind.CONTRADICTS, rival),
                            new Relation(rival, Relation.Kind.CONTRADICTS, children)),
                    List.of(
                            new Draft.Event(
                                    true,
                                    words("Storm"),
                                    suva,
                                    may,
                                    List.of(all, children),
                                    List.of(new Draft.Toll(Measure.KILLED, List.of(all))),
                                    GROUNDS),
                            new Draft.Event(
                                    false,
                                    null,
                                    null,
                                    null,
                                    List.of(rival),
                                    List.of(new Draft.Toll(Measure.KILLED, List.of(rival))),
                                    GROUNDS))),
            List.of());

    private final NamedDraft named = new NamedDraft(draft, FactIds.of(draft, TEXT));
    private final NewArticle bare = NewArticle.plain("Storm", List.of("Storm."));

    @Test
    void whatFactsHoldIsCalledByItsId() {
        NewArticle article = named.write(bare);
        assertThat(Checks.of(article, TEXT)).isEmpty();
        assertThat(article.dateline().placeId()).isEqualTo("suva");
        assertThat(article.people().get(0).roles().get(0).organisationId()).isEqualTo("radio-fiji");
        assertThat(article.places()).extracting(NewPlace::within).containsExactly("fiji", null);
        assertThat(article.casualties()).extracting(NewCasualty::id).containsExactly("c1", "c2", "c3");
        NewCasualty figure = article.casualties().get(0);
        assertThat(figure.attribution().personId()).isEqualTo("ana-bau");
        assertThat(figure.placeId()).isEqualTo("suva");
        assertThat(figure.periodId()).isEqualTo("d1");
        assertThat(figure.asOfId()).isNull();
        assertThat(article.casualties().get(1).subsetOf()).isEqualTo("c1");
        assertThat(article.casualties())
                .extracting(NewCasualty::contradicts)
                .containsExactly(List.of(), List.of("c3"), List.of("c2"));
        assertThat(article.casualties().get(2).asOfId()).isEqualTo("d1");
    }

    @Test
    void whoIsKnownByOneWordOrADescriptionHasAnIdOfThisTextAlone() {
        assertThat(named.write(bare).organisations())
                .extracting(NewOrganisation::id)
                .containsExactly("radio-fiji", "the-army-" + TEXT.sha256().substring(0, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "people[0].name",
        "people[0].roles[0].words",
        "places[0].countryCode",
        "places[1].mentions[0]",
        "dates[0].edtf",
        "organisations[0].type",
        "organisations[1].type",
        "casualties[0].value",
        "casualties[1].evidence.number",
        "dateline.words",
    })
    void whatIsLeftIsRight(String field) {
        int facts = facts(named.write(bare));
        assertThat(named.takeOut(errors(field))).isTrue();
        NewArticle left = named.write(bare);
        assertThat(Checks.of(left, TEXT)).isEmpty();
        assertThat(facts(left)).isEqualTo(facts - 1);
    }

    @Test
    void figureOfAPlaceASourceAndATimeThatAreGoneStaysWithoutThem() {
        assertThat(named.takeOut(errors("places[0].name", "people[0].name", "dates[0].edtf", "organisations[0].type")))
                .isTrue();
        NewArticle left = named.write(bare);
        assertThat(Checks.of(left, TEXT)).isEmpty();
        assertThat(left.dateline().placeId()).isNull();
        NewCasualty figure = left.casualties().get(0);
        assertThat(figure.attribution().kind()).isEqualTo(AttributionKind.OFFICIAL);
        assertThat(figure.attribution().personId()).isNull();
        assertThat(figure.placeId()).isNull();
        assertThat(figure.periodId()).isNull();
        assertThat(figure.evidence().period()).isNull();
    }

    @Test
    void othersOfAFigureThatIsGoneKeepTheirIds() {
        assertThat(named.takeOut(errors("casualties[0].value"))).isTrue();
        NewArticle left = named.write(bare);
        assertThat(left.casualties()).extracting(NewCasualty::id).containsExactly("c2", "c3");
        assertThat(left.casualties().get(0).subsetOf()).isNull();
        assertThat(named.takeOut(errors("casualties[0].value"))).isTrue();
        assertThat(named.write(bare).casualties())
                .extracting(NewCasualty::id, NewCasualty::contradicts)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("c3", List.of()));
    }

    @Test
    void eventIsCalledByWhereAndWhenItWasAndHasTheIdsOfItsFigures() {
        NewArticle article = named.write(bare);
        assertThat(article.events()).extracting(NewEvent::id).containsExactly("suva-2025-05", "event");
        NewEvent main = article.events().get(0);
        assertThat(main.main()).isTrue();
        assertThat(main.placeId()).isEqualTo("suva");
        assertThat(main.periodId()).isEqualTo("d1");
        assertThat(main.figures()).containsExactly("c1", "c2");
        assertThat(main.tolls()).containsExactly(new NewEvent.NewToll(Measure.KILLED, List.of("c1")));
    }

    @Test
    void eventsOfOnePlaceAndTimeHaveIdsOfTheirOwn() {
        Draft.Event again = new Draft.Event(false, null, suva, may, List.of(children), List.of(), GROUNDS);
        Draft.Event first = new Draft.Event(false, null, suva, may, List.of(all), List.of(), GROUNDS);
        Draft two = new Draft(
                draft.language(),
                null,
                List.of(),
                draft.places(),
                List.of(),
                draft.dates(),
                new Draft.HowMany(draft.figures(), List.of(), List.of(first, again)),
                List.of());
        assertThat(FactIds.of(two, TEXT))
                .contains(Map.entry(first, "suva-2025-05"), Map.entry(again, "suva-2025-05-2"));
    }

    @Test
    void eventOfWhichNoFigureIsLeftIsGoneAndItsTollBefore() {
        assertThat(named.takeOut(errors("events[0].tolls[0].figures"))).isTrue();
        assertThat(named.write(bare).events().get(0).tolls()).isEmpty();
        assertThat(named.takeOut(errors("casualties[2].value"))).isTrue();
        assertThat(named.write(bare).events()).extracting(NewEvent::id).containsExactly("suva-2025-05");
        assertThat(named.takeOut(errors("casualties[0].value"))).isTrue();
        NewArticle left = named.write(bare);
        assertThat(Checks.of(left, TEXT)).isEmpty();
        assertThat(left.events().get(0).figures()).containsExactly("c2");
    }

    @Test
    void figuresOfAnEventThatIsGoneStay() {
        assertThat(named.takeOut(errors("events[0].words"))).isTrue();
        NewArticle left = named.write(bare);
        assertThat(Checks.of(left, TEXT)).isEmpty();
        assertThat(left.casualties()).hasSize(3);
        assertThat(left.events()).extracting(NewEvent::id).containsExactly("event");
    }

    @Test
    void faultOfNoSingleFactIsNoFactsToTakeOut() {
        assertThat(named.takeOut(errors("casualties"))).isFalse();
        named.takeOutAll();
        assertThat(facts(named.write(bare))).isZero();
    }

    private static List<ProblemError> errors(String... fields) {
        return Stream.of(fields)
                .map(field -> new ProblemError(field, "is wrong", null))
                .toList();
    }

    private static Draft.Counted counted(Quantifier quantifier, long value) {
        return new Draft.Counted(
                Measure.KILLED,
                new Draft.Amount(quantifier, value, null, null),
                VictimCategory.UNSTATED,
                Aggregation.CUMULATIVE,
                FigureStatus.REPORTED);
    }

    private static NewMention words(String words) {
        int start = TEXT.text().indexOf(words);
        return NewMention.at(TEXT, start, start + words.length(), Form.NAME);
    }

    private static int facts(NewArticle article) {
        return article.people().size()
                + article.places().size()
                + article.organisations().size()
                + article.dates().size()
                + article.casualties().size()
                + (article.dateline() == null ? 0 : 1);
    }
}
