package dev.dateline.extract.rules;

import dev.dateline.extract.language.Language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a rule, one element after the other: a word or several with | between them stand for themselves, after an @ a
 * class of the language's words, a word in capitals for a {@link Term} or, by the name of a level, for what a rule of that
 * level or a lower one finds there; ? marks what may be left out. {@code the? WHICH fiscal? UNIT} reads "the current fiscal
 * year". What is marked with &lt; stands before the words of the rule and what is marked with &gt; after them, one after the
 * other, without being of them; with ! it does not stand there: {@code <!as soon >!after}.
 */
public final class RulePattern {

    private static final char BEFORE = '<';
    private static final char AFTER = '>';

    private final String text;
    private final Element[] elements;
    private final List<Beside> before;
    private final List<Beside> after;
    private final int level;

    /**
     * One of words, term and lower is not {@code null}.
     *
     * @param lower the name of a level
     */
    record Element(Set<String> words, Term term, String lower, boolean isOptional) {

        private Set<String> openers() {
            return words != null ? words : term == null ? Set.of() : term.openers();
        }
    }

    /** What stands beside the words of the rule, or does not. */
    private record Beside(Set<String> words, boolean isWanted) {

        static List<Beside> of(String text, char side, Language language) {
            return elements(text)
                    .filter(each -> each.charAt(0) == side)
                    .map(each -> each.substring(1))
                    .map(each -> each.startsWith("!")
                            ? new Beside(alternatives(each.substring(1), language), false)
                            : new Beside(alternatives(each, language), true))
                    .toList();
        }
    }

    /**
     * @param terms by their names
     * @param levels names of levels, the lowest first
     * @throws IllegalArgumentException for capitals that are neither a term nor a level
     */
    RulePattern(String text, Language language, Map<String, Term> terms, List<String> levels) {
        this.text = text;
        this.elements = elements(text)
                .filter(each -> each.charAt(0) != BEFORE && each.charAt(0) != AFTER)
                .map(each -> element(each, language, terms, levels))
                .toArray(Element[]::new);
        this.before = Beside.of(text, BEFORE, language);
        this.after = Beside.of(text, AFTER, language);
        this.level = Stream.of(elements)
                .filter(each -> each.lower != null)
                .mapToInt(each -> levels.indexOf(each.lower) + 1)
                .max()
                .orElse(0);
    }

    private static Stream<String> elements(String text) {
        return Stream.of(text.split(" "));
    }

    private static Set<String> alternatives(String alternatives, Language language) {
        return Stream.of(alternatives.split("\\|"))
                .flatMap(each -> each.length() > 1 && each.startsWith("@")
                        ? language.words(each.substring(1)).stream()
                        : Stream.of(each))
                .collect(Collectors.toSet());
    }

    private static Element element(String text, Language language, Map<String, Term> terms, List<String> levels) {
        boolean isOptional = text.endsWith("?");
        String element = isOptional ? text.substring(0, text.length() - 1) : text;
        if (!Character.isUpperCase(element.charAt(0))) {
            return new Element(alternatives(element, language), null, null, isOptional);
        }
        if (levels.contains(element)) {
            return new Element(null, null, element, isOptional);
        }
        if (!terms.containsKey(element)) {
            throw new IllegalArgumentException("neither a term nor a level: " + element);
        }
        return new Element(null, terms.get(element), null, isOptional);
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
        int end = isBeside(match.words(), before, match.start() - before.size()) ? read(match, 0, match.start()) : -1;
        match.end(end);
        return end > match.start();
    }

    private static boolean isBeside(RuleWords words, List<Beside> beside, int from) {
        for (int i = 0; i < beside.size(); i++) {
            if (beside.get(i).words.contains(words.low(from + i)) != beside.get(i).isWanted) {
                return false;
            }
        }
        return true;
    }

    /** As deep as the pattern is long; an optional element is taken if the rest can follow it. */
    private int read(RuleMatch<?> match, int element, int at) {
        if (element == elements.length) {
            return isBeside(match.words(), after, at) ? at : -1;
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
