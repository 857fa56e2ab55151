package dev.dateline.extract.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The languages that have a pack: a folder of this package's resources, called by its BCP 47 tag. Each file of words there has
 * a word, a tab and the word's classes, parted by spaces, to a line; a line that begins with {@code "# "} is a comment. {@code notes.txt} has what users are told: a key, a
 * tab and the words.
 */
public final class Languages {

    /** The folder of what is no language's own. */
    private static final String ALL = "all";

    /** The one pack so far. */
    public static final Language ENGLISH = Language.withPack("en");

    private Languages() {}

    /** The language of a BCP 47 tag, whatever its region; one without a pack knows no words. */
    public static Language of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals(ENGLISH.tag()) ? ENGLISH : Language.withoutPack(tag);
    }

    /** The lines of a file of what is the same in all languages, such as ISO days; none where it has no such file. */
    static List<String> linesOfAll(String file) {
        return Languages.class.getResource(ALL + "/" + file) == null ? List.of() : lines(ALL, file);
    }

    /** The lines of a file of the pack without comments and empty ones. */
    static List<String> lines(String tag, String file) {
        String name = tag + "/" + file;
        try (InputStream stream = Languages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no resource " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
