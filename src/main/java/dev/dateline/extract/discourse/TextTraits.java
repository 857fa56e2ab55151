package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What judges are told of the words of a text: its lines, and what stretches of it tell of. Figures are many and a line may be all of the
 * text, so none looks through the words of a line again.
 */
final class TextTraits {

    /** Words of a closed class, which judges are told as they are. */
    static final Set<String> CUES = ENGLISH.words("discourse.cues");

    private static final Set<String> MISHAPS = ENGLISH.words("weekday.mishaps");

    private static final int LETTERS = 5;
    private static final int FIRST_YEAR = 1800;
    private static final int NO_YEAR = 2100;

    private final Tokens tokens;
    private final int published;
    private final List<Integer> lines = new ArrayList<>();
    /** Of each token how many sentences begin up to it. */
    private final int[] sentences;
    /** By their tokens. */
    private final NavigableMap<Integer, Integer> pastYears = new TreeMap<>();

    private final NavigableMap<Integer, String> mishaps = new TreeMap<>();
    private final Map<Span, Set<String>> telling = new HashMap<>();

    TextTraits(Passage passage) {
        tokens = passage.tokens();
        published = passage.published() == null
                ? NO_YEAR
                : passage.published().latest().map(day -> day.getYear()).orElse(NO_YEAR);
        sentences = new int[tokens.size()];
        int before = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.isLineStart(i)) {
                lines.add(i);
            }
            before += tokens.isSentenceStart(i) ? 1 : 0;
            sentences[i] = before;
            if (isPastYear(tokens.low(i))) {
                pastYears.put(i, Integer.valueOf(tokens.low(i)));
            }
            if (tokens.is(i, MISHAPS)) {
                mishaps.put(i, tokens.low(i));
            }
        }
    }

    private boolean isPastYear(String word) {
        if (word.length() != 4 || !word.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int year = Integer.parseInt(word);
        return year >= FIRST_YEAR && year < published;
    }

    int lines() {
        return lines.size();
    }

    /** Its first token; the end of the text for those behind the last. */
    int lineStart(int line) {
        return line < lines.size() ? lines.get(line) : tokens.size();
    }

    /** In lines from the first. */
    int line(int token) {
        int at = Collections.binarySearch(lines, token);
        return at >= 0 ? at : -at - 2;
    }

    /** Which sentence of its line a token is in, from 0. */
    int sentence(int token) {
        return sentences[token] - sentences[lineStart(line(token))];
    }

    /** Whether it is the headline or the standfirst, which say again what the body says. */
    boolean isHead(int line) {
        return line == 0 && lines.size() > 1 || isStandfirst(line);
    }

    /** A second line that does not end with a full stop. */
    boolean isStandfirst(int line) {
        return line == 1 && lines.size() > 2 && !tokens.is(lineStart(2) - 1, ".");
    }

    /** The beginnings of its longer words but those that tell of harm. */
    Set<String> telling(int from, int to) {
        return from < to ? telling.computeIfAbsent(new Span(from, to), this::words) : Set.of();
    }

    private Set<String> words(Span span) {
        Set<String> words = new HashSet<>();
        for (int i = span.from(); i < span.to(); i++) {
            String word = tokens.low(i);
            if (word.length() >= LETTERS
                    && tokens.isWord(i)
                    && !CUES.contains(word)
                    && !Lexicon.HARM_WORDS.contains(word)) {
                words.add(word.substring(0, LETTERS));
            }
        }
        return words;
    }

    /** How many words both have. */
    static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** The nouns for what happened, between two tokens. */
    Set<String> mishaps(int from, int to) {
        return Set.copyOf(mishaps.subMap(from, to).values());
    }

    /** The latest past year from one token to just before another; 0 where there is none. */
    int pastYear(int from, int to) {
        Map.Entry<Integer, Integer> last = pastYears.lowerEntry(to);
        return last == null || last.getKey() < from ? 0 : last.getValue();
    }
}
