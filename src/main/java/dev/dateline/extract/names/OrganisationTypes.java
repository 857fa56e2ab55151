package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.FOR;
import static dev.dateline.extract.language.Morphology.IN;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.ON;
import static dev.dateline.mention.OrganisationType.ARMED_GROUP;
import static dev.dateline.mention.OrganisationType.INTERNATIONAL;
import static dev.dateline.mention.OrganisationType.MILITARY;
import static dev.dateline.mention.OrganisationType.OTHER;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.Map;
import java.util.Set;

/** What kind of organisation a name is of, by its head word: "Observatory" of "Observatory for Human Rights". */
final class OrganisationTypes {

    private static final Map<String, OrganisationType> BY_HEAD =
            ENGLISH.values("organisation.head", OrganisationType::valueOf);

    /** By the head and the word before it: "news agency", "police department". */
    private static final Map<String, OrganisationType> BY_PAIR =
            ENGLISH.values("organisation.pair", OrganisationType::valueOf);

    /** Heads that say nothing in names of more than two words: "African National Congress". */
    private static final Set<String> VAGUE_IN_LONG = ENGLISH.words("organisation.vague-in-long");

    /** What makes an army one of rebels: "liberation". */
    private static final Set<String> OF_REBELS = ENGLISH.words("organisation.of-rebels");

    /** What a head and the word before it mean when they are no organisation: "the West Bank". */
    private static final Set<String> LANDS = ENGLISH.words("organisation.land");

    private static final Set<String> SUFFIXES = ENGLISH.words("company.suffix");

    private static final Set<String> ACROSS_BORDERS = ENGLISH.words("organisation.across-borders");

    private static final Set<String> BETWEEN_STATES = ENGLISH.words("organisation.between-states");

    private static final Set<String> COMPLEMENTING = Set.of(OF, FOR, ON, IN);

    private OrganisationTypes() {}

    /** The token of the name's head: the last before "of" or "for" or the like. */
    static int head(Tokens tokens, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            boolean isJoined = tokens.low(token).equals(AND) && isHead(tokens, token - 1);
            if (isJoined || tokens.is(token, COMPLEMENTING)) {
                return token - 1;
            }
        }
        return to - 1;
    }

    static boolean isHead(Tokens tokens, int token) {
        return tokens.isCapital(token)
                && BY_HEAD.containsKey(tokens.low(token))
                && !LANDS.contains(tokens.low(token - 1) + " " + tokens.low(token));
    }

    static boolean isHead(String lower) {
        return BY_HEAD.containsKey(lower);
    }

    /** "Inc." and the like, which names are written with or without. */
    static boolean isCompanySuffix(Tokens tokens, int token) {
        return tokens.is(token, SUFFIXES);
    }

    static OrganisationType of(Tokens tokens, int from, int to) {
        int head = head(tokens, from, to);
        String word = tokens.low(head);
        String before = head > from ? tokens.low(head - 1) : "";
        OrganisationType pair = BY_PAIR.get(before + " " + word);
        if (pair != null) {
            return pair;
        }
        OrganisationType type = BY_HEAD.getOrDefault(word, OTHER);
        if (type == MILITARY && OF_REBELS.contains(before)) {
            return ARMED_GROUP;
        }
        if (head > from + 1 && VAGUE_IN_LONG.contains(word)) {
            return OTHER;
        }
        return head > from && BETWEEN_STATES.contains(word) && tokens.is(from, ACROSS_BORDERS) ? INTERNATIONAL : type;
    }
}
