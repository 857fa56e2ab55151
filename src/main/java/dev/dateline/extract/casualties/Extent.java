package dev.dateline.extract.casualties;

import dev.dateline.casualty.Aggregation;

import java.util.Set;

/** Whether a statement counts one event, all so far, or what was added. */
final class Extent {

    /** What goes on for long, so that a count of its victims is of all so far. */
    private static final Set<String> ONGOING = Lexicon.words(
            "war wars conflict clashes fighting violence unrest crisis escalation insurgency campaign offensive hostilities"
                    + " airstrikes strikes protests epidemic outbreak pandemic uprising occupation genocide famine siege"
                    + " bombardment situation total overall toll tolls cumulative");

    private final Text text;

    Extent(Text text) {
        this.text = text;
    }

    Aggregation of(Harm harm) {
        Group group = harm.group();
        boolean isMore = group.isOther() && (group.count() == null || !isOthers(group));
        if (isMore && !text.low(group.start()).equals("other")) {
            return Aggregation.INCREMENTAL;
        }
        boolean isCounted = group.count() != null && group.people() != 1;
        int start = text.sentenceStart(harm.claimStart());
        int end = text.sentenceEnd(harm.claimEnd() - 1);
        return harm.rule().equals("toll") || isCounted && isSoFar(start, end)
                ? Aggregation.CUMULATIVE
                : Aggregation.SINGLE_EVENT;
    }

    /** "Two others" are told apart from the first, not added to an earlier count. */
    private boolean isOthers(Group group) {
        for (int i = group.start(); i < group.end(); i++) {
            if (text.is(i, Set.of("another", "additional", "more", "further"))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSoFar(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean isSince = text.low(i).equals("since")
                    || text.reads(i, "so", "far")
                    || text.reads(i, "to", "date")
                    || text.reads(i, "this", "year")
                    || text.reads(i, "the", "past")
                    || text.reads(i, "the", "last");
            if (isSince || text.is(i, ONGOING)) {
                return true;
            }
        }
        return false;
    }
}
