package dev.dateline.extract.names;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of people, places and organisations in English news, with a small language model that was trained for
 * it (see MODEL_CARD.md beside its weights). Loads the model when it is first used; safe for use by many threads.
 */
public final class NameTagger {

    /** Tokens of a text that are read, none being found after them: those of some 3,800 words, in 1 to 1.5 s. */
    public static final int MOST_TOKENS = 4_000;

    /** Windows of a text that are read, which as many tokens of English do not fill; other texts are cut off earlier. */
    private static final int MOST_WINDOWS = 46;

    private final Object lock = new Object();
    private volatile Loaded loaded;

    private record Loaded(WordPieces vocabulary, NameModel model, Confidence confidence) {

        static Loaded load() {
            try {
                WordPieces vocabulary = new WordPieces(new ByteArrayInputStream(NameModel.resource("vocabulary.txt")));
                return new Loaded(vocabulary, new NameModel(), Confidence.measured(NameTagger.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Loads the model if need be, which takes about a second. */
    public void load() {
        loaded();
    }

    /** The names in order; none overlaps another. */
    public List<NameFound> find(Tokens tokens) {
        Confidence confidence = loaded().confidence;
        return findUncalibrated(tokens).stream()
                .map(name -> new NameFound(
                        name.from(),
                        name.to(),
                        name.kind(),
                        confidence.of(Confidence.key(name.kind()), name.confidence())))
                .toList();
    }

    /** The names with the model's own confidence: what calibration starts from. */
    public List<NameFound> findUncalibrated(Tokens tokens) {
        Loaded parts = loaded();
        int most = Math.min(MOST_TOKENS, tokens.size());
        List<Window> windows = Window.of(tokens, most, Window.MOST_PIECES, parts.vocabulary);
        List<NameFound> names = new ArrayList<>();
        for (Window window : windows.subList(0, Math.min(MOST_WINDOWS, windows.size()))) {
            for (NameFound name : Decoder.names(
                    parts.model.logLikelihoods(window), token -> tokens.isLineStart(window.from() + token))) {
                names.add(new NameFound(
                        window.from() + name.from(), window.from() + name.to(), name.kind(), name.confidence()));
            }
        }
        return names;
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
