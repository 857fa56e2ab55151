package dev.dateline.extract.text;

import java.util.Locale;
import java.util.Set;

/** Words of English that are written with a full stop, so that it need not end a sentence. */
final class Abbreviations {

    private static final Set<String> WITH_STOP = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "hon", "gov", "sen", "rep", "gen", "lt", "col", "maj",
            "capt", "cmdr", "adm", "sgt", "cpl", "pvt", "det", "supt", "insp", "st", "ste", "mt", "ft", "jr", "sr",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "corp", "co",
            "ltd", "llc", "bros", "vs", "etc", "no", "nos", "dept", "univ", "ave", "blvd", "rd", "approx", "est", "ala",
            "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich",
            "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis",
            "wyo");

    /** Words among them that are words without a stop as well: only before a digit are they abbreviated. */
    private static final Set<String> BEFORE_DIGIT = Set.of("no", "nos");

    /** Words among them that are words without a stop as well: only with a capital letter are they abbreviated. */
    private static final Set<String> CAPITAL = Set.of(
            "mar", "sun", "del", "ill", "ind", "la", "miss", "mo", "pa", "wash", "ave", "ark", "gen", "rep", "est",
            "det", "co", "st", "mt", "ft", "col", "hon", "adm", "md", "va", "ga", "tex");

    /** After which a sentence may well end: nothing is bound to follow, as a name is to "Dr.". */
    private static final Set<String> LAST = Set.of(
            "jr", "sr", "inc", "corp", "co", "ltd", "llc", "bros", "etc", "ave", "blvd", "rd", "ala", "ariz", "ark",
            "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mich", "minn", "miss",
            "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo");

    private static final Set<String> BEGINNINGS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "in",
            "on",
            "at",
            "but",
            "and",
            "his",
            "her",
            "its",
            "their",
            "as",
            "for",
            "if",
            "when",
            "while",
            "after",
            "before",
            "police",
            "officials",
            "according",
            "however",
            "some",
            "many",
            "no",
            "one",
            "two",
            "three",
            "what",
            "who");

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
        if (!WITH_STOP.contains(word)) {
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
                && BEGINNINGS.contains(word.toLowerCase(Locale.ROOT));
    }
}
