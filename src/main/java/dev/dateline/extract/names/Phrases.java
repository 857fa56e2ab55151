package dev.dateline.extract.names;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are looked for in a text, letter case and all; of those that begin at one token the longest counts. */
final class Phrases<T> {

    /** So that a text of nothing but names that begin alike is not compared with all of them at each word. */
    private static final int MOST_OF_ONE_BEGINNING = 40;

    record Match<T>(int to, T value) {}

    private record Phrase<T>(String[] words, T value) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Adds a phrase, unless it is there already. */
    void add(Tokens tokens, int from, int to, T value) {
        String[] words = new String[to - from];
        for (int i = from; i < to; i++) {
            words[i - from] = tokens.word(i);
        }
        List<Phrase<T>> same = byFirst.computeIfAbsent(words[0], first -> new ArrayList<>());
        if (same.size() < MOST_OF_ONE_BEGINNING) {
            same.add(new Phrase<>(words, value));
            same.sort(Comparator.comparing(phrase -> -phrase.words.length));
        }
    }

    void add(String phrase, T value) {
        Tokens tokens = new Tokens(phrase);
        add(tokens, 0, tokens.size(), value);
    }

    /** The longest phrase that begins at a token; null if none does. */
    Match<T> at(Tokens tokens, int token) {
        for (Phrase<T> phrase : byFirst.getOrDefault(tokens.word(token), List.of())) {
            if (stands(phrase.words, tokens, token)) {
                return new Match<>(token + phrase.words.length, phrase.value);
            }
        }
        return null;
    }

    private static boolean stands(String[] words, Tokens tokens, int token) {
        for (int i = 1; i < words.length; i++) {
            if (!words[i].equals(tokens.word(token + i))) {
                return false;
            }
        }
        return true;
    }
}
