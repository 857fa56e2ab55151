package dev.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class FrameTest {

    private static final double[] SUVA = {178.4, -18.1};
    private static final double[] APIA = {-171.8, -13.8};

    @ParameterizedTest
    @MethodSource("points")
    void everyPointIsInItsFrame(List<double[]> positions) {
        Frame frame = Frame.around(positions);
        for (double[] position : positions) {
            assertThat(frame.contains(position[1], position[0]))
                    .as("%s %s in %s", position[0], position[1], frame)
                    .isTrue();
            assertThat(frame.x(position[0])).isBetween(0.0, 1.0);
            assertThat(frame.y(position[1])).isBetween(0.0, 1.0);
        }
        assertThat(frame.west()).isBetween(-180.0, 180.0);
        assertThat(frame.east()).isGreaterThan(frame.west());
        assertThat(frame.south()).isGreaterThanOrEqualTo(-90);
        assertThat(frame.north()).isLessThanOrEqualTo(90.0000001);
    }

    /** As like as not on the antimeridian or at a pole. */
    private static Stream<List<double[]>> points() {
        Random random = new Random(1948);
        return Stream.generate(() -> Stream.generate(() -> new double[] {
                            Math.max(-180, Math.min(180, random.nextGaussian() * 200)),
                            Math.max(-90, Math.min(90, random.nextGaussian() * 70))
                        })
                        .limit(1 + random.nextInt(4))
                        .toList())
                .limit(500);
    }

    @Test
    void shapesAreTrueOnTheMiddleParallel() {
        Frame frame = Frame.around(List.of(new double[] {2, 49}, new double[] {50, 33}));
        double kilometresAcross = frame.width() * Math.cos(Math.toRadians(41));
        double kilometresDown = frame.north() - frame.south();
        assertThat(kilometresAcross / kilometresDown).isCloseTo(frame.aspect(), within(0.001));
    }

    @Test
    void oneTownHasLandAroundIt() {
        Frame frame = Frame.around(List.of(new double[] {36.3, 33.5}));
        assertThat(frame.north() - frame.south()).isCloseTo(5, within(1e-9));
        assertThat(frame.x(36.3)).isCloseTo(0.5, within(1e-9));
        assertThat(frame.y(33.5)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void neighboursAcrossTheAntimeridianAreNeighbours() {
        Frame frame = Frame.around(List.of(SUVA, APIA));
        assertThat(frame.width()).isLessThan(20);
        assertThat(frame.x(APIA[0])).isGreaterThan(frame.x(SUVA[0]));
    }

    @Test
    void farApartIsTheWorld() {
        assertThat(Frame.around(List.of(new double[] {-100, 40}, new double[] {10, 50}, new double[] {140, 36})))
                .isEqualTo(Frame.WORLD);
        assertThat(Frame.around(List.of())).isEqualTo(Frame.WORLD);
    }
}
