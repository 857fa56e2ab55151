package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.Ages;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.util.Set;

/** Tells numbers that the words beside them make something else than a count of those harmed, whatever the model says of them. */
final class Unharmed {

    private static final int MOST_AUXILIARIES = 4;

    private final Passage passage;
    private final Tokens tokens;

    Unharmed(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
    }

    boolean isOf(Group group) {
        return isAboard(group) || isDenied(group) || isWhole(group) || isSpared(group) || isAge(group);
    }

    /** "a bus carrying 40 pilgrims" */
    private boolean isAboard(Group group) {
        return tokens.is(group.from() - 1, ENGLISH.words("arguments.carrying"));
    }

    /** "five bodies, not four" */
    private boolean isDenied(Group group) {
        return tokens.is(group.number().from() - 1, ENGLISH.words("number.denial"));
    }

    /** "two of the three", "Of 40 guests, two died": the three and the 40 are all that there were. */
    private boolean isWhole(Group group) {
        int at = group.number().from();
        boolean isOfPart =
                tokens.is(at - 1, THE) && tokens.is(at - 2, OF) && passage.from(CountReader.COUNTS, at - 3) != null;
        boolean isOfOwn = tokens.is(at - 1, OF) && tokens.isSentenceStart(at - 1) && tokens.is(group.to(), ",");
        return isOfPart || isOfOwn;
    }

    /** "39 were found alive" */
    private boolean isSpared(Group group) {
        int at = group.to();
        while (at < group.to() + MOST_AUXILIARIES
                && !tokens.is(at, ENGLISH.words("number.denial"))
                && (tokens.is(at, Lexicon.AUXILIARIES)
                        || tokens.is(at, Lexicon.HAVE)
                        || tokens.is(at, Lexicon.ADVERBS))) {
            at++;
        }
        return tokens.is(at, ENGLISH.words("learnt.spared"));
    }

    /** "a herder, 71, who", "a girl of six", "children under five" */
    private boolean isAge(Group group) {
        int at = group.number().from();
        if (group.count() != null && group.head() < 0 && isYears(group) && isOfOne(group.from() - 1)) {
            return true;
        }
        boolean isPerson = tokens.isCapital(at - 2) || tokens.is(at - 2, Lexicon.SINGULAR);
        return group.count() != null
                && group.head() < 0
                && group.number().length() == 1
                && tokens.isNumber(at)
                && Ages.years(tokens.low(at)) > 0
                && tokens.is(at - 1, ",")
                && isPerson
                && tokens.is(at + 1, Set.of(",", "."));
    }

    private boolean isYears(Group group) {
        return group.number().length() == 1
                && Ages.years(tokens.low(group.number().from())) > 0;
    }

    private boolean isOfOne(int before) {
        int of = tokens.is(before, OF) || tokens.is(before, ENGLISH.words("unharmed.under")) ? before : -1;
        boolean isUnder = of >= 0 && !tokens.is(of, OF);
        return of >= 0 && (tokens.is(of - 1, Lexicon.SINGULAR) || isUnder && tokens.is(of - 1, Lexicon.PEOPLE));
    }
}
