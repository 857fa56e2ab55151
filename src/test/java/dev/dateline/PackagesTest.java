package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stranger who opens a package is told what it is for. */
class PackagesTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/dateline");

    private static final Pattern READS_A_DOCUMENT =
            Pattern.compile("\\b(?:readValue|convertValue|treeToValue|readerFor|forType)\\([^;]*\\bNewArticle\\.class");

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysWhatItIsFor(Path folder) throws IOException {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).startsWith("/**").containsPattern("[.:!](\\s+\\*)?\\s+\\*/");
    }

    /** Where two read them, one takes 12.7 people for 12 in the end. */
    @Test
    void whatADocumentSaysIsReadInOnePlaceByTestsAsWell() throws IOException {
        List<Path> readers = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    if (READS_A_DOCUMENT.matcher(Files.readString(file)).find()) {
                        readers.add(file.getFileName());
                    }
                }
            }
        }
        assertThat(readers).containsExactly(Path.of("StrictJson.java"));
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
