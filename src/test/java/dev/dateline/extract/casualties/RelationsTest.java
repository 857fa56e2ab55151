package dev.dateline.extract.casualties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Which figures contradict each other: only those of which the text shows that they are of one event. */
class RelationsTest {

    private final FigureFinder finder = new FigureFinder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said 12 people were killed in Aleppo.\nAnn Baker said 20 people were killed in Aleppo.",
                "Police said 12 people were killed. The army said 20 people were killed.",
                "Police said 12 people were killed in Aleppo. The army said 20 people were killed.",
            })
    void ofTheSamePlaceOrParagraphContradict(String text) {
        assertThat(finder.find(new Tokens(text)))
                .extracting(FigureFound::contradicts)
                .containsExactly(List.of(1), List.of(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said 12 people were killed in Aleppo. The army said 20 people were killed in Homs.",
                "Police said 12 people were killed in floods.\nThe army said 20 people were killed in a blast.",
                "Police said 12 people were killed in Aleppo.\nThe army said 20 people were killed.",
            })
    void othersDoNot(String text) {
        assertThat(finder.find(new Tokens(text))).hasSize(2).allSatisfy(figure -> assertThat(figure.contradicts())
                .isEmpty());
    }
}
