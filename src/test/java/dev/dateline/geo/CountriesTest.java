package dev.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.geom.Path2D;
import java.util.Objects;

/** The shapes as they are read, against points that are known to lie in a country. */
class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "SY, 36.2913, 33.5102", // Damascus
        "AZ, 47.2528, 40.3701",
        "FR, 2.3488, 48.8534", // Paris
        "GB, -1.2473, 52.4188",
        "US, -96.9997, 39.716",
        "RU, 37.6156, 55.7522", // Moscow
        "RU, -173, 65.8", // Chukotka, across the antimeridian
        "FJ, 178.2, -17.8",
        "AQ, 0, -89.5",
        "ZA, 28.2, -25.7",
        "XK, 21.166, 42.666" // Pristina
    })
    void pointLiesInItsCountryAlone(String code, double longitude, double latitude) {
        assertThat(Countries.all().stream()
                        .filter(country -> contains(country, longitude, latitude))
                        .map(Country::code))
                .containsExactly(code);
    }

    @Test
    void holesAreLeftOut() {
        // Maseru is in Lesotho, which lies in the midst of South Africa.
        assertThat(Countries.all().stream()
                        .filter(country -> contains(country, 27.9, -29.5))
                        .map(Country::code))
                .containsExactly("LS");
    }

    @Test
    void ringsAreClosedAndUnbroken() {
        for (Country country : Countries.all()) {
            for (float[] ring : country.rings()) {
                assertThat(ring.length).isGreaterThanOrEqualTo(8);
                for (int i = 2; i < ring.length; i += 2) {
                    boolean alongThePole = Math.abs(ring[i + 1]) == 90 && Math.abs(ring[i - 1]) == 90;
                    assertThat(alongThePole || Math.abs(ring[i] - ring[i - 2]) <= 180)
                            .as(country.code())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void codesAreThoseOfTheStandardAndKosovos() {
        assertThat(Countries.all().stream().map(Country::code).filter(Objects::nonNull))
                .hasSizeGreaterThan(230)
                .allMatch(CountryCodes::isOne)
                .contains("XK");
    }

    private static boolean contains(Country country, double longitude, double latitude) {
        Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (float[] ring : country.rings()) {
            land.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                land.lineTo(ring[i], ring[i + 1]);
            }
            land.closePath();
        }
        return land.contains(longitude, latitude)
                || land.contains(longitude + 360, latitude)
                || land.contains(longitude - 360, latitude);
    }
}
