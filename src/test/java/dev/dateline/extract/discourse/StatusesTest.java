package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.FigureStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the text calls each of its figures. */
class StatusesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The mayor confirmed 12 deaths and said 30 people were wounded. | CONFIRMED | REPORTED
            Twelve people were confirmed dead, while 30 were wounded. | CONFIRMED | REPORTED
            The death toll rose to 12, with 30 people wounded. | REVISED | REPORTED
            Two more bodies were found, bringing the number of people killed to 12. | REPORTED | REVISED
            Police denied that 12 people were killed, but said 30 were wounded. | DISPUTED | REPORTED
            Residents said 12 people were killed and 30 wounded. The army denied it. | DISPUTED | DISPUTED
            The army denied involvement and said 12 people were killed and 30 wounded. | REPORTED | REPORTED
            """)
    void aWordThatConfirmsDeniesOrReplacesSaysSoOfTheNumbersThatItGoverns(
            String text, FigureStatus first, FigureStatus second) {
        assertThat(Told.of(text).figures()).extracting(FigureFound::status).containsExactly(first, second);
    }
}
