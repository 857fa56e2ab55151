package dev.dateline.extract.rules;

import dev.dateline.extract.language.Language;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rules of a room, as a file of a language's pack has them. A rule whose pattern names a level is of the next higher one;
 * all others are of the lowest.
 */
public final class Rules<V> {

    private static final int CELLS = 5;

    private final List<Rule<V>> rules;
    private final List<RuleIndex<V>> levels;
    private final List<Term> terms;

    private Rules(List<Rule<V>> rules, List<Term> terms, int levels) {
        this.rules = rules;
        this.terms = terms;
        this.levels = IntStream.range(0, levels)
                .mapToObj(level -> new RuleIndex<>(rules.stream()
                        .filter(rule -> rule.pattern().level() == level)
                        .toList()))
                .toList();
    }

    /**
     * Reads a room's rules.
     *
     * @param file whose rows are a name, a pattern, a meaning with its arguments, an example and a counter-example
     * @param terms each in its place, see {@link Term#ordinal}
     * @param levels the names by which patterns ask for what the rules of a level and those below find, the lowest first
     * @throws IllegalStateException where a row is no rule
     */
    public static <V> Rules<V> of(
            Language language, String file, List<Term> terms, List<? extends Meaning<V>> meanings, String... levels) {
        return of(language, file, language.rules(file), terms, meanings, levels);
    }

    static <V> Rules<V> of(
            Language language,
            String file,
            List<List<String>> rows,
            List<Term> terms,
            List<? extends Meaning<V>> meanings,
            String... levels) {
        Map<String, Term> termsByName = terms.stream().collect(Collectors.toMap(Term::name, Function.identity()));
        Map<String, Meaning<V>> meaningsByName =
                meanings.stream().collect(Collectors.toMap(Meaning::name, Function.identity()));
        List<Rule<V>> rules = rows.stream()
                .map(row -> {
                    try {
                        return rule(row, language, termsByName, meaningsByName, List.of(levels));
                    } catch (RuntimeException wrong) {
                        throw new IllegalStateException(file + ": no rule: " + String.join(" | ", row), wrong);
                    }
                })
                .toList();
        return new Rules<>(rules, terms, levels.length + 1);
    }

    private static <V> Rule<V> rule(
            List<String> row,
            Language language,
            Map<String, Term> terms,
            Map<String, Meaning<V>> meanings,
            List<String> levels) {
        if (row.size() != CELLS) {
            throw new IllegalArgumentException("not " + CELLS + " cells");
        }
        List<String> meaning = List.of(row.get(2).split(" "));
        Meaning<V> named = meanings.get(meaning.get(0));
        if (named == null) {
            throw new IllegalArgumentException("no such meaning: " + meaning.get(0));
        }
        return new Rule<>(
                row.get(0),
                new RulePattern(row.get(1), language, terms, levels),
                named,
                named.with(meaning.subList(1, meaning.size())),
                row.get(3),
                row.get(4));
    }

    /** In the order of the file. */
    public List<Rule<V>> all() {
        return rules;
    }

    List<RuleIndex<V>> levels() {
        return levels;
    }

    List<Term> terms() {
        return terms;
    }
}
