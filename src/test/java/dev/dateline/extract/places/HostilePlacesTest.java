package dev.dateline.extract.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/** Texts that nobody writes: every answer must still stand in the text. */
class HostilePlacesTest {

    private static final int MEBIBYTE = 1 << 20;

    private static final String[] PIECES = {
        "Paris", "Texas", ", ", "the ", "south", "ern ", "Syria", "'s ", "\u2019s", "-", " in ", "\n", "\0", "\uD83D",
                "\uDE00", "\uD83D\uDE00",
        "U.S.", "(", ")", "\u2014", "AP", "capital", "airbase", ".", "\u202E", "7", "Mr. ", "of ", "province", "\u0301",
                "\u00DF", " "
    };

    @Test
    void everyMentionStandsInItsText() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "Paris ",
                "Paris, ",
                "the south ",
                "southern Syria ",
                "\n",
                "\0",
                "Air Base ",
                "the capital ",
                "-",
                "Paris-",
                "U.S.",
                "("
            })
    void aMebibyteOfOneWordIsRead(String word) {
        check(word.repeat(MEBIBYTE / word.length()));
    }

    private void check(String text) {
        Places places = Places.of(text);
        for (PlaceFound place : places.all()) {
            assertThat(place.id()).isNotEmpty();
            for (PlaceMention mention : place.mentions()) {
                assertThat(mention.start()).isBetween(0, mention.end() - 1);
                assertThat(mention.end()).isLessThanOrEqualTo(text.length());
            }
        }
        assertThat(places.datelines())
                .allSatisfy(dateline -> assertThat(dateline.end()).isGreaterThan(dateline.start()));
    }
}
