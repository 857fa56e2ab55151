package dev.dateline.extract.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a rule, one element after the other: a word or several with | between them stand for themselves, a word in
 * capitals for a {@link Term} or, by the name of a level, for what a rule of that level or a lower one finds there; ? marks
 * what may be left out. {@code the? WHICH fiscal? UNIT} reads "the current fiscal year".
 */
public final class RulePattern {

    private final String text;
    private final Element[] elements;
    private final int level;

    /**
     * One of words, term and lower is not {@code null}.
     *
     * @param slot the term's place among those of its room
     * @param lower the name of a level
     */
    record Element(Set<String> words, Term term, int slot, String lower, boolean isOptional) {

        private Set<String> openers() {
            return words != null ? words : term == null ? Set.of() : term.openers();
        }
    }

    private RulePattern(String text, Element[] elements, int level) {
        this.text = text;
        this.elements = elements;
        this.level = level;
    }

    /**
     * @param terms by their names
     * @param levels names of levels, the lowest first
     * @throws IllegalArgumentException for capitals that are neither a term nor a level
     */
    static RulePattern of(String text, Map<String, ? extends Term> terms, List<String> levels) {
        Element[] elements = Stream.of(text.split(" "))
                .map(each -> element(each, terms, levels))
                .toArray(Element[]::new);
        int level = Stream.of(elements)
                .filter(each -> each.lower != null)
                .mapToInt(each -> levels.indexOf(each.lower) + 1)
                .max()
                .orElse(0);
        return new RulePattern(text, elements, level);
    }

    private static Element element(String text, Map<String, ? extends Term> terms, List<String> levels) {
        boolean isOptional = text.endsWith("?");
        String element = isOptional ? text.substring(0, text.length() - 1) : text;
        if (!Character.isUpperCase(element.charAt(0))) {
            return new Element(new HashSet<>(List.of(element.split("\\|"))), null, -1, null, isOptional);
        }
        if (levels.contains(element)) {
            return new Element(null, null, -1, element, isOptional);
        }
        if (!terms.containsKey(element)) {
            throw new IllegalArgumentException("neither a term nor a level: " + element);
        }
        return new Element(null, terms.get(element), terms.get(element).ordinal(), null, isOptional);
    }

    /** 0, or one more than the level of what it is built on. */
    int level() {
        return level;
    }

    /** The words that the pattern may begin with; {@link RuleIndex#DIGITS} stands for any number. */
    Set<String> openers() {
        Set<String> openers = new HashSet<>();
        for (Element element : elements) {
            openers.addAll(element.openers());
            if (!element.isOptional) {
                break;
            }
        }
        return openers;
    }

    /** Whether it begins with what a rule of a lower level finds. */
    boolean beginsWithLower() {
        return elements[0].lower != null;
    }

    /** Reads the pattern at the match's start and notes what it took; false if the words are others. */
    boolean read(RuleMatch<?> match) {
        int end = read(match, 0, match.start());
        match.end(end);
        return end > match.start();
    }

    /** As deep as the pattern is long; an optional element is taken if the rest can follow it. */
    private int read(RuleMatch<?> match, int element, int at) {
        if (element == elements.length) {
            return at;
        }
        Element wanted = elements[element];
        int next = match.take(wanted, at);
        if (next > at) {
            int end = read(match, element + 1, next);
            if (end >= 0) {
                return end;
            }
            match.forget(wanted);
        }
        return wanted.isOptional ? read(match, element + 1, at) : -1;
    }

    /** As the row has it. */
    @Override
    public String toString() {
        return text;
    }
}
