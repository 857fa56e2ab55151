package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DayWordsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-07-12, 2025-07-12, 12 July 2025",
                "2025-07-18, 2025-07-31, 18–31 July 2025",
                "2025-06-30, 2025-07-02, 30 June – 2 July 2025",
                "2024-12-30, 2025-01-02, 30 December 2024 – 2 January 2025",
                "2025-07-01, 2025-07-31, July 2025",
                "2024-02-01, 2024-02-29, February 2024",
                "2023-02-01, 2024-02-29, February 2023 – February 2024",
                "2025-05-01, 2025-07-31, May – July 2025",
                "1948-01-01, 1948-12-31, 1948",
                "1990-01-01, 1999-12-31, 1990 – 1999",
                "2011-01-01, -, since 2011",
                "2025-07-02, -, since 2 July 2025",
                "-, 1990-12-31, until 31 December 1990",
                "-, -, at an unknown time",
                "-0043-03-15, -0043-03-15, 15 March 44 BC",
                "0000-01-01, 0000-12-31, 1 BC"
            })
    void daysAreSaidAsExactlyAsTheyAreKnown(LocalDate earliest, LocalDate latest, String words) {
        assertThat(DayWords.between(earliest, latest)).isEqualTo(words);
    }
}
