package dev.dateline.extract.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JudgeTest {

    private final Judge judge = Judge.of(JudgeTest.class, "test");

    @Test
    void sumsTheWeightsOfWhatIsSaid() {
        assertThat(judge.probability(new Features().add("near").addSteps("tokens", 7)))
                .isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-9));
        assertThat(judge.probability(new Features().add("near", 0.25)))
                .isCloseTo(1 / (1 + Math.exp(0.5)), within(1e-9));
    }

    @Test
    void takesNoNoticeOfWhatItNeverLearnt() {
        assertThat(judge.probability(new Features().add("kind", "unheard-of").addSteps("tokens", 8)))
                .isEqualTo(judge.probability(new Features()));
    }
}
