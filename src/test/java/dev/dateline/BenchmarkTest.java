package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What README says of how well texts are read is measured on code that the application has. */
class BenchmarkTest {

    private static final Path BENCH = Path.of("src/bench");

    @Test
    void reportMeasuresNothingThatIsNotInTheApplication() throws IOException {
        String script = Files.readString(BENCH.resolve("extract"));
        String measures = script.substring(script.indexOf("measure_dates()"), script.indexOf("calibrate() {"));
        List<String> programs = Pattern.compile("measure ([A-Z]\\w+)")
                .matcher(measures)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(programs).contains("Dates", "Figures", "Article");
        for (String program : programs) {
            assertThat(Files.readString(BENCH.resolve("extraction/" + program + ".java")))
                    .as(program)
                    .doesNotContain(notInTheApplication());
        }
    }

    /** The classes that lie beside the benchmarks, in the packages of the application. */
    private static List<String> notInTheApplication() throws IOException {
        try (Stream<Path> files = Files.walk(BENCH.resolve("tolls"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }
}
