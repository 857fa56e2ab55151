package dev.dateline.extract.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class WindowTest {

    private static final String SENTENCE = "A ferry sank off Suva on Monday and nine people drowned. ";

    @Test
    void windowsReadTogetherHoldTheSamePieceForEachTokenAndNoMoreThanTheModelHasPlacesFor() throws IOException {
        Tokens tokens = new Tokens(SENTENCE.repeat(60));
        List<Window> alone = new ModelInput().windows(tokens, ModelInput.MOST_PIECES);
        List<Window> together = Window.together(alone);
        assertTrue(together.size() > 1 && together.size() < alone.size(), together.size() + " of " + alone.size());
        int next = 0;
        for (Window window : together) {
            assertEquals(next, window.from());
            next = window.to();
            assertTrue(window.pieces().length <= Window.MOST_TOGETHER);
            assertEquals(window.pieces().length, window.cases().length);
        }
        assertEquals(tokens.size(), next);
        for (Window part : alone) {
            Window whole = together.stream()
                    .filter(each -> each.from() <= part.from() && part.to() <= each.to())
                    .findFirst()
                    .orElseThrow();
            for (int token = part.from(); token < part.to(); token++) {
                assertEquals(
                        part.pieces()[part.firsts()[token - part.from()]],
                        whole.pieces()[whole.firsts()[token - whole.from()]]);
            }
        }
    }

    @Test
    void aWindowThatNoOtherFitsBesideStaysAsItIs() throws IOException {
        Tokens tokens = new Tokens(SENTENCE);
        List<Window> alone = new ModelInput().windows(tokens, ModelInput.MOST_PIECES);
        assertEquals(alone, Window.together(alone));
        assertEquals(List.of(), Window.together(List.of()));
    }
}
