package dev.dateline.extract.casualties;

import dev.dateline.extract.passage.Tokens;

import java.util.stream.Collectors;

/** What the figures of a text say, each as its measure, quantifier, number and the words of the number. */
final class Told {

    private Told() {}

    static String in(String text) {
        return new FigureFinder()
                .find(new Tokens(text)).stream()
                        .map(figure -> figure.measure() + " " + figure.quantifier() + " " + number(figure) + " ["
                                + words(text, figure.number()) + "]")
                        .collect(Collectors.joining(", "));
    }

    private static String number(FigureFound figure) {
        String upper = figure.upperBound() == null ? "" : figure.upperBound().toString();
        return figure.value() == null
                ? figure.lowerBound() + ".." + upper
                : figure.value().toString();
    }

    static String words(String text, Words words) {
        return words == null ? null : text.substring(words.start(), words.end());
    }
}
