package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.language.Languages;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.places.PlaceFinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each reader comes after those whose layers it looks up. */
class ReaderOrderTest {

    private final List<Extractor.Step> english =
            new Extractor("1.0", new SimpleMeterRegistry(), tokens -> List.of()).english();

    @Test
    void whatAReaderNeedsWasGivenBefore() {
        Set<Layer<?>> given = new HashSet<>();
        for (Extractor.Step step : english) {
            assertThat(given).containsAll(step.reader().needs());
            assertThat(given).doesNotContainAnyElementsOf(step.reader().gives());
            given.addAll(step.reader().gives());
        }
    }

    @Test
    void aReaderGivesWhatItSaysAndLooksUpNothingElse() {
        for (Extractor.Step step : english) {
            Passage passage = Passage.of("Police said at least 12 people were killed in Homs on Monday.");
            passage.giveNothing(step.reader().needs());
            passage.read(step.reader());
            step.reader().gives().forEach(layer -> assertThat(passage.all(layer))
                    .isNotNull());
        }
    }

    @Test
    void aReaderThatComesTooEarlyIsToldSo() {
        assertThatThrownBy(() -> Passage.of("It rained in Homs.").read(new PlaceFinder()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not given yet");
    }

    @Test
    void aLayerIsGivenOnce() {
        DateReader reader = new DateReader(Languages.ENGLISH);
        assertThatThrownBy(() -> Passage.of("It rained in May.").read(reader, reader))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("given twice");
    }

    @Test
    void withoutTheModelPeopleAreStillKnownByTheFormOfTheirNames() {
        Passage passage = Passage.of("Rain\nAnn Lee, 24, was killed.");
        new NameReader().readSimply(passage);
        assertThat(passage.all(NameReader.NAMES)).hasSize(1);
        assertThat(passage.all(NameReader.ENTITIES)).isEmpty();
    }
}
