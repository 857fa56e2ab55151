package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.text.Tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Questions about single words of English that several rules ask. */
final class Words {

    static final Set<String> DETERMINERS = ENGLISH.words("names.determiners");

    /** Verbs that somebody who speaks or acts is the subject of. */
    static final Set<String> SAYING = ENGLISH.words("names.saying");

    /** Irregular past forms and other verbs that news says of armies, governments and police. */
    private static final Set<String> VERBS = ENGLISH.words("names.verbs");

    private static final Set<String> FUNCTION = ENGLISH.words("names.function");

    private Words() {}

    /** The words of a list that has blanks between them. */
    static Set<String> set(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    static String lower(Tokens tokens, int token) {
        return tokens.word(token).toLowerCase(Locale.ROOT);
    }

    static boolean isPossessive(Tokens tokens, int token) {
        String word = tokens.word(token);
        return word.length() == 2
                && word.charAt(1) != '.'
                && lower(tokens, token).endsWith("s")
                && !Character.isLetter(word.charAt(0));
    }

    static boolean isLetters(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && Character.isLetter(tokens.text().codePointAt(tokens.start(token)));
    }

    static boolean isHyphen(Tokens tokens, int token) {
        String word = tokens.word(token);
        return word.equals("-") || word.equals("\u2010") || word.equals("\u2011");
    }

    /** Whether the word is joined by a hyphen to the one before: "Israeli" in "Arab-Israeli". */
    static boolean isSecondOfCompound(Tokens tokens, int token) {
        return tokens.isGlued(token) && isHyphen(tokens, token - 1) && tokens.isGlued(token - 1);
    }

    /** Whether the word before this token is joined to one that follows: "UK" in "UK-based". */
    static boolean isFirstOfCompound(Tokens tokens, int after) {
        return isHyphen(tokens, after) && tokens.isGlued(after) && tokens.isGlued(after + 1);
    }

    /** Whether a noun phrase that ends before this token ends there, as no noun of the same phrase follows. */
    static boolean endsPhrase(Tokens tokens, int token) {
        if (token >= tokens.size() || tokens.isSentenceStart(token) || !isLetters(tokens, token)) {
            return !isHyphen(tokens, token);
        }
        String word = lower(tokens, token);
        return FUNCTION.contains(word)
                || SAYING.contains(word)
                || VERBS.contains(word)
                || !tokens.isCapital(token) && (word.endsWith("ed") || word.endsWith("ly") || word.endsWith("ing"));
    }

    static boolean isFunction(String lower) {
        return FUNCTION.contains(lower) || DETERMINERS.contains(lower);
    }

    /** Two to eight capital letters, with stops or not: "SOHR", "U.N.". */
    static boolean isAcronym(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.' && c != '&' && !Character.isDigit(c)) {
                return false;
            }
        }
        return letters >= 2 && letters <= 8;
    }
}
