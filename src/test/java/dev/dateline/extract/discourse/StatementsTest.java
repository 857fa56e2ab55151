package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.passage.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** The ways in which news says that something happened to people, in invented sentences. */
class StatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The death toll from the earthquake has risen to 45. | KILLED EXACT 45 [45]
            The death toll rose by 5 to 45. | KILLED EXACT 45 [45]
            The death toll, which was 12 on Monday, rose to 45. | KILLED EXACT 45 [45]
            The number of people killed in the quake rose to 45. | KILLED EXACT 45 [45]
            The number of dead has reached 45. | KILLED EXACT 45 [45]
            Two nurses were among those killed. | KILLED EXACT 2 [Two]
            A death toll of 11 was reported. | KILLED EXACT 11 [11]
            The crash claimed 12 lives. | KILLED EXACT 12 [12]
            The bombs claimed the nine lives. | KILLED EXACT 9 [nine]
            Twelve lives were lost in the fire. | KILLED EXACT 12 [Twelve]
            Militants took 251 hostages. | ABDUCTED EXACT 251 [251]
            They seized 12 people hostage. | ABDUCTED EXACT 12 [12]
            Six children were among the dead. | KILLED EXACT 6 [Six]
            Among the dead were six children. | KILLED EXACT 6 [six]
            Of the 130 injured, 77 were women. | WOUNDED EXACT 130 [130]
            Eleven of the 12 hostages died. | KILLED EXACT 11 [Eleven]
            Thirteen people suffered mostly minor injuries. | WOUNDED EXACT 13 [Thirteen]
            Eleven people were still in hospital. | WOUNDED EXACT 11 [Eleven]
            A man committed suicide. | KILLED EXACT 1 [A man]
            A guard took his own life. | KILLED EXACT 1 [A guard]
            A teenager was hit by a car and killed. | KILLED EXACT 1 [A teenager]
            Sixteen people were hurt or killed. | AFFECTED EXACT 16 [Sixteen]
            """)
    void itIsReadHoweverItIsPut(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baker shot at police officers.",
                "A man stabbed the dog.",
                "He took 12 pictures.",
                "The flood changed 12 lives.",
                "No other injuries were reported.",
                "The wounded, three of whom were 17, were taken away.",
                "Children between the ages of 11 and 25 were shot.",
                "On April 30, was he shot?"
            })
    void whoeverDidItAndNumbersOfOtherThingsAreNoFigures(String text) {
        assertThat(Told.of(text).figures())
                .allSatisfy(
                        figure -> assertThat(figure.figure().amount().value()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4 Shot, 1 Killed In Springfield | WOUNDED EXACT 4 [4], KILLED EXACT 1 [1]
            Police Seek Two Over Shooting That Wounded 4 | WOUNDED EXACT 4 [4]
            Fire kills family of five | KILLED EXACT 5 [five]
            Man who killed three arrested in Ohio | KILLED EXACT 3 [three]
            3 dead, 2 hurt in Springfield shooting | KILLED EXACT 3 [3], WOUNDED EXACT 2 [2]
            """)
    void headlinesLeaveWordsOut(String headline, String figures) {
        assertThat(Told.in(headline + "\nThe mayor spoke on Monday.\nIt rained."))
                .isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A gunman shot four relatives before being killed by police. | KILLED EXACT 1 [A gunman], WOUNDED EXACT 4 [four]
            Two officers were killed and another was injured. | KILLED EXACT 2 [Two], WOUNDED EXACT 1 [another]
            A mother shot and wounded her son before killing herself. | KILLED EXACT 1 [A mother], WOUNDED EXACT 1 [her son]
            The mother of a boy who shot himself spoke. | WOUNDED EXACT 1 [a boy]
            Six people, ages 14 to 52, were shot. | WOUNDED EXACT 6 [Six]
            Three people died and a fourth died later. | KILLED EXACT 3 [Three], KILLED EXACT 1 [a fourth]
            """)
    void aVerbIsToldOfItsOwnSubject(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Airstrikes killed 12 people on Sunday. | SINGLE_EVENT
            Clashes killed 12 people. | SINGLE_EVENT
            Clashes have killed 12 people. | CUMULATIVE
            The war began with a raid, in which 12 people were killed. | SINGLE_EVENT
            The war has killed 12,000 people. | CUMULATIVE
            Clashes left 12 dead in the north. | CUMULATIVE
            Strikes killed 12 people this year. | CUMULATIVE
            More than 60 people have been killed since January, police said on Monday. | CUMULATIVE
            More than 60 people have been killed since Monday. | CUMULATIVE
            Twelve people have died so far, police said on Monday. | CUMULATIVE
            Police said on Monday that 12 people had been killed this year. | CUMULATIVE
            As of Friday, 34 people had died, more than in the same period last year. | CUMULATIVE
            Nine people have been wounded since early Saturday. | CUMULATIVE
            A bus crashed on Saturday in a street where three people were killed in the past 18 months. | CUMULATIVE
            The unrest since January has left 12 people dead. | CUMULATIVE
            The bomb killed at least 38 people on Monday, in one of the deadliest attacks on civilians this year. | SINGLE_EVENT
            On Monday a bomb killed 12 people, the third this year. | SINGLE_EVENT
            The crash was the worst involving a ferry since a 1997 sinking that killed more than 200 people. | SINGLE_EVENT
            A total of 12 people were killed. | SINGLE_EVENT
            Twelve more people died. | INCREMENTAL
            More than 12 people died. | SINGLE_EVENT
            """)
    void whatIsToldOfOneDayIsOneEvent(String text, Aggregation aggregation) {
        assertThat(Told.of(text).figures().get(0).aggregation()).isEqualTo(aggregation);
    }

    @Test
    void eachClauseHasItsOwnSource() {
        String text = "The mayor said the fire killed three people, but police said four had died.";
        assertThat(Told.of(text).figures())
                .extracting(figure -> Told.of(text).words(figure.source().phrase()))
                .containsExactly("The mayor", "police");
    }

    @Test
    void theNameAfterTheOfficeIsTheSource() {
        String text = "A spokesman for the army, P[Bill Reed], told reporters that 12 soldiers were killed.";
        FigureFound figure = Told.marked(text).figures().get(0);
        assertThat(figure.source().kind()).isEqualTo(AttributionKind.NAMED);
        assertThat(Told.party(figure)).isEqualTo("Bill Reed");
    }

    @Test
    void thePlaceOfTheNextClauseIsNotTheirs() {
        Told told = Told.heard("In Homs, 12 people were killed and in Hama five people died.");
        assertThat(told.figures())
                .extracting(figure -> told.words(
                        figure.place() == null ? null : figure.place().span()))
                .containsExactly("Homs", "Hama");
    }

    @Test
    void whatClaimsLivesIsNoSource() {
        FigureFound figure = Told.of("The bombing claimed 45 lives.").figures().get(0);
        assertThat(figure.source().kind()).isEqualTo(AttributionKind.ARTICLE_VOICE);
    }

    @Test
    void whoAreMentionedAsideAreAPart() {
        List<FigureFound> figures =
                Told.of("Six people, three of them children, were killed.").figures();
        assertThat(figures)
                .extracting(figure -> figure.figure().amount().value())
                .containsExactly(6L, 3L);
        assertThat(figures).extracting(figure -> figure.links().partOf()).containsExactly(null, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The death toll has passed 2,000. | KILLED MORE_THAN 2000 [2,000] | passed
            The death toll tops 2,000. | KILLED MORE_THAN 2000 [2,000] | tops
            The death toll climbs past 2,000. | KILLED MORE_THAN 2000 [2,000] | past
            The death toll rose above 300. | KILLED MORE_THAN 300 [300] | above
            The death toll nears 2,000. | KILLED LESS_THAN 2000 [2,000] | nears
            The death toll is approaching 300. | KILLED LESS_THAN 300 [300] | approaching
            The death toll reached 300. | KILLED EXACT 300 [300] | null
            The number of people killed in Friday's quake in the west of Norway rose to 56. | KILLED EXACT 56 [56] | null
            """)
    void aVerbThatSaysHowATollStandsToANumberBindsIt(String text, String told, String quantifier) {
        assertThat(Told.in(text)).isEqualTo(told);
        Span words = Told.of(text).figures().get(0).figure().words().bound();
        assertThat(String.valueOf(Told.of(text).words(words))).isEqualTo(quantifier);
    }
}
