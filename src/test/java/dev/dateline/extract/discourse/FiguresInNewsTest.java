package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.VictimCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Statements as news makes them, in invented sentences: each figure as its measure, quantifier, number and words. */
class FiguresInNewsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            At least 12 people were killed and 30 wounded. | KILLED EQUAL_OR_MORE 12 [12], WOUNDED EXACT 30 [30]
            The blast left 45 dead and 120 wounded. | KILLED EXACT 45 [45], WOUNDED EXACT 120 [120]
            The shooting left two dead. | KILLED EXACT 2 [two]
            Twelve others injured in the crash went home. | WOUNDED EXACT 12 [Twelve]
            The floods claimed the lives of 1.4 million people. | KILLED EXACT 1400000 [1.4 million]
            More than 1,400 deaths were recorded. | KILLED MORE_THAN 1400 [1,400]
            Up to 50 miners are missing. | MISSING EQUAL_OR_LESS 50 [50]
            As many as 300 soldiers were captured. | DETAINED EQUAL_OR_LESS 300 [300]
            Nearly 40 residents were injured. | WOUNDED LESS_THAN 40 [40]
            About 200 villagers were displaced. | DISPLACED APPROX 200 [200]
            Between 20 and 30 people died. | KILLED BETWEEN 20..30 [20 and 30]
            20 to 30 civilians died. | KILLED BETWEEN 20..30 [20 to 30]
            Dozens of people were killed. | KILLED VAGUE 24.. [Dozens]
            Hundreds of thousands were displaced. | DISPLACED VAGUE 200000.. [Hundreds of thousands]
            A couple of hundred militants were detained. | DETAINED VAGUE 200.. [A couple of hundred]
            Half a dozen workers were abducted. | ABDUCTED EXACT 6 [Half a dozen]
            Twenty-one passengers were hurt. | WOUNDED EXACT 21 [Twenty-one]
            No one was killed. | KILLED EXACT 0 [No one]
            None of the passengers were injured. | WOUNDED EXACT 0 [None]
            """)
    void numbersAreReadAsTheirWordsBindThem(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A man and his two sons were killed. | KILLED EXACT 3 [A man and his two sons]
            A fire killing two brothers and their cousin broke out. | KILLED EXACT 3 [two brothers and their cousin]
            A mother of three was killed. | KILLED EXACT 1 [A mother of three]
            A father and son were wounded. | WOUNDED EXACT 2 [A father and son]
            A husband and father was shot dead. | KILLED EXACT 1 [A husband and father]
            A family of four was found dead. | KILLED EXACT 4 [four]
            Baker, 24, was killed. | KILLED EXACT 1 [Baker, 24]
            Ann Baker and her two children died. | KILLED EXACT 3 [Ann Baker and her two children]
            He shot and killed a 20-year-old man. | KILLED EXACT 1 [a 20-year-old man]
            A 33-year-old woman was fatally shot. | KILLED EXACT 1 [A 33-year-old woman]
            A guard succumbed to his wounds. | KILLED EXACT 1 [A guard]
            A boy was shot in the leg. | WOUNDED EXACT 1 [A boy]
            Two men, ages 23 and 25, were shot and killed. | KILLED EXACT 2 [Two]
            A girl is in critical condition. | WOUNDED EXACT 1 [A girl]
            The bodies of two men were found. | KILLED EXACT 2 [two]
            A man was killed and a woman was wounded. | KILLED EXACT 1 [A man], WOUNDED EXACT 1 [a woman]
            Lee was one of five people shot. | WOUNDED EXACT 5 [five]
            Two people were shot, one fatally. | AFFECTED EXACT 2 [Two], KILLED EXACT 1 [one]
            """)
    void peopleWhoAreDescribedAreCounted(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The wolves killed 10 sheep.",
                "The bomb could have killed 100 people.",
                "It would kill 100 people.",
                "The attack did not kill 12 people.",
                "They threatened to kill 20 hostages.",
                "If 12 people were killed, the law would change.",
                "The crash cut output by 20%.",
                "The repairs cost $30 million.",
                "He was killed.",
                "The victim died.",
                "10 quadrillion killed.",
                "99999999999999999999 people were killed.",
                "It happened 12 miles away in 2012.",
                "No one else was hurt."
            })
    void whatDidNotHappenToANumberOfPeopleIsNoFigure(String text) {
        assertThat(Told.of(text).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three civilians were killed. | CIVILIAN
            Three soldiers were killed. | COMBATANT
            Three children were killed. | CHILD
            Three women were killed. | WOMAN
            Three soldiers and a civilian were killed. | MIXED
            Three people were killed. | UNSTATED
            """)
    void victimsAreOfTheKindThatTheirNounSays(String text, VictimCategory victims) {
        assertThat(Told.of(text).figures().get(0).figure().victims()).isEqualTo(victims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three people were killed. | ARTICLE_VOICE | |
            Three people were killed, police said. | OFFICIAL | police |
            Three people were killed, according to the health ministry. | NAMED | the health ministry | health ministry
            Three people were killed, a diplomat said on condition of anonymity. | ANONYMOUS | a diplomat |
            Sources said three people were killed. | ANONYMOUS | Sources |
            Three people were killed, P[Ann Baker] said. | NAMED | Ann Baker | Ann Baker
            Three people were killed, as reported by the Oslo-based O[Centre for Peace]. | NAMED | the Oslo-based Centre for Peace | Centre for Peace
            """)
    void theSourceIsWhomTheSentenceNames(String text, AttributionKind kind, String phrase, String name) {
        Told told = Told.marked(text);
        FigureFound figure = told.figures().get(0);
        assertThat(figure.source().kind()).isEqualTo(kind);
        assertThat(told.words(figure.source().phrase())).isEqualTo(phrase);
        assertThat(Told.party(figure)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three people were killed in the crash. | SINGLE_EVENT | REPORTED
            The death toll rose to 45. | CUMULATIVE | REVISED
            More than 300 people were killed since 2011. | CUMULATIVE | REPORTED
            Another 12 people died. | INCREMENTAL | REPORTED
            The army confirmed that 12 soldiers were killed. | SINGLE_EVENT | CONFIRMED
            The ministry revised the death toll from 50 to 45. | CUMULATIVE | REVISED
            The army denied that 12 civilians were killed. | SINGLE_EVENT | DISPUTED
            """)
    void aFigureIsOfOneEventOfAllSoFarOrOfWhatWasAdded(String text, Aggregation aggregation, FigureStatus status) {
        FigureFound figure = Told.of(text).figures().get(0);
        assertThat(figure.aggregation()).isEqualTo(aggregation);
        assertThat(figure.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ten people were killed, including three children.",
                "Ten people, including three children, were killed."
            })
    void whoAreIncludedAreAPart(String text) {
        List<FigureFound> figures = Told.of(text).figures();
        assertThat(figures)
                .extracting(figure -> figure.figure().amount().value())
                .containsExactly(10L, 3L);
        assertThat(figures).extracting(figure -> figure.links().partOf()).containsExactly(null, 0);
        assertThat(figures).extracting(figure -> figure.figure().measure()).containsOnly(Measure.KILLED);
    }

    @Test
    void aLaterSentenceAndTheHeadlineRestateTheFirst() {
        List<FigureFound> figures = Told.of("Blast leaves 12 dead\nTwelve people were killed on Monday.\n"
                        + "Rescuers wept. The 12 people were killed in their sleep.")
                .figures();
        assertThat(figures).extracting(figure -> figure.links().restates()).containsExactly(1, null, 1);
    }

    @Test
    void otherNumbersFromOtherSourcesContradict() {
        List<FigureFound> figures = Told.of(
                        "Police said 12 people were killed in Aleppo.\nAnn Baker said 20 people were killed in Aleppo.")
                .figures();
        assertThat(figures).extracting(figure -> figure.links().contradicts()).containsExactly(List.of(1), List.of(0));
    }
}
