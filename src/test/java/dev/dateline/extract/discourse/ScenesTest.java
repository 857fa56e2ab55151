package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/** What a text reports, what it tells beside that, and which figures say how many as of the text. */
class ScenesTest {

    private static final String FERRY =
            """
            Ferry sinks off Suva, 12 dead
            A ferry sank off Suva on Monday, killing 12 people, the coast guard said. Three of the dead were children.
            The navy said 15 people had died.
            Police had earlier put the toll at nine.
            In March 2009, a ferry sank near Lautoka, killing 74 people.""";

    @Test
    void anEarlierDisasterIsASceneOfItsOwn() {
        Told told = Told.of(FERRY, "2026-03-17");
        assertThat(told.scenes()).filteredOn(Scene::isMain).hasSize(1);
        assertThat(told.scenes())
                .filteredOn(scene -> !scene.isMain())
                .flatExtracting(Scene::figures)
                .contains(indexOf(told, 74));
    }

    @Test
    void eachFigureIsInOneScene() {
        Told told = Told.of(FERRY, "2026-03-17");
        assertThat(told.scenes())
                .flatExtracting(Scene::figures)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, told.figures().size()).boxed().toList());
    }

    @Test
    void aTollIsNoPartNoEarlierCountAndOfNoOtherScene() {
        Told told = Told.of(FERRY, "2026-03-17");
        List<Long> answers = told.scenes().stream()
                .flatMap(scene -> scene.tolls().stream())
                .flatMap(toll -> toll.figures().stream())
                .map(figure -> told.figures().get(figure).figure().amount().value())
                .distinct()
                .toList();
        assertThat(answers).contains(12L).doesNotContain(3L, 9L, 74L);
    }

    private static Integer indexOf(Told told, long value) {
        return IntStream.range(0, told.figures().size())
                .filter(i -> told.figures().get(i).figure().amount().value() == value)
                .boxed()
                .findFirst()
                .orElseThrow();
    }
}
