package dev.dateline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.dateline.testsupport.Corpus;
import dev.dateline.testsupport.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the README says that the application answers is what it answers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadmeTest {

    private static final Pattern CURL =
            Pattern.compile("\\$ curl -s 'http://localhost:8080([^']*)'\\n(\\{.*\\})\\n```");
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void answersInItAreTheApplicationsOwn() throws IOException {
        List<MatchResult> examples = CURL.matcher(readme()).results().toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        for (MatchResult example : examples) {
            assertThat(given().urlEncodingEnabled(false).get(example.group(1)).asString())
                    .isEqualTo(example.group(2));
        }
    }

    @Test
    void articleInItCanBeStored() throws IOException {
        MatchResult document =
                JSON_BLOCK.matcher(readme()).results().findFirst().orElseThrow();
        corpus.store(document.group(1));
        given().get("/api/v1/articles/storm/casualties").then().body("items[0].lowerBound", equalTo(12));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
