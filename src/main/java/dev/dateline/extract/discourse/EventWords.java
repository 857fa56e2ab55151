package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.List;
import java.util.Set;

/** The words by which a text names what happened: "a fire in a warehouse", "the 2016 crash", told in the statement of one of its figures. */
final class EventWords {

    private static final Set<String> HAPPENINGS = ENGLISH.words("discourse.happenings");

    private static final Set<String> ARTICLES = ENGLISH.words("discourse.happening-articles");

    private static final int MOST_MODIFIERS = 4;

    private final Tokens tokens;
    private final FigureTraits traits;

    EventWords(Tokens tokens, FigureTraits traits) {
        this.tokens = tokens;
        this.traits = traits;
    }

    /**
     * The first that say more than the noun alone, or else the first.
     *
     * @param figures of the event, in their order
     * @return {@code null} where no figure's statement has any, or each has several
     */
    Span of(List<Integer> figures) {
        Span found = null;
        for (Integer figure : figures) {
            Span here = in(tokens.statementStart(traits.number(figure)), tokens.statementEnd(traits.number(figure)));
            boolean isBetter = here != null && (found == null || isBare(found) && !isBare(here));
            found = isBetter ? here : found;
        }
        return found;
    }

    /** The only ones of a statement. */
    private Span in(int start, int end) {
        Span only = null;
        for (int i = start; i < end; i++) {
            if (tokens.is(i, HAPPENINGS)) {
                Span phrase = phrase(i, start);
                if (phrase == null || only != null) {
                    return null;
                }
                only = phrase;
            }
        }
        return only;
    }

    /** From its article: without one the word may be a verb, or a part of a longer noun. */
    private Span phrase(int head, int start) {
        boolean isPartOfNoun = tokens.isWord(head + 1)
                && !tokens.is(head + 1, Lexicon.PHRASE_ENDS)
                && !tokens.is(head + 1, Lexicon.VERBS)
                && !tokens.is(head + 1, Lexicon.HARM_WORDS);
        if (isPartOfNoun || tokens.isPossessive(head + 1)) {
            return null;
        }
        for (int i = head - 1; i >= Math.max(start, head - 1 - MOST_MODIFIERS); i--) {
            if (tokens.is(i, ARTICLES)) {
                return new Span(i, head + 1);
            }
            if (tokens.is(i, Lexicon.PHRASE_ENDS) || !tokens.isWord(i) && !tokens.isNumber(i)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isBare(Span phrase) {
        return phrase.to() - phrase.from() < 3;
    }
}
