package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class PartOfDayTest {

    private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

    @Test
    void aNightRunsIntoTheNextDay() {
        assertThat(PartOfDay.NIGHT.latest(JULY_31)).isEqualTo("2025-08-01");
    }

    @Test
    void theLastNightThatHasADateEndsWithItsDay() {
        assertThat(PartOfDay.NIGHT.latest(LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NIGHT")
    void everyOtherPartEndsWithItsDay(PartOfDay part) {
        assertThat(part.latest(JULY_31)).isEqualTo(JULY_31);
    }
}
