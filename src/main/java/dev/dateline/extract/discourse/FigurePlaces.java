package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;

import java.util.Set;

/** Reads where a statement says that it happened: the place after "in", "at" or "near". */
final class FigurePlaces {

    private static final Set<String> KINDS = ENGLISH.words("place-reader.kinds");

    /** In tokens, from a preposition to the place. */
    private static final int LONGEST = 6;

    private final Passage passage;
    private final Tokens tokens;

    FigurePlaces(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
    }

    /**
     * The place in a claim, else the nearest after it in its clause, else the nearest before it, else the one that its
     * sentence begins with; {@code null} if there is none.
     */
    Mention<PlaceFound> near(Span claim) {
        int start = tokens.statementStart(claim.from());
        int end = tokens.statementEnd(claim.to() - 1);
        for (int at = claim.from(); at < claim.to(); at++) {
            Mention<PlaceFound> place = after(at, claim.to());
            if (place != null) {
                return place;
            }
        }
        for (int at = claim.to();
                at < end
                        && !tokens.is(at, ENGLISH.words("verb.saying"))
                        && !tokens.is(at, ENGLISH.words("figures.according"))
                        && !isNext(at)
                        && !isNewClause(at);
                at++) {
            if (isPart(at)) {
                at = nextComma(at, end);
            }
            Mention<PlaceFound> place = after(at, end);
            if (place != null) {
                return place;
            }
        }
        for (int at = claim.from() - 1; at >= start && !isNewClause(at); at--) {
            Mention<PlaceFound> place = after(at, claim.from());
            if (place != null) {
                return place;
            }
        }
        return after(start, claim.from());
    }

    /** "a mine near Homs killed two, and a flood left nine dead": two clauses, each with what stands in it. */
    private boolean isNewClause(int at) {
        return tokens.is(at, ";") || tokens.is(at, ",") && tokens.is(at + 1, Set.of(AND, BUT, WHILE));
    }

    /** "killed 90, among them 12 in Hama": where the part was says nothing of where all were. */
    private boolean isPart(int at) {
        return tokens.is(at, INCLUDING) || tokens.reads(at, AMONG, THEM);
    }

    private int nextComma(int from, int end) {
        int at = from;
        while (at < end && !tokens.is(at, ",")) {
            at++;
        }
        return at;
    }

    /** "12 were killed and in Hama another 5" */
    private boolean isNext(int at) {
        return tokens.is(at, Set.of(AND, BUT, WHILE)) && after(at + 1, tokens.size()) != null;
    }

    /** "in Homs", "in the town of Homs", "in central Homs", "in Greater Homs", but not "in Syria's" */
    private Mention<PlaceFound> after(int preposition, int end) {
        if (!tokens.is(preposition, ENGLISH.words("place-reader.before"))) {
            return null;
        }
        for (int at = preposition + 1; at < end && at - preposition <= LONGEST; at++) {
            Mention<PlaceFound> place = passage.from(PlaceFinder.PLACES, at);
            boolean isSide = tokens.is(at, ENGLISH.words("place-reader.sides"));
            if (place != null && !(isSide && place.to() == at + 1)) {
                return place.to() <= end && !tokens.isPossessive(place.to()) ? place : null;
            }
            boolean isBefore = isSide
                    || tokens.is(at, THE)
                    || tokens.is(at, KINDS) && tokens.is(at + 1, OF)
                    || tokens.is(at, OF) && tokens.is(at - 1, KINDS)
                    || tokens.isCapital(at) && tokens.isWord(at) && !tokens.is(at, Lexicon.TIMES);
            if (!isBefore || tokens.is(at, Lexicon.MONTHS)) {
                return null;
            }
        }
        return null;
    }
}
