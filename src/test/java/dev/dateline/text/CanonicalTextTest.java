package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class CanonicalTextTest {

    private static final CanonicalText TEXT = CanonicalText.of("Fire 🔥 in Oslo", "Two hurt", List.of("One.", "Two."));

    @Test
    void headlineStandfirstAndParagraphsStandOnALineEach() {
        assertThat(TEXT.text()).isEqualTo("Fire 🔥 in Oslo\nTwo hurt\nOne.\nTwo.");
        assertThat(TEXT.headline()).isEqualTo("Fire 🔥 in Oslo");
        assertThat(TEXT.standfirst()).contains("Two hurt");
    }

    @Test
    void paragraphsAreCountedInCodePointsAndInUtf16() {
        assertThat(TEXT.paragraphs())
                .containsExactly(
                        new Paragraph(0, Paragraph.Kind.HEADLINE, 0, 14, 0, 15, "Fire 🔥 in Oslo"),
                        new Paragraph(1, Paragraph.Kind.STANDFIRST, 15, 23, 16, 24, "Two hurt"),
                        new Paragraph(2, Paragraph.Kind.BODY, 24, 28, 25, 29, "One."),
                        new Paragraph(3, Paragraph.Kind.BODY, 29, 33, 30, 34, "Two."));
        assertThat(TEXT.length()).isEqualTo(33);
    }

    @Test
    void kindsAreNamedAsTheContractNamesThem() {
        assertThat(Paragraph.Kind.values())
                .extracting(Object::toString)
                .containsExactly("headline", "standfirst", "paragraph");
    }

    @Test
    void theHashIsThatOfTheUtf8Bytes() {
        // printf 'Häuser\n😀' | sha256sum
        assertThat(CanonicalText.of("Häuser", null, List.of("😀")).sha256())
                .isEqualTo("a526dd421b7fcf0b8e34c446431c8fcb670c59656b927f2da339f6c3b374878c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb", "a\r\nb", "a\u2028b", "a\u2029 b", "a\u0085b", "a\u000Bb", "a \f\t b", "\n a\n\nb \t"})
    void lineBreaksAndTabsInsideAParagraphBecomeOneSpace(String given) {
        assertThat(CanonicalText.of("H", null, List.of(given)).text()).isEqualTo("H\na b");
    }

    @Test
    void spacesOfTheAuthorStay() {
        assertThat(CanonicalText.of("H", null, List.of("10\u00A0000  dead")).text())
                .isEqualTo("H\n10\u00A0000  dead");
    }

    @Test
    void blankParagraphsAreDropped() {
        List<String> given = Arrays.asList("", " \n", null, "\u00A0", "\uFEFF\u200B", "words", "\u2003");
        assertThat(CanonicalText.of("H", null, given).text()).isEqualTo("H\nwords");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t\n", "\u00A0"})
    void aBlankStandfirstIsNone(String blank) {
        CanonicalText text = CanonicalText.of("H", blank, List.of("p"));
        assertThat(text.standfirst()).isEmpty();
        assertThat(text.paragraphs().get(1).kind()).isEqualTo(Paragraph.Kind.BODY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \r\n "})
    void aBlankHeadlineIsRefused(String blank) {
        assertThatExceptionOfType(IllegalTextException.class)
                .isThrownBy(() -> CanonicalText.of(blank, "s", List.of("p")))
                .withMessage("an article needs a headline")
                .returns("headline", IllegalTextException::field);
    }

    @Test
    void anArticleWithoutAParagraphIsRefused() {
        assertThatExceptionOfType(IllegalTextException.class)
                .isThrownBy(() -> CanonicalText.of("H", "s", List.of(" ")))
                .returns("paragraphs", IllegalTextException::field);
    }

    @Test
    void charactersAreComposed() {
        assertThat(CanonicalText.of("Cafe\u0301", null, List.of("\u212B")).text())
                .isEqualTo("Caf\u00E9\n\u00C5");
    }

    @Test
    void aCombiningMarkAtTheStartOfAParagraphStaysThere() {
        assertThat(CanonicalText.of("e", null, List.of("\u0301x")).text()).isEqualTo("e\n\u0301x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0001", "\u0008", "\u000E", "\u001B", "\u001F", "\uD83D", "\uDE00", "\uDE00\uD83D"})
    void whatNoTextHoldsIsRefusedWithItsPlace(String flaw) {
        assertThatExceptionOfType(IllegalTextException.class)
                .isThrownBy(() -> CanonicalText.of("H", null, List.of("fine", "😀x" + flaw + "y")))
                .withMessageStartingWith("paragraphs[1] holds ")
                .withMessageEndingWith(" U+%04X at character 2 (counted from 0)".formatted((int) flaw.charAt(0)))
                .returns("paragraphs[1]", IllegalTextException::field);
    }

    @Test
    void aPileOfMarksIsRefusedBeforeItCostsTime() {
        String pile = "a" + "\u0301\u0316".repeat(200_000);
        assertThatExceptionOfType(IllegalTextException.class)
                .isThrownBy(() -> CanonicalText.of(pile, null, List.of("p")))
                .withMessage("headline holds more than 30 combining marks in a row at character 31 (counted from 0)");
    }

    @Test
    void aMegabyteOfBlanksIsReadOnce() {
        String blanks = "a" + " ".repeat(1 << 20) + "b";
        CanonicalText text = CanonicalText.of("H", null, List.of(blanks));
        assertThat(text.length()).isEqualTo(2 + blanks.length());
    }

    @Test
    void aStoredTextComesBackTheSame() {
        CanonicalText restored = CanonicalText.restore(TEXT.text(), true);
        assertThat(restored.paragraphs()).isEqualTo(TEXT.paragraphs());
        assertThat(restored.sha256()).isEqualTo(TEXT.sha256());
        assertThat(CanonicalText.restore(TEXT.text(), false).standfirst()).isEmpty();
    }

    @Test
    void aDamagedStoredTextIsRestoredSoThatItCanBeVerified() {
        assertThat(CanonicalText.restore("", true).paragraphs()).hasSize(1);
        assertThat(CanonicalText.restore("a\n\nb", false).paragraphs()).hasSize(3);
    }

    @Test
    void aSpanThatSplitsASurrogatePairIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TEXT.span(5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> TEXT.span(6, 9));
        assertThat(TEXT.span(5, 7)).isEqualTo(new Span(5, 6, 5, 7, "🔥"));
    }

    @Test
    void aSpanIsNeitherEmptyNorOutsideTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> TEXT.span(3, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TEXT.span(-1, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TEXT.span(3, 2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TEXT.span(30, 35));
    }

    @Test
    void aSpanOfAnotherTextDoesNotHold() {
        assertThat(TEXT.holds(TEXT.span(10, 15))).isTrue();
        assertThat(TEXT.holds(null)).isFalse();
        assertThat(TEXT.holds(new Span(9, 14, 10, 15, "Paris"))).isFalse();
        assertThat(TEXT.holds(new Span(10, 15, 10, 15, "Oslo\n"))).isFalse();
        assertThat(TEXT.holds(new Span(5, 6, 6, 7, "\uDD25"))).isFalse();
        assertThat(TEXT.holds(new Span(90, 91, 90, 91, "x"))).isFalse();
    }

    @Test
    void offsetsOfADamagedRowDoNotHold() {
        assertThat(TEXT.holds(0, 4, 0, 4, "Fire")).isTrue();
        assertThat(TEXT.holds(0, 4, 0, 4, null)).isFalse();
        assertThat(TEXT.holds(0, 4, 0, 4, "Fir")).isFalse();
        assertThat(TEXT.holds(0, 3, 0, 4, "Fire")).isFalse();
        assertThat(TEXT.holds(4, 0, 4, 0, "")).isFalse();
        assertThat(TEXT.holds(-4, 0, -4, 0, "Fire")).isFalse();
        assertThat(TEXT.holds(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE, "Fire"))
                .isFalse();
        assertThat(TEXT.holds(Integer.MIN_VALUE, 4, Integer.MIN_VALUE, 4, "Fire"))
                .isFalse();
    }

    @Test
    void aSpanBelongsToTheParagraphInWhichItBegins() {
        assertThat(TEXT.paragraphOf(TEXT.span(0, 4))).isZero();
        assertThat(TEXT.paragraphOf(TEXT.span(15, 17))).isZero();
        assertThat(TEXT.paragraphOf(TEXT.span(16, 19))).isEqualTo(1);
        assertThat(TEXT.paragraphOf(TEXT.span(30, 34))).isEqualTo(3);
    }

    @Test
    void contextIsAtMost32CodePointsAndNeverHalfACharacter() {
        CanonicalText text = CanonicalText.of("H", null, List.of("😀".repeat(40) + "mid" + "a😀".repeat(40)));
        Span mid = text.find(TextQuote.of("mid"));
        assertThat(text.prefix(mid)).isEqualTo("😀".repeat(32));
        assertThat(text.suffix(mid)).isEqualTo("a😀".repeat(16));
    }

    @Test
    void contextEndsWhereTheTextEnds() {
        Span hurt = TEXT.find(TextQuote.of("hurt"));
        assertThat(TEXT.prefix(hurt)).isEqualTo("Fire 🔥 in Oslo\nTwo ");
        assertThat(TEXT.suffix(hurt)).isEqualTo("\nOne.\nTwo.");
    }
}
