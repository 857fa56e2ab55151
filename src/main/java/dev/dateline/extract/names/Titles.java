package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** Words that stand before people's names and say what they are. */
final class Titles {

    /** Names of days and months, and words that begin sentences: with a capital letter, and no name alone. */
    private static final Set<String> NO_NAMES = ENGLISH.words("weekday", "month", "sentence-beginning");

    private Titles() {}

    /** "Mr." and the like, which belong to the name's form of address and are no role. */
    static boolean isHonorific(String lower) {
        return ENGLISH.words("title.honorific").contains(lower);
    }

    static boolean isHead(String lower) {
        return ENGLISH.words("title.head").contains(lower);
    }

    static boolean isModifier(String lower) {
        return ENGLISH.words("title.modifier").contains(lower);
    }

    static boolean isWeekday(String lower) {
        return ENGLISH.words("weekday").contains(lower);
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
