package dev.dateline.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Rules of a small room: how much fruit there is. */
class RulesTest {

    enum Fruit {
        COUNT
    }

    private static final Term COUNT = new Term(
            Fruit.COUNT,
            Set.of(RuleIndex.DIGITS, "two"),
            (words, at) -> words.low(at).matches("[0-9]")
                    ? Term.reading(1, Integer.parseInt(words.low(at)))
                    : Term.lookup(Map.of("two", 2), words.low(at)));

    enum Much implements Meaning<String> {
        COUNTED(arguments -> match -> match.get(Fruit.COUNT) + " " + arguments.get(0)),
        NONE_OF_COUNTED(arguments -> match -> match.after(0).equals("tree") ? null : arguments.get(0)),
        AT_LEAST(arguments -> match -> match.lower().value() + " or more");

        private final Function<List<String>, Function<RuleMatch<String>, String>> value;

        Much(Function<List<String>, Function<RuleMatch<String>, String>> value) {
            this.value = value;
        }

        @Override
        public Function<RuleMatch<String>, String> with(List<String> arguments) {
            return value.apply(arguments);
        }
    }

    private static final String[] ROWS = {
        "count\tCOUNT ripe? apple|apples\tCOUNTED A\t-\t-",
        "count\tCOUNT plum -? s\tCOUNTED P\t-\t-",
        "bare\tapple\tNONE_OF_COUNTED some\t-\t-",
        "day\t<!on|every @weekday >, >it\tNONE_OF_COUNTED day\t-\t-",
        "least\tat least FRUIT\tAT_LEAST\t-\t-",
        "least\tFRUIT or more\tAT_LEAST\t-\t-"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two apples.               | two apples=2 A",
                "3 ripe apples, 2 plum-s   | 3 ripe apples=3 A;2 plum-s=2 P",
                "An apple, no apple tree.  | apple=some",
                "At least 3 apples fell.   | at least 3 apples=3 A or more",
                "3 apples or more fell.    | 3 apples or more=3 A or more",
                "2 pears, 3 ripe plums.    | ''",
                "Monday, it fell.          | monday=day",
                "On Monday, it fell.       | ''",
                "Monday, we fell.          | ''",
            })
    void theLongestRuleIsReadUnlessItMeansNothing(String text, String found) {
        assertThat(read(rules(ROWS), text)).isEqualTo(found);
    }

    @Test
    void theRowOfWhatIsFoundIsKnown() {
        RuleWords words = new RuleWords(new Tokens("at least two apples"));
        Rule<String> rule = new Grammar<>(rules(ROWS), words).longest(0).rule();
        assertThat(rule.name()).isEqualTo("least");
        assertThat(rule.pattern()).hasToString("at least FRUIT");
        assertThat(rule.meaning()).isEqualTo(Much.AT_LEAST);
    }

    @Test
    void aRowWithAnUnknownMeaningIsAnError() {
        assertThatThrownBy(() -> rules("count\tpear\tSOME\t-\t-"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("count | pear | SOME")
                .hasStackTraceContaining("no such meaning: SOME");
    }

    @Test
    void aRowWithAnUnknownTermIsAnError() {
        assertThatThrownBy(() -> rules("count\tNUMBER pear\tCOUNTED\t-\t-"))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("NUMBER");
    }

    @Test
    void aRowWithoutAnExampleIsAnError() {
        assertThatThrownBy(() -> rules("count\tpear\tCOUNTED"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("count | pear | COUNTED");
    }

    private static Rules<String> rules(String... rows) {
        return Rules.of(
                Languages.ENGLISH,
                "fruit",
                Arrays.stream(rows).map(row -> List.of(row.split("\t"))).toList(),
                List.of(COUNT),
                List.of(Much.values()),
                "FRUIT");
    }

    private static String read(Rules<String> rules, String text) {
        RuleWords words = new RuleWords(new Tokens(text));
        Grammar<String> grammar = new Grammar<>(rules, words);
        List<String> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Found<String> found = grammar.longest(at);
            if (found != null) {
                all.add(words.text(found.start(), found.end()).toLowerCase(java.util.Locale.ROOT) + "="
                        + found.value());
                at = found.end() - 1;
            }
        }
        return String.join(";", all);
    }
}
