package dev.dateline.format;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Read by the JTS Topology Suite, which takes RFC 7946. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GeoJsonHttpTest {

    private static final String OF_ARTICLE = "/api/v1/articles/" + Corpus.SEED + "/places";

    @Inject
    Corpus corpus;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/places", OF_ARTICLE})
    void everyPlaceIsAFeatureAtItsOwnPoint(String list) throws Exception {
        JsonPath places = given().get(list + "?limit=100").jsonPath();
        JsonNode collection = read(list + "?limit=100&format=geojson");
        assertThat(collection.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.get("features")).hasSize(places.getList("items").size());
        int points = 0;
        for (int i = 0; i < collection.get("features").size(); i++) {
            JsonNode feature = collection.get("features").get(i);
            assertThat(feature.get("type").asText()).isEqualTo("Feature");
            assertThat(feature.get("id").asText()).isEqualTo(places.getString("items[" + i + "].id"));
            Float latitude = places.get("items[" + i + "].location?.latitude");
            assertThat(feature.get("geometry").isNull()).isEqualTo(latitude == null);
            if (latitude != null) {
                Coordinate point = geometry(feature).getCoordinate();
                assertThat(point.getY()).isCloseTo(latitude, within());
                assertThat(point.getX()).isCloseTo(places.getFloat("items[" + i + "].location.longitude"), within());
                points++;
            }
        }
        assertThat(points).isGreaterThan(10);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.0001);
    }

    @Test
    void boxHoldsEveryPoint() throws Exception {
        JsonNode collection = read("/api/v1/places?limit=100&format=geojson");
        JsonNode box = collection.get("bbox");
        Envelope envelope = new Envelope(
                box.get(0).asDouble(),
                box.get(2).asDouble(),
                box.get(1).asDouble(),
                box.get(3).asDouble());
        for (JsonNode feature : collection.get("features")) {
            if (!feature.get("geometry").isNull()) {
                assertThat(envelope.contains(geometry(feature).getCoordinate())).isTrue();
            }
        }
        assertThat(read("/api/v1/places?name=southern&format=geojson").has("bbox"))
                .isFalse();
    }

    @Test
    void mentionsAreCounted() throws Exception {
        JsonPath places = given().get(OF_ARTICLE + "?limit=100").jsonPath();
        int mentions = 0;
        for (JsonNode feature : read(OF_ARTICLE + "?limit=100&format=geojson").get("features")) {
            String id = feature.get("id").asText();
            int counted = feature.get("properties").get("mentions").asInt();
            assertThat(counted)
                    .as(id)
                    .isEqualTo(places.getList("items.find { it.id == '" + id + "' }.mentions")
                            .size());
            mentions += counted;
        }
        assertThat(mentions).isGreaterThan(50);
    }

    @Test
    void pointSaysWhatItStandsFor() throws Exception {
        JsonNode country = read("/api/v1/places/syria?format=geojson");
        assertThat(geometry(country).getGeometryType()).isEqualTo("Point");
        assertThat(country.get("properties").get("precision").asText()).isEqualTo("COUNTRY_POINT");
        assertThat(country.get("properties").get("articles").asInt()).isEqualTo(1);
    }

    private static Geometry geometry(JsonNode feature) throws Exception {
        return new GeoJsonReader().read(feature.get("geometry").toString());
    }

    private JsonNode read(String url) throws Exception {
        return json.readTree(given().get(url)
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .extract()
                .asString());
    }
}
