package dev.dateline.extract.casualties;

/**
 * That something happened to people, as one clause says it.
 *
 * @param start the first token of the words that say what, up to just before {@code end}
 * @param isWhole whether these people are the ones that the word tells of, rather than a part of them told after it
 */
record Harm(int start, int end, Outcome outcome, Group group, Construction construction, boolean isWhole) {

    /** "killed or injured": one of both, up to the end of the words for the second. */
    Harm either(int newEnd) {
        return new Harm(start, newEnd, Outcome.AFFECTED, group, construction, isWhole);
    }

    int claimStart() {
        return Math.min(
                start, group.count() == null ? group.start() : group.count().start());
    }

    int claimEnd() {
        return Math.max(end, group.count() == null ? group.end() : group.count().end());
    }
}
