package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.Edtf;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** Words that look like a date and are none, and dates that the words leave open, in a text of Monday, July 21, 2025. */
class DoubtfulDatesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 21);
    private static final Reference MONDAY = Reference.of(DAY);

    private final DateReader reader = new DateReader(Languages.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 1,948 people came, 2000 of them by bus.",
                "He had 2011 followers.",
                "They met in room 2011.",
                "Flight 1947 crashed.",
                "The board of Norland 2030 resigned.",
                "On 31 June nothing happened.",
                "On the 31st of June nothing happened.",
                "They met last June 31, on the first Monday.",
                "They meet on Tuesday nights.",
                "The twentieth was a Sunday.",
                "They met on a Monday in a park.",
                "On Black Friday shops open.",
                "The killings of Bloody Sunday are not forgotten.",
                "The Christmas season begins early.",
                "The delivery came three days later than planned.",
                "A decade later it was gone.",
                "They scored twice in the first half.",
                "Prices rose in the year to spring.",
                "During Ramadan shops closed early.",
                "On the eve of the vote, he was jailed for three years.",
                "An overnight stay costs more.",
                "A week earlier, a man was shot.",
                "He spoke of today's world on Norland Today.",
                "He was on This Week and saw High Noon.",
                "It raged overnight into the small hours.",
            })
    void otherWordsNameNoDay(String text) {
        assertThat(reader.findFacts(new Tokens(text), MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 2024 elections were free.                     | 2024",
                "The World Cup 2006 was a feast.                   | 2006",
                "In 2011 protests broke out.                       | 2011",
                "It was as low in '82 as now.                      | 1982",
                "He left on June 20th '99.                         | 1999-06-20",
                "Nine years after 9/11 he joined.                  | 2001-09-11",
                "The September 11 attacks changed it.              | 2001-09-11",
                "In a Wednesday speech she resigned.               | 2025-07-16",
                "The final quarter of 2009 was bad.                | 2009-36",
                "A year ago today it burst.                        | 2024",
                "A year ago this month it burst.                   | 2024",
                "A year ago Tuesday it burst.                      | 2024",
                "Two weeks ago Tuesday it burst.                   | 2025-07-07/2025-07-13",
                "He will be back in two weeks' time.               | 2025-08-04/2025-08-10",
                "In the past 24 hours 12 people have died.         | 2025-07-20/2025-07-21",
                "In the last two weeks 12 people have died.        | 2025-07-07/2025-07-21",
                "Over the past three years 12 people have died.    | 2022/2025",
                "In the past month 12 people have died.            | 2025-06/2025-07",
                "They met on Valentine's Day in 2015.              | 2015-02-14",
                "School starts on the first Monday in September.   | 2025-09-01",
                "It fell on the last Friday of May 2024.           | 2024-05-31",
                "At 9:15 a.m. local time on Saturday it fell.      | 2025-07-19T09:15:00",
                "Filed 5/5/2024 at the court.                      | 2024-05-05",
                "It rained in the first half of the year.          | 2025-40",
            })
    void someAreDatesAfterAll(String text, String edtf) {
        assertThat(only(text).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Filed 11/12/2024 at the court.           | [2024-11-12,2024-12-11]",
                "They meet next Friday.                   | [2025-07-25,2025-08-01]",
                "They met last June.                      | [2024-06,2025-06]",
            })
    void ofTwoDaysThatTheWordsMayMeanBothAreTold(String text, String edtf) {
        DateFound date = only(text);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(Edtf.parse(edtf).value()).isEqualTo(edtf);
        assertThat(date.inferred()).isTrue();
        assertThat(date.note()).contains("may be").contains(" or ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Filed 9/1/2025 at the court.                           | 2025-01-09",
                "Filed 23/5/2024 at the court and heard on 11/12/2024.  | 2024-12-11",
                "Filed 5/23/2024 at the court and heard on 11/12/2024.  | 2024-11-12",
            })
    void daysInDigitsAreReadInTheOrderOfTheOthersAndAreNotToCome(String text, String edtf) {
        assertThat(reader.findFacts(new Tokens(text), Reference.of(DAY)))
                .extracting(DateFound::edtf)
                .last()
                .isEqualTo(edtf);
    }

    @Test
    void lastFridayIsClearWhereItsWeekIsOver() {
        assertThat(only("They met last Friday.").edtf()).isEqualTo("2025-07-18");
        assertThat(reader.findFacts(new Tokens("They met last Friday."), Reference.of(DAY.plusDays(5))))
                .extracting(DateFound::edtf)
                .containsExactly("[2025-07-18,2025-07-25]");
    }

    @Test
    void aFiscalYearMayBeginAnyDay() {
        DateFound date = only("In fiscal 2024 sales rose.");
        assertThat(date.edtf()).isEqualTo("2024");
        assertThat(date.modifier()).isEqualTo(Modifier.APPROX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people were hurt overnight.             | 2025-07-20 | NIGHT",
                "It broke out overnight on Saturday.           | 2025-07-19 | NIGHT",
                "It took effect at midnight on Saturday.       | 2025-07-19 | NIGHT",
                "They found her at dawn on Friday.             | 2025-07-18 | MORNING",
                "It broke out in the early hours of Sunday.    | 2025-07-20 | MORNING",
            })
    void nightsBeginOnTheDayThatIsNamed(String text, String edtf, PartOfDay part) {
        DateFound date = only(text);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.partOfDay()).isEqualTo(part);
    }

    @Test
    void overnightIsNotLastNightWhereTheTextIsAboutAnotherDay() {
        assertThat(reader.findFacts(new Tokens("On July 3 they marched. Overnight ten were arrested."), MONDAY))
                .extracting(DateFound::edtf)
                .containsExactly("2025-07-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The first week of May was wet.           | 2025-05 | START",
                "The last days of June were wet.          | 2025-06 | END",
                "The second half of June was wet.         | 2025-06 | END",
            })
    void weeksOfAMonthBendIt(String text, String edtf, Modifier modifier) {
        DateFound date = only(text);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.modifier()).isEqualTo(modifier);
    }

    @Test
    void nothingIsLaterThanThePublicationWhereTheSentenceTellsWhatWas() {
        assertThat(reader.findFacts(new Tokens("It sank last month. Six years later nobody was charged."), MONDAY))
                .extracting(DateFound::edtf)
                .containsExactly("2025-06");
    }

    @Test
    void samePeriodLastYearIsThatMonthOfTheYearBefore() {
        assertThat(reader.findFacts(new Tokens("Sales rose in February, up from the same period last year."), MONDAY))
                .extracting(DateFound::edtf)
                .containsExactly("2025-02", "2024-02");
    }

    private DateFound only(String text) {
        List<DateFound> dates = reader.findFacts(new Tokens(text), MONDAY);
        assertThat(dates).hasSize(1);
        return dates.get(0);
    }
}
