package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AMONG;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.BUT;
import static dev.dateline.extract.language.Morphology.INCLUDING;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.OWN;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.extract.language.Morphology.THEM;
import static dev.dateline.extract.language.Morphology.WHILE;

import java.util.Set;

/** Reads where a statement says that it happened: the name after "in", "at" or "near". */
final class PlaceReader {

    private static final Set<String> REPORTING = ENGLISH.words("figures.reporting");

    private static final Set<String> BEFORE = ENGLISH.words("place-reader.before");
    private static final Set<String> SIDES = ENGLISH.words("place-reader.sides");
    private static final Set<String> NO_PLACE = ENGLISH.words("place-reader.no-place");
    private static final Set<String> KINDS = ENGLISH.words("place-reader.kinds");
    private static final Set<String> INNER = ENGLISH.words("place-reader.inner");

    private final Text text;

    PlaceReader(Text text) {
        this.text = text;
    }

    /**
     * The place in a claim, else the nearest after it in its clause, else the nearest before it, else the one that its
     * sentence begins with; {@code null} if there is none.
     */
    Words near(int claimStart, int claimEnd) {
        int start = text.sentenceStart(claimStart);
        int end = text.sentenceEnd(claimEnd - 1);
        for (int at = claimStart; at < claimEnd; at++) {
            Words place = after(at, claimEnd);
            if (place != null) {
                return place;
            }
        }
        for (int at = claimEnd; at < end && !isSaying(at) && !isNext(at) && !isNewClause(at); at++) {
            if (isPart(at)) {
                at = nextComma(at, end);
            }
            Words place = after(at, end);
            if (place != null) {
                return place;
            }
        }
        for (int at = claimStart - 1; at >= start && !isNewClause(at); at--) {
            Words place = after(at, claimStart);
            if (place != null) {
                return place;
            }
        }
        return after(start, claimStart);
    }

    private Words after(int preposition, int end) {
        return text.is(preposition, BEFORE) ? place(preposition + 1, end) : null;
    }

    /** "a mine near Homs killed two, and a flood left nine dead": two clauses, each with what stands in it. */
    private boolean isNewClause(int at) {
        return text.low(at).equals(";") || text.low(at).equals(",") && text.is(at + 1, Set.of(AND, BUT, WHILE));
    }

    /** "killed 90, among them 12 in Hama": where the part was says nothing of where all were. */
    private boolean isPart(int at) {
        return text.low(at).equals(INCLUDING) || text.reads(at, AMONG, THEM);
    }

    private int nextComma(int from, int end) {
        int at = from;
        while (at < end && !text.low(at).equals(",")) {
            at++;
        }
        return at;
    }

    private boolean isSaying(int at) {
        return text.is(at, REPORTING);
    }

    /** "12 were killed and in Hama another 5" */
    private boolean isNext(int at) {
        return text.is(at, Set.of(AND, BUT, WHILE)) && text.is(at + 1, BEFORE) && isName(at + 2);
    }

    private Words place(int at, int end) {
        int first = afterKind(text.low(at).equals(THE) ? at + 1 : at);
        int to = first;
        while (to < end && text.is(to, SIDES)) {
            to++;
        }
        int names = to;
        while (to < end
                && (isName(to)
                        || to > names
                                && text.is(to, INNER)
                                && to + 1 < end
                                && isName(to + 1)
                                && !text.low(to).equals(AND))) {
            to++;
        }
        boolean isPossessor = to > names && text.low(to).equals(OWN);
        return to == names || isPossessor ? null : text.words(first, to);
    }

    /** "the town of" */
    private int afterKind(int at) {
        return text.is(at, KINDS) && text.low(at + 1).equals(OF) ? at + 2 : at;
    }

    private boolean isName(int at) {
        return text.isCapital(at) && text.isWord(at) && !text.is(at, NO_PLACE);
    }
}
