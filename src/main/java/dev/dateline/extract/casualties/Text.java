package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.numbers.NumberWords;
import dev.dateline.extract.numbers.NumeralReader;
import dev.dateline.extract.numbers.QuantityReader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.passage.WordView;

import java.util.List;
import java.util.Set;

/** Tokens with their words in lower case, in sentences of bounded length. */
final class Text implements WordView {

    /** No sentence that people write has more tokens; a longer one is cut, so that work grows with the text alone. */
    private static final int LONGEST_SENTENCE = 120;

    private static final NumberWords NUMBER_WORDS = new NumberWords(ENGLISH);
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", "|", "\u2022", "\u2026");

    private final Tokens tokens;
    private final int[] sentenceStarts;
    private final int headlineEnd;
    private final NumeralReader numerals;
    private final QuantityReader quantities;

    Text(Tokens tokens) {
        this.tokens = tokens;
        sentenceStarts = new int[tokens.size()];
        for (int i = 0; i < sentenceStarts.length; i++) {
            boolean begins = i == 0 || tokens.isSentenceStart(i) || STOPS.contains(tokens.low(i - 1));
            boolean isCut = i > 0 && i - sentenceStarts[i - 1] >= LONGEST_SENTENCE;
            sentenceStarts[i] = begins || isCut ? i : sentenceStarts[i - 1];
        }
        quantities = new QuantityReader(tokens);
        numerals = new NumeralReader(this, tokens.text(), NUMBER_WORDS);
        int line = tokens.text().strip().indexOf('\n');
        headlineEnd = line < 0
                ? 0
                : tokens.at(tokens.text()
                        .indexOf('\n', tokens.text().indexOf(tokens.text().strip())));
    }

    NumeralReader numerals() {
        return numerals;
    }

    QuantityReader quantities() {
        return quantities;
    }

    Tokens tokens() {
        return tokens;
    }

    @Override
    public int size() {
        return sentenceStarts.length;
    }

    @Override
    public String low(int at) {
        return tokens.low(at);
    }

    boolean is(int at, Set<String> words) {
        return words.contains(low(at));
    }

    @Override
    public boolean isGlued(int at) {
        return tokens.isGlued(at);
    }

    boolean isCapital(int at) {
        return tokens.isCapital(at);
    }

    boolean isWord(int at) {
        return tokens.isWord(at);
    }

    /** The first token of the sentence that this one is in. */
    int sentenceStart(int at) {
        return sentenceStarts[at];
    }

    /** Just after the last token of the sentence that this one is in. */
    int sentenceEnd(int at) {
        int end = at + 1;
        while (end < sentenceStarts.length && sentenceStarts[end] != end) {
            end++;
        }
        return end;
    }

    /** Whether it is in the text's first line, and not the last: there articles are left out and names are in capitals. */
    boolean isHeadline(int at) {
        return at < headlineEnd;
    }

    /** Whether the two are in one sentence. */
    boolean isSameSentence(int one, int other) {
        return sentenceStarts[one] == sentenceStarts[other];
    }

    Words words(int from, int to) {
        return new Words(tokens.start(from), tokens.end(to - 1));
    }

    /** Whether exactly these words stand here. */
    boolean reads(int at, String... words) {
        return reads(at, List.of(words));
    }

    boolean reads(int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!low(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
