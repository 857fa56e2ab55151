package dev.dateline.extract.numbers;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;

import java.util.Map;
import java.util.Set;

/** What stands in capitals in a row of {@code quantities.rules.tsv}. */
enum QuantityTerm implements Term {

    /** "hundred", "dozen": what it multiplies by. */
    SCALE(ENGLISH.numbers("number.scale", "number.dozen")),
    /** "hundreds", "dozens": the least that it can be. */
    PLURAL(ENGLISH.numbers("number.plural"));

    private final Map<String, Integer> numbers;

    QuantityTerm(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    @Override
    public Set<String> openers() {
        return numbers.keySet();
    }

    @Override
    public long read(RuleWords words, int at) {
        Integer number = numbers.get(words.word(at));
        return number == null ? NONE : Term.reading(1, number);
    }
}
