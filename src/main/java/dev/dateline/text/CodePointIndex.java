package dev.dateline.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns UTF-16 offsets of one text into code point offsets, in the logarithm of the number of surrogate pairs. Most
 * news has none, and then the two are the same.
 */
final class CodePointIndex {

    /** The UTF-16 offset of each surrogate pair, ascending. */
    private final int[] pairs;

    CodePointIndex(String text) {
        pairs = IntStream.range(0, text.length())
                .filter(at -> Surrogates.pairAt(text, at))
                .toArray();
    }

    /** Every pair before the offset is one code point in two units. */
    int codePoints(int utf16) {
        int found = Arrays.binarySearch(pairs, utf16);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return utf16 - pairsBefore;
    }
}
