package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AS;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.ON;
import static dev.dateline.extract.language.Morphology.WHEN;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.discourse.FigureFound.When;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.passage.Tokens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the date expression that says when what a figure counts happened. */
final class FigureTimes {

    /** Between a claim and a date that belongs to it, in tokens. */
    private static final int FARTHEST = 10;

    private static final Set<String> SAYING = ENGLISH.words("verb.saying");

    private final Passage passage;
    private final Tokens tokens;

    FigureTimes(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
    }

    /** {@code null} where the text does not say when. */
    When of(Figure figure) {
        Span claim = figure.span();
        List<Mention<DateFound>> sentence = passage.between(
                DateReader.DATES, tokens.sentenceStart(claim.from()), tokens.sentenceEnd(claim.to() - 1));
        Optional<Mention<DateFound>> after = sentence.stream()
                .filter(date -> date.from() >= claim.to() && isAfter(claim.to(), date.from()))
                .min(Comparator.comparingInt(Mention::from));
        Optional<Mention<DateFound>> before = sentence.stream()
                .filter(date -> date.to() <= claim.from() && isBefore(date, claim.from()))
                .max(Comparator.comparingInt(Mention::to));
        return after.or(() -> before)
                .map(date -> new When(date, isAsOf(date) || isOfToll(claim, date)))
                .orElse(null);
    }

    private boolean isAsOf(Spanned date) {
        boolean isAsOf = tokens.reads(date.from() - 2, AS, OF);
        return isAsOf || tokens.is(date.from() - 1, ENGLISH.words("figure-times.up-to"));
    }

    /** "The toll rose to 45 on Sunday": that day it was counted. */
    private boolean isOfToll(Span claim, Spanned date) {
        boolean isToll = false;
        for (int i = claim.from(); i < claim.to(); i++) {
            isToll |= tokens.is(i, ENGLISH.words("figures.toll"));
        }
        return isToll && tokens.is(date.from() - 1, ON);
    }

    private boolean isAfter(int claimEnd, int date) {
        return isNear(claimEnd, date, ENGLISH.words("figure-times.at-once")) && !isSaid(claimEnd, date);
    }

    private boolean isBefore(Spanned date, int claim) {
        int at = tokens.is(date.from() - 1, ENGLISH.words("figure-times.on")) ? date.from() - 2 : date.from() - 1;
        boolean isOfClause = isNear(date.to(), claim, Set.of())
                && !isSaid(date.to(), claim)
                && !tokens.is(at, SAYING)
                && !isOfOtherClause(date.from());
        return isOfClause || isWhen(date.to(), claim);
    }

    /** "In 1998, when 29 people died". */
    private boolean isWhen(int dateEnd, int claim) {
        int when = tokens.is(dateEnd, ",") ? dateEnd + 1 : dateEnd;
        return tokens.is(when, WHEN) && isNear(when + 1, claim, Set.of());
    }

    /** Whether the clause before a comma that the date stands in tells of another time. */
    private boolean isOfOtherClause(int date) {
        int start = tokens.sentenceStart(date);
        for (int i = date - 1; i >= Math.max(start, date - FARTHEST) && !tokens.is(i, ","); i--) {
            if (tokens.is(i, ENGLISH.words("figure-times.other-times"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody says something between the two, if not in passing: ", police said,". */
    private boolean isSaid(int from, int to) {
        return tokens.anyMatch(from, to, i -> tokens.is(i, SAYING) && !tokens.is(i + 1, ","));
    }

    private boolean isNear(int from, int to, Set<String> allowed) {
        if (to - from > FARTHEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean asOf = tokens.reads(i, AS, OF);
            boolean isBreak = ENGLISH.words("figure-times.breaks").contains(tokens.word(i))
                    && !allowed.contains(tokens.word(i))
                    && !asOf;
            if (isBreak || isNewSubject(i)) {
                return false;
            }
        }
        return true;
    }

    /** "killed 500 people, and the 2004 wave": another clause, unlike "killed 12 people, and destroyed a shop, on Sunday". */
    private boolean isNewSubject(int comma) {
        boolean isJoined = tokens.is(comma, ",") && tokens.is(comma + 1, ENGLISH.words("figure-times.and"));
        String next = tokens.word(comma + 2);
        return isJoined
                && (tokens.is(comma + 2, Lexicon.ARTICLES)
                        || tokens.is(comma + 2, Lexicon.DEFINITES)
                        || !next.isEmpty() && Character.isUpperCase(next.charAt(0)));
    }
}
