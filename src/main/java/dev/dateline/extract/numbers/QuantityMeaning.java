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
    EXACT {
        @Override
        public Function<RuleMatch<Quantifying>, Quantifying> with(List<String> arguments) {
            return counted(Quantifier.EXACT, arguments);
        }
    },
    /** So many or more, by what its scale or plural multiplies: {@code VAGUE 2} of "a few thousand" is 2,000. */
    VAGUE {
        @Override
        public Function<RuleMatch<Quantifying>, Quantifying> with(List<String> arguments) {
            return counted(Quantifier.VAGUE, arguments);
        }
    },
    /** It binds the number after it: {@code BEFORE MORE_THAN}. */
    BEFORE {
        @Override
        public Function<RuleMatch<Quantifying>, Quantifying> with(List<String> arguments) {
            return bound(Kind.BEFORE, arguments);
        }
    },
    /** It binds the number before it. */
    AFTER {
        @Override
        public Function<RuleMatch<Quantifying>, Quantifying> with(List<String> arguments) {
            return bound(Kind.AFTER, arguments);
        }
    };

    private static Function<RuleMatch<Quantifying>, Quantifying> counted(Quantifier by, List<String> arguments) {
        long number = Long.parseLong(arguments.get(0));
        return match -> {
            long unit = 1;
            for (QuantityTerm term : QuantityTerm.values()) {
                unit *= match.has(term) ? match.get(term) : 1;
            }
            return new Quantifying(Kind.COUNT, by, number * unit, match.end());
        };
    }

    private static Function<RuleMatch<Quantifying>, Quantifying> bound(Kind kind, List<String> arguments) {
        Quantifier by = Quantifier.valueOf(arguments.get(0));
        return match -> new Quantifying(kind, by, 0, match.end());
    }
}
