package dev.dateline.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TotalsHttpTest {

    private static final String LIST = "/api/v1/articles?publisher=Test";

    @Inject
    Corpus corpus;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void listIsCountedOnceForAllOfItsPages() {
        given().get("/api/v1/articles?limit=1");
        sessions.getStatistics().clear();
        given().get("/api/v1/articles?limit=2").then().body("page.total", equalTo(1));
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void whatIsStoredIsInTheNextTotal() {
        given().get(LIST).then().body("page.total", equalTo(0));
        corpus.storePlain("one", "2025-03-01");
        given().get(LIST).then().body("page.total", equalTo(1));
        corpus.reset();
        given().get(LIST).then().body("page.total", equalTo(0));
    }

    @Test
    void everyListWithItsFiltersHasATotalOfItsOwn() {
        corpus.storePlain("one", "2025-03-01");
        given().get("/api/v1/articles").then().body("page.total", equalTo(2));
        given().get(LIST).then().body("page.total", equalTo(1));
        given().get(LIST + "&language=en").then().body("page.total", equalTo(1));
        // Written out as it is, this one filter would read like those two.
        given().queryParam("language", "en], publisher=[Test")
                .get("/api/v1/articles")
                .then()
                .body("page.total", equalTo(0));
    }

    @Test
    void noReaderGetsATotalFromBeforeAWriteThatWasAnswered() throws Exception {
        AtomicInteger stored = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Void>> all = new ArrayList<>();
            Callable<Void> reader = () -> {
                int before = 0;
                while (before < 20) {
                    before = stored.get();
                    // Another page each time, so that the answer is not a kept one.
                    int total = given().get(LIST + "&limit=" + (1 + before)).path("page.total");
                    assertThat(total).isGreaterThanOrEqualTo(before);
                }
                return null;
            };
            for (int i = 0; i < 4; i++) {
                all.add(readers.submit(reader));
            }
            for (int i = 0; i < 20; i++) {
                corpus.storePlain("one-" + i, "2025-03-01");
                stored.incrementAndGet();
            }
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            readers.shutdownNow();
        }
    }
}
