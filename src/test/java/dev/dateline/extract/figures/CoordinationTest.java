package dev.dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.discourse.FigureFound;
import dev.dateline.extract.discourse.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What "and" joins is counted together, or not at all; and "and" joins clauses, too. */
class CoordinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A father, mother and their three children died. | KILLED EXACT 5 [A father, mother and their three children]
            They killed their father, mother, sister and a friend. | KILLED EXACT 4 [their father, mother, sister and a friend]
            A mother, daughter and sister was killed. | KILLED EXACT 1 [A mother, daughter and sister]
            A teacher and mother of two was killed. | KILLED EXACT 1 [A teacher and mother of two]
            A commander, his driver and two aides were killed. | KILLED EXACT 4 [A commander, his driver and two aides]
            At least 12 soldiers and two civilians were killed. | KILLED EQUAL_OR_MORE 14 [12 soldiers and two civilians]
            In Homs, the country's third city, two teachers and a boy were killed. | KILLED EXACT 3 [two teachers and a boy]
            The blast killed about 20 men and a boy. | KILLED APPROX 21 [20 men and a boy]
            A colonel and two of his aides were killed. | KILLED EXACT 3 [A colonel and two of his aides]
            Its commander, Ann Baker, and 12 fighters were killed. | KILLED EXACT 13 [Its commander, Ann Baker, and 12 fighters]
            The raid killed Ann Baker, a colonel, and two bodyguards. | KILLED EXACT 3 [Ann Baker, a colonel, and two bodyguards]
            The victims, a man and his two sons, were killed. | KILLED EXACT 3 [a man and his two sons]
            Five adults and an unborn child were killed. | KILLED EXACT 5 [Five]
            He killed his wife, their unborn child and her brother. | KILLED EXACT 2 [his wife, their unborn child and her brother]
            """)
    void allThatAreJoinedAreCounted(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @Test
    void whatBindsTheFirstNumberBindsAllThatAreJoined() {
        String text = "At least 50 children and two teachers were killed.";
        FigureFound figure = Told.of(text).figures().get(0);
        assertThat(figure.figure().victims()).isEqualTo(VictimCategory.MIXED);
        assertThat(Told.of(text).words(figure.figure().words().victims())).isEqualTo("50 children and two teachers");
        assertThat(Told.of(text).words(figure.figure().words().bound())).isEqualTo("At least");
        assertThat(Told.of(text).words(figure.figure().words().claim()))
                .isEqualTo("At least 50 children and two teachers were killed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A warlord and two of his aides were killed.",
                "A warlord, his driver and two aides were killed.",
                "The head of the militia and two of his aides were killed.",
                "The soldiers and two civilians were killed.",
                "When a warlord and two of his aides were killed, it rained.",
                "A colonel and dozens of soldiers were killed.",
                "An unborn child was killed.",
            })
    void theRestOfAListIsNotTheWhole(String text) {
        assertThat(Told.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The boat sank and 12 people died. | KILLED EXACT 12 [12]
            The fire spread quickly and 12 people died. | KILLED EXACT 12 [12]
            A bomb went off and two people died. | KILLED EXACT 2 [two]
            Two people died as a result of the blast and one person was hurt. | KILLED EXACT 2 [Two], WOUNDED EXACT 1 [one]
            On Monday, a man and his two sons were killed. | KILLED EXACT 3 [a man and his two sons]
            That night, a man and his two sons were killed. | KILLED EXACT 3 [a man and his two sons]
            """)
    void aClauseIsNoPartOfTheList(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }
}
