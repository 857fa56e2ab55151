package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What judges are told of the words of a text: its lines, and what stretches of it tell of. */
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

    TextTraits(Passage passage) {
        tokens = passage.tokens();
        published = passage.published() == null
                ? NO_YEAR
                : passage.published().latest().map(day -> day.getYear()).orElse(NO_YEAR);
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.isLineStart(i)) {
                lines.add(i);
            }
        }
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
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
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

    /** The nouns for what happened, between two tokens. */
    Set<String> mishaps(int from, int to) {
        Set<String> mishaps = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (tokens.is(i, MISHAPS)) {
                mishaps.add(tokens.low(i));
            }
        }
        return mishaps;
    }

    /** The latest past year from one token to just before another; 0 where there is none. */
    int pastYear(int from, int to) {
        int last = 0;
        for (int i = from; i < to; i++) {
            String word = tokens.low(i);
            if (word.length() == 4 && word.chars().allMatch(Character::isDigit)) {
                int year = Integer.parseInt(word);
                last = year >= FIRST_YEAR && year < published ? year : last;
            }
        }
        return last;
    }
}
