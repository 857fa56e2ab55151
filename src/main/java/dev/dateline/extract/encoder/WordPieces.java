package dev.dateline.extract.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Cuts words into the pieces that the model knows, as BERT's uncased tokenizer does. */
final class WordPieces {

    static final int PAD = 0;
    static final int UNKNOWN = 100;
    static final int BEGIN = 101;
    static final int END = 102;

    /** Pieces of one token at most: more are dropped. */
    static final int MOST = 12;

    private static final int LONGEST_WORD = 100;
    private static final String GOES_ON = "##";

    private final Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
    private int longestPiece;

    WordPieces(InputStream lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
                vocabulary.put(piece, vocabulary.size());
                longestPiece = Math.max(longestPiece, piece.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a token's pieces: at least one. */
    int[] of(String token) {
        if (token.length() > LONGEST_WORD) {
            return new int[] {UNKNOWN};
        }
        String plain = plain(token);
        int[] pieces = new int[MOST];
        int count = 0;
        int at = 0;
        while (at < plain.length() && count < MOST) {
            int end = endOfWord(plain, at);
            count = addPieces(plain.substring(at, end), pieces, count);
            at = end;
        }
        return count == 0 ? new int[] {UNKNOWN} : Arrays.copyOf(pieces, count);
    }

    /** In lower case, without accents. */
    private static String plain(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetterOrDigit(c) || Character.isIdeographic(c)) {
                return end == start ? end + Character.charCount(c) : end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private int addPieces(String word, int[] pieces, int before) {
        int count = before;
        int at = 0;
        while (at < word.length() && count < pieces.length) {
            int end = Math.min(word.length(), at + longestPiece);
            Integer piece = null;
            while (end > at) {
                piece = vocabulary.get(at == 0 ? word.substring(0, end) : GOES_ON + word.substring(at, end));
                if (piece != null) {
                    break;
                }
                end--;
            }
            if (piece == null) {
                pieces[before] = UNKNOWN;
                return before + 1;
            }
            pieces[count++] = piece;
            at = end;
        }
        return count;
    }
}
