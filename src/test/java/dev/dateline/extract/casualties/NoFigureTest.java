package dev.dateline.extract.casualties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sounds like harm to people and is none, beside what is. */
class NoFigureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company cut 300 jobs, hitting thousands of workers.",
                "Three hundred workers were hit by the layoffs.",
                "The storm hit 200 residents hard.",
                "The strike hits thousands of commuters.",
                "The strike hit a refugee camp.",
                "Rockets struck several rebel positions.",
                "Rockets hit 12 helicopters.",
                "A missile hit a student hostel.",
                "Ten helicopters were hit.",
                "Five hundred tigers were killed.",
                "Police officers shot him.",
                "Two police officers shot him.",
            })
    void whatIsHitIsNotAlwaysABody(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Two people were hit. | WOUNDED EXACT 2 [Two]
            At least four others were also hit. | WOUNDED EQUAL_OR_MORE 4 [four]
            A man was hit in the leg. | WOUNDED EXACT 1 [A man]
            A girl was struck by a stray bullet. | WOUNDED EXACT 1 [A girl]
            Three people were struck by a silver Ford. | WOUNDED EXACT 3 [three]
            The gun went off, hitting two people. | WOUNDED EXACT 2 [two]
            A car hit a pedestrian early on Friday. | WOUNDED EXACT 1 [a pedestrian]
            Two plumbers were killed. | KILLED EXACT 2 [Two]
            Bombs wounded a gang leader. | WOUNDED EXACT 1 [a gang leader]
            """)
    void bodiesAreHitByBulletsAndCars(String text, String figures) {
        assertThat(Told.in(text)).isEqualToIgnoringCase(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dozens were feared dead.",
                "Up to 40 feared dead in fire.",
                "Twelve miners are presumed dead.",
                "Twelve people are believed to have been killed.",
                "Officials fear 60 people were killed.",
                "Twelve people were likely killed.",
                "Up to 60 people may have died.",
            })
    void whoAreFearedDeadAreNotSaidToBe(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            At least 12 dead, more feared. | KILLED EQUAL_OR_MORE 12 [12]
            Two girls are expected to survive. | WOUNDED EXACT 2 [Two]
            He is believed to have shot and injured three men. | WOUNDED EXACT 3 [three]
            """)
    void doubtOfSomethingElseIsNoDoubtOfIt(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }
}
