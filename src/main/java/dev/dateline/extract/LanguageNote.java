package dev.dateline.extract;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.LanguageGuess.Guess;

import java.util.Locale;

/** Says how the language of a text is known, and what is doubtful about it. */
final class LanguageNote {

    private LanguageNote() {}

    /** {@code null} where it is clearly English. */
    static String of(Guess guess) {
        if (!guess.isEnglish()) {
            return isUnknown(guess.language())
                    ? ENGLISH.note("language.unknown")
                    : ENGLISH.note("language.found", name(guess.language()));
        }
        if (guess.rival() == null) {
            return null;
        }
        return isUnknown(guess.rival())
                ? ENGLISH.note("language.wordless")
                : ENGLISH.note("language.doubtful", name(guess.rival()));
    }

    private static boolean isUnknown(String tag) {
        return tag.equals(LanguageGuess.UNKNOWN);
    }

    private static String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
