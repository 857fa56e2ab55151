package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.problem.ProblemError;
import dev.dateline.text.CanonicalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** One fact that is wrong, of a document whose others are right. */
class PruningTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> wrongFacts() {
        return FactCheckTest.wrongs().filter(wrong -> ((String) wrong.get()[2]).matches("[a-z]+\\[.*|dateline.*"));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource("wrongFacts")
    void whatIsLeftIsRight(String right, String wrong) throws IOException {
        NewArticle article = read(FactCheckTest.RIGHT.replace(right, wrong));
        NewArticle left = Pruning.of(article, check(article)).orElseThrow();
        assertThat(check(left)).isEmpty();
        assertThat(facts(left)).isEqualTo(facts(article) - 1);
    }

    @Test
    void figureOfAPlaceASourceAndATimeThatAreGoneStaysWithoutThem() throws IOException {
        NewArticle article = read(FactCheckTest.RIGHT);
        NewArticle left = Pruning.of(
                        article,
                        Stream.of("places[0].name", "people[0].id", "dates[0].edtf", "organisations[0].type")
                                .map(field -> new ProblemError(field, "is wrong", null))
                                .toList())
                .orElseThrow();
        assertThat(check(left)).isEmpty();
        assertThat(left.dateline().placeId()).isNull();
        NewCasualty figure = left.casualties().get(0);
        assertThat(figure.attribution().kind()).isEqualTo(AttributionKind.OFFICIAL);
        assertThat(figure.attribution().personId()).isNull();
        assertThat(figure.placeId()).isNull();
        assertThat(figure.periodId()).isNull();
        assertThat(left.casualties()).hasSize(2);
    }

    @Test
    void partOfAFigureThatIsGoneStaysAsAFigure() throws IOException {
        NewArticle article = read(FactCheckTest.RIGHT);
        NewArticle left = Pruning.of(article, List.of(new ProblemError("casualties[0].value", "is wrong", null)))
                .orElseThrow();
        assertThat(left.casualties()).hasSize(1);
        assertThat(left.casualties().get(0).subsetOf()).isNull();
    }

    @Test
    void faultOfNoSingleFactLeavesNothing() throws IOException {
        assertThat(Pruning.of(
                        read(FactCheckTest.RIGHT), List.of(new ProblemError("casualties", "use an id twice", null))))
                .isEmpty();
    }

    private static int facts(NewArticle article) {
        return article.people().size()
                + article.places().size()
                + article.organisations().size()
                + article.dates().size()
                + article.casualties().size()
                + (article.dateline() == null ? 0 : 1);
    }

    private static NewArticle read(String document) throws IOException {
        return JSON.readValue(document, NewArticle.class);
    }

    private static List<ProblemError> check(NewArticle article) {
        return Checks.of(article, CanonicalText.of(article.headline(), article.standfirst(), article.paragraphs()));
    }
}
