package dev.dateline.extract.names;

import java.util.Locale;
import java.util.Set;

/** Names that many organisations have, each in its own country: "Interior Ministry", "Supreme Court", "Communist Party". */
final class CommonNames {

    private static final Set<String> WORDS = Words.set(
            "supreme high higher constitutional appeals appeal criminal civil district electoral election elections central "
                    + "national federal state general public royal united joint local regional provincial municipal city "
                    + "county military people's peoples' communist socialist social democratic democrats republican labour "
                    + "labor liberal conservative green greens progressive maritime civil aviation air coast border guard "
                    + "force defence defense security intelligence nuclear human rights anti-corruption independent unity "
                    + "transitional interim disaster emergency management statistics weather meteorological geological "
                    + "chiefs staff command attorney prosecutor's prosecutors revolutionary guards senate house "
                    + "representatives deputies commons lords chamber foreign home prime minister's president's of the and for "
                    + "1st 2nd 3rd 4th 5th 6th 7th 8th 9th first second third fourth fifth");

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
