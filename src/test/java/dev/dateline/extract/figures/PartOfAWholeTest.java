package dev.dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.discourse.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many there were is not how many it happened to. */
class PartOfAWholeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "None of the 54 passengers was injured.",
                "Some of the 54 passengers were injured.",
                "One of their 20 soldiers was killed.",
                "Half of the 300 villagers were killed.",
            })
    void wholeIsNotCounted(String text) {
        assertThat(Told.of(text).figures())
                .extracting(figure -> figure.figure().amount().value())
                .doesNotContain(54L, 20L, 300L);
    }
}
