package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Objects;

/** Which figures contradict each other, and which say again what was said: those of which the text shows that they are of one event. */
class RelationsTest {

    @ParameterizedTest
    @ValueSource(ints = {300, 500, 1_000})
    void ofMoreFiguresThanNewsHasNoMorePairsAreCompared(int figures) {
        assertThat(Relations.farthest(200)).isEqualTo(Relations.farthest(2));
        assertThat(figures * Relations.farthest(figures)).isBetween(figures, 200 * Relations.farthest(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said 12 people were killed in Aleppo.\nAnn Baker said 20 people were killed in Aleppo.",
                "Police said 12 people were killed. The army said 20 people were killed.",
                "Police said 12 people were killed in Aleppo. The army said 20 people were killed.",
            })
    void ofTheSameSceneContradict(String text) {
        assertThat(Told.of(text).figures())
                .extracting(figure -> figure.links().contradicts())
                .containsExactly(List.of(1), List.of(0));
    }

    @Test
    void overALineTheModelSaysWhetherTheyDo() {
        Told told = Told.heard("Police said 12 people were killed in Aleppo.\nThe army said 20 people were killed.");
        assertThat(told.figures())
                .extracting(figure -> figure.links().contradicts())
                .containsExactly(List.of(1), List.of(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said 12 people were killed in Aleppo. The army said 20 people were killed in Homs.",
                "Police said 12 people were killed in floods.\nThe army said 20 people were killed in a blast.",
            })
    void othersDoNot(String text) {
        assertThat(Told.of(text).figures())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.links().contradicts()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 dead in blast\nOn Monday 12 people were killed.",
                "Blast in Aleppo\nA blast killed 45 people in Aleppo on Monday.\nIn all, 45 people were killed.",
                "Blast in Aleppo\nA blast killed two people in Aleppo.\nTwo people were killed in Aleppo, police said.",
                "Blast in Aleppo\nA blast killed six people.\nThe six people killed were travelling north.",
                "Blast in Aleppo\nA blast killed three nurses.\nThree nurses were killed, police said.",
                "News\nPolice said 45 people were killed.\nThe army said 45 people were killed.",
            })
    void theSameNumberOfTheSameEventIsSaidAgain(String text) {
        assertThat(Told.of(text).figures())
                .extracting(figure -> figure.links().restates())
                .filteredOn(Objects::nonNull)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "News\nThree nurses were among the dead.\nA strike killed a man and his two daughters.",
                "News\nThree people were killed in a crash.\nIn a fire three people were killed.",
                "News\nA mine killed 15 soldiers.\nA raid killed 15 fishermen.",
                "News\nA blast killed 45 people in Aleppo.\nA flood killed 45 people in Homs.",
            })
    void theSameNumberOfWhatMayBeOtherPeopleIsNot(String text) {
        assertThat(Told.of(text).figures())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.links().restates()).isNull());
    }
}
