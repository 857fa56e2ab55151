package dev.dateline.extract.numbers;

import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.numbers.Quantifying.Kind;
import dev.dateline.extract.rules.Meaning;
import dev.dateline.extract.rules.RuleMatch;

import java.util.List;
import java.util.function.Function;

/** What a row of {@code quantities.rules.tsv} may mean. */
enum QuantityMeaning implements Meaning<Quantifying> {

    /** So many: {@code EXACT 20}. */
    EXACT,
    /** So many or more, by what its scale or plural multiplies: {@code VAGUE 2} of "a few thousand" is 2,000. */
    VAGUE,
    /** It binds the number after it: {@code BEFORE MORE_THAN}. */
    BEFORE,
    /** It binds the number before it. */
    AFTER;

    @Override
    public Function<RuleMatch<Quantifying>, Quantifying> with(List<String> arguments) {
        return switch (this) {
            case EXACT -> counted(Quantifier.EXACT, Long.parseLong(arguments.get(0)));
            case VAGUE -> counted(Quantifier.VAGUE, Long.parseLong(arguments.get(0)));
            case BEFORE -> bound(Kind.BEFORE, Quantifier.valueOf(arguments.get(0)));
            case AFTER -> bound(Kind.AFTER, Quantifier.valueOf(arguments.get(0)));
        };
    }

    private static Function<RuleMatch<Quantifying>, Quantifying> counted(Quantifier by, long number) {
        return match -> {
            long unit = 1;
            for (QuantityTerm term : QuantityTerm.values()) {
                unit *= match.has(term) ? match.get(term) : 1;
            }
            return new Quantifying(Kind.COUNT, by, number * unit, match.end(), null);
        };
    }

    private static Function<RuleMatch<Quantifying>, Quantifying> bound(Kind kind, Quantifier by) {
        return match -> new Quantifying(kind, by, 0, match.end(), null);
    }
}
