package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .filter(Scene::isMain)
                .flatMap(scene -> scene.tolls().stream())
                .flatMap(toll -> toll.figures().stream())
                .map(figure -> told.figures().get(figure).figure().amount().value())
                .distinct()
                .toList();
        assertThat(answers).contains(12L).doesNotContain(3L, 9L, 74L);
    }

    @Test
    void whatIsToldInOneBreathOfOnePlaceIsOneScene() {
        Told told = Told.heard(
                """
                Former mayor jailed for 12 years over 2019 dam collapse that killed 41
                A court in Belo Horizonte on Thursday sentenced Paulo Rezende, the former mayor of Santa Clara, to 12 years in \
                prison over the collapse of a dam that killed 41 people in January 2019 and left 600 homeless.
                Prosecutors said he had ignored three warnings. Two engineers were acquitted.""");
        assertThat(told.scenes())
                .filteredOn(scene -> scene.figures().contains(indexOf(told, 600)))
                .allSatisfy(scene -> assertThat(scene.tolls())
                        .extracting(toll -> toll.measure())
                        .contains(Measure.KILLED, Measure.DISPLACED))
                .hasSize(1);
    }

    @Test
    void theDeadAmongCasesAreATollOfTheirOwn() {
        Told told = Told.heard(
                """
                Cholera cases pass 5,000 in northern Mozambique
                The number of cholera cases in Nampula and Cabo Delgado provinces has risen to 5,214 since October, with 87 \
                deaths, Mozambique's health ministry said on Friday.
                In Nampula alone there have been 3,940 cases and 61 deaths. Last week 412 new infections were reported.""");
        Scene main = told.scenes().stream().filter(Scene::isMain).findFirst().orElseThrow();
        assertThat(main.tolls())
                .extracting(toll -> toll.measure() + " "
                        + told.figures()
                                .get(toll.figures().get(0))
                                .figure()
                                .amount()
                                .value())
                .containsExactlyInAnyOrder("KILLED 87", "AFFECTED 5214");
    }

    @Test
    void whatIsCountedNearTheTopIsReportedAndWhatWasYearsAgoIsNot() {
        Told told = Told.of(
                """
                Shots near the port
                A shooting in Suva on Monday left two people dead and three others wounded, and detectives look for the gun.
                In March 2009, police arrested 40 people at a protest in Lautoka.""",
                "2026-03-17");
        assertThat(told.scenes())
                .filteredOn(Scene::isMain)
                .flatExtracting(Scene::tolls)
                .extracting(Scene.Toll::measure)
                .contains(Measure.KILLED, Measure.WOUNDED);
        assertThat(told.scenes())
                .filteredOn(Scene::isMain)
                .flatExtracting(Scene::figures)
                .doesNotContain(indexOf(told, 40));
    }

    @Test
    void whatIsToldBesideHasItsOwnToll() {
        Told told = Told.of(FERRY, "2026-03-17");
        assertThat(told.scenes())
                .filteredOn(scene -> !scene.isMain())
                .flatExtracting(Scene::tolls)
                .containsExactly(new Scene.Toll(Measure.KILLED, List.of(indexOf(told, 74))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
            The 2016 train crash killed 71 people. | The 2016 train crash
            A fire killed 71 people. | A fire
            A fire on Monday killed 71 people.\\n12 of them died in the warehouse fire at once. | the warehouse fire
            Police raid the camp, killing 71 people. | none
            Crash investigators said 71 people were killed. | none
            The fire chief said 71 people were killed. | none
            The blast and a second explosion killed 71 people. | none
            """)
    void anEventHasTheWordsThatNameIt(String text, String words) {
        Told told = Told.of(text.replace("\\n", "\n"));
        assertThat(told.scenes())
                .extracting(scene -> told.words(scene.words()))
                .first()
                .isEqualTo(words);
    }

    private static Integer indexOf(Told told, long value) {
        return IntStream.range(0, told.figures().size())
                .filter(i -> told.figures().get(i).figure().amount().value() == value)
                .boxed()
                .findFirst()
                .orElseThrow();
    }
}
