package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.VictimCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Who are told of as a part, as added, or as all so far. */
class SubsetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The ministry said 41 people, among them 16 children, had been killed. | 41 | 16
            At least 10 people, four of them police officers, died. | 10 | 4
            Eleven people were rushed to hospital, three of them in serious condition. | 11 | 3
            The blast wounded 31 others, among them a 3-year-old girl. | 31 | 1
            Four people, including a man and his son, were shot. | 4 | 2
            """)
    void aPartIsOfTheWholeBeforeIt(String text, long whole, long part) {
        List<FigureFound> figures = Told.of(text).figures();
        assertThat(figures)
                .extracting(figure -> figure.figure().amount().value())
                .containsExactly(whole, part);
        assertThat(figures).extracting(figure -> figure.links().partOf()).containsExactly(null, 0);
    }

    @Test
    void aPartIsOfThoseRightBeforeItAlone() {
        String text = "A blast killed 8 people and wounded 31 others, including three children.";
        List<FigureFound> figures = Told.of(text).figures();
        assertThat(figures)
                .extracting(figure -> figure.figure().amount().value())
                .containsExactly(8L, 31L, 3L);
        assertThat(figures).extracting(figure -> figure.links().partOf()).containsExactly(null, null, 1);
        assertThat(figures.get(2).figure().victims()).isEqualTo(VictimCategory.CHILD);
    }

    @Test
    void someOfThemAreAPartAfterAndAsWell() {
        String text = "The blast wounded 400 people, including 83 seriously and eight of them with gunshot wounds.";
        List<FigureFound> figures = Told.of(text).figures();
        assertThat(figures)
                .extracting(figure -> figure.figure().amount().value())
                .containsExactly(400L, 83L, 8L);
        assertThat(figures).extracting(figure -> figure.links().partOf()).containsExactly(null, 0, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
            Four people died and 27 were hurt. Two children were among the injured. | 1
            Twenty people were killed. Among the dead were three children. | 0
            Four people died. Two children were among the injured. | none
            Twenty people were killed. Thirty children were among the dead. | none
            """)
    void whoIsAmongTheInjuredIsAPartOfThoseToldOfBefore(String text, Integer whole) {
        List<FigureFound> figures = Told.of(text).figures();
        assertThat(figures.get(figures.size() - 1).links().partOf()).isEqualTo(whole);
    }

    @Test
    void ofTwoWholesInOtherParagraphsNeitherIsMeant() {
        String text = "Storm\nThe storm killed 300 people.\nIn Sweden a tree killed 19 people.\n"
                + "Three children were among the dead.";
        List<FigureFound> figures = Told.of(text).figures();
        assertThat(figures).hasSize(3);
        assertThat(figures.get(2).links().partOf()).isNull();
    }

    @Test
    void theWoundedWhoDiedAreDead() {
        String text = "Three of the wounded later died in hospital, bringing the toll to 15.";
        assertThat(Told.in(text)).isEqualTo("KILLED EXACT 3 [Three], KILLED EXACT 15 [15]");
        assertThat(Told.of(text).figures())
                .extracting(FigureFound::aggregation)
                .containsExactly(Aggregation.SINGLE_EVENT, Aggregation.CUMULATIVE);
    }

    @Test
    void othersThanTheKilledAreNotAdded() {
        List<FigureFound> figures = Told.of("The quake killed more than 2,100 people and injured another 2,059.")
                .figures();
        assertThat(figures).extracting(FigureFound::aggregation).containsOnly(Aggregation.SINGLE_EVENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            That brings the total number of Palestinians killed to 45,259. | KILLED EXACT 45259 [45,259]
            The number of migrants missing has risen to 12. | MISSING EXACT 12 [12]
            """)
    void theNumberOfThemIsAToll(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The strike killed seven aid workers. | aid workers
            Two other police officers were hurt. | police officers
            A 24-year-old woman was killed. | 24-year-old woman
            Two of the crew members died. | null
            Fourteen Palestinian civilians were killed. | Palestinian civilians
            """)
    void victimsAreToldInAllTheWordsOfTheirNoun(String text, String victims) {
        FigureFound figure = Told.of(text).figures().get(0);
        assertThat(String.valueOf(Told.of(text).words(figure.figure().words().victims())))
                .isEqualTo(victims);
    }

    @Test
    void oneOfBothIsSaidInTheWordsForBoth() {
        String text = "Tens of thousands of people have been killed or injured.";
        FigureFound figure = Told.of(text).figures().get(0);
        assertThat(Told.of(text).words(figure.figure().words().measure())).isEqualTo("killed or injured");
        assertThat(Told.of(text).words(figure.figure().words().claim())).endsWith("killed or injured");
    }

    @Test
    void aNumberOfThemIsNoAge() {
        List<FigureFound> figures =
                Told.of("The landslide killed 9 people, 4 of them children.").figures();
        assertThat(figures)
                .extracting(figure -> figure.figure().amount().value())
                .containsExactly(9L, 4L);
        assertThat(figures)
                .extracting(figure -> figure.figure().victims())
                .containsExactly(VictimCategory.UNSTATED, VictimCategory.CHILD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was the worst crash since 1998, when 29 people died.",
                "Some 1,500 people died in the deadliest storm since 1999.",
            })
    void anEarlierDisasterBeginsNoCount(String text) {
        List<FigureFound> figures = Told.of(text).figures();
        assertThat(figures).extracting(FigureFound::aggregation).containsExactly(Aggregation.SINGLE_EVENT);
    }
}
