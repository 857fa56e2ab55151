package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever was wounded and died is counted once, among the killed; and one death told again is one. */
class FatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            John Baker, 24, was shot on Monday. Baker died on Tuesday. | KILLED EXACT 1 [Baker]
            A 31-year-old man was shot on Monday. John Baker, 31, died in hospital. | KILLED EXACT 1 [John Baker, 31]
            A woman was shot on Monday. She died on Tuesday. | KILLED EXACT 1 [She]
            A woman was shot on Monday. The victim died on Tuesday. | KILLED EXACT 1 [The victim]
            John Baker, 24, died on Tuesday. Baker was shot on Monday. | KILLED EXACT 1 [John Baker, 24]
            """)
    void theDeadAreNotAmongTheWounded(String text, String told) {
        assertThat(Told.in(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            John Baker, 24, was shot. Ann Baker, 30, died. | WOUNDED EXACT 1 [John Baker, 24], KILLED EXACT 1 [Ann Baker, 30]
            John Baker was shot. Ann Baker was killed. | WOUNDED EXACT 1 [John Baker], KILLED EXACT 1 [Ann Baker]
            A man was shot. A woman was wounded. She died. | WOUNDED EXACT 1 [A man], WOUNDED EXACT 1 [A woman]
            A man was wounded. Another man died. | WOUNDED EXACT 1 [A man], KILLED EXACT 1 [Another man]
            Two men and a boy were hurt. A man was shot. The man died. | WOUNDED EXACT 3 [Two men and a boy], WOUNDED EXACT 1 [A man]
            A man was wounded. A man was killed. | WOUNDED EXACT 1 [A man], KILLED EXACT 1 [A man]
            A man, 20, was shot in Hill Road. A man, 20, was killed in Mill Road. | WOUNDED EXACT 1 [A man, 20], KILLED EXACT 1 [A man, 20]
            A man, 20, and a man, 20, were shot. A 20-year-old man died. | WOUNDED EXACT 2 [A man, 20, and a man, 20], KILLED EXACT 1 [A 20-year-old man]
            """)
    void othersAre(String text, String told) {
        assertThat(Told.in(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            A man, 24, was killed on Monday. John Baker, 24, died at the scene. Baker was shot dead. | , 0, 0
            Man killed in Hill Road\\nJohn Baker, 24, was killed on Monday. | 1,
            John Baker, 24, was killed. Ann Lee, 30, was killed. | ,
            John Baker, 24, was killed. Ann Baker, 30, was killed. | ,
            A man was killed in Homs. A man was killed in Hama. | ,
            """)
    void oneDeathToldAgainIsOne(String text, String restated) {
        String told = Told.of(text.replace("\\n", "\n")).figures().stream()
                .map(figure -> figure.links().restates() == null
                        ? ""
                        : String.valueOf(figure.links().restates()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("none");
        assertThat(told.strip()).isEqualTo(restated.strip());
    }
}
