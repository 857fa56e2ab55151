package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.ING;
import static dev.dateline.extract.language.Morphology.LY;

import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** The words that a noun phrase begins with, and those that show that it has ended. */
final class NounPhrase {

    static final Set<String> DETERMINERS = ENGLISH.words("determiner");

    /** Verbs that somebody who speaks or acts is the subject of. */
    static final Set<String> SAYING = ENGLISH.words("verb.saying");

    private static final Set<String> FUNCTION = ENGLISH.words("function-word");

    private NounPhrase() {}

    /** Whether a noun phrase that ends before this token ends there, as no noun of the same phrase follows. */
    static boolean endsBefore(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.isSentenceStart(token)) {
            return !tokens.isHyphen(token);
        }
        String word = tokens.low(token);
        return FUNCTION.contains(word)
                || SAYING.contains(word)
                || ENGLISH.words("names.verb").contains(word)
                || !tokens.isCapital(token) && (word.endsWith(ED) || word.endsWith(LY) || word.endsWith(ING));
    }

    static boolean isFunction(String lower) {
        return FUNCTION.contains(lower) || DETERMINERS.contains(lower);
    }
}
