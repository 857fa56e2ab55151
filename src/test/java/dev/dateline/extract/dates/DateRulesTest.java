package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Found;
import dev.dateline.extract.rules.Grammar;
import dev.dateline.extract.rules.Rule;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each row of the file of rules does what it says there, in a text of Thursday, July 31, 2025. */
class DateRulesTest {

    private static final Reference THURSDAY = Reference.of(LocalDate.of(2025, 7, 31));
    private static final Rules<Sense> RULES = DateReader.rules(Languages.ENGLISH);

    private final DateReader reader = new DateReader(Languages.ENGLISH);

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleReadsItsExample(Rule<Sense> rule) {
        String[] parts = rule.example().split(" = ");
        String text = parts[0].replaceAll("[\\[\\]]", "");
        int start = parts[0].indexOf('[');
        int end = parts[0].indexOf(']') - 1;
        List<String> read = new ArrayList<>();
        for (DateFound date : reader.find(new Tokens(text), THURSDAY)) {
            if (isOf(rule, text, date) && (start < 0 || date.start() == start && date.end() == end)) {
                read.add(value(date));
            }
        }
        assertThat(read).as(rule.pattern() + ": " + text).containsExactly(parts[1]);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleDoesNotReadItsCounterExample(Rule<Sense> rule) {
        assertThat(found(rule.counterExample()))
                .as(rule.pattern() + ": " + rule.counterExample())
                .noneMatch(found -> found.rule() == rule);
    }

    @Test
    void everyMeaningHasARow() {
        assertThat(rules().map(Rule::meaning)).contains(DateMeaning.values());
    }

    private static Stream<Rule<Sense>> rules() {
        return RULES.all().stream();
    }

    private boolean isOf(Rule<Sense> rule, String text, DateFound date) {
        return found(text).stream().anyMatch(found -> found.rule() == rule && start(text, found) == date.start());
    }

    private static int start(String text, Found<Sense> found) {
        return new RuleWords(new Tokens(text)).start(found.start());
    }

    private static List<Found<Sense>> found(String text) {
        RuleWords words = new RuleWords(new Tokens(text));
        Grammar<Sense> grammar = new Grammar<>(RULES, words);
        List<Found<Sense>> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Found<Sense> found = grammar.longest(at);
            if (found != null) {
                all.add(found);
                at = found.end() - 1;
            }
        }
        return all;
    }

    /** As the file of rules writes it. */
    private static String value(DateFound date) {
        String value = date.isOnCalendar() && date.type() != TimexType.DURATION ? date.edtf() : date.value();
        String span = date.isOnCalendar() && date.type() == TimexType.DURATION ? date.edtf() : null;
        return Stream.of(value, span, date.modifier(), date.partOfDay())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
