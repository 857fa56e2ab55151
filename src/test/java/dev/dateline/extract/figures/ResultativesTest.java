package dev.dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.discourse.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds whose words for what they led to stand apart from them. */
class ResultativesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A man who stabbed three sisters to death was jailed. | KILLED EXACT 3 [three]
            He stabbed his two sisters, aged 12 and 14, to death. | KILLED EXACT 2 [two]
            Gunmen hacked at least 12 farmers to death in the village. | KILLED EQUAL_OR_MORE 12 [12]
            A mob beat a man and his two sons to death. | KILLED EXACT 3 [a man and his two sons]
            The gunman shot three people dead. | KILLED EXACT 3 [three]
            Two workers were crushed to death. | KILLED EXACT 2 [Two]
            Five pilgrims were trampled to death in the stampede. | KILLED EXACT 5 [Five]
            Dozens of children have starved to death. | KILLED VAGUE 24.. [Dozens]
            Three people were shot to death. | KILLED EXACT 3 [Three]
            """)
    void whoIsStabbedToDeathIsKilledAndNotWounded(String text, String told) {
        assertThat(Told.in(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court sentenced 12 men to death.",
                "The film bored three people to death.",
                "He threatened to beat three people to death.",
                "The dogs could maul two children to death."
            })
    void nobodyIsKilledByASentenceToDeathOrAThreatOfIt(String text) {
        assertThat(Told.in(text)).doesNotContain("KILLED");
    }
}
