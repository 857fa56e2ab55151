package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each rule is broken by one change to a document that keeps them all. */
class FactCheckTest {

    static final String RIGHT =
            """
            {"id": "storm", "headline": "Storm hits Suva", "language": "en", "url": "https://news.example/storm",
             "paragraphs": ["SUVA (EX) - More than 1,400 people were killed in Suva last May, Mayor Ana Bau told Radio Fiji.",
                            "Of them 12 were children."],
             "published": {"edtf": "2025-06-02", "inferred": false},
             "dateline": {"words": {"exact": "SUVA (EX)"}, "placeId": "suva"},
             "people": [{"id": "ana-bau", "name": "Ana Bau", "mentions": [{"exact": "Ana Bau"}],
               "roles": [{"words": {"exact": "Mayor"}, "organisationId": "radio"}]}],
             "places": [{"id": "suva", "name": "Suva", "type": "CITY", "countryCode": "FJ",
               "location": {"latitude": -18.1, "longitude": 178.4, "precision": "CITY", "source": "test"},
               "mentions": [{"exact": "Suva", "paragraph": 0}, {"exact": "Suva", "paragraph": 1}]}],
             "organisations": [{"id": "radio", "name": "Radio Fiji", "type": "BROADCASTER",
               "mentions": [{"exact": "Radio Fiji"}]}],
             "dates": [{"id": "d1", "edtf": "2025-05", "basis": "RELATIVE_TO_PUBLICATION", "inferred": true,
               "note": "May before June 2025", "mentions": [{"exact": "last May"}]}],
             "casualties": [
               {"id": "c1", "measure": "KILLED", "quantifier": "MORE_THAN", "value": 1400, "victims": "UNSTATED",
                "aggregation": "CUMULATIVE", "status": "REPORTED",
                "attribution": {"kind": "NAMED", "personId": "ana-bau"}, "placeId": "suva", "periodId": "d1",
                "evidence": {"claim": {"exact": "More than 1,400 people were killed"}, "number": {"exact": "1,400"},
                  "quantifier": {"exact": "More than"}, "measure": {"exact": "killed"},
                  "attribution": {"exact": "Mayor Ana Bau"}, "place": {"exact": "Suva", "paragraph": 1}}},
               {"id": "c2", "measure": "KILLED", "quantifier": "EXACT", "value": 12, "victims": "CHILD",
                "aggregation": "CUMULATIVE", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                "subsetOf": "c1",
                "evidence": {"claim": {"exact": "Of them 12 were children"}, "number": {"exact": "12"},
                  "measure": {"exact": "Of them"}, "victims": {"exact": "children"}}}],
             "events": [{"id": "e1", "main": true, "words": {"exact": "Storm"}, "periodId": "d1", "placeId": "suva",
               "figures": ["c1", "c2"], "tolls": [{"measure": "KILLED", "figures": ["c1"]}]}]}
            """;

    private static final Pattern NAMES =
            Pattern.compile("Syria|Israel|Baku|BAKU|Azerbaijan|Sweida|Moscow|Paris|UK\\b|UN\\b"
                    + "|U\\.S\\.|Damascus|Golan|Russia|Hmeimim|Latakia|Kremlin|AFP|MNTV|aze\\.media|Shaibani|Dermer|Sharaa|Assad"
                    + "|Lavrov|Zakharova|Putin|January|February|July|December|this month|\\b(19|20)\\d\\d\\b");

    @Test
    void documentWhoseWordsAreThereIsTaken() throws IOException {
        assertThat(Checks.of(RIGHT)).isEmpty();
    }

    @Test
    void seedIsTaken() throws IOException {
        assertThat(Checks.of(seed())).isEmpty();
    }

