package dev.dateline.extract.encoder;

import dev.dateline.extract.passage.Tokens;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * What the model reads, for who trains one: the windows, pieces and ways of writing in which it is asked when a text is read, so
 * that it learns on the same.
 */
public final class ModelInput {

    /** Pieces of a window at most. */
    public static final int MOST_PIECES = Window.MOST_PIECES;

    /** The piece that fills a row up to the length of the others. */
    public static final int PADDING = WordPieces.PAD;

    /** In how many ways a piece's token is written, see {@link Window#cases()}. */
    public static final int CASES = LetterCase.values().length;

    /** The way of what is no word. */
    public static final int NO_CASE = LetterCase.OTHER.ordinal();

    private final WordPieces vocabulary;

    /** @throws IOException if the vocabulary cannot be read */
    public ModelInput() throws IOException {
        vocabulary = new WordPieces(new ByteArrayInputStream(Model.resource("vocabulary.txt")));
    }

    /** Windows of whole sentences, save those that are too long for one. */
    public List<Window> windows(Tokens tokens, int mostPieces) {
        return Window.of(tokens, tokens.size(), mostPieces, vocabulary);
    }
}
