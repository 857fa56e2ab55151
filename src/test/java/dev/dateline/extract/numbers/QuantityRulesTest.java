package dev.dateline.extract.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.numbers.Quantifying.Kind;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Found;
import dev.dateline.extract.rules.Grammar;
import dev.dateline.extract.rules.Rule;
import dev.dateline.extract.rules.RuleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** A row that is read is a row that was tested: by its own example and counter-example. */
class QuantityRulesTest {

    @ParameterizedTest
    @MethodSource("rules")
    void aRowReadsItsExample(Rule<Quantifying> rule) {
        String[] example = rule.example().split(" = ");
        Found<Quantifying> found = at(example[0]);
        assertThat(found).isNotNull();
        assertThat(found.rule()).isSameAs(rule);
        assertThat(said(found.value())).isEqualTo(example[1]);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRowDoesNotReadItsCounterExample(Rule<Quantifying> rule) {
        RuleWords words = new RuleWords(new Tokens(rule.counterExample()));
        Grammar<Quantifying> grammar = new Grammar<>(QuantityReader.RULES, words);
        for (int word = 0; word < words.size(); word++) {
            Found<Quantifying> found = grammar.longest(word);
            assertThat(found == null ? null : found.rule()).isNotSameAs(rule);
        }
    }

    @Test
    void everyMeaningHasARow() {
        assertThat(rules().stream().map(Rule::meaning)).contains(Kind.values());
    }

    private static String said(Quantifying words) {
        return words.kind() == Kind.COUNT
                ? words.quantifier() + " " + words.number()
                : words.kind() + " " + words.quantifier();
    }

    private static Found<Quantifying> at(String text) {
        return new Grammar<>(QuantityReader.RULES, new RuleWords(new Tokens(text))).longest(0);
    }

    private static List<Rule<Quantifying>> rules() {
        return QuantityReader.RULES.all();
    }
}
