package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;
import org.junit.jupiter.api.Test;

class ProvenanceWordsTest {

    @Test
    void readerIsToldWhatSoftwareReadAndHowSureThatIs() {
        assertThat(ProvenanceWords.of(new Provenance(Origin.EXTRACTED, "dates", "1", 0.834)))
                .isEqualTo("read by software, of whose like 83 in 100 are right");
        assertThat(ProvenanceWords.of(new Provenance(Origin.EXTRACTED, "dates", "1", null)))
                .isEqualTo("read by software");
        assertThat(ProvenanceWords.of(Provenance.CURATED)).isNull();
    }
}
