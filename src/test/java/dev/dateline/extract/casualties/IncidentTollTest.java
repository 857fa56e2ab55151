package dev.dateline.extract.casualties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.text.Tokens;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** The numbers of a whole incident, weighed from what its report says. */
class IncidentTollTest {

    private static final String REPORT =
            "Three killed in shooting\nThree people were killed and two others were wounded.";

    @Test
    void whatTheReportSaysIsAmongWhatIsWeighed() {
        List<TollCandidate> candidates = IncidentToll.candidates(new Tokens(REPORT));
        assertThat(candidates).anySatisfy(candidate -> {
            assertThat(candidate.killed()).isEqualTo(3);
            assertThat(candidate.injured()).isEqualTo(2);
        });
    }

    @Test
    void theHeaviestAnswerIsTheLikeliest() {
        IncidentToll toll = new IncidentToll(Map.of("k 3", 9.0, "i 4", 9.0));
        TollCandidate answer = toll.of(new Tokens(REPORT));
        assertThat(answer.killed()).isEqualTo(3);
        assertThat(answer.injured()).isEqualTo(4);
    }

    @Test
    void weightsOfWhatIsNotSaidChangeNothing() {
        TollCandidate answer =
                new IncidentToll(Map.of("k 3", 9.0, "i 2", 9.0, "k cue unheard 3+", -99.0)).of(new Tokens(REPORT));
        assertThat(answer.killed()).isEqualTo(3);
        assertThat(answer.injured()).isEqualTo(2);
    }

    @Test
    void anEmptyReportHasAnAnswer() {
        TollCandidate answer = new IncidentToll(Map.of()).of(new Tokens(""));
        assertThat(answer.killed()).isNotNegative();
        assertThat(answer.injured()).isNotNegative();
    }
}
