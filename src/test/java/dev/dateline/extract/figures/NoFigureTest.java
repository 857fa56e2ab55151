package dev.dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.discourse.Told;
import org.junit.jupiter.api.Test;
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

    @Test
    void ageOfTheSecondOfTwoIsNoNumberOfPeople() {
        assertThat(Told.in("The two women, believed to be 30 and 60, were killed."))
                .isEqualTo("KILLED EXACT 2 [two]");
        assertThat(Told.in("They found two women, believed to be 30 and 60, all shot dead."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was found on Dec. 4, 2016, and died.",
                "He was found on Aug. 3 and died.",
                "Members of the club, John Baker House, were killed.",
            })
    void dayOfAShortMonthAndOneWithAVerbOfManyAreNoNumber(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee, 41, said its battery unit was hurt by the strike.",
                "A soldier told reporters that the depot was hit twice.",
                "Two nurses say their ward was struck at dawn.",
                "They insisted on the place of the father, rather than being treated as relatives.",
            })
    void whoSpeaksIsNotWhatItHappenedTo(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bus carrying 40 passengers was hit by a train.",
                "Two boats carrying 40 people were struck by waves.",
                "The depot housing 30 workers was hit twice.",
            })
    void whoIsAboardIsNotWhatIsHit(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @Test
    void whoIsAboardMayBeToldOfToo() {
        assertThat(Told.in("A bus carrying 40 passengers who were killed was new."))
                .isEqualTo("KILLED EXACT 40 [40]");
    }

    @Test
    void whoSpeaksMayDieOfWhatElseTheyDo() {
        assertThat(Told.in("A soldier said goodbye and died.")).isEqualTo("KILLED EXACT 1 [A soldier]");
        assertThat(Told.in("A soldier said a nurse was killed.")).isEqualTo("KILLED EXACT 1 [a nurse]");
    }

    @Test
    void verbInALineOfCapitalsIsNobodysName() {
        assertThat(Told.in("Rain\n4 Shot, 2 Killed In Crash")).isEqualTo("WOUNDED EXACT 4 [4], KILLED EXACT 2 [2]");
        assertThat(Told.in("Rain\nJohn Hurt, 77, died.")).isEqualTo("KILLED EXACT 1 [John Hurt, 77]");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One in five patients died.",
                "Seven in ten of those killed were women.",
                "Seven out of ten of those killed were women.",
                "Smoking kills 8 million people a year.",
                "Every year 1.2 million people are killed.",
                "On average, 12 people were killed.",
                "The toll could rise to 50.",
                "The death toll is expected to reach 200.",
                "The toll of 12 hours of fighting rose.",
                "Floods displaced 12,000 families.",
                "The court sentenced 12 people to death.",
                "He was charged with 12 counts of murder.",
                "The men plotted to kill 30 worshippers.",
                "A larger bomb would have killed 100 people.",
                "The team was killed off by three late goals.",
                "The army shot down 12 drones.",
                "The team beat its rivals 3-1.",
                "The bill would save 300 lives.",
            })
    void sharesRatesAndWhatMayComeAreNoFigures(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            No fewer than 17 people were killed. | KILLED EQUAL_OR_MORE 17 [17]
            Three soldiers were killed on Monday, a day after four died. | KILLED EXACT 3 [Three], KILLED EXACT 4 [four]
            The death toll rose to 50 in May. | KILLED EXACT 50 [50]
            Of the 340 patients, 12 died. | KILLED EXACT 12 [12]
            Two boys, 15 and 16, were each shot in the leg. | WOUNDED EXACT 2 [Two]
            The other two boys, aged 12 and 16, were wounded. | WOUNDED EXACT 2 [two]
            Two men, ages 20 and 21, and a girl, 16, were shot. | WOUNDED EXACT 3 [Two men, ages 20 and 21, and a girl, 16]
            """)
    void whatSoundsAlikeIsOne(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\u263a2 people were killed.",
                "1\ud83d\ude422 people were killed.",
                "1\ud83d\ude42\ufe0f2 people were killed.",
                "3\u00d74 people were killed.",
                "3x4 people were killed.",
                "The A320 people were killed.",
                "The blast killed $5 people."
            })
    void whatTouchesASymbolAndADigitIsNoNumber(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            \u2022 12 people were killed. | KILLED EXACT 12 [12]
            \u270512 people were killed. | KILLED EXACT 12 [12]
            Between 20\u201325 people were killed. | KILLED BETWEEN 20..25 [20\u201325]
            The blast killed 1,400 people. | KILLED EXACT 1400 [1,400]
            """)
    void aSignBeforeANumberIsNoPartOfIt(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None of the injured were guests.", "None of the dead were named."})
    void noneOfTheInjuredIsNotThatNobodyWas(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
