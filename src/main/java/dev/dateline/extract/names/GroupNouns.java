package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.mention.OrganisationType.ARMED_GROUP;
import static dev.dateline.mention.OrganisationType.BROADCASTER;
import static dev.dateline.mention.OrganisationType.COMMUNITY;
import static dev.dateline.mention.OrganisationType.GOVERNMENT;
import static dev.dateline.mention.OrganisationType.MILITARY;
import static dev.dateline.mention.OrganisationType.MINISTRY;
import static dev.dateline.mention.OrganisationType.NEWS_AGENCY;
import static dev.dateline.mention.OrganisationType.NEWS_OUTLET;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.Map;
import java.util.Set;

/** Common nouns that, with the adjective of a country or people, mean an organisation: "Syrian army", "Druze militias". */
final class GroupNouns {

    /** @param plural whether it cannot well be the first half of a compound, as "army" is in "army officers" */
    record Noun(int to, OrganisationType type, boolean plural) {}

    private static final Map<String, OrganisationType> PLURALS = Map.of(
            "forces", MILITARY,
            "troops", MILITARY,
            "militias", ARMED_GROUP,
            "rebels", ARMED_GROUP,
            "insurgents", ARMED_GROUP,
            "guerrillas", ARMED_GROUP,
            "tribes", COMMUNITY,
            "clans", COMMUNITY,
            "tribesmen", COMMUNITY);

    private static final Map<String, OrganisationType> SINGULARS = Map.of(
            "army", MILITARY,
            "military", MILITARY,
            "navy", MILITARY,
            "militia", ARMED_GROUP,
            "police", GOVERNMENT,
            "government", GOVERNMENT,
            "parliament", GOVERNMENT,
            "television", BROADCASTER,
            "tv", BROADCASTER,
            "radio", BROADCASTER);

    private static final Map<String, Map<String, OrganisationType>> PAIRS = Map.of(
            "air", Map.of("force", MILITARY),
            "coast", Map.of("guard", MILITARY),
            "border", Map.of("guard", MILITARY, "police", GOVERNMENT),
            "state", Map.of("media", NEWS_OUTLET),
            "news", Map.of("agency", NEWS_AGENCY));

    private static final Set<String> MODIFIERS = ENGLISH.words("group-nouns.modifiers");

    private static final Set<String> REBEL_MODIFIERS = ENGLISH.words("group-nouns.rebel-modifiers");

    /** What ministries are of: the words before "Ministry". */
    private static final Set<String> REMITS = ENGLISH.words("group-nouns.remits");

    /** What an organisation of states has for single tasks. */
    private static final Set<String> BODIES = ENGLISH.words("group-nouns.bodies");

    private static final int LONGEST = 6;

    private GroupNouns() {}

    /** The noun, with what may stand before it, that begins at a token; null if there is none. */
    static Noun at(Tokens tokens, int from, boolean ofPeople) {
        boolean rebel = false;
        int at = from;
        while (at < from + LONGEST) {
            Noun noun = noun(tokens, at);
            if (noun != null) {
                boolean irregular = rebel || ofPeople && at == from;
                return noun.type == MILITARY && irregular ? new Noun(noun.to, ARMED_GROUP, noun.plural) : noun;
            }
            String word = Words.lower(tokens, at);
            rebel |= REBEL_MODIFIERS.contains(word);
            if (!MODIFIERS.contains(word) && !REBEL_MODIFIERS.contains(word)) {
                return null;
            }
            at++;
        }
        return null;
    }

    static boolean isRemit(String word) {
        return REMITS.contains(word);
    }

    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    private static Noun noun(Tokens tokens, int at) {
        String word = Words.lower(tokens, at);
        OrganisationType pair = PAIRS.getOrDefault(word, Map.of()).get(Words.lower(tokens, at + 1));
        if (pair != null) {
            return new Noun(at + 2, pair, false);
        }
        if (PLURALS.containsKey(word)) {
            return new Noun(at + 1, PLURALS.get(word), true);
        }
        boolean modifies = MODIFIERS.contains(word) && noun(tokens, at + 1) != null;
        return SINGULARS.containsKey(word) && !modifies ? new Noun(at + 1, SINGULARS.get(word), false) : null;
    }

    /** "Foreign Ministry", "ministry of health": just after its last token; -1 if none begins here. */
    static int endOfMinistry(Tokens tokens, int from) {
        int at = from;
        while (at < from + LONGEST && REMITS.contains(Words.lower(tokens, at))) {
            at++;
        }
        String word = Words.lower(tokens, at);
        if (at > from && !tokens.word(from).equals("and") && word.equals("ministry")) {
            return at + 1;
        }
        boolean of = Words.lower(tokens, at + 1).equals("of")
                || Words.lower(tokens, at + 1).equals("for");
        if (at == from && of && (word.equals("ministry") || tokens.word(at).equals("Department"))) {
            return endOfRemit(tokens, at + 2);
        }
        return -1;
    }

    private static int endOfRemit(Tokens tokens, int from) {
        int at = from;
        int end = -1;
        if (Words.lower(tokens, at).equals("the")) {
            at++;
        }
        int first = at;
        while (at < first + LONGEST && at < tokens.size() && !tokens.isSentenceStart(at) && isRemit(tokens, at)) {
            at++;
            end = tokens.word(at - 1).equals("and") ? end : at;
        }
        return end;
    }

    private static boolean isRemit(Tokens tokens, int at) {
        String word = Words.lower(tokens, at);
        if (word.equals("and")) {
            return REMITS.contains(Words.lower(tokens, at + 1)) && tokens.isCapital(at - 1) == tokens.isCapital(at + 1);
        }
        return REMITS.contains(word) || tokens.isCapital(at) && tokens.isCapital(at - 1);
    }

    static OrganisationType ministry() {
        return MINISTRY;
    }
}
