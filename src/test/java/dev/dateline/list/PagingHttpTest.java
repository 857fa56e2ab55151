package dev.dateline.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagingHttpTest {

    @Inject
    Corpus corpus;

    @BeforeEach
    void seedAndTenMore() {
        corpus.reset();
        // Three on each day, so that the day alone does not order them.
        for (int i = 0; i < 9; i++) {
            corpus.storePlain("paged-" + i, "2025-03-0" + (1 + i / 3));
        }
    }

    @Test
    void firstPageIsTheNewestAndSaysHowManyThereAre() {
        given().get("/api/v1/articles?limit=2")
                .then()
                .body("items.id", equalTo(List.of(Corpus.SEED, "paged-8")))
                .body("page.limit", equalTo(2))
                .body("page.total", equalTo(10));
    }

    @Test
    void limitIsTwentyUnlessAskedFor() {
        given().get("/api/v1/articles").then().body("page.limit", equalTo(20)).body("page.next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void walkMeetsEveryRowOnceInTheListsOrder(int limit) {
        assertThat(walk("/api/v1/articles?limit=" + limit, () -> {}))
                .containsExactly(
                        Corpus.SEED,
                        "paged-8",
                        "paged-7",
                        "paged-6",
                        "paged-5",
                        "paged-4",
                        "paged-3",
                        "paged-2",
                        "paged-1",
                        "paged-0");
    }

    @Test
    void walkTheOtherWayIsTheSameListBackwards() {
        List<String> newestFirst = walk("/api/v1/articles?limit=4", () -> {});
        List<String> oldestFirst = walk("/api/v1/articles?sort=published&limit=3", () -> {});
        assertThat(oldestFirst)
                .containsExactlyElementsOf(
                        newestFirst.stream().sorted(reverseOf(newestFirst)).toList());
    }

    private static Comparator<String> reverseOf(List<String> order) {
        return Comparator.comparing(order::indexOf, Comparator.reverseOrder());
    }

    @Test
    void walkMeetsEveryRowOnceWhileArticlesAreAdded() {
        int[] added = {0};
        List<String> met = walk("/api/v1/articles?limit=2", () -> {
            // One before, one among and one after the rows that are met already.
            corpus.storePlain("added-" + added[0]++, "2025-12-01");
            corpus.storePlain("added-" + added[0]++, "2025-03-02");
            corpus.storePlain("added-" + added[0]++, "2020-01-01");
        });
        assertThat(met).doesNotHaveDuplicates();
        assertThat(met).contains(Corpus.SEED).contains("paged-0", "paged-1", "paged-2", "paged-3", "paged-4");
        assertThat(met).contains("paged-5", "paged-6", "paged-7", "paged-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "places", "organisations", "dates", "casualties"})
    void everyListIsWalkedWithoutLossOrRepetition(String list) {
        String key = list.equals("dates") || list.equals("casualties")
                ? "items.collect { it.articleId + it.id }"
                : "items.id";
        List<String> whole =
                given().get("/api/v1/" + list + "?limit=100").jsonPath().getList(key);
        assertThat(whole).isNotEmpty();
        assertThat(walk("/api/v1/" + list + "?limit=1", key, () -> {})).isEqualTo(whole);
    }

    @Test
    void linkHeaderLeadsToTheNextPage() {
        Response first = given().get("/api/v1/articles?limit=4&language=en");
        String link = first.header("Link");
        assertThat(link).matches("<\\?[^>]+>; rel=\"next\", .*");
        String next = "/api/v1/articles" + link.substring(1, link.indexOf('>'));
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items[0].id", equalTo("paged-5"))
                .body("page.total", equalTo(10));
    }

    @Test
    void lastPageHasNoLinkToANextOne() {
        assertThat(given().get("/api/v1/articles?limit=100").header("Link")).doesNotContain("rel=\"next\"");
    }

    @Test
    void cursorOfAnotherListOrFilterIsRefused() {
        String cursor = given().get("/api/v1/articles?limit=1").jsonPath().getString("page.next");
        for (String url : List.of("people?", "articles?language=en&", "articles?sort=published&")) {
            given().get("/api/v1/" + url + "cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("cursor"));
        }
    }

    @Test
    void limitMayChangeFromPageToPage() {
        String cursor = given().get("/api/v1/articles?limit=1").jsonPath().getString("page.next");
        given().get("/api/v1/articles?limit=3&cursor=" + cursor)
                .then()
                .body("items.id", equalTo(List.of("paged-8", "paged-7", "paged-6")));
    }

    @Test
    void cursorWithAnyCharacterChangedIsRefused() {
        String cursor = given().get("/api/v1/articles?limit=1").jsonPath().getString("page.next");
        for (int i = 0; i < cursor.length(); i++) {
            String changed = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'Q' : 'A') + cursor.substring(i + 1);
            given().get("/api/v1/articles?cursor=" + changed).then().statusCode(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "99999999999999999999", "1.5", "ten", "", " "})
    void wrongLimitIs400(String limit) {
        given().queryParam("limit", limit)
                .get("/api/v1/people")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("limit"));
    }

    private List<String> walk(String url, Runnable between) {
        return walk(url, "items.id", between);
    }

    private List<String> walk(String url, String keys, Runnable between) {
        List<String> met = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 200; page++) {
            JsonPath answer =
                    given().get(url + cursor).then().statusCode(200).extract().jsonPath();
            met.addAll(answer.getList(keys));
            if (answer.getString("page.next") == null) {
                return met;
            }
            cursor = "&cursor=" + answer.getString("page.next");
            between.run();
        }
        throw new AssertionError("The walk does not end");
    }
}
