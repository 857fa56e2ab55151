package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A stranger who opens a package is told what it is for. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/dateline");

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysWhatItIsFor(Path folder) throws IOException {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).startsWith("/**").containsPattern("[.:!](\\s+\\*)?\\s+\\*/");
    }

    private static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .filter(PackagesTest::hasClasses)
                    .toList();
        }
    }

    private static boolean hasClasses(Path folder) {
        String[] classes = folder.toFile().list((parent, name) -> name.endsWith(".java"));
        return classes != null && classes.length > 0;
    }
}
