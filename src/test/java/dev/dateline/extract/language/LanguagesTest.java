package dev.dateline.extract.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class LanguagesTest {

    private static final Pattern ASKED =
            Pattern.compile("\\.(?:words|numbers|values)\\(\\s*((?:\"[a-z.0-9-]+\"[,\\s]*)+)");
    private static final Pattern NOTE = Pattern.compile("\\.note\\(\\s*(\"[a-z.0-9-]+\")");
    /** In a pattern of a rule. */
    private static final Pattern CLASS = Pattern.compile("@([a-z.-]+)");

    private static final Pattern NAME = Pattern.compile("\"([a-z.0-9-]+)\"");

    @Test
    void aTagWithARegionIsReadByTheLanguagesPack() {
        assertThat(Languages.of("en-GB")).isSameAs(Languages.ENGLISH);
    }

    @Test
    void aLanguageWithoutAPackKnowsNoWords() {
        Language spanish = Languages.of("es");
        assertThat(spanish.hasPack()).isFalse();
        assertThat(spanish.words("figures.articles")).isEmpty();
        assertThat(spanish.numbers("month")).isEmpty();
    }

    @Test
    void aClassThatIsMisspeltIsAnError() {
        assertThatThrownBy(() -> Languages.ENGLISH.words("figures.artikles"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figures.artikles");
    }

    @Test
    void theClassesOfEnglishAreThoseThatReadersAskFor() throws IOException {
        Set<String> given = files().flatMap(file -> rows(file).stream())
                .flatMap(row -> Stream.of(row.split("\t")[1].split(" ")))
                .map(each -> each.split("=")[0])
                .collect(toCollection(TreeSet::new));
        Set<String> asked = asked(ASKED);
        for (String file : List.of("dates.rules.tsv", "quantities.rules.tsv")) {
            rows(file)
                    .forEach(row ->
                            CLASS.matcher(row.split("\t")[1]).results().forEach(name -> asked.add(name.group(1))));
        }
        assertThat(given).isEqualTo(asked);
    }

    @Test
    void theNotesOfEnglishAreThoseThatReadersAskFor() throws IOException {
        List<String> given =
                rows("notes.txt").stream().map(row -> row.split("\t")[0]).toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(asked(NOTE));
    }

    @Test
    void aNoteThatIsMisspeltIsAnError() {
        assertThatThrownBy(() -> Languages.ENGLISH.note("language.fonud"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language.fonud");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileHasEachWordOnceInOrderAndInLowerCase(String file) {
        List<String> words = rows(file).stream().map(row -> row.split("\t")[0]).toList();
        assertThat(words).doesNotHaveDuplicates().allSatisfy(word -> assertThat(word)
                .isEqualTo(word.toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(word.strip()));
        assertThat(words.stream().filter(word -> Character.isLetter(word.codePointAt(0))))
                .isSorted();
    }

    private static Set<String> asked(Pattern calls) throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/dateline/extract"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                calls.matcher(Files.readString(source)).results().forEach(call -> NAME.matcher(call.group(1))
                        .results()
                        .forEach(name -> asked.add(name.group(1))));
            }
        }
        return asked;
    }

    private static Stream<String> files() {
        return Languages.lines("en", "files.txt").stream();
    }

    private static List<String> rows(String file) {
        return Languages.lines("en", file);
    }
}
