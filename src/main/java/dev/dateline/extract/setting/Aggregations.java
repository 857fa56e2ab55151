package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.Aggregation;
import dev.dateline.extract.figures.Construction;
import dev.dateline.extract.figures.Harm;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.util.List;
import java.util.Set;

/** Whether a statement counts one event, all so far, or what was added. */
public final class Aggregations {

    /** A day: what is told of it happened once. */
    private static final Set<String> DAYS = ENGLISH.words("extent.days");

    private static final Set<String> PERIODS = ENGLISH.words("extent.periods");

    private static final int FARTHEST_RECORD = 6;

    /** In tokens, from a claim to the day in its clause. */
    private static final int FARTHEST_DAY = 10;

    private final Tokens tokens;

    public Aggregations(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param harms all that its sentence tells */
    public Aggregation of(Harm harm, List<Harm> harms) {
        Group group = harm.group();
        if (group.count() != null && isAdded(group) && !isBesideOthers(harm, harms)) {
            return Aggregation.INCREMENTAL;
        }
        boolean isCounted = group.count() != null && group.people() != 1;
        int start = tokens.statementStart(harm.claim().from());
        int end = tokens.statementEnd(harm.claim().to() - 1);
        return harm.construction() == Construction.TOLL || isCounted && isSoFar(start, end, harm)
                ? Aggregation.CUMULATIVE
                : Aggregation.SINGLE_EVENT;
    }

    /** "Another 12" are added to an earlier count; "two others" are only told apart from the first. */
    private boolean isAdded(Group group) {
        return tokens.anyMatch(
                group.from(), group.to(), i -> tokens.is(i, ENGLISH.words("extent.adding")) && !tokens.is(i + 1, THAN));
    }

    /** "killed 12 and injured another 30": others than those who were killed. */
    private static boolean isBesideOthers(Harm harm, List<Harm> harms) {
        List<Harm> before = harms.stream()
                .filter(other ->
                        other.isWhole() && other.claim().from() < harm.claim().from())
                .toList();
        return !before.isEmpty() && before.stream().noneMatch(other -> other.measure() == harm.measure());
    }

    private boolean isSoFar(int start, int end, Harm harm) {
        boolean isLasting = false;
        boolean isRepeated = false;
        boolean isDay = false;
        boolean isDated = isDated(start, end, harm);
        for (int i = start; i < end; i++) {
            boolean isSoFar = isTotal(i) || isPeriod(i) && !isRecord(i) && !isDated;
            if (isSoFar && !isOfThatTime(i, harm)) {
                return true;
            }
            isLasting |= tokens.is(i, ENGLISH.words("extent.lasting")) && !isOfOther(i, harm);
            isRepeated |= tokens.is(i, ENGLISH.words("extent.repeated"))
                    && !isOfOther(i, harm)
                    && !(tokens.is(i - 1, A) && tokens.is(i, ENGLISH.words("figures.total")));
            isDay |= tokens.is(i, DAYS);
        }
        return !isDay && (isLasting || isRepeated && !isSimplePast(harm));
    }

    /** "since 1998, when 29 died", "since a crash that killed 200": they died in that year, in that crash. */
    private boolean isOfThatTime(int since, Harm harm) {
        for (int i = since + 1; i < harm.claim().from(); i++) {
            boolean isRelative = i == harm.from() - 1 && tokens.is(i, Set.of(THAT, WHICH));
            if (tokens.is(i, WHEN) || isRelative) {
                return true;
            }
        }
        return false;
    }

    /** "the deadliest crash since 1999", "one of the worst attacks this year" */
    private boolean isRecord(int period) {
        for (int i = period - 1; i > period - FARTHEST_RECORD; i--) {
            boolean isSuperlative =
                    tokens.low(i).endsWith(EST) && !tokens.is(i, ENGLISH.words("extent.no-superlatives"));
            if (isSuperlative || tokens.is(i, ENGLISH.words("figures.superlatives"))) {
                return true;
            }
        }
        return false;
    }

    /** "killed 12 on Monday", "on Monday a bomb killed 12": not "on Monday police said 12 had died". */
    private boolean isDated(int start, int end, Harm harm) {
        for (int i = harm.claim().from() - 1;
                i >= start && !isSaying(i) && !tokens.is(i, ENGLISH.words("extent.other-clauses"));
                i--) {
            if (isDay(i)) {
                return !isSaying(tokens.is(i - 1, ON) ? i - 2 : i - 1);
            }
        }
        for (int i = harm.claim().to(); i < end && i < harm.claim().to() + FARTHEST_DAY && !isSaying(i); i++) {
            if (isDay(i)) {
                return true;
            }
            if (tokens.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isDay(int at) {
        int before = tokens.is(at - 1, ENGLISH.words("figures.early-or-late")) ? at - 2 : at - 1;
        return tokens.is(at, DAYS) && !tokens.is(before, Set.of(SINCE, OF, BY, UNTIL, THROUGH));
    }

    private boolean isSaying(int at) {
        return tokens.is(at, ENGLISH.words("verb.saying"));
    }

    /** "The war began with a raid, in which 12 were killed": in the raid. */
    private boolean isOfOther(int lasting, Harm harm) {
        return tokens.anyMatch(
                lasting + 2,
                harm.claim().from(),
                i -> tokens.is(i, WHEN) || tokens.reads(i, IN, WHICH) && i > lasting + 2);
    }

    private boolean isTotal(int at) {
        return tokens.is(at, ENGLISH.words("figures.tolls")) && !isBrought(at)
                || tokens.is(at, SO) && tokens.is(at + 1, ENGLISH.words("figures.so-far"))
                || tokens.is(at, TO) && tokens.is(at + 1, ENGLISH.words("figures.to-date"));
    }

    private boolean isPeriod(int at) {
        boolean isSpan = tokens.is(at, ENGLISH.words("figures.which-period"))
                && (tokens.is(at + 1, PERIODS) || tokens.is(at + 2, PERIODS))
                && !(tokens.is(at, ENGLISH.words("figures.this-or-last"))
                        && tokens.is(at + 1, ENGLISH.words("figures.week")));
        return tokens.is(at, SINCE) || isSpan;
    }

    /** "Three died, bringing the toll to 15": only the toll is of all so far. */
    private boolean isBrought(int toll) {
        for (int at = toll - 1; at > toll - 5; at--) {
            if (tokens.is(at, ENGLISH.words("extent.bringing"))) {
                return true;
            }
        }
        return false;
    }

    /** "Strikes killed 12", unlike "strikes have killed 12" and "clashes leave 12 dead". */
    private boolean isSimplePast(Harm harm) {
        return (harm.construction() == Construction.OBJECT || harm.construction() == Construction.PASSIVE)
                && !tokens.is(harm.from() - 1, Lexicon.HAVE)
                && !tokens.is(harm.from() - 2, Lexicon.HAVE);
    }
}
