package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.BY;

import dev.dateline.extract.figures.HarmWords.Trigger;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.util.Set;

/** Tells blows to the body from other things that hit people: bullets and cars from prices and layoffs. */
final class BodilyHarm {

    private static final Set<String> HARD = ENGLISH.words("blows.hard");
    private static final int LONGEST_AGENT = 8;
    private static final int FARTHEST_BY = 4;
    private static final int MOST = 500;

    private final Tokens tokens;
    private final int start;
    private final int end;

    /** For the sentence from {@code start} to just before {@code end}. */
    BodilyHarm(Tokens tokens, int start, int end) {
        this.tokens = tokens;
        this.start = start;
        this.end = end;
    }

    /**
     * Whether a word of harm is not "hit" or the like, or is one said of bodies: by something that hits bodies, in a sentence
     * that tells of such a thing, or of a number of people who were hit, nobody says by what.
     */
    boolean isBodily(Trigger trigger, Group group) {
        if (trigger.to() - trigger.from() > 1 || !tokens.is(trigger.from(), ENGLISH.words("blows.hitting"))) {
            return true;
        }
        if (tokens.is(trigger.from() - 1, HARD) || tokens.is(trigger.to(), HARD)) {
            return false;
        }
        int by = by(trigger.to());
        if (by > 0) {
            return isTold(by + 1, Math.min(end, by + LONGEST_AGENT)) || isPersonOrMake(by + 1);
        }
        boolean isPassive =
                tokens.is(trigger.from(), ENGLISH.words("figures.hit-or-struck")) && group.to() <= trigger.from();
        long people =
                group.count() == null ? group.people() : group.count().amount().nearest();
        boolean isFew = people > 0 && people < MOST;
        return isPassive && isFew || isTold(start, end);
    }

    /** The "by" of "was hit repeatedly by"; -1 if there is none. */
    private int by(int from) {
        for (int i = from; i < Math.min(end, from + FARTHEST_BY); i++) {
            if (tokens.is(i, BY) && !tokens.is(i - 1, ENGLISH.words("figures.drive-by"))) {
                return i;
            }
        }
        return -1;
    }

    /** "by Ann Lee", "by a man", and "by a silver Ford" */
    private boolean isPersonOrMake(int at) {
        boolean isNamed = tokens.isCapital(at) && !tokens.is(at, Lexicon.NO_PERSON);
        boolean isMake = tokens.is(at, Lexicon.ARTICLES)
                && (tokens.isCapital(at + 1) || tokens.isCapital(at + 2) || tokens.isCapital(at + 3));
        int noun = tokens.is(at, Lexicon.ARTICLES) || tokens.is(at, Lexicon.DEFINITES) ? at + 1 : at;
        return isNamed || isMake || tokens.is(noun, Lexicon.PEOPLE) || tokens.is(noun, Lexicon.POLICE);
    }

    private boolean isTold(int from, int to) {
        return tokens.anyMatch(from, to, i -> tokens.is(i, ENGLISH.words("blows.bodily")));
    }
}
