package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.Locale;
import java.util.Set;

/** Names that many organisations have, each in its own country: "Interior Ministry", "Supreme Court", "Communist Party". */
final class CommonNames {

    private static final Set<String> WORDS = ENGLISH.words("organisation.common");

    private CommonNames() {}

    /** Whether no word of it tells it from others of its kind. */
    static boolean isOne(String name) {
        for (String word : name.replace('\u2019', '\'').toLowerCase(Locale.ROOT).split(" ")) {
            if (!WORDS.contains(word) && !OrganisationTypes.isHead(word) && !GroupNouns.isRemit(word)) {
                return false;
            }
        }
        return true;
    }
}
