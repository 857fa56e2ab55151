package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.mention.OrganisationType.ARMED_GROUP;
import static dev.dateline.mention.OrganisationType.MILITARY;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.Map;
import java.util.Set;

/** Common nouns that, with the adjective of a country or people, mean an organisation: "Syrian army", "Druze militias". */
final class GroupNouns {

    /** @param plural whether it cannot well be the first half of a compound, as "army" is in "army officers" */
    record Noun(int to, OrganisationType type, boolean plural) {}

    private static final Map<String, OrganisationType> PLURALS =
            ENGLISH.values("group.plural", OrganisationType::valueOf);

    private static final Map<String, OrganisationType> SINGULARS =
            ENGLISH.values("group.singular", OrganisationType::valueOf);

    private static final Map<String, OrganisationType> PAIRS = ENGLISH.values("group.pair", OrganisationType::valueOf);

    /** What ministries are of: the words before "Ministry". */
    private static final Set<String> REMITS = ENGLISH.words("ministry.remit");

    static final Set<String> MINISTRIES = ENGLISH.words("ministry");

    private static final int LONGEST = 6;

    private GroupNouns() {}

    /** The noun, with what may stand before it, that begins at a token; null if there is none. */
    static Noun at(Tokens tokens, int from, boolean ofPeople) {
        int at = from;
        boolean irregular = ofPeople && noun(tokens, from) != null;
        Noun noun = noun(tokens, at);
        while (noun == null && at < from + LONGEST - 1) {
            boolean rebel = tokens.is(at, ENGLISH.words("group.rebel"));
            if (!rebel && !tokens.is(at, ENGLISH.words("group.modifier"))) {
                return null;
            }
            irregular |= rebel;
            at++;
            noun = noun(tokens, at);
        }
        return noun != null && noun.type == MILITARY && irregular ? new Noun(noun.to, ARMED_GROUP, noun.plural) : noun;
    }

    private static Noun noun(Tokens tokens, int at) {
        String word = tokens.low(at);
        OrganisationType pair = PAIRS.get(word + " " + tokens.low(at + 1));
        if (pair != null) {
            return new Noun(at + 2, pair, false);
        }
        if (PLURALS.containsKey(word)) {
            return new Noun(at + 1, PLURALS.get(word), true);
        }
        boolean modifies = tokens.is(at, ENGLISH.words("group.modifier")) && noun(tokens, at + 1) != null;
        return SINGULARS.containsKey(word) && !modifies ? new Noun(at + 1, SINGULARS.get(word), false) : null;
    }

    /** "Foreign Ministry", "ministry of health": just after its last token; -1 if none begins here. */
    static int endOfMinistry(Tokens tokens, int from) {
        int at = from;
        while (at < from + LONGEST && tokens.is(at, REMITS)) {
            at++;
        }
        if (at > from && !tokens.word(from).equals(AND) && tokens.is(at, MINISTRIES)) {
            return at + 1;
        }
        boolean isMinistry = tokens.is(at, MINISTRIES)
                || tokens.isCapital(at) && tokens.is(at, ENGLISH.words("ministry.department"));
        return at == from && isMinistry && tokens.is(at + 1, ENGLISH.words("ministry.of"))
                ? endOfRemit(tokens, at + 2)
                : -1;
    }

    private static int endOfRemit(Tokens tokens, int from) {
        int first = tokens.low(from).equals(THE) ? from + 1 : from;
        int at = first;
        int end = -1;
        while (at < first + LONGEST && at < tokens.size() && !tokens.isSentenceStart(at) && isRemit(tokens, at)) {
            at++;
            end = tokens.word(at - 1).equals(AND) ? end : at;
        }
        return end;
    }

    private static boolean isRemit(Tokens tokens, int at) {
        if (tokens.low(at).equals(AND)) {
            return tokens.is(at + 1, REMITS) && tokens.isCapital(at - 1) == tokens.isCapital(at + 1);
        }
        return tokens.is(at, REMITS) || tokens.isCapital(at) && tokens.isCapital(at - 1);
    }
}