    @Test
    void codeOfKosovoIsTaken() throws IOException {
        assertThat(Checks.of(RIGHT.replace("\"FJ\"", "\"XK\""))).isEmpty();
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(
                Arguments.of(
                        "\"mentions\": [{\"exact\": \"Ana Bau\"}]",
                        "\"mentions\": [{\"exact\": \"Ana\\u0000Bau\"}]",
                        "people[0].mentions[0].exact",
                        "control character"),
                Arguments.of(
                        "\"mentions\": [{\"exact\": \"Ana Bau\"}]",
                        "\"mentions\": [{\"exact\": \"Ana Bay\"}]",
                        "people[0].mentions[0]",
                        "there stands \"Ana Bau\""),
                Arguments.of(
                        "\"mentions\": [{\"exact\": \"Ana Bau\"}]",
                        "\"mentions\": [{\"exact\": \"Ana Bau\"}, {\"exact\": \"Ana Bau\", \"occurrence\": 1}]",
                        "people[0].mentions[1]",
                        "named twice"),
                Arguments.of(
                        "\"mentions\": [{\"exact\": \"Ana Bau\"}]",
                        "\"mentions\": [{\"exact\": \"Ana Bau\", \"form\": \"DEMONYM\"}]",
                        "people[0].mentions[0].form",
                        "is not one of"),
                Arguments.of(
                        "{\"exact\": \"Suva\", \"paragraph\": 0}",
                        "{\"exact\": \"Suva\"}",
                        "places[0].mentions[0]",
                        "2 times"),
                Arguments.of(
                        "{\"exact\": \"Suva\", \"paragraph\": 0}",
                        "{\"exact\": \"Suva\", \"paragraph\": 7}",
                        "places[0].mentions[0]",
                        "paragraph 7"),
                Arguments.of(
                        "{\"exact\": \"Mayor\"}, \"organisationId\": \"radio\"",
                        "{\"exact\": \"Major\"}, \"organisationId\": \"radio\"",
                        "people[0].roles[0].words",
                        "Mayor"),
                Arguments.of(
                        "{\"exact\": \"Mayor\"}, \"organisationId\": \"radio\"",
                        "{\"exact\": \"Mayor\"}, \"organisationId\": \"un\"",
                        "people[0].roles[0].organisationId",
                        "is no organisation"),
                Arguments.of(
                        "\"countryCode\": \"FJ\"", "\"countryCode\": \"FI \"", "places[0].countryCode", "ISO 3166-1"),
                Arguments.of("\"latitude\": -18.1", "\"latitude\": -98.1", "places[0].location", "latitude"),
                Arguments.of("\"language\": \"en\"", "\"language\": \"en_GB!\"", "language", "BCP 47"),
                Arguments.of("https://news.example/storm", "ftp://news.example/storm", "url", "http"),
                Arguments.of(
                        "\"SUVA (EX)\"}, \"placeId\": \"suva\"",
                        "\"SUVA (AP)\"}, \"placeId\": \"suva\"",
                        "dateline.words",
                        "SUVA (EX)"),
                Arguments.of(
                        "\"SUVA (EX)\"}, \"placeId\": \"suva\"",
                        "\"SUVA (EX)\"}, \"placeId\": \"nadi\"",
                        "dateline.placeId",
                        "is no place"),
                Arguments.of("\"edtf\": \"2025-06-02\"", "\"edtf\": \"2025-06-31\"", "published.edtf", ""),
                Arguments.of("\"edtf\": \"2025-05\"", "\"edtf\": \"-4713\"", "dates[0].edtf", "before the year"),
                Arguments.of("\"edtf\": \"2025-05\"", "\"edtf\": \"May 2025\"", "dates[0].edtf", ""),
                Arguments.of(
                        "\"note\": \"May before June 2025\"",
                        "\"note\": \" \"",
                        "dates[0].note",
                        "how it was inferred"),
                Arguments.of(
                        "\"id\": \"c2\", \"measure\"",
                        "\"id\": \"c1\", \"measure\"",
                        "casualties[1].id",
                        "is used twice"),
                Arguments.of("\"value\": 1400", "\"value\": 1500", "casualties[0].value", "\"1,400\" say"),
                Arguments.of("\"value\": 1400", "\"value\": 1400, \"upperBound\": 2000", "casualties[0]", "upperBound"),
                Arguments.of(
                        "\"number\": {\"exact\": \"1,400\"}",
                        "\"number\": {\"exact\": \"Radio\"}",
                        "casualties[0].evidence.number",
                        "does not stand in the claim"),
                Arguments.of(
                        "\"quantifier\": {\"exact\": \"More than\"}, ",
                        "",
                        "casualties[0].evidence.quantifier",
                        "is missing"),
                Arguments.of(
                        "\"kind\": \"NAMED\", \"personId\": \"ana-bau\"",
                        "\"kind\": \"NAMED\"",
                        "casualties[0].attribution",
                        "NAMED"),
                Arguments.of(
                        "\"kind\": \"NAMED\", \"personId\": \"ana-bau\"",
                        "\"kind\": \"OFFICIAL\", \"personId\": \"ana-bau\"",
                        "casualties[0].attribution",
                        "NAMED"),
                Arguments.of(
                        "\"kind\": \"NAMED\", \"personId\": \"ana-bau\"",
                        "\"kind\": \"NAMED\", \"personId\": \"ana\"",
                        "casualties[0].attribution.personId",
                        "is no person"),
                Arguments.of(
                        "\"kind\": \"ARTICLE_VOICE\"",
                        "\"kind\": \"ANONYMOUS\"",
                        "casualties[1].evidence.attribution",
                        "own voice"),
                Arguments.of(
                        "\"placeId\": \"suva\", \"periodId\": \"d1\"",
                        "\"periodId\": \"d1\"",
                        "casualties[0].evidence.place",
                        "only for one"),
                Arguments.of(
                        "\"placeId\": \"suva\", \"periodId\": \"d1\"",
                        "\"placeId\": \"suva\", \"periodId\": \"d2\"",
                        "casualties[0].periodId",
                        "is no date"),
                Arguments.of(
                        "\"place\": {\"exact\": \"Suva\", \"paragraph\": 1}",
                        "\"place\": {\"exact\": \"SUVA\"}",
                        "casualties[0].evidence.place",
                        "no mention of the place"),
                Arguments.of("\"subsetOf\": \"c1\"", "\"subsetOf\": \"c9\"", "casualties[1].subsetOf", "is no figure"),
                Arguments.of("\"subsetOf\": \"c1\"", "\"subsetOf\": \"c2\"", "casualties[1]", "itself"),
                Arguments.of(
                        "\"subsetOf\": \"c1\"",
                        "\"contradicts\": [\"c9\"]",
                        "casualties[1].contradicts",
                        "is no figure"),
                Arguments.of("{\"exact\": \"Storm\"}", "{\"exact\": \"Flood\"}", "events[0].words", "not in the text"),
                Arguments.of(
                        "\"placeId\": \"suva\",\n   \"figures\"",
                        "\"placeId\": \"nadi\",\n   \"figures\"",
                        "events[0].placeId",
                        "is no place"),
                Arguments.of(
                        "\"periodId\": \"d1\", \"placeId\": \"suva\",",
                        "\"periodId\": \"d2\", \"placeId\": \"suva\",",
                        "events[0].periodId",
                        "is no date"),
                Arguments.of("[\"c1\", \"c2\"]", "[\"c1\", \"c2\", \"c3\"]", "events[0].figures", "is no figure"),
                Arguments.of("[\"c1\", \"c2\"]", "[\"c1\", \"c2\", \"c2\"]", "events[0].figures", "has already"),
                Arguments.of("[\"c1\", \"c2\"]", "[\"c1\"]", "casualties[1]", "in none of the document's events"),
                Arguments.of(
                        ", \"c2\"], \"tolls\": [{\"measure\": \"KILLED\", \"figures\": [\"c1\"]}]}",
                        "]}, {\"id\": \"e1\", \"figures\": [\"c2\"]}",
                        "events[1].id",
                        "is used twice"),
                Arguments.of(
                        ", \"c2\"], \"tolls\": [{\"measure\": \"KILLED\", \"figures\": [\"c1\"]}]}",
                        "]}, {\"id\": \"e2\", \"main\": true, \"figures\": [\"c2\"]}",
                        "events[1].main",
                        "before already"),
                Arguments.of(
                        "\"KILLED\", \"figures\"",
                        "\"WOUNDED\", \"figures\"",
                        "events[0].tolls[0].figures",
                        "another measure"),
                Arguments.of(
                        "\"figures\": [\"c1\"]}]",
                        "\"figures\": [\"c2\"]}]",
                        "events[0].tolls[0].figures",
                        "only a part"),
                Arguments.of(
                        "\"figures\": [\"c1\"]}]",
                        "\"figures\": [\"c3\"]}]",
                        "events[0].tolls[0].figures",
                        "none of the event"),
                Arguments.of(
                        "{\"measure\": \"KILLED\", \"figures\"",
                        "{\"measure\": \"KILLED\", \"figures\": [\"c1\"]}, {\"measure\": \"KILLED\", \"figures\"",
                        "events[0].tolls[1].measure",
                        "a toll already"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("wrongs")
    void whatIsWrongIsNamedByItsFieldAndInWords(String right, String wrong, String field, String message)
            throws IOException {
        assertThat(RIGHT).containsOnlyOnce(right);
        List<ProblemError> errors = Checks.of(RIGHT.replace(right, wrong));
        assertThat(errors).extracting(ProblemError::field).contains(field);
        assertThat(errors)
                .filteredOn(error -> error.field().equals(field))
                .anySatisfy(error -> assertThat(error.message()).contains(message));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() throws IOException {
        String wrong = RIGHT.replace("last May", "last June")
                .replace("\"FJ\"", "\"XX\"")
                .replace("1400", "1500");
        // The text changed with the words, so the date still stands; the value does not.
        assertThat(Checks.of(wrong.replace("[{\"exact\": \"last June\"}]", "[{\"exact\": \"last May\"}]")))
                .extracting(ProblemError::field)
                .containsExactly("places[0].countryCode", "dates[0].mentions[0]", "casualties[0].value");
    }

    /** Read off the article by hand: whatever names a country, a city, a month or a year must be in some fact. */
    @Test
    void seedLeavesNoNameOfAPlaceAndNoDateOfTheArticleOut() throws IOException {
        NewArticle seed = Checks.read(seed()).document();
        CanonicalText text = CanonicalText.of(seed.headline(), seed.standfirst(), seed.paragraphs());
        Set<Integer> covered = new TreeSet<>();
        Stream.of(
                        seed.places().stream().flatMap(place -> place.mentions().stream()),
                        seed.organisations().stream().flatMap(body -> body.mentions().stream()),
                        seed.people().stream().flatMap(person -> person.mentions().stream()),
                        seed.dates().stream().flatMap(date -> date.mentions().stream()))
                .flatMap(mentions -> mentions)
                .map(mention -> mention.in(text))
                .forEach(span ->
                        IntStream.range(span.utf16Start(), span.utf16End()).forEach(covered::add));
        Matcher names = NAMES.matcher(text.text());
        int found = 0;
        while (names.find()) {
            found++;
            assertThat(covered).as(names.group() + " at " + names.start()).contains(names.start());
        }
        assertThat(found).isGreaterThan(80);
    }

    private static String seed() throws IOException {
        try (InputStream seed = FactCheckTest.class.getResourceAsStream("/seed/syria-israel-baku-talks.json")) {
            return new String(seed.readAllBytes(), UTF_8);
        }
    }
}
