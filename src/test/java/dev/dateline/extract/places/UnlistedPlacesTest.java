package dev.dateline.extract.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.names.MarkedText;
import dev.dateline.mention.PlaceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Places that the list of well-known ones lacks: small towns, and those of no list. */
class UnlistedPlacesTest {

    private static List<PlaceFound> places(String marked) {
        return Places.of(new MarkedText(marked).passage()).all();
    }

    private static PlaceFound place(String marked, String name) {
        return places(marked).stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(places(marked)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rain fell in L[Zumbwe] in L[Malawi]. | Zumbwe | CITY | MW | malawi
                    Rain fell in L[Malawi]'s L[Zumbwe district]. | Zumbwe | ADM2 | MW | malawi
                    Rain fell in the village of L[Zumbwe], near L[Lilongwe] in L[Malawi]. | Zumbwe | CITY | MW | malawi
                    They crossed the L[Zumbwe River] into L[Malawi]. | Zumbwe River | WATER | MW | malawi
                    A boat sank off the Malawian port of L[Zumbwe]. | Zumbwe | CITY | MW | malawi
                    L[Malawi] mourned. L[Malawi] counted. Rain fell in L[Zumbwe]. | Zumbwe | CITY | MW | malawi
                    Rain fell on L[Lilongwe] and L[Zumbwe] in L[Malawi]. | Zumbwe | CITY | MW | malawi
                    L[ZUMBWE], L[Malawi] (AP) — Rain fell. | ZUMBWE | CITY | MW | malawi
                    """)
    void aPlaceOfNoListIsTypedAndPlacedByItsWords(
            String marked, String name, PlaceType type, String country, String within) {
        PlaceFound place = place(marked, name);
        assertThat(place.type()).isEqualTo(type);
        assertThat(place.countryCode()).isEqualTo(country);
        assertThat(place.within()).isEqualTo(within);
        assertThat(place.location()).isNull();
        assertThat(place.geonames()).isNull();
    }

    @Test
    void withoutAnyOtherPlaceItLiesInNoCountry() {
        assertThat(place("Rain fell in L[Zumbwe].", "Zumbwe").countryCode()).isNull();
    }

    @Test
    void aDistrictAndItsPlainNameAreOnePlace() {
        PlaceFound place = place("Rain fell in L[Zumbwe district]. Roads in L[Zumbwe] were closed.", "Zumbwe");
        assertThat(place.type()).isEqualTo(PlaceType.ADM2);
        assertThat(place.mentions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The L[Zumbwes] spoke to the army.",
                "The crew of the L[Zumbwe Star] was saved.",
                "L[KZCHR]: 28 deaths were counted.",
                "Two were taken to L[Zumbwe hospital].",
                "They were held in L[Zumbwe prison].",
            })
    void otherNamesAreNoPlaces(String marked) {
        assertThat(places(marked)).isEmpty();
    }

    @Test
    void aSmallTownIsMeantInATextOfItsCountry() {
        PlaceFound place = place("Shells fell on L[Al Ghantu] in western L[Syria].", "Al Ghantu");
        assertThat(place.countryCode()).isEqualTo("SY");
        assertThat(place.geonames()).isNotNull();
        assertThat(place.location().latitude()).isBetween(34.0, 35.0);
        assertThat(place("Shells fell on L[Al Ghantu] in L[Peru].", "Al Ghantu").location())
                .isNull();
    }

    @Test
    void aNamesakeAbroadIsMeantOnlyWithAReason() {
        String alone = "L[Burkina Faso] mourned after an attack on the village of L[Solhan].";
        assertThat(place(alone, "Solhan").countryCode()).isEqualTo("BF");
        String named = "L[Turkey] mourned after a fire in L[Solhan].";
        assertThat(place(named, "Solhan").countryCode()).isEqualTo("TR");
        String large = "A man from L[Chicago] was killed in L[Burkina Faso].";
        assertThat(place(large, "Chicago").countryCode()).isEqualTo("US");
    }

    @ParameterizedTest
    @CsvSource({
        "A judge in L[Kansas] and L[Texas] wrote to the court in L[Geneva]., Geneva, CH",
        "Shells fell on L[Khan Younis] in L[Gaza]., Khan Younis, PS",
        "They left L[Hodeidah] in L[Yemen]., Hodeidah, YE",
    })
    void aTownIsCalledAsEnglishNewsCallsIt(String marked, String name, String country) {
        assertThat(place(marked, name).countryCode()).isEqualTo(country);
    }

    @Test
    void aProvinceAbroadIsNotMeantByARegionOfTheCountry() {
        assertThat(
                        places(
                                        "L[Ghana] mourned. L[Ghana] counted its dead in L[Accra]. Rain fell in the L[Western Region].")
                                .stream()
                                .map(PlaceFound::countryCode))
                .containsOnly("GH");
    }

    @Test
    void anApostropheMayStandInAName() {
        assertThat(place("Rain fell on L[Cox's Bazar] in L[Bangladesh].", "Cox's Bazar")
                        .countryCode())
                .isEqualTo("BD");
    }

    @Test
    void theNounWithACapitalLetterIsAWordOfTheName() {
        String text = "Many fled Rakhine State in Myanmar.";
        PlaceFound state = Places.of(text).all().get(0);
        assertThat(text.substring(
                        state.mentions().get(0).start(), state.mentions().get(0).end()))
                .isEqualTo("Rakhine State");
    }

    @Test
    void aDollarOfTheStatesIsNoPlace() {
        assertThat(places("It asks for L[US]$ 940 million.")).isEmpty();
    }
}
