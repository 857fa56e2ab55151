package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextQuoteTest {

    @Test
    void wordsAreComposed() {
        TextQuote quote = new TextQuote("Erdog\u0306an", null, null, "e\u0301", "u\u0308");
        assertThat(quote).isEqualTo(new TextQuote("Erdo\u011Fan", null, null, "\u00E9", "\u00FC"));
    }

    @Test
    void noWordsAreNoQuote() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextQuote.of(""));
    }

    @Test
    void paragraphsAreCountedFromZeroAndOccurrencesFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextQuote("a", -1, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextQuote("a", null, 0, null, null));
    }

    @Test
    void halfACharacterIsNoQuote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextQuote.of("a\uDE00"))
                .withMessage("exact holds half of a surrogate pair, U+DE00 at character 1 (counted from 0)");
    }
}
