package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class TimeScaleTest {

    private static final List<LocalDate> NEWS = List.of(
            day("1948-01-01"),
            day("1948-12-31"),
            day("1974-01-01"),
            day("2025-07-12"),
            day("2025-07-18"),
            day("2025-07-19"),
            day("2025-07-31"));

    private final TimeScale scale = new TimeScale(NEWS);

    @Test
    void laterDaysStandFurtherRight() {
        assertThat(NEWS.stream().map(scale::at)).isSorted().doesNotHaveDuplicates();
        assertThat(NEWS.stream().map(scale::at)).allMatch(at -> at > 0 && at < 100);
    }

    @Test
    void daysOfOneMonthAreNotSqueezedByAWarOfAnotherCentury() {
        assertThat(scale.at(day("2025-07-31")) - scale.at(day("2025-07-12"))).isGreaterThan(15);
        assertThat(scale.at(day("2025-07-19")) - scale.at(day("2025-07-18"))).isGreaterThan(1.5);
    }

    @Test
    void labelsDoNotMeet() {
        List<Double> places = scale.ticks().stream()
                .map(tick -> Double.valueOf(tick.at().replace("%", "")))
                .toList();
        assertThat(places).hasSizeGreaterThan(2);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(18.9);
        }
        assertThat(scale.ticks().get(0).label()).isEqualTo("1948");
        assertThat(scale.ticks()).last().extracting(TimeScale.Tick::label).isEqualTo("31 Jul 2025");
    }

    @Test
    void yearThatALabelHasSaidIsNotSaidAgain() {
        assertThat(new TimeScale(List.of(day("2025-02-01"), day("2025-07-31"))).ticks())
                .extracting(TimeScale.Tick::label)
                .containsExactly("1 Feb 2025", "31 Jul");
    }

    @Test
    void oneDayAloneStandsInTheMiddleAndNoneIsNoScale() {
        assertThat(new TimeScale(List.of(day("2025-07-12"), day("2025-07-12"))).at(day("2025-07-12")))
                .isEqualTo(50);
        assertThat(new TimeScale(List.of()).ticks()).isEmpty();
    }

    @Test
    void manyDaysAndYearsBeforeChristHavePlaces() {
        List<LocalDate> days = IntStream.range(0, 500)
                .mapToObj(i -> LocalDate.of(-43, 3, 15).plusYears(4L * i))
                .toList();
        TimeScale many = new TimeScale(days);
        assertThat(days.stream().map(many::at)).isSorted().allMatch(at -> at > 0 && at < 100);
        assertThat(many.ticks().get(0).label()).isEqualTo("15 Mar 44 BC");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
