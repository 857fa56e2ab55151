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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What README and docs say that the application answers is what it answers, and what they link to is there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DocsTest {

    private static final Pattern CURL =
            Pattern.compile("\\$ curl -s 'http://localhost:8080([^']*)'\\n(\\{.*\\})\\n```");
    private static final Pattern JSON_BLOCK = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** Not to the web. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?![a-z]+:)([^)\\s]+)\\)");

    @Inject
    Corpus corpus;

    @BeforeEach
    void onlyTheSeed() {
        corpus.reset();
    }

    @Test
    void answersInItAreTheApplicationsOwn() throws IOException {
        List<MatchResult> examples = pages().stream()
                .flatMap(page -> CURL.matcher(read(page)).results())
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(7);
        for (MatchResult example : examples) {
            assertThat(given().urlEncodingEnabled(false).get(example.group(1)).asString())
                    .isEqualTo(example.group(2));
        }
    }

    @Test
    void articleInItCanBeStored() throws IOException {
        MatchResult document = JSON_BLOCK
                .matcher(read(Path.of("docs/articles.md")))
                .results()
                .findFirst()
                .orElseThrow();
        corpus.store(document.group(1));
        given().get("/api/v1/articles/storm/casualties").then().body("items[0].lowerBound", equalTo(12));
    }

    @Test
    void whatTheyLinkToIsThere() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(FENCED.matcher(read(page)).replaceAll("")).results().forEach(link -> {
                String[] target = link.group(1).split("#", 2);
                Path file = target[0].isEmpty()
                        ? page
                        : page.resolveSibling(target[0]).normalize();
                boolean isThere = Files.exists(file)
                        && (target.length == 1 || anchors(file).contains(target[1]));
                if (!isThere) {
                    lost.add(page + ": " + link.group(1));
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    /** As GitHub makes them of headings. */
    private static List<String> anchors(Path page) {
        return HEADING.matcher(FENCED.matcher(read(page)).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                    .map(Path::of),
                            docs.filter(page -> page.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
