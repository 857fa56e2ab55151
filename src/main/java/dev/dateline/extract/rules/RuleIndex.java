package dev.dateline.extract.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one level by the word that they may begin with, so that most words of a text are passed over at once. */
public final class RuleIndex<V> {

    /** Stands for every word that begins with a digit, after an apostrophe or not. */
    public static final String DIGITS = "0";

    private final Map<String, List<Rule<V>>> byWord = new HashMap<>();
    private final List<Rule<V>> afterLower = new ArrayList<>();

    RuleIndex(List<Rule<V>> rules) {
        for (Rule<V> rule : rules) {
            if (rule.pattern().beginsWithLower()) {
                afterLower.add(rule);
            } else {
                rule.pattern().openers().forEach(word -> byWord.computeIfAbsent(key(word), any -> new ArrayList<>())
                        .add(rule));
            }
        }
    }

    /** The rules that begin with the word, in their order. */
    List<Rule<V>> at(String word) {
        return byWord.getOrDefault(key(word), List.of());
    }

    /** The rules that begin with what a rule of a lower level finds. */
    List<Rule<V>> afterLower() {
        return afterLower;
    }

    private static String key(String word) {
        int at = word.startsWith("'") ? 1 : 0;
        return word.length() > at && RuleWords.isDigit(word.charAt(at)) ? DIGITS : word;
    }
}
