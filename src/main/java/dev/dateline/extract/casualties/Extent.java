package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.Aggregation;

import java.util.List;
import java.util.Set;

/** Whether a statement counts one event, all so far, or what was added. */
final class Extent {

    /** What goes on for years, so that a count of its victims is of all so far. */
    private static final Set<String> LASTING = ENGLISH.words("extent.lasting");

    /** What may last one day or many months: which, the sentence says elsewhere. */
    private static final Set<String> REPEATED = ENGLISH.words("extent.repeated");

    /** A day: what is told of it happened once. */
    private static final Set<String> DAYS = ENGLISH.words("extent.days");

    private static final Set<String> PERIODS = ENGLISH.words("extent.periods");

    private static final int FARTHEST_RECORD = 6;

    /** In tokens, from a claim to the day in its clause. */
    private static final int FARTHEST_DAY = 10;

    private static final Set<String> OTHER_CLAUSES = ENGLISH.words("extent.other-clauses");

    private static final Set<String> NO_SUPERLATIVES = ENGLISH.words("extent.no-superlatives");

    private static final Set<String> ADDING = ENGLISH.words("extent.adding");

    private static final Set<String> BRINGING = ENGLISH.words("extent.bringing");

    private final Text text;

    Extent(Text text) {
        this.text = text;
    }

    /** @param harms all that its sentence tells */
    Aggregation of(Harm harm, List<Harm> harms) {
        Group group = harm.group();
        if (group.count() != null && isAdded(group) && !isBesideOthers(harm, harms)) {
            return Aggregation.INCREMENTAL;
        }
        boolean isCounted = group.count() != null && group.people() != 1;
        int start = text.sentenceStart(harm.claimStart());
        int end = text.sentenceEnd(harm.claimEnd() - 1);
        return harm.rule().equals("toll") || isCounted && isSoFar(start, end, harm)
                ? Aggregation.CUMULATIVE
                : Aggregation.SINGLE_EVENT;
    }

    /** "Another 12" are added to an earlier count; "two others" are only told apart from the first. */
    private boolean isAdded(Group group) {
        for (int i = group.start(); i < group.end(); i++) {
            if (text.is(i, ADDING) && !text.low(i + 1).equals("than")) {
                return true;
            }
        }
        return false;
    }

    /** "killed 12 and injured another 30": others than those who were killed. */
    private static boolean isBesideOthers(Harm harm, List<Harm> harms) {
        List<Harm> before = harms.stream()
                .filter(other -> other.isWhole() && other.claimStart() < harm.claimStart())
                .toList();
        return !before.isEmpty()
                && before.stream()
                        .noneMatch(other ->
                                other.outcome().measure() == harm.outcome().measure());
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
            isLasting |= text.is(i, LASTING) && !isOfOther(i, harm);
            isRepeated |= text.is(i, REPEATED) && !isOfOther(i, harm) && !text.reads(i - 1, "a", "total", "of");
            isDay |= text.is(i, DAYS);
        }
        return !isDay && (isLasting || isRepeated && !isSimplePast(harm));
    }

    /** "since 1998, when 29 died", "since a crash that killed 200": they died in that year, in that crash. */
    private boolean isOfThatTime(int since, Harm harm) {
        for (int i = since + 1; i < harm.claimStart(); i++) {
            boolean isRelative = i == harm.start() - 1 && text.is(i, Set.of("that", "which"));
            if (text.low(i).equals("when") || isRelative) {
                return true;
            }
        }
        return false;
    }

    /** "the deadliest crash since 1999", "one of the worst attacks this year" */
    private boolean isRecord(int period) {
        for (int i = period - 1; i > period - FARTHEST_RECORD; i--) {
            boolean isSuperlative = text.low(i).endsWith("est") && !text.is(i, NO_SUPERLATIVES);
            if (isSuperlative || text.is(i, Set.of("worst", "first", "most", "last"))) {
                return true;
            }
        }
        return false;
    }

    /** "killed 12 on Monday", "on Monday a bomb killed 12": not "on Monday police said 12 had died". */
    private boolean isDated(int start, int end, Harm harm) {
        for (int i = harm.claimStart() - 1; i >= start && !isSaying(i) && !text.is(i, OTHER_CLAUSES); i--) {
            if (isDay(i)) {
                return !isSaying(text.low(i - 1).equals("on") ? i - 2 : i - 1);
            }
        }
        for (int i = harm.claimEnd(); i < end && i < harm.claimEnd() + FARTHEST_DAY && !isSaying(i); i++) {
            if (isDay(i)) {
                return true;
            }
            if (text.low(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isDay(int at) {
        int before = text.is(at - 1, Set.of("early", "late")) ? at - 2 : at - 1;
        return text.is(at, DAYS) && !text.is(before, Set.of("since", "of", "by", "until", "through"));
    }

    private boolean isSaying(int at) {
        return text.is(at, Set.of("said", "says", "told", "reported", "announced", "confirmed", "put"));
    }

    /** "The war began with a raid, in which 12 were killed": in the raid. */
    private boolean isOfOther(int lasting, Harm harm) {
        for (int i = lasting + 2; i < harm.claimStart(); i++) {
            if (text.low(i).equals("when") || text.reads(i, "in", "which") && i > lasting + 2) {
                return true;
            }
        }
        return false;
    }

    private boolean isTotal(int at) {
        return text.is(at, Set.of("toll", "tolls")) && !isBrought(at)
                || text.reads(at, "so", "far")
                || text.reads(at, "to", "date");
    }

    private boolean isPeriod(int at) {
        boolean isSpan = text.is(at, Set.of("past", "last", "this"))
                && (text.is(at + 1, PERIODS) || text.is(at + 2, PERIODS))
                && !text.reads(at, "this", "week")
                && !text.reads(at, "last", "week");
        return text.low(at).equals("since") || isSpan;
    }

    /** "Three died, bringing the toll to 15": only the toll is of all so far. */
    private boolean isBrought(int toll) {
        for (int at = toll - 1; at > toll - 5; at--) {
            if (text.is(at, BRINGING)) {
                return true;
            }
        }
        return false;
    }

    /** "Strikes killed 12", unlike "strikes have killed 12" and "clashes leave 12 dead". */
    private boolean isSimplePast(Harm harm) {
        return (harm.rule().equals("object") || harm.rule().equals("passive"))
                && !text.is(harm.start() - 1, Lexicon.HAVE)
                && !text.is(harm.start() - 2, Lexicon.HAVE);
    }
}
