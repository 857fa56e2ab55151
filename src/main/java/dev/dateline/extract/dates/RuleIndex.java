package dev.dateline.extract.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one level by the word that they may begin with, so that most words of a text are passed over at once. */
final class RuleIndex {

    /** Stands for every word that begins with a digit, after an apostrophe or not. */
    static final String DIGITS = "0";

    private static final Rule[] NONE = {};

    private final Map<String, Rule[]> byWord = new HashMap<>();
    private final Rule[] afterDate;

    RuleIndex(List<Rule> rules) {
        Map<String, List<Rule>> lists = new HashMap<>();
        List<Rule> beginningWithDate = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.pattern().beginsWithDate()) {
                beginningWithDate.add(rule);
            } else {
                rule.pattern().openers().forEach(word -> lists.computeIfAbsent(key(word), any -> new ArrayList<>())
                        .add(rule));
            }
        }
        lists.forEach((word, list) -> byWord.put(word, list.toArray(NONE)));
        afterDate = beginningWithDate.toArray(NONE);
    }

    /** The rules that begin with the word, in their order. */
    Rule[] at(String word) {
        return byWord.getOrDefault(key(word), NONE);
    }

    /** The rules that begin with a date. */
    Rule[] afterDate() {
        return afterDate;
    }

    private static String key(String word) {
        return isNumber(word) ? DIGITS : word;
    }

    private static boolean isNumber(String word) {
        return isDigit(word, 0) || word.startsWith("'") && isDigit(word, 1);
    }

    private static boolean isDigit(String word, int at) {
        return word.length() > at && word.charAt(at) >= '0' && word.charAt(at) <= '9';
    }
}
