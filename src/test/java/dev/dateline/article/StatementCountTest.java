package dev.dateline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many SQL statements a read costs does not depend on how much there is to read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementCountTest {

    @Inject
    Corpus corpus;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void anArticleCostsAtMostEightStatementsWhateverItsSize() {
        corpus.store(large("large", 150));
        long large = statements("/api/v1/articles/large");
        assertThat(large).isBetween(1L, 8L);
        assertThat(statements("/api/v1/articles/" + Corpus.SEED)).isEqualTo(large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "people", "places", "organisations", "dates", "casualties"})
    void aListPageCostsTheSameForOneRowAndForMany(String list) {
        for (int i = 0; i < 3; i++) {
            corpus.store(large("large-" + i, 30));
        }
        long one = statements("/api/v1/" + list + "?limit=1");
        long many = statements("/api/v1/" + list + "?limit=100");
        assertThat(many).isEqualTo(one).isBetween(1L, 4L);
    }

    private long statements(String url) {
        corpus.changed();
        sessions.getStatistics().clear();
        given().get(url).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    /** An article with so many of everything. */
    private static String large(String id, int facts) {
        String people = each(
                facts,
                "{'id': 'person-%1$d', 'name': 'Person%1$d',"
                        + " 'roles': [{'words': {'exact': 'role%1$d-'}, 'organisationId': 'org-%1$d'}], 'mentions': [{'exact': 'Person%1$d-'}]}");
        String places = each(
                        facts,
                        "{'id': 'place-%1$d', 'name': 'Place%1$d', 'type': 'CITY', 'countryCode': 'SY',"
                                + " 'within': 'place-0', 'mentions': [{'exact': 'Place%1$d-'}]}")
                .replaceFirst("'within': 'place-0', ", "");
        String organisations = each(
                facts,
                "{'id': 'org-%1$d', 'name': 'Org%1$d', 'type': 'OTHER'," + " 'mentions': [{'exact': 'Org%1$d-'}]}");
        String dates = each(
                facts,
                "{'id': 'd%1$d', 'edtf': '2025-07-01', 'basis': 'STATED',"
                        + " 'mentions': [{'exact': 'July 1, 2025 (%1$d)'}]}");
        String figures = each(
                facts,
                "{'id': 'c%1$d', 'measure': 'KILLED', 'quantifier': 'EXACT', 'value': %1$d,"
                        + " 'victims': 'UNSTATED', 'aggregation': 'SINGLE_EVENT', 'status': 'REPORTED',"
                        + " 'attribution': {'kind': 'NAMED', 'organisationId': 'org-%1$d'}, 'placeId': 'place-%1$d',"
                        + " 'periodId': 'd%1$d', 'asOfId': 'd%1$d', 'evidence':"
                        + " {'claim': {'exact': '<%1$d> died (c%1$d)'}, 'number': {'exact': '%1$d', 'prefix': '<', 'suffix': '> died'},"
                        + " 'measure': {'exact': 'died', 'suffix': ' (c%1$d)'}, 'place': {'exact': 'Place%1$d-'}, 'attribution': {'exact': 'Org%1$d-'}}}");
        String text = IntStream.range(0, facts)
                .mapToObj(
                        ("role%1$d- Person%1$d- Place%1$d- Org%1$d- July 1, 2025 (%1$d) <%1$d> died (c%1$d)")
                                ::formatted)
                .collect(Collectors.joining("', '"));
        return ("{'id': '" + id + "', 'headline': 'Large', 'paragraphs': ['" + text + "'], 'people': " + people
                        + ", 'places': " + places + ", 'organisations': " + organisations + ", 'dates': " + dates
                        + ", 'casualties': " + figures + "}")
                .replace('\'', '"');
    }

    private static String each(int times, String fact) {
        return IntStream.range(0, times).mapToObj(fact::formatted).collect(Collectors.joining(", ", "[", "]"));
    }
}
