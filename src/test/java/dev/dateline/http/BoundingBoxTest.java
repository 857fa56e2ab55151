package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BoundingBoxTest {

    @Test
    void edgeBelongsToTheBox() {
        var box = new BoundingBox(10, 20, 30, 40);
        assertThat(box.contains(20, 10)).isTrue();
        assertThat(box.contains(40, 30)).isTrue();
        assertThat(box.contains(40.001, 30)).isFalse();
        assertThat(box.contains(30, 9.999)).isFalse();
    }

    @Test
    void boxAcrossTheAntimeridianHoldsBothItsSides() {
        var box = new BoundingBox(170, -10, -170, 10);
        assertThat(box.crossesAntimeridian()).isTrue();
        assertThat(box.contains(0, 175)).isTrue();
        assertThat(box.contains(0, -175)).isTrue();
        assertThat(box.contains(0, 180)).isTrue();
        assertThat(box.contains(0, 0)).isFalse();
    }

    @Test
    void notANumberIsNoBox() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(Double.NaN, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(0, 0, 0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(0, 1, 0, 0));
    }
}
