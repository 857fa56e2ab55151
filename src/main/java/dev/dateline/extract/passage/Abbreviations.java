package dev.dateline.extract.passage;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.Locale;
import java.util.Set;

/** Words of English that are written with a full stop, so that it need not end a sentence. */
final class Abbreviations {

    /** Words among them that are words without a stop as well: only before a digit are they abbreviated. */
    private static final Set<String> BEFORE_DIGIT = ENGLISH.words("abbreviation.before-digit");

    /** Words among them that are words without a stop as well: only with a capital letter are they abbreviated. */
    private static final Set<String> CAPITAL = ENGLISH.words("abbreviation.capital");

    /** After which a sentence may well end: nothing is bound to follow, as a name is to "Dr.". */
    private static final Set<String> LAST = ENGLISH.words("abbreviation.last");

    private static final int LONGEST = 6;

    private Abbreviations() {}

    /** Whether the full stop after these letters is a part of the word: "Dr", "U.S", "J". */
    static boolean isOne(String text, int start, int end) {
        if (end - start == 1 || isInitials(text, start, end)) {
            return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I' || end - start > 1;
        }
        if (end - start > LONGEST) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (!ENGLISH.words("abbreviation.with-stop").contains(word)) {
            return false;
        }
        if (BEFORE_DIGIT.contains(word)) {
            return isBeforeDigit(text, end + 1);
        }
        return !CAPITAL.contains(word) || Character.isUpperCase(text.charAt(start));
    }

    /** Single letters with a stop after each but the last: "U.S", "a.m". */
    private static boolean isInitials(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            boolean letter = (at - start) % 2 == 0;
            if (letter ? !Character.isLetter(text.charAt(at)) : text.charAt(at) != '.') {
                return false;
            }
        }
        return (end - start) % 2 == 1;
    }

    private static boolean isBeforeDigit(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isDigit(text.charAt(next));
    }

    /** Whether a sentence can end with this abbreviation: "in the U.S.", but not "Dr.". */
    static boolean mayEndSentence(String abbreviation) {
        String word = abbreviation.substring(0, abbreviation.length() - 1).toLowerCase(Locale.ROOT);
        return word.indexOf('.') >= 0 || LAST.contains(word);
    }

    /** Whether sentences often begin with this word, so that a full stop before it does end one. */
    static boolean isUsualBeginning(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && ENGLISH.words("abbreviation.beginnings").contains(word.toLowerCase(Locale.ROOT));
    }
}
