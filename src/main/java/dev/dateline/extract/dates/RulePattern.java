package dev.dateline.extract.dates;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a rule, one element after the other: a word or several with | between them stand for themselves, a word in
 * capitals for a {@link Term}, DATE for a date that a rule of a lower level finds there; ? marks what may be left out.
 * {@code "the? WHICH fiscal? UNIT"} reads "the current fiscal year".
 */
final class RulePattern {

    private static final String DATE = "DATE";

    private final Element[] elements;

    private record Element(Set<String> words, Term term, boolean isOptional) {

        static Element of(String text) {
            boolean isOptional = text.endsWith("?");
            String element = isOptional ? text.substring(0, text.length() - 1) : text;
            if (element.equals(DATE)) {
                return new Element(null, null, isOptional);
            }
            return Character.isUpperCase(element.charAt(0))
                    ? new Element(null, Term.valueOf(element), isOptional)
                    : new Element(Set.of(element.split("\\|")), null, isOptional);
        }

        Set<String> openers() {
            if (words != null) {
                return words;
            }
            Set<String> openers = new HashSet<>();
            if (term != null) {
                openers.addAll(term.openers());
                if (term.isOpenedByDigits()) {
                    openers.add(RuleIndex.DIGITS);
                }
            }
            return openers;
        }
    }

    private RulePattern(Element[] elements) {
        this.elements = elements;
    }

    static RulePattern of(String text) {
        Element[] elements = text.lines()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(Element::of)
                .toArray(Element[]::new);
        return new RulePattern(elements);
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

    /** Whether it begins with a date that another rule finds. */
    boolean beginsWithDate() {
        return elements[0].words == null && elements[0].term == null;
    }

    /** Reads the pattern at the match's start and notes what it took; false if the words are others. */
    boolean read(RuleMatch match) {
        int end = read(match, 0, match.start());
        match.end(end);
        return end > match.start();
    }

    /** As deep as the pattern is long; an optional element is taken if the rest can follow it. */
    private int read(RuleMatch match, int element, int at) {
        if (element == elements.length) {
            return at;
        }
        Element wanted = elements[element];
        int next = match.take(wanted.words, wanted.term, at);
        if (next > at) {
            int end = read(match, element + 1, next);
            if (end >= 0) {
                return end;
            }
            match.forget(wanted.words, wanted.term);
        }
        return wanted.isOptional ? read(match, element + 1, at) : -1;
    }
}
