package dev.dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.discourse.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fractions of a scale are numbers; a fraction of anything else leaves the number of people open. */
class FractionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            More than half a million people were displaced. | DISPLACED MORE_THAN 500000 [half a million]
            A quarter of a million people were displaced. | DISPLACED EXACT 250000 [A quarter of a million]
            Three quarters of a million people were displaced. | DISPLACED EXACT 750000 [Three quarters of a million]
            A half million people were displaced. | DISPLACED EXACT 500000 [A half million]
            One and a half million people were displaced. | DISPLACED EXACT 1500000 [One and a half million]
            A million and a half people were displaced. | DISPLACED EXACT 1500000 [A million and a half]
            Two and a half thousand people were killed. | KILLED EXACT 2500 [Two and a half thousand]
            Half a dozen people were killed. | KILLED EXACT 6 [Half a dozen]
            A dozen and a half people were killed. | KILLED EXACT 18 [A dozen and a half]
            Half a million to a million people were killed. | KILLED BETWEEN 500000..1000000 [Half a million to a million]
            The death toll passed half a million. | KILLED MORE_THAN 500000 [half a million]
            """)
    void aFractionOfAScaleIsANumber(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A third of a million people were killed.",
                "A third of the 90 passengers were killed.",
                "A third of 90 passengers were killed.",
                "Half the 90 passengers were killed.",
                "60 percent of 300 passengers were killed.",
                "Between a quarter and half a million people were killed.",
                "Twelve and a half people were killed.",
            })
    void ofAnythingElseItIsNone(String text) {
        assertThat(Told.in(text)).isEmpty();
    }
}
