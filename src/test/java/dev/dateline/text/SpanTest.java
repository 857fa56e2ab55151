package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @Test
    void countsAnEmojiOnceInCodePointsAndTwiceInUtf16() {
        assertThatNoException().isThrownBy(() -> new Span(3, 5, 4, 7, "a😀"));
    }

    @ParameterizedTest
    @CsvSource({"-1,1,0,2", "0,2,-1,1", "2,0,0,2", "0,2,2,0", "0,0,0,2", "0,1,0,2", "0,2,0,3", "0,2147483647,0,2"})
    void offsetsThatDoNotCoverTheWordsAreRefused(int start, int end, int utf16Start, int utf16End) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end, utf16Start, utf16End, "ab"));
    }

    @Test
    void anEmptySpanIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(1, 1, 1, 1, ""));
    }
}
