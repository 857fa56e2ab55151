package dev.dateline.extract.encoder;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * As much of a text as the model reads at once.
 *
 * @param from its first token
 * @param to just after its last token
 * @param pieces the pieces of its tokens, between a mark of the beginning and one of the end
 * @param cases how each piece's token is written
 * @param firsts where in the pieces each token begins
 */
public record Window(int from, int to, int[] pieces, int[] cases, int[] firsts) {

    /** Pieces of a window at most, its two marks among them. */
    static final int MOST_PIECES = 128;

    /** The same of one of several windows, as many as the model knows places for. */
    static final int MOST_TOGETHER = 512;

    /** Windows of whole sentences, save those that are too long for one; only of so many tokens. */
    static List<Window> of(Tokens tokens, int most, int mostPieces, WordPieces vocabulary) {
        List<Window> windows = new ArrayList<>();
        int[][] pieces = new int[most][];
        for (int token = 0; token < most; token++) {
            pieces[token] = vocabulary.of(tokens.word(token));
        }
        LetterCase[] cases = LetterCase.of(tokens, 0, most);
        int from = 0;
        while (from < most) {
            int to = end(tokens, from, most, mostPieces, pieces);
            windows.add(of(from, to, pieces, cases));
            from = to;
        }
        return windows;
    }

    /** After the last sentence that fits, or the last token where not even the first sentence does. */
    private static int end(Tokens tokens, int from, int most, int mostPieces, int[][] pieces) {
        int room = mostPieces - 2;
        int end = from;
        int whole = from;
        while (end < most && pieces[end].length <= room) {
            room -= pieces[end].length;
            end++;
            if (end == most || tokens.isSentenceStart(end)) {
                whole = end;
            }
        }
        return whole > from ? whole : end;
    }

    /** As few as there can be of windows that follow each other, of {@value #MOST_TOGETHER} pieces at most. */
    static List<Window> together(List<Window> windows) {
        List<Window> all = new ArrayList<>();
        for (Window window : windows) {
            Window last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.pieces.length + window.pieces.length - 2 <= MOST_TOGETHER) {
                all.set(all.size() - 1, last.with(window));
            } else {
                all.add(window);
            }
        }
        return all;
    }

    private Window with(Window next) {
        int shift = pieces.length - 2;
        int[] both = Arrays.copyOf(firsts, firsts.length + next.firsts.length);
        for (int i = 0; i < next.firsts.length; i++) {
            both[firsts.length + i] = next.firsts[i] + shift;
        }
        return new Window(from, next.to, joined(pieces, next.pieces), joined(cases, next.cases), both);
    }

    /** Without the mark of the end of the one and of the beginning of the other. */
    private static int[] joined(int[] one, int[] other) {
        int[] joined = Arrays.copyOf(one, one.length + other.length - 2);
        System.arraycopy(other, 1, joined, one.length - 1, other.length - 1);
        return joined;
    }

    private static Window of(int from, int to, int[][] pieces, LetterCase[] cases) {
        int size = 2;
        for (int token = from; token < to; token++) {
            size += pieces[token].length;
        }
        int[] all = new int[size];
        int[] written = new int[size];
        int[] firsts = new int[to - from];
        Arrays.fill(written, LetterCase.OTHER.ordinal());
        all[0] = WordPieces.BEGIN;
        all[size - 1] = WordPieces.END;
        int at = 1;
        for (int token = from; token < to; token++) {
            firsts[token - from] = at;
            for (int piece : pieces[token]) {
                written[at] = cases[token].ordinal();
                all[at++] = piece;
            }
        }
        return new Window(from, to, all, written, firsts);
    }
}
