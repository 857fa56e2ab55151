package dev.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class DecoderTest {

    private static final int BEGINS = Label.beginning(NameKind.PERSON);
    private static final int GOES_ON = Label.inside(NameKind.PERSON);

    @Test
    void aNameIsWhereItBeginsAndGoesOn() {
        List<NameFound> names = Decoder.names(
                new float[][] {likely(Label.NONE), likely(BEGINS), likely(GOES_ON), likely(Label.NONE)},
                token -> false);
        assertThat(names).hasSize(1);
        assertThat(names.get(0).from()).isEqualTo(1);
        assertThat(names.get(0).to()).isEqualTo(3);
        assertThat(names.get(0).kind()).isEqualTo(NameKind.PERSON);
        assertThat(names.get(0).confidence()).isCloseTo(0.9 * 0.9 * (1 - 0.1 / 6), within(1e-6));
    }

    @Test
    void whatNothingBeganDoesNotGoOn() {
        float[] unlikely = likely(GOES_ON);
        unlikely[BEGINS] = Float.NEGATIVE_INFINITY;
        assertThat(Decoder.names(new float[][] {unlikely}, token -> false))
                .noneMatch(name -> name.kind() == NameKind.PERSON);
    }

    @Test
    void aNameEndsWithItsLine() {
        float[][] likelihoods = {likely(BEGINS), likely(GOES_ON), likely(GOES_ON)};
        assertThat(Decoder.names(likelihoods, token -> false))
                .extracting(NameFound::from, NameFound::to)
                .containsExactly(tuple(0, 3));
        assertThat(Decoder.names(likelihoods, token -> token == 2))
                .allSatisfy(name -> assertThat(name.from() < 2 && name.to() > 2).isFalse())
                .anySatisfy(name -> assertThat(name.to()).isEqualTo(2));
    }

    @Test
    void noTokensHaveNoNames() {
        assertThat(Decoder.names(new float[0][], token -> false)).isEmpty();
    }

    /** One label at nine in ten, the others at what is left. */
    private static float[] likely(int label) {
        float[] likelihoods = new float[Label.COUNT];
        Arrays.fill(likelihoods, (float) Math.log(0.1 / (Label.COUNT - 1)));
        likelihoods[label] = (float) Math.log(0.9);
        return likelihoods;
    }
}
