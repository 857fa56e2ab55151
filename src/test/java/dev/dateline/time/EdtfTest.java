package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-31, 2025-07-31, 2025-07-31, DAY",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "2025-07,    2025-07-01, 2025-07-31, MONTH",
        "2024-02,    2024-02-01, 2024-02-29, MONTH",
        "2025,       2025-01-01, 2025-12-31, YEAR",
        "0000,       0000-01-01, 0000-12-31, YEAR",
        "-0044,     -0044-01-01,-0044-12-31, YEAR",
        "-0044-03-15,-0044-03-15,-0044-03-15, DAY",
    })
    void aDateReachesFromItsFirstDayToItsLast(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        assertDate(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-XX, 2025-07-01, 2025-07-31, MONTH",
        "2025-XX,    2025-01-01, 2025-12-31, YEAR",
        "2025-XX-XX, 2025-01-01, 2025-12-31, YEAR",
        "202X,       2020-01-01, 2029-12-31, DECADE",
        "20XX,       2000-01-01, 2099-12-31, CENTURY",
        "-199X,     -1999-01-01,-1990-12-31, DECADE",
    })
    void digitsLeftOpenMayBeAny(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        assertDate(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-33, 2025-01-01, 2025-03-31, QUARTER",
        "2025-36, 2025-10-01, 2025-12-31, QUARTER",
        "2025-40, 2025-01-01, 2025-06-30, HALF",
        "2025-41, 2025-07-01, 2025-12-31, HALF",
    })
    void quartersAndHalvesOfAYearHaveFixedDays(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        assertDate(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-25, 2025-03-01, 2025-06-22",
        "2025-26, 2025-06-01, 2025-09-24",
        "2025-28, 2024-12-01, 2026-03-21",
        "2025-29, 2025-09-01, 2025-12-23",
        "2025-30, 2024-12-01, 2026-03-21",
        "2025-32, 2025-06-01, 2025-09-24",
        "9999-24, 9998-12-01, 9999-12-31",
        "9999-30, 9998-12-01, 9999-12-31",
    })
    void aSeasonMayBeMeantByTheCalendarOrByTheSun(String text, LocalDate earliest, LocalDate latest) {
        assertDate(text, earliest, latest, Precision.SEASON);
    }

    @ParameterizedTest
    @CsvSource({"21, 25, 29", "22, 26, 30", "23, 27, 31", "24, 28, 32"})
    void aSeasonOfNoHemisphereTakesInThoseOfBoth(int either, int north, int south) {
        Edtf season = Edtf.parse("2025-" + either);
        for (Edtf hemisphere : new Edtf[] {Edtf.parse("2025-" + north), Edtf.parse("2025-" + south)}) {
            assertThat(season.earliest().orElseThrow())
                    .isBeforeOrEqualTo(hemisphere.earliest().orElseThrow());
            assertThat(season.latest().orElseThrow())
                    .isAfterOrEqualTo(hemisphere.latest().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-18/2025-07-31, 2025-07-18, 2025-07-31",
        "2025-07-18/2025-07,    2025-07-18, 2025-07-31",
        "2024/2025-07-31,       2024-01-01, 2025-07-31",
        "2025-07-18/2025-07-18, 2025-07-18, 2025-07-18",
        "../2025,               ,           2025-12-31",
        "/2025,                 ,           2025-12-31",
        "2025/..,               2025-01-01, ",
        "2025-07/,              2025-07-01, ",
        "-0044/0014,           -0044-01-01, 0014-12-31",
    })
    void anIntervalReachesFromTheStartOfOneDateToTheEndOfTheOther(String text, LocalDate earliest, LocalDate latest) {
        assertDate(text, earliest, latest, Precision.INTERVAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1967,1973]; 1967-01-01; 1973-12-31",
                "{1973-06,1967}; 1967-01-01; 1973-06-30",
                "[2025-07-12..2025-07-18]; 2025-07-12; 2025-07-18",
                "{1667,1668,1670..1672}; 1667-01-01; 1672-12-31",
                "[..1984]; ; 1984-12-31",
                "[1948,1974..]; 1948-01-01; ",
                "{2025}; 2025-01-01; 2025-12-31",
            })
    void aSetReachesFromItsEarliestToItsLatest(String text, LocalDate earliest, LocalDate latest) {
        assertDate(text, earliest, latest, Precision.SET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-07-18T03:00:00",
                "2025-07-18T03:00:00Z",
                "2025-07-18T03:00:00+04:00",
                "2025-07-18T23:59:59-05"
            })
    void aTimeOfDayLiesOnTheDayWritten(String text) {
        assertDate(text, LocalDate.of(2025, 7, 18), LocalDate.of(2025, 7, 18), Precision.TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "2025,         false, false",
        "2025?,        false, true",
        "2025-07~,     true,  false",
        "2025-07-18%,  true,  true",
        "202X~,        true,  false",
        "2025-21?,     false, true",
        "2024~/2025?,  true,  true",
        "../2025~,     true,  false",
        "'[1948?,49XX]',  false, true",
    })
    void aMarkOnAnyPartMarksTheWhole(String text, boolean approximate, boolean uncertain) {
        assertThat(Edtf.parse(text).approximate()).isEqualTo(approximate);
        assertThat(Edtf.parse(text).uncertain()).isEqualTo(uncertain);
    }

    @Test
    void anApproximateDateKeepsTheBoundsAsStated() {
        assertThat(Edtf.parse("2025-07~").earliest()).contains(LocalDate.of(2025, 7, 1));
        assertThat(Edtf.parse("2025-07~").latest()).contains(LocalDate.of(2025, 7, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-30 | the calendar has no such day",
                "2025-02-29 | the calendar has no such day",
                "2025-07-00 | the calendar has no such day",
                "2025-00    | the calendar has no such month",
                "2025-13    | there is no month 13",
                "2025-37    | there is no month 37",
                "2025-21-01 | a season, quarter or half of a year has no numbered days",
                "2025-XX-12 | where the month is left open, the day is too",
                "202X-07    | where digits of the year are left open, no month can follow",
                "-0000      | the year 0000 has no sign",
                "2025/2024  | it ends before it begins",
                "2025-08/2025-07-31   | it ends before it begins",
                "[2025..2024]         | it ends before it begins",
                "2023/2024/2025       | an interval has one slash",
                "../..      | it names no day at all",
                "/          | it names no day at all",
                "[..]       | it names no day at all",
                "[1948..,1974]        | only the ends of a set may be open",
                "{1948,..1974}        | only the ends of a set may be open",
                "2025-07-18T25:00:00  | there is no such day, time or offset",
                "2025-02-30T03:00:00Z | there is no such day, time or offset",
                "2025-07-18T03:00:00+19:00 | there is no such day, time or offset",
                "2025-07-18T03:00Z    | a time of day is written as",
                "2025-07-18T03:00:00.5Z    | a time of day is written as",
                "2025-07-18T03:00:00/2025  | a date is written as",
            })
    void whatIsWrongIsSaidInPlainWords(String text, String why) {
        assertThatExceptionOfType(IllegalEdtfException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .withMessageContaining(" is no EDTF date: " + why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "July 31",
                "2025-7-31",
                "20250731",
                "31.07.2025",
                "25",
                "199",
                "Y170000002",
                "2025-07-18 ",
                " 2025",
                "2025-07-1X",
                "XXXX",
                "2XXX",
                "2025?-07",
                "~2025",
                "2025??",
                "2025-",
                "open/2025",
                "unknown",
                "+2025",
                "[2025",
                "2025]",
                "[2025}",
                "[]",
                "[2025,]",
                "[2024, 2025]",
                "[[2024],2025]",
                "{2024/2025}",
                "...",
                "2025...",
                "\u0662\u0660\u0662\u0665",
                "2025\n",
                "null",
                "]["
            })
    void rubbishIsRefused(String text) {
        assertThatExceptionOfType(IllegalEdtfException.class).isThrownBy(() -> Edtf.parse(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n"})
    void aBlankDateIsRefused(String blank) {
        assertThatExceptionOfType(IllegalEdtfException.class)
                .isThrownBy(() -> Edtf.parse(blank))
                .withMessage("a date must not be blank");
    }

    @Test
    void anEndlessDateIsRefusedWithoutRepeatingIt() {
        String text = "[" + "2025,".repeat(100) + "2025]";
        assertThatExceptionOfType(IllegalEdtfException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage("a date must not be longer than 100 characters");
    }

    @Test
    void datesWrittenAlikeAreEqual() {
        assertThat(Edtf.parse("2025-07")).isEqualTo(Edtf.parse("2025-07")).hasToString("2025-07");
        assertThat(Edtf.parse("2025-07")).isNotEqualTo(Edtf.parse("2025-07-XX"));
    }

    private static void assertDate(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        Edtf date = Edtf.parse(text);
        assertThat(date.value()).isEqualTo(text);
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
        assertThat(date.precision()).isEqualTo(precision);
    }
}
