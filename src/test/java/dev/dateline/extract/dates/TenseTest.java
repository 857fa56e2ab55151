package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** Which way a sentence looks, from Monday, July 21, 2025. */
class TenseTest {

    private static final Reference MONDAY = Reference.of(LocalDate.of(2025, 7, 21));

    private final DateReader reader = new DateReader(Languages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They fled in August.        | 2024-08",
                "They fled in July.          | 2025-07",
                "They will meet in August.   | 2025-08",
            })
    void aMonthInAPastTenseIsNeverOneToCome(String text, String edtf) {
        assertThat(only(text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Tuesday the toll was 50.                            | 2025-07-15",
                "By Tuesday the toll had risen to 50.                   | 2025-07-15",
                "Twelve states had filed reports by Wednesday.          | 2025-07-16",
                "The toll had risen to 50 by Wednesday.                 | 2025-07-16",
                "The dead were 50 by Wednesday.                         | 2025-07-16",
                "Until Thursday, they had not called him a suspect.     | 2025-07-17",
                "They had until Friday to leave.                        | 2025-07-25",
                "They had been told to leave by Friday.                 | 2025-07-25",
                "The talks were put off until Friday.                   | 2025-07-25",
                "He didn't tell of it until Friday.                     | 2025-07-18",
                "They held the town until Friday.                       | 2025-07-18",
                "By Friday the council will vote.                       | 2025-07-25",
            })
    void whatWasByADayIsNotToCome(String text, String edtf) {
        assertThat(only(text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He is to leave on Friday.                              | 2025-07-25",
                "Talks resume on Friday.                                | 2025-07-25",
                "The festival opens on Friday.                          | 2025-07-25",
                "They will stand in Friday's election.                  | 2025-07-25",
                "They were supposed to meet on Friday.                  | 2025-07-18",
                "They planned a march on Friday.                        | 2025-07-25",
                "A march is set for Friday.                             | 2025-07-25",
                "They are due to meet on Friday.                        | 2025-07-25",
                "The record set on Friday stands.                       | 2025-07-18",
                "The march, cancelled due to rain on Friday, was small. | 2025-07-18",
                "Theresa May spoke on Friday.                           | 2025-07-18",
                "They fled in May and came back on Friday.              | 2025-07-18",
                "He won the vote on Friday.                             | 2025-07-18",
                "They won't vote on Friday.                             | 2025-07-25",
                "They\u2019ll vote on Friday.                            | 2025-07-25",
            })
    void someVerbsLookAheadInSomeUsesOnly(String text, String edtf) {
        assertThat(all(text)).last().isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nurses called a walkout for Wednesday.                        | 2025-07-23",
                "The union has called for Friday, when parliament sits.        | 2025-07-25",
                "Hail was forecast for Thursday.                               | 2025-07-24",
                "The cyclone was forecast to make landfall late Thursday.      | 2025-07-24",
                "The clinic said a second delivery on Friday would cover all.  | 2025-07-25",
                "Officials warned that a march on Friday could turn violent.   | 2025-07-25",
                "They host Leeds on Saturday.                                  | 2025-07-26",
                "Aid may come as early as Friday.                              | 2025-07-25",
                "Rain is likely to stop on Friday.                             | 2025-07-25",
                "He vowed to return on Friday.                                 | 2025-07-25",
                "The plan announced on Friday would cost lives.                | 2025-07-18",
                "The mayor could not be reached on Friday.                     | 2025-07-18",
                "They gathered for Friday prayers.                             | 2025-07-18",
                "They counted 12 cases for Friday.                             | 2025-07-18",
                "They were held for Friday's attack.                           | 2025-07-18",
                "The vigil planned in Suva for Friday was called off.          | 2025-07-18",
                "It had been due to end on Friday.                             | 2025-07-18",
                "They were registered by a clinic by Friday.                   | 2025-07-18",
                "The state visits on Friday cost a fortune.                    | 2025-07-18",
            })
    void whatIsPlannedForecastOrFixedIsToCome(String text, String edtf) {
        assertThat(only(text)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The vote was fixed for August 24.                             | 2025-08-24",
                "He will succeed her on February 1.                            | 2026-02-01",
                "In the year ended January 31 sales fell.                      | 2025-01-31",
                "It is to be held on a yet unspecified date in January.        | 2026-01",
            })
    void yearsAreToldByWhatTheSentencePlans(String text, String edtf) {
        assertThat(all(text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Thursday 17 July. The council votes again on Thursday.   | 2025-07-17",
                "They will meet on Friday, July 25. On Friday they had no answer.     | 2025-07-25",
                "They met on Thursday 17 April. They will meet again on Thursday.     | 2025-07-24",
            })
    void weekdayNamedWithItsDateNearbyLeadsTheBareOne(String text, String edtf) {
        assertThat(all(text)).last().isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They voted on September 14.",
                "The gang attacked on October 7.",
                "The 7 October attack changed the town.",
                "The November 13 attacks are not forgotten.",
            })
    void dayFarOffThatTheTenseSpeaksAgainstMayBeOfAnyYear(String text) {
        assertThat(reader.findFacts(new Tokens(text), MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The July 18 attack changed the town.    | 2025-07-18",
                "They vote on September 14.              | 2025-09-14",
                "A committee formed in spring meets again August 3, aides said. | 2025-08-03",
            })
    void dayNearByIsOfThisYear(String text, String edtf) {
        assertThat(all(text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In August 2023 they met. They fled on Aug. 2, and on July 12 they came back. | 2025-07-12",
                "The war ended in July 1988. They met again on July 12.                       | 2025-07-12",
                "The war began last December. On December 8 they fled.                        | 2024-12-08",
            })
    void monthNamedBeforeTellsTheYearOfDaysThatAreNotNear(String text, String edtf) {
        assertThat(all(text)).last().isEqualTo(edtf);
    }

    private String only(String text) {
        assertThat(all(text)).hasSize(1);
        return all(text).get(0);
    }

    private List<String> all(String text) {
        return reader.findFacts(new Tokens(text), MONDAY).stream()
                .map(DateFound::edtf)
                .toList();
    }
}
