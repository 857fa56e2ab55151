package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** Words that stand before people's names and say what they are. */
final class Titles {

    private static final Set<String> HONORIFICS = ENGLISH.words("title.honorific");

    private static final Set<String> RANKS = ENGLISH.words("title.rank");

    private static final Set<String> HEADS = ENGLISH.words("title.head");

    /** Offices that one person of a country holds at a time. */
    private static final Set<String> SINGLE_OFFICES = ENGLISH.words("title.single-office");

    /** Words in lower case that may stand before the head of a role. */
    private static final Set<String> MODIFIERS = ENGLISH.words("title.modifier");

    private static final Set<String> WEEKDAYS = ENGLISH.words("weekday");

    /** Names of days and months, and words that begin sentences: with a capital letter, and no name alone. */
    private static final Set<String> NO_NAMES = ENGLISH.words("weekday", "month", "sentence-beginning");

    private Titles() {}

    /** "Mr." and the like, which belong to the name's form of address and are no role. */
    static boolean isHonorific(String lower) {
        return HONORIFICS.contains(lower);
    }

    static boolean isHead(String lower) {
        return HEADS.contains(lower) || RANKS.contains(lower);
    }

    static boolean isSingleOffice(String lower) {
        return SINGLE_OFFICES.contains(lower);
    }

    static boolean isModifier(String lower) {
        return MODIFIERS.contains(lower);
    }

    static boolean isWeekday(String lower) {
        return WEEKDAYS.contains(lower);
    }

    static boolean isNoName(String lower) {
        return NO_NAMES.contains(lower);
    }

    /** Whether the token before a name shows that it is a person's. */
    static boolean introduces(Tokens tokens, int token) {
        String word = tokens.low(token);
        return isHonorific(word) || isHead(word);
    }
}
