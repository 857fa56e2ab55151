package dev.dateline.extract.encoder;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a text with a small language model that was trained to tell names and figures of English news (see MODEL_CARD.md beside
 * its weights), once for all who ask. Loads the model when it is first used; safe for use by many threads.
 */
public final class Encoder extends Reader {

    /** What the model says of each token that it reads, from the first on. */
    public static final Layer<TokenReading> READINGS = new Layer<>("READINGS");

    /** Reads nothing. */
    public static final Reader NONE =
            Reader.of(Set.of(), Set.of(READINGS), passage -> passage.give(READINGS, List.of()));

    /** Tokens of a text that are read: those of some 3,800 words, in 1 to 1.5 s. */
    public static final int MOST_TOKENS = 4_000;

    /** Windows of a text that are read, which as many tokens of English do not fill; other texts are cut off earlier. */
    private static final int MOST_WINDOWS = 46;

    /** Words of which two make a window one of news of harm, to the model; what it says is another question. */
    private static final Set<String> HARM = ENGLISH.words("encoder.harm");

    /** Of a text's windows that have such a word, from which on all of them are. */
    private static final double SHARE_OF_HARM = 0.4;

    private final Object lock = new Object();
    private volatile Loaded loaded;

    private record Loaded(WordPieces vocabulary, Model model, Head names, Heads heads) {

        static Loaded load() {
            try {
                return new Loaded(
                        new WordPieces(new ByteArrayInputStream(Model.resource("vocabulary.txt"))),
                        new Model(),
                        new Head("head.bin", 1, TokenReading.NAMES),
                        Heads.load());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private TokenReading reading(Window window, int token, boolean isOfHarm, float[] state) {
            float[] labels = names.of(state);
            Head.normalise(labels, 0, labels.length);
            return new TokenReading(
                    new Span(token, token + 1),
                    window.from(),
                    labels,
                    isOfHarm ? new TokenReading.State(state, heads) : null);
        }
    }

    public Encoder() {
        super(Set.of(), Set.of(READINGS));
    }

    /** Loads the model if need be, which takes about a second. */
    public void load() {
        loaded();
    }

    @Override
    public void read(Passage passage) {
        passage.give(READINGS, readings(passage.tokens()));
    }

    /** Of the first {@value #MOST_TOKENS} tokens at most. */
    public List<TokenReading> readings(Tokens tokens) {
        Loaded parts = loaded();
        int most = Math.min(MOST_TOKENS, tokens.size());
        List<Window> windows = Window.of(tokens, most, Window.MOST_PIECES, parts.vocabulary);
        windows = windows.subList(0, Math.min(MOST_WINDOWS, windows.size()));
        long ofHarm = windows.stream()
                .filter(window -> wordsOfHarm(tokens, window) > 0)
                .count();
        boolean isAllOfHarm = ofHarm >= SHARE_OF_HARM * windows.size();
        List<TokenReading> readings = new ArrayList<>();
        List<Window> open = new ArrayList<>();
        for (Window window : windows) {
            if (isAllOfHarm || wordsOfHarm(tokens, window) > 1) {
                open.add(window);
            } else {
                read(parts, open, true, readings);
                open.clear();
                read(parts, List.of(window), false, readings);
            }
        }
        read(parts, open, true, readings);
        return readings;
    }

    /** What happened to whom is told over many sentences, so that windows of harm are read together; for names a few are enough. */
    private static void read(Loaded parts, List<Window> windows, boolean isOfHarm, List<TokenReading> readings) {
        for (Window window : Window.together(windows)) {
            for (float[] state : parts.model.states(window, isOfHarm)) {
                readings.add(parts.reading(window, readings.size(), isOfHarm, state));
            }
        }
    }

    private static long wordsOfHarm(Tokens tokens, Window window) {
        return IntStream.range(window.from(), window.to())
                .filter(token -> tokens.is(token, HARM))
                .count();
    }

    private Loaded loaded() {
        if (loaded == null) {
            synchronized (lock) {
                if (loaded == null) {
                    loaded = Loaded.load();
                }
            }
        }
        return loaded;
    }
}
