package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, and the words that are compared, are made of what people see. */
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Suva, suva",
        "As-Suwayda, as-suwayda",
        "Ahmad al-Sharaʿa, ahmad-al-sharaa",
        "Łódź & Gdańsk, lodz-gdansk",
        "  New   York  , new-york",
        "دمشق, ''"
    })
    void idIsOfLatinLettersWithoutTheirMarks(String name, String id) {
        assertThat(Slug.of(name, 80)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0xAD, 0x34F, 0x61C, 0x1160, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0x3164, 0xFE0F, 0xFEFF,
                0xE0101
            })
    void whatNobodySeesIsInNoId(int codePoint) {
        String unseen = Character.toString(codePoint);
        assertThat(Slug.of(unseen + "Su" + unseen + "va" + unseen, 80)).isEqualTo("suva");
        assertThat(Folding.fold(unseen + "Su" + unseen + "va" + unseen)).isEqualTo("suva");
        assertThat(Invisible.leftOutOf("Su" + unseen + "va")).isEqualTo("Suva");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suva", "\u0600\u0661", "a b", "\u00e9", "\uD83D\uDE00"})
    void whatIsSeenIsLeft(String words) {
        assertThat(Invisible.leftOutOf(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Storm hits the coast, 10, storm-hits", "Storm hits the coast, 9, storm", "Unbreakable, 5, unbre"})
    void longNameIsCutAfterAWord(String name, int longest, String id) {
        assertThat(Slug.of(name, longest)).isEqualTo(id);
    }
}
