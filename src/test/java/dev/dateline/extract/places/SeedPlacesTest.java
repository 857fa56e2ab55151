package dev.dateline.extract.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of the seed article as a person found them. */
class SeedPlacesTest {

    /** The curated id of the only place that is called otherwise in the gazetteer; its GeoNames id is the same. */
    private static final Map<String, String> OTHER_IDS = Map.of("as-suwayda", "sweida");

    private record Fact(
            int start,
            String words,
            String form,
            String id,
            String type,
            String country,
            String within,
            Long geonames) {}

    private static JsonNode article;
    private static List<String> lines;
    private static String text;
    private static List<PlaceFound> places;

    @BeforeAll
    static void find() throws IOException {
        try (InputStream seed = SeedPlacesTest.class.getResourceAsStream("/seed/syria-israel-baku-talks.json")) {
            article = new ObjectMapper().readTree(seed);
        }
        lines = new ArrayList<>(List.of(
                article.get("headline").asText(), article.get("standfirst").asText()));
        article.get("paragraphs").forEach(paragraph -> lines.add(paragraph.asText()));
        text = String.join("\n", lines);
        places = Places.of(text).all();
    }

    @Test
    void thePlacesOfTheSeedArticleAreFoundAndNothingElse() {
        List<Fact> found = new ArrayList<>();
        for (PlaceFound place : places) {
            for (PlaceMention mention : place.mentions()) {
                found.add(new Fact(
                        mention.start(),
                        text.substring(mention.start(), mention.end()),
                        mention.form().name(),
                        OTHER_IDS.getOrDefault(place.id(), place.id()),
                        place.type().name(),
                        place.countryCode(),
                        place.within(),
                        place.geonames()));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(curated());
    }

    @Test
    void theirPointsAreNearThoseThatAPersonChose() {
        Map<String, PlaceFound> found = new HashMap<>();
        places.forEach(place -> found.put(OTHER_IDS.getOrDefault(place.id(), place.id()), place));
        for (JsonNode curated : article.get("places")) {
            PlaceFound place = found.get(curated.get("id").asText());
            JsonNode location = curated.path("location");
            if (location.isMissingNode()) {
                assertThat(place.location()).isNull();
                continue;
            }
            double degrees =
                    switch (place.type()) {
                        case COUNTRY -> 20;
                        case ADM1 -> 0.3;
                        default -> 0.001;
                    };
            assertThat(place.location().precision().name())
                    .isEqualTo(location.get("precision").asText());
            assertThat(place.location().latitude())
                    .as(place.id())
                    .isCloseTo(location.get("latitude").asDouble(), within(degrees));
            assertThat(place.location().longitude())
                    .as(place.id())
                    .isCloseTo(location.get("longitude").asDouble(), within(degrees));
        }
    }

    @Test
    void itsDatelineIsRead() {
        DatelineFound dateline = Places.of(text).datelines().get(0);
        assertThat(text.substring(dateline.start(), dateline.end()))
                .isEqualTo(article.at("/dateline/words/exact").asText());
        assertThat(dateline.placeId()).isEqualTo(article.at("/dateline/placeId").asText());
        assertThat(text.substring(dateline.agencyStart(), dateline.agencyEnd()))
                .isEqualTo(article.at("/dateline/agency").asText());
    }

    private static List<Fact> curated() {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode place : article.get("places")) {
            for (JsonNode mention : place.get("mentions")) {
                String words = mention.get("exact").asText();
                facts.add(new Fact(
                        start(
                                words,
                                mention.get("paragraph").asInt(),
                                mention.path("occurrence").asInt(1)),
                        words,
                        mention.path("form").asText("NAME"),
                        place.get("id").asText(),
                        place.get("type").asText(),
                        place.path("countryCode").asText(null),
                        place.path("within").asText(null),
                        place.has("geonames") ? place.get("geonames").asLong() : null));
            }
        }
        return facts;
    }

    private static int start(String words, int paragraph, int occurrence) {
        int at = lines.subList(0, paragraph).stream()
                        .mapToInt(line -> line.length() + 1)
                        .sum()
                - 1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }
}
