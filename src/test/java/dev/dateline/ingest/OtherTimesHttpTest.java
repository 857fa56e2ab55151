package dev.dateline.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Under which days figures are filed that were not on the day of publication. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OtherTimesHttpTest {

    private static final String FIGURE = "casualties[0].when.";

    @Test
    void whatWasAtATimeThatIsNotSaidIsUnderNoDay() {
        String when = "casualties.find { it.measure == 'KILLED' }.when.";
        read("The owner was jailed over the collapse that killed 300 people.")
                .body("casualties.findAll { it.measure == 'KILLED' }.value", equalTo(List.of(300)))
                .body(when + "earliest", nullValue())
                .body(when + "latest", nullValue())
                .body(when + "basis", nullValue());
    }

    @Test
    void whatWentOnSinceAMonthIsOpen() {
        read("Since the war began in April 2023, 15,000 people have been killed.")
                .body("casualties[0].value", equalTo(15000))
                .body(FIGURE + "earliest", equalTo("2023-04-01"))
                .body(FIGURE + "latest", nullValue())
                .body(FIGURE + "basis", equalTo("PERIOD"));
    }

    @Test
    void whatIsToldWithoutATimeIsOfThePublication() {
        read("Five people were killed in a crash, police said.")
                .body(FIGURE + "earliest", equalTo("2025-07-21"))
                .body(FIGURE + "basis", equalTo("PUBLICATION"));
    }

    private static ValidatableResponse read(String body) {
        return given().contentType("application/json")
                .body(Map.of("headline", "Rain", "body", body, "published", "2025-07-21"))
                .post("/api/v1/extractions")
                .then()
                .statusCode(200);
    }
}
