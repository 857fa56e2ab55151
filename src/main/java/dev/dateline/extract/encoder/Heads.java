package dev.dateline.extract.encoder;

import java.io.IOException;

/**
 * What was trained to read news of harm.
 *
 * @param figures what a figure is, by its number and its noun
 * @param mentions what the mention of a place, a time or somebody is, by its first and its last token
 * @param asks what a figure looks for, by each {@link Linker.Link}
 * @param offers what a mention, or another figure, has of it
 */
record Heads(Head figures, Head mentions, Head asks, Head offers) {

    static Heads load() throws IOException {
        return new Heads(
                new Head("figures.bin", 2, TokenReading.Figure.SCORES),
                new Head("mentions.bin", 2, TokenReading.Sense.values().length),
                new Head("asks.bin", 2, Linker.OUTPUTS),
                new Head("offers.bin", 2, Linker.OUTPUTS));
    }
}
