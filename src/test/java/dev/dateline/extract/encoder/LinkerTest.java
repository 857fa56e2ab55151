package dev.dateline.extract.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.extract.encoder.Linker.Link;
import dev.dateline.extract.encoder.Linker.Words;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class LinkerTest {

    private static final String STORY =
            """
            Bus crash kills nine in Bolivia
            Nine people were killed when a bus fell into a gorge near Potosi on Sunday, police said. \
            In Lima, the capital of Peru, 31 people were hurt in a fire at a market.""";

    private static final Passage PASSAGE = Passage.of(STORY).read(new Encoder());

    private static Words words(Passage passage, String words, String before) {
        int at = passage.tokens().text().indexOf(words, passage.tokens().text().indexOf(before));
        Span span = passage.tokens().span(at, at + words.length());
        return Words.of(span);
    }

    @Test
    void theLikeliestPlaceOfAFigureIsThatOfItsOwnSentence() {
        Linker linker = new Linker(PASSAGE);
        List<Words> places = List.of(words(PASSAGE, "Potosi", "near"), words(PASSAGE, "Lima", "In Lima"));
        double[] killed = linker.shares(words(PASSAGE, "Nine people", "Nine"), places, Link.PLACE);
        double[] hurt = linker.shares(words(PASSAGE, "31 people", "31"), places, Link.PLACE);
        assertTrue(killed[0] > killed[1], Arrays.toString(killed));
        assertTrue(hurt[1] > hurt[0], Arrays.toString(hurt));
    }

    @Test
    void atMostOneOfThemBelongsToAFigure() {
        Linker linker = new Linker(PASSAGE);
        Words place = words(PASSAGE, "Potosi", "near");
        for (Link link : Link.values()) {
            double[] shares = linker.shares(words(PASSAGE, "Nine people", "Nine"), List.of(place, place, place), link);
            double sum = Arrays.stream(shares).sum();
            assertTrue(sum >= 0 && sum <= 1, link + " " + sum);
            assertEquals(0, linker.shares(place, List.of(), link).length);
        }
    }

    @Test
    void aRepeatIsOfWhatItRepeatsAndNotOfAnother() {
        Linker linker = new Linker(PASSAGE);
        Words headline = words(PASSAGE, "nine", "kills");
        List<Words> others = List.of(words(PASSAGE, "Nine people", "Nine"), words(PASSAGE, "31 people", "31"));
        double[] shares = linker.shares(headline, others, Link.REPEAT);
        assertTrue(shares[0] > shares[1], Arrays.toString(shares));
    }

    @Test
    void ofWordsThatWereNotReadTogetherNothingIsSaid() {
        Passage passage = Passage.of(STORY + "\n" + "The mayor spoke of repairs to the road.\n".repeat(80) + STORY)
                .read(new Encoder());
        Linker linker = new Linker(passage);
        Words figure = words(passage, "Nine people", "Nine");
        int last = passage.tokens().text().lastIndexOf("Lima");
        Words far = Words.of(passage.tokens().span(last, last + 4));
        assertEquals(Linker.UNREAD, linker.shares(figure, List.of(far), Link.PLACE)[0]);
    }
}
