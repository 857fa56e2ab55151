package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Questions about single words of English that several rules ask. */
final class Words {

    static final Set<String> DETERMINERS =
            set("the a an his her its their our my this that another one some any no each every several many two "
                    + "three");

    /** Verbs that somebody who speaks or acts is the subject of. */
    static final Set<String> SAYING =
            set("said says told tells added adds announced announces reported reports warned warns denied denies "
                    + "insisted argued argues claimed claims wrote writes tweeted acknowledged confirmed confirms "
                    + "declined stated explained noted replied testified");

    /** Irregular past forms and other verbs that news says of armies, governments and police. */
    private static final Set<String> VERBS =
            set("began came did fell found fought gave held kept knew led left lost made met put ran sent set "
                    + "shot spoke stood struck took went withdrew won built bought brought broke chose cut drew drove "
                    + "hit let paid saw shut sold thought wants plans hopes needs uses keeps remains continues operates "
                    + "controls carries carry conducts killed seeks faces supports considers believes");

    private static final Set<String> FUNCTION =
            set("and or but nor if as than then when while where because since until although though whether that "
                    + "which who whose whom to of in on at by for from with without against about after before between "
                    + "into over under through during near inside outside across along amid among around toward towards "
                    + "via per is are was were be been being has have had having do does will would can could may might "
                    + "must shall should not never also still now today yesterday again later soon already there here "
                    + "it he she they we you i both all itself themselves alone too just even only so last this these "
                    + "those the a an his her its their");

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
