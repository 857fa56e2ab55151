package dev.dateline.extract.dates;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * All rules, in three levels: dates and durations; times of day, which go with a date; and what bends either. A rule's DATE
 * is what the levels below find. Of all that can be read at a token the longest is taken, and of equally long the first.
 */
final class Grammar {

    private static final List<RuleIndex> LEVELS = List.of(
            new RuleIndex(Stream.of(
                            CalendarRules.all(),
                            YearRules.all(),
                            RelativeRules.all(),
                            WeekdayRules.all(),
                            LeaningRules.all(),
                            QuarterRules.all(),
                            SpanRules.all())
                    .flatMap(List::stream)
                    .toList()),
            new RuleIndex(TimeRules.all()),
            new RuleIndex(ModifierRules.all()));

    private final TimeTokens tokens;
    private final Level[] levels = new Level[LEVELS.size()];

    Grammar(TimeTokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new Level(LEVELS.get(i), i == 0 ? null : levels[i - 1]);
        }
    }

    /** The longest date that begins at the token; {@code null} if none does. */
    RuleMatch.Found longest(int at) {
        return levels[levels.length - 1].longest(at);
    }

    /** The rules of one level and, through it, of those below. */
    private final class Level {

        private final RuleIndex rules;
        private final Level below;
        private final RuleMatch match;
        /** The last answer: several rules ask for the date at the same token. */
        private int lastAt = -1;

        private RuleMatch.Found last;

        Level(RuleIndex rules, Level below) {
            this.rules = rules;
            this.below = below;
            IntFunction<RuleMatch.Found> dates = below == null ? at -> null : below::longest;
            this.match = new RuleMatch(tokens, dates);
        }

        RuleMatch.Found longest(int at) {
            if (at != lastAt) {
                last = read(at);
                lastAt = at;
            }
            return last;
        }

        private RuleMatch.Found read(int at) {
            RuleMatch.Found best = below == null ? null : below.longest(at);
            if (best != null) {
                best = longer(best, rules.afterDate(), at);
            }
            return longer(best, rules.at(tokens.word(at)), at);
        }

        private RuleMatch.Found longer(RuleMatch.Found shorter, Rule[] candidates, int at) {
            RuleMatch.Found best = shorter;
            for (Rule rule : candidates) {
                if (rule.pattern().read(match.at(at)) && (best == null || match.end() > best.end())) {
                    Sense sense = rule.sense().apply(match);
                    best = sense == null ? best : new RuleMatch.Found(at, match.end(), sense, rule.name());
                }
            }
            return best;
        }
    }
}
