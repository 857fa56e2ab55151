package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

/** What the head of a text says of its day. */
class PublicationLineTest {

    private final DateReader reader = new DateReader(Languages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KYIV, July 20, 2025 (AFP) \u2014 It rained yesterday.           | 2025-07-20",
                "Storm hits\\nKYIV, 20 July 2025 \u2014 It rained.                | 2025-07-20",
                "Storm hits\\nKYIV, Ukraine, Jul 20 2025 (AFP) - It rained.      | 2025-07-20",
                "Storm hits\\nPORT OF SPAIN, 2025-07-20 (AFP) - It rained.       | 2025-07-20",
                "Storm hits\\nSunday, July 20, 2025\\nIt rained.                 | 2025-07-20",
                "Storm hits\\nPublished: 20 July 2025, 10:35 GMT\\nIt rained.     | 2025-07-20",
                "Storm hits\\nBy Ann Baker, July 20, 2025\\nIt rained.           | 2025-07-20",
            })
    void theDatelineOrALineOfItsOwnMayStateTheDay(String text, LocalDate day) {
        assertThat(reader.reference(text.translateEscapes(), Reference.NONE)).isEqualTo(Reference.of(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYIV (AFP) \u2014 It rained on July 20, 2025, again.",
                "KYIV, July 20 (AFP) \u2014 It rained.",
                "KYIV, July 2025 (AFP) \u2014 It rained.",
                "On July 20, 2025 - the day of the vote - it rained.",
                "The vote of July 20, 2025 (a Sunday) was free.",
                "Nothing has been the same since July 20, 2025",
            })
    void otherDatesOfTheHeadDoNot(String text) {
        assertThat(reader.reference(text, Reference.NONE)).isEqualTo(Reference.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storm hits Suva\n(July 4, 2025) Three people died.",
                "Storm hits Suva\n\u2022 July 4, 2025: three people died.",
                "Storm hits Suva\n1. July 4, 2025",
                "Storm hits Suva\n12:30, 4 July 2025",
                "Storm hits Suva\n\u201cJuly 4, 2025",
                "Storm hits Suva\n\u2022 9/11",
            })
    void marksAndNumbersBeforeADateAreNoPlace(String text) {
        assertThat(reader.reference(text, Reference.NONE)).isEqualTo(Reference.NONE);
    }

    @Test
    void whatIsKnownOfThePublicationCompletesTheDateline() {
        Reference july = Reference.of(Edtf.parse("2025-07"));
        assertThat(reader.reference("KYIV, July 20 (AFP) \u2014 It rained.", july))
                .isEqualTo(Reference.of(LocalDate.of(2025, 7, 20)));
        assertThat(reader.reference("KYIV, May 20, 2025 (AFP) \u2014 It rained.", july))
                .isEqualTo(july);
    }

    @Test
    void thePublicationDateCountsMoreThanTheDateline() {
        Reference day = Reference.of(LocalDate.of(2025, 7, 21));
        assertThat(reader.reference("KYIV, July 20, 2025 (AFP) \u2014 It rained.", day))
                .isEqualTo(day);
    }

    @Test
    void ofARoughPublicationDateWordsMayMeanAnyWeekBetween() {
        assertThat(reader.findFacts(
                        new Tokens("It rained this week."), Reference.of(Edtf.parse("2025-07-18/2025-07-31"))))
                .extracting(DateFound::edtf)
                .containsExactly("[2025-07-14..2025-08-03]");
    }
}
