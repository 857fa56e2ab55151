package dev.dateline.extract.casualties;

import dev.dateline.casualty.Quantifier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that bind a number from below or above: "at least 12", "nearly 40", "12 or more". */
final class Bounds {

    /** Words from one token to just before {@code end}, and how they bind. */
    record Bound(int end, Quantifier by) {}

    private static final Map<String, Map<List<String>, Quantifier>> BEFORE = new HashMap<>();
    private static final Map<String, Map<List<String>, Quantifier>> AFTER = new HashMap<>();

    static {
        put(
                BEFORE,
                Quantifier.EQUAL_OR_MORE,
                "at least",
                "no fewer than",
                "no less than",
                "not less than",
                "a minimum of");
        put(
                BEFORE,
                Quantifier.MORE_THAN,
                "more than",
                "over",
                "above",
                "upward of",
                "upwards of",
                "well over",
                "exceeding",
                "in excess of",
                "greater than",
                "past");
        put(
                BEFORE,
                Quantifier.EQUAL_OR_LESS,
                "up to",
                "as many as",
                "as much as",
                "at most",
                "no more than",
                "not more than",
                "a maximum of");
        put(
                BEFORE,
                Quantifier.LESS_THAN,
                "fewer than",
                "less than",
                "under",
                "below",
                "nearly",
                "almost",
                "close to",
                "just under");
        put(
                BEFORE,
                Quantifier.APPROX,
                "about",
                "around",
                "approximately",
                "roughly",
                "some",
                "an estimated",
                "estimated",
                "circa",
                "perhaps");
        put(AFTER, Quantifier.EQUAL_OR_MORE, "or more", "or even more");
        put(AFTER, Quantifier.EQUAL_OR_LESS, "or fewer", "or less");
        put(AFTER, Quantifier.APPROX, "or so");
    }

    private final Text text;

    Bounds(Text text) {
        this.text = text;
    }

    /** The words at a token that bind the number after them; {@code null} if there are none. */
    Bound before(int at) {
        boolean isDenied =
                text.is(at - 1, Set.of("no", "not")) && text.low(at + 1).equals("than");
        return isDenied ? null : matching(BEFORE, at);
    }

    /** The words at a token that bind the number before them; {@code null} if there are none. */
    Bound after(int at) {
        return matching(AFTER, at);
    }

    private Bound matching(Map<String, Map<List<String>, Quantifier>> phrases, int at) {
        for (Map.Entry<List<String>, Quantifier> phrase :
                phrases.getOrDefault(text.low(at), Map.of()).entrySet()) {
            List<String> words = phrase.getKey();
            if (text.reads(at, words.toArray(String[]::new))) {
                return new Bound(at + words.size(), phrase.getValue());
            }
        }
        return null;
    }

    private static void put(Map<String, Map<List<String>, Quantifier>> to, Quantifier by, String... phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" "));
            to.computeIfAbsent(words.get(0), each -> new LinkedHashMap<>()).put(words, by);
        }
    }
}
