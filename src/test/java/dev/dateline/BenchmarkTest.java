package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What docs/measured.md says of how well texts are read is measured on code that is served. */
class BenchmarkTest {

    @Test
    void noBenchmarkAddsClassesToAPackageOfTheApplication() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/bench"))) {
            List<Path> programs = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith("src/bench/peer-spring"))
                    .toList();
            assertThat(programs).isNotEmpty();
            for (Path program : programs) {
                assertThat(Files.readString(program)).as(program.toString()).doesNotContain("package dev.dateline.");
            }
        }
    }
}
