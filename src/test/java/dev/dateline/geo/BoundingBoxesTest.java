package dev.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class BoundingBoxesTest {

    @Test
    void holdsEveryPoint() {
        assertThat(around(36.8, 32.7, -0.1, 51.5, 49.9, 40.4)).containsExactly(-0.1, 32.7, 49.9, 51.5);
    }

    @Test
    void onePointIsItsOwnBox() {
        assertThat(around(36.8, 32.7)).containsExactly(36.8, 32.7, 36.8, 32.7);
    }

    @Test
    void crossesTheAntimeridianWhereThatIsShorter() {
        // Suva and Apia (RFC 7946, section 5.2)
        assertThat(around(178.4, -18.1, -171.8, -13.8)).containsExactly(178.4, -18.1, -171.8, -13.8);
    }

    @Test
    void wholeGlobeIsGoneAroundTheShortWay() {
        assertThat(around(-170, 0, -60, 0, 10, 0, 100, 0)).containsExactly(-60, 0, -170, 0);
    }

    @Test
    void noPointsHaveNoBox() {
        assertThat(BoundingBoxes.around(List.of())).isNull();
    }

    private static double[] around(double... numbers) {
        List<double[]> positions = new java.util.ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            positions.add(new double[] {numbers[i], numbers[i + 1]});
        }
        return BoundingBoxes.around(positions);
    }
}
