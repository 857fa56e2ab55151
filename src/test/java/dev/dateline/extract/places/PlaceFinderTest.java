package dev.dateline.extract.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.names.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class PlaceFinderTest {

    /** The ids of what is found. */
    private static String found(String text) {
        return Places.of(text).all().stream().map(PlaceFound::id).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Places.of(text).all().stream()
                .flatMap(place -> place.mentions().stream())
                .sorted((a, b) -> a.start() - b.start())
                .map(mention -> text.substring(mention.start(), mention.end()) + " " + mention.form())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    He flew to Paris on Monday. | paris
                    The fire in Paris, Texas, killed two. | paris-texas-us texas
                    A flood hit Springfield, Ill., on Monday. | springfield-illinois-us illinois
                    Shots were fired in Springfield, Mass. | springfield-massachusetts-us massachusetts
                    Rebels took Aleppo, Syria, in a week. | aleppo syria
                    Talks in Georgia between Tbilisi and Moscow broke down. | georgia tbilisi moscow
                    Storms crossed Georgia and Alabama. | georgia-us alabama
                    Two were shot in Columbus, said police in Georgia. | columbus-georgia-us georgia-us
                    The talks in Georgia ended in Tbilisi. | georgia tbilisi
                    He lives in Washington. | washington
                    They closed the airport in Damascus, Syria. | damascus syria
                    They met in southern Lebanon. | southern-lebanon lebanon
                    The U.S. and the UK signed it. | united-states united-kingdom
                    Troops crossed the Golan Heights. | golan-heights
                    They left St. Louis for Houston, TX. | st-louis houston texas
                    He flew from New York to meet the bank in Frankfurt. | new-york-city frankfurt-am-main
                    They fled Palmyra, Syria, at night. | tadmur syria
                    WASHINGTON (AP) \u2014 A judge in Washington state spoke, and one in Washington. | washington washington-us
                    A man from New York state left New York. | new-york new-york-city
                    Omdurman, Khartoum's twin city, was calm in Sudan. | omdurman khartoum sudan
                    Gangs moved to Sokoto, Katsina and Niger states in Nigeria. | sokoto-ng katsina-state niger-state nigeria
                    Fighters reached el-Fasher in Sudan. | el-fasher sudan
                    Syria's Hama province was hit, and so was Aleppo. | hama aleppo syria
                    Rain fell on the people in Hama in Syria. | hamah syria
                    Lebanon closed roads from Beirut to Tripoli and Tyre. | lebanon beirut tripoli-liban-nord-lb tyre
                    They fled Gaza for Egypt. | gaza-strip egypt
                    They fled Gaza City for Egypt. | gaza-city egypt
                    Many shells fell on people in Nuseirat and Deir al-Balah in Gaza. | an-nusayrat dayr-al-balah gaza-strip
                    Rebels hold North Kivu in Congo. | nord-kivu democratic-republic-of-the-congo
                    Fighters took North Darfur, Sudan. | northern-darfur sudan
                    Boats crossed Lake Chad and the Sea of Azov. | lake-chad sea-of-azov
                    Bam, it went, and Texas shook. | texas
                    Peru sent ships to Lima and Valencia. | peru lima
                    """)
    void placesAreToldApart(String text, String ids) {
        assertThat(found(text).split(" ")).containsExactlyInAnyOrder(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mr. Paris said so.
                    She met Jordan Smith at home.
                    Officers questioned Jack London about it.
                    He studied at the University of Texas at first.
                    A statement by the Bank of England said so.
                    He flew with American Airlines last week.
                    It cost US$40 billion.
                    The Kremlin denied it.
                    Ten were shot at a Georgia bar.
                    A Jackson County prosecutor spoke.
                    They left the island of Samar early.
                    The trial will start in March in court.
                    They sailed up the Georgia River at dawn.
                    Police said the man was dead.
                    """)
    void otherNamesAreNoPlaces(String text) {
        assertThat(words(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Russian Foreign Ministry denied it. | Russian DEMONYM
                    Israeli President Isaac Herzog spoke. | Israeli DEMONYM
                    A U.S.-brokered truce held. | U.S. NAME
                    The UK-based group counted them. | UK NAME
                    It hit Idlib province again. | Idlib NAME
                    The shooting was in Houston, TX. | Houston NAME; TX NAME
                    He lives in the U.S. | U.S. NAME
                    Jets left an Israeli airbase. | Israeli DEMONYM
                    Strikes hit the Deir ez-Zor airbase. | Deir ez-Zor airbase NAME
                    Strikes hit the Abu al-Duhur airbase. | Abu al-Duhur airbase NAME
                    Shots fell near the al-Omari mosque. | al-Omari mosque NAME
                    Gunmen took the Mali army base. | Mali NAME
                    """)
    void exactlyTheNameIsMentioned(String text, String mentions) {
        assertThat(words(text)).containsExactly(mentions.split("; "));
    }

    @Test
    void nounsStandForThePlaceNamedBefore() {
        assertThat(words("He left Kyiv for Lviv. In the Ukrainian capital, sirens sounded."))
                .containsExactly("Kyiv NAME", "Lviv NAME", "the Ukrainian capital NOMINAL", "Ukrainian DEMONYM");
        assertThat(words("Rain fell in northern Italy. Roads in the north were closed."))
                .containsExactly("northern Italy NAME", "Italy NAME", "the north NOMINAL");
    }

    @Test
    void theCapitalIsThatOfTheCountryThatTheTextIsAbout() {
        String filed = "Rain fell in Myanmar. Myanmar's army left Mandalay. A general flew to Bangkok. ";
        assertThat(words(filed + "It rained. She is held in the capital.")).contains("the capital NOMINAL");
        assertThat(found(filed + "It rained. She is held in the capital.")).contains("nay-pyi-taw");
        assertThat(words(filed + "She is held in the capital.")).doesNotContain("the capital NOMINAL");
    }

    @Test
    void theCityIsNoneOfAnotherParagraphAndCountry() {
        String text =
                "Sudan is at war. Sudan's army left. A general flew to Cairo.\nMany reached a camp south of the city.";
        assertThat(words(text)).doesNotContain("the city NOMINAL");
    }

    @Test
    void adjectivesInNamesOfOrganisationsAreNoPlaces() {
        MarkedText text = new MarkedText("The O[Economic Community of West African States] met Israeli forces.");
        assertThat(Places.of(text.passage()).all()).extracting(PlaceFound::id).containsExactly("israel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Strike kills two/Beirut \u2013 A strike killed two. | Beirut
                    Strike kills two/Beirut, Lebanon (AP) \u2014 A strike killed two. | Beirut, Lebanon (AP)
                    """)
    void datelinesMayBeInSmallLetters(String text, String words) {
        String lines = text.replace('/', '\n');
        DatelineFound dateline = Places.of(lines).datelines().get(0);
        assertThat(lines.substring(dateline.start(), dateline.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syria \u2013 Talks resume\nRain fell.",
                "Talks\nParis \u2014 the city of light \u2014 slept.",
                "Talks\nParis-London trains stopped.",
            })
    void townsBeforeOtherDashesAreNoDatelines(String text) {
        assertThat(Places.of(text).datelines()).isEmpty();
    }

    @Test
    void aNameKeepsItsMeaningThroughTheText() {
        List<PlaceFound> places = Places.of("A man died in Paris, Texas. People in Paris were shocked.")
                .all();
        assertThat(places).extracting(PlaceFound::id).containsExactly("paris-texas-us", "texas");
        assertThat(places.get(0).mentions()).hasSize(2);
        assertThat(places.get(0).within()).isEqualTo("texas");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P[Lincoln] met P[Chelsea]. P[Chelsea Clinton] stayed in L[Washington]. | washington
                    Japan grew. O[Toyota] rose, and stocks for O[Toyota]'s partner fell. | japan
                    She came. P[Victoria]'s brother said so. | ''
                    """)
    void namesSayWhatIsAPlace(String marked, String places) {
        assertThat(Places.of(new MarkedText(marked).passage()).all().stream()
                        .map(PlaceFound::id)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KYIV, July 20 (AFP) - Russia struck. | KYIV, July 20 (AFP) | kyiv | AFP
                    JERUSALEM (AP) -- Police said so. | JERUSALEM (AP) | jerusalem | AP
                    BAKU, Azerbaijan (MNTV) \u2014 They met. | BAKU, Azerbaijan (MNTV) | baku | MNTV
                    """)
    void datelinesAreRead(String text, String words, String place, String agency) {
        DatelineFound dateline = Places.of(text).datelines().get(0);
        assertThat(text.substring(dateline.start(), dateline.end())).isEqualTo(words);
        assertThat(dateline.placeId()).isEqualTo(place);
        assertThat(text.substring(dateline.agencyStart(), dateline.agencyEnd())).isEqualTo(agency);
    }

    @Test
    void mostTextsHaveNoDateline() {
        assertThat(Places.of("Fire kills two - police\nTwo people died in KYIV - again.")
                        .datelines())
                .isEmpty();
    }
}
