package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.FigureStatus;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** Tells how sure a text calls a number: each word that confirms, denies or replaces one says so of the numbers that it governs alone. */
public final class Statuses {

    private static final Set<String> DISPUTES = ENGLISH.words("source-reader.disputes");
    private static final Set<String> RISING = ENGLISH.words("source-reader.rising");
    /** What is denied where a number is. */
    private static final Set<String> CLAIMS = ENGLISH.words("source-reader.claims");

    private static final Set<String> CONFIRMS = ENGLISH.words("source-reader.confirms");
    private static final Set<String> CONTRASTS = ENGLISH.words("source-phrases.contrasts");

    /** In tokens. */
    private static final int FARTHEST = 12;

    private static final int FARTHEST_DENIAL = 40;
    private static final int LONGEST_BOUND = 5;

    private final Tokens tokens;

    public Statuses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param number the words of a figure's number */
    public FigureStatus of(Span number) {
        int start = Math.max(tokens.statementStart(number.from()), number.from() - FARTHEST);
        int end = Math.min(tokens.statementEnd(number.from()), number.to() + FARTHEST);
        if (isDenied(number, start)) {
            return FigureStatus.DISPUTED;
        }
        if (isReached(number, start)) {
            return FigureStatus.REVISED;
        }
        boolean isConfirmed = isSaidBefore(number, CONFIRMS, start) || isSaidAfter(number, end);
        return isConfirmed ? FigureStatus.CONFIRMED : FigureStatus.REPORTED;
    }

    /** "The toll rose to 12", "bringing the number of dead to at least 12" */
    private boolean isReached(Span number, int start) {
        int to = number.from() - 1;
        while (to > start && number.from() - to < LONGEST_BOUND && !tokens.is(to, TO) && !isBarrier(to)) {
            to--;
        }
        return tokens.is(to, TO) && isSaidBefore(new Span(to, number.to()), RISING, start);
    }

    /** "The army denied that 12 had died", "12 had died; the army denied it": but who "denied it and said 12 had died" denies none. */
    private boolean isDenied(Span number, int start) {
        if (isSaidBefore(number, DISPUTES, start)) {
            return true;
        }
        int own = tokens.sentenceEnd(number.from());
        boolean isNext = own < tokens.size() && !tokens.isLineStart(own);
        int end = isNext ? Math.min(tokens.sentenceEnd(own), own + FARTHEST) : own;
        for (int i = number.to(); i < Math.min(end, number.to() + FARTHEST_DENIAL); i++) {
            boolean isClaim = tokens.is(i + 1, CLAIMS) || tokens.is(i + 1, THE) && tokens.is(i + 2, CLAIMS);
            boolean isEnd = tokens.is(i + 1, ".") || tokens.isSentenceStart(i + 1);
            boolean isThat = tokens.is(i + 1, THAT) && !isEnd(i + 2);
            boolean isOfClaim = isEnd && i < own && tokens.anyMatch(number.to(), i, at -> tokens.is(at, CLAIMS));
            if (tokens.is(i, DISPUTES) && (isClaim && !isThat || isOfClaim)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int at) {
        return tokens.is(at, ".") || tokens.is(at, ",") || tokens.isSentenceStart(at);
    }

    /** Whether one of the words stands so near before that no other number, and nothing that turns the sentence, stands between. */
    private boolean isSaidBefore(Span number, Set<String> words, int start) {
        for (int i = number.from() - 1; i >= start && (!isBarrier(i) || tokens.is(i - 1, FROM)); i--) {
            if (tokens.is(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** "12 people were confirmed dead" */
    private boolean isSaidAfter(Span number, int end) {
        for (int i = number.to(); i < end && !isBarrier(i); i++) {
            if (tokens.is(i, CONFIRMS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBarrier(int at) {
        return tokens.isNumber(at)
                || tokens.is(at, Lexicon.NUMBER_WORDS)
                || tokens.is(at, CONTRASTS)
                || tokens.is(at, Set.of(",", ";", AND, AMONG));
    }
}
