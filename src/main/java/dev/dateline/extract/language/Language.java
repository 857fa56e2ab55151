package dev.dateline.extract.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the readers know of one language: its words by the classes they are in, and the rows of its rules. All of it is read
 * from the resource folder of the language, and nothing of it stands in Java. A word is in lower case, with straight
 * apostrophes; several words that mean one thing are parted by single spaces.
 */
public final class Language {

    private static final String VALUE = "=";
    private static final String NOTES = "notes.txt";
    /** Names the files of words. */
    private static final String FILES = "files.txt";

    private final String tag;
    private final boolean hasPack;
    /** The words of each class with the value that they have in it; empty where the class gives none. */
    private final Map<String, Map<String, String>> classes = new HashMap<>();

    /** The words of each class alone, as they are asked for over and over. */
    private final Map<String, Set<String>> sets = new HashMap<>();

    private final Map<String, String> notes = new HashMap<>();

    private Language(String tag, boolean hasPack) {
        this.tag = tag;
        this.hasPack = hasPack;
    }

    /** The language of a pack. */
    static Language withPack(String tag) {
        Language language = new Language(tag, true);
        language.lines(FILES)
                .forEach(file -> language.lines(file).forEach(line -> language.add(file, line.split("\t", -1))));
        language.classes.forEach((name, words) -> language.sets.put(name, Collections.unmodifiableSet(words.keySet())));
        language.lines(NOTES).forEach(line -> language.notes.put(line.split("\t")[0], line.split("\t")[1]));
        return language;
    }

    /** One of which nothing is known: each class is empty, so that only what all languages share is read. */
    static Language withoutPack(String tag) {
        return new Language(tag, false);
    }

    private void add(String file, String[] cells) {
        if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalStateException(
                    tag + "/" + file + ": not a word, a tab and its classes: " + String.join("\t", cells));
        }
        for (String each : cells[1].split(" ")) {
            String[] classAndValue = each.split(VALUE, 2);
            classes.computeIfAbsent(classAndValue[0], any -> new LinkedHashMap<>())
                    .put(cells[0], classAndValue.length == 1 ? "" : classAndValue[1]);
        }
    }

    /** A BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Whether it is read at all; of another only what all languages write alike is found, such as ISO days. */
    public boolean hasPack() {
        return hasPack;
    }

    /**
     * The words of a class: a look-up, made where they are asked for.
     *
     * @throws IllegalArgumentException where the pack has no such class: it is misspelt
     */
    public Set<String> words(String name) {
        Set<String> words = sets.get(name);
        return words == null ? of(name).keySet() : words;
    }

    /** The words of several classes together, made anew: to be kept by who asks. */
    public Set<String> words(String... names) {
        return List.of(names).stream()
                .flatMap(name -> of(name).keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of classes with the whole number that each stands for, as in {@code january ⇥ month=1}. */
    public Map<String, Integer> numbers(String... names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.putAll(values(name, Integer::valueOf));
        }
        return Map.copyOf(numbers);
    }

    /** The words of a class with what each stands for; the value is made of what follows the equals sign. */
    public <V> Map<String, V> values(String name, Function<String, V> value) {
        return of(name).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> value.apply(each.getValue())));
    }

    private Map<String, String> of(String name) {
        Map<String, String> words = classes.get(name);
        if (words == null && hasPack) {
            throw new IllegalArgumentException("no word of the language '" + tag + "' is in the class '" + name + "'");
        }
        return words == null ? Map.of() : words;
    }

    /**
     * What users are told, as the pack words it.
     *
     * @param parts what stands in it for each {@code %s}
     * @throws IllegalArgumentException where the pack has no such note
     */
    public String note(String key, Object... parts) {
        if (!notes.containsKey(key)) {
            throw new IllegalArgumentException("the language '" + tag + "' has no note '" + key + "'");
        }
        return String.format(Locale.ROOT, notes.get(key), parts);
    }

    /**
     * The rows of a file of rules, each in its cells: those that are the same in all languages, and those of the pack.
     *
     * @throws IllegalStateException where there is a pack, but no such file in it
     */
    public List<List<String>> rules(String file) {
        return Stream.concat(Languages.linesOfAll(file).stream(), lines(file).stream())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** The lines of another file of the pack, without comments and empty ones; none where there is no pack. */
    public List<String> lines(String file) {
        return hasPack ? Languages.lines(tag, file) : List.of();
    }
}
