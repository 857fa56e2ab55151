package dev.dateline.extract.rules;

import java.util.List;

/**
 * The rules of a room over one text. What a pattern names by a level is what the rules of that level and of those below
 * find. Of all that can be read at a word the longest is taken, and of equally long the first.
 */
public final class Grammar<V> {

    private final Rules<V> rules;
    private final RuleWords words;
    private final Level highest;

    public Grammar(Rules<V> rules, RuleWords words) {
        this.rules = rules;
        this.words = words;
        Level level = null;
        for (RuleIndex<V> index : rules.levels()) {
            level = new Level(index, level);
        }
        this.highest = level;
    }

    /** The longest find that begins at the word; {@code null} if none does. */
    public Found<V> longest(int at) {
        return highest.longest(at);
    }

    /** The rules of one level and, through it, of those below. */
    private final class Level {

        private final RuleIndex<V> index;
        private final Level below;
        private final RuleMatch<V> match;
        /** The last answer: several rules ask for what is at the same word. */
        private int lastAt = -1;

        private Found<V> last;

        Level(RuleIndex<V> index, Level below) {
            this.index = index;
            this.below = below;
            this.match = new RuleMatch<>(rules, words, below == null ? at -> null : below::longest);
        }

        Found<V> longest(int at) {
            if (at != lastAt) {
                last = read(at);
                lastAt = at;
            }
            return last;
        }

        private Found<V> read(int at) {
            Found<V> best = below == null ? null : below.longest(at);
            if (best != null) {
                best = longer(best, index.afterLower(), at);
            }
            return longer(best, index.at(words.low(at)), at);
        }

        private Found<V> longer(Found<V> shorter, List<Rule<V>> candidates, int at) {
            Found<V> best = shorter;
            for (int i = 0; i < candidates.size(); i++) {
                Rule<V> rule = candidates.get(i);
                if (rule.pattern().read(match.at(at)) && (best == null || match.end() > best.end())) {
                    V value = rule.value().apply(match);
                    best = value == null ? best : new Found<>(at, match.end(), value, rule);
                }
            }
            return best;
        }
    }
}
