package dev.dateline.extract.numbers;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Found;
import dev.dateline.extract.rules.Grammar;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Rules;
import dev.dateline.extract.rules.Term;

import java.util.List;

/** Reads the words that say how many without a number, or bind one, by the rows of {@code quantities.rules.tsv}; of one text. */
public final class QuantityReader {

    static final Rules<Quantifying> RULES = Rules.of(
            ENGLISH,
            "quantities.rules.tsv",
            List.of(
                    Term.of(QuantityTerm.SCALE, ENGLISH.numbers("number.scale", "number.dozen")),
                    Term.of(QuantityTerm.PLURAL, ENGLISH.numbers("number.plural"))),
            List.of(Quantifying.Kind.values()));

    private final Tokens tokens;
    private final RuleWords words;
    private final Grammar<Quantifying> grammar;

    public QuantityReader(Tokens tokens) {
        this.tokens = tokens;
        words = new RuleWords(tokens);
        grammar = new Grammar<>(RULES, words);
    }

    /** The longest words that quantify and begin at a token; {@code null} if none do. */
    public Quantifying at(int token) {
        int word = token < 0 || token >= tokens.size() ? -1 : words.at(tokens.start(token));
        Found<Quantifying> found = word < 0 ? null : grammar.longest(word);
        return found == null
                ? null
                : found.value()
                        .until(
                                tokens.at(words.end(found.end() - 1) - 1) + 1,
                                found.rule().name());
    }
}
