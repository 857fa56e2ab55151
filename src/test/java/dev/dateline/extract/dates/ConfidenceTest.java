package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.extract.rules.Confidence;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

class ConfidenceTest {

    private final Confidence confidence = Confidence.measured(DateReader.class);

    @Test
    void aRuleIsAboutAsSureAsItWasOftenRight() throws IOException {
        Properties lines = new Properties();
        try (InputStream file = getClass().getResourceAsStream("confidence.properties")) {
            lines.load(file);
        }
        assertThat(lines).containsKeys("weekday", "day-month", "other");
        for (String rule : lines.stringPropertyNames()) {
            String[] parts = lines.getProperty(rule).split("[ /]");
            double share = Double.parseDouble(parts[1]) / Double.parseDouble(parts[2]);
            double seen = Double.parseDouble(parts[2]) + 10;
            double doubt = rule.equals("other") ? 0.001 : 10 / seen + 0.5 / Math.sqrt(seen);
            assertThat(confidence.of(rule)).as(rule).isBetween(0.0, 1.0).isCloseTo(share, within(doubt));
        }
    }

    @Test
    void aRuleThatWasNeverSeenIsAsSureAsAllTogether() {
        assertThat(confidence.of("no such rule")).isEqualTo(confidence.of("other"));
    }
}
