package dev.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class OutlineTest {

    /** Ten units to the degree across, and eight down. */
    private static final Frame FRAME = new Frame(0, 0, 120, 100);

    @Test
    void isInWholeUnitsFromTheUpperLeftCorner() {
        Outline outline = Outline.of(country(10, 10, 20, 10, 20, 20, 10, 20), FRAME);
        assertThat(outline.path()).isEqualTo("M100 720l100 0 0-80-100 0z");
        assertThat(outline.width()).isEqualTo(100);
    }

    @Test
    void isCutOutOfSight() {
        Outline outline = Outline.of(country(-50, 10, 20, 10, 20, 20, -50, 20), FRAME);
        assertThat(outline.path()).isEqualTo("M-10 720l210 0 0-80-210 0z");
    }

    @Test
    void isEmptyElsewhereAndWhereNothingCanBeSeen() {
        assertThat(Outline.of(country(130, 10, 140, 10, 140, 20, 130, 20), FRAME)
                        .isEmpty())
                .isTrue();
        assertThat(Outline.of(country(10, 10, 10.01f, 10, 10.01f, 10.01f, 10, 10.01f), FRAME)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void goesOnAcrossTheAntimeridian() {
        Country across = country(170, 10, 190, 10, 190, 20, 170, 20);
        Frame pacific = new Frame(160, 0, 280, 100);
        assertThat(Outline.of(across, pacific).path()).isEqualTo("M100 720l200 0 0-80-200 0z");
        assertThat(Outline.of(across, Frame.WORLD).path()).contains("M-10 ").contains("M1167 ");
    }

    /** A ring, which is closed here. */
    private static Country country(float... corners) {
        float[] ring = java.util.Arrays.copyOf(corners, corners.length + 2);
        ring[corners.length] = corners[0];
        ring[corners.length + 1] = corners[1];
        return new Country("XX", List.of(ring));
    }
}
