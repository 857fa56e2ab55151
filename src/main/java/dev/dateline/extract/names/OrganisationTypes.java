package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.mention.OrganisationType.ARMED_GROUP;
import static dev.dateline.mention.OrganisationType.INTERNATIONAL;
import static dev.dateline.mention.OrganisationType.MILITARY;
import static dev.dateline.mention.OrganisationType.OTHER;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What kind of organisation a name is of, by its head word: "Observatory" of "Observatory for Human Rights". */
final class OrganisationTypes {

    private static final Map<String, OrganisationType> BY_HEAD =
            ENGLISH.values("organisation.head", OrganisationType::valueOf);

    /** By the head and the word before it: "news agency", "police department". */
    private static final Map<String, OrganisationType> BY_PAIR =
            ENGLISH.values("organisation.pair", OrganisationType::valueOf);

    private OrganisationTypes() {}

    /** The token of the name's head: the last before "of" or "for" or the like. */
    static int head(Tokens tokens, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            boolean isJoined = tokens.low(token).equals(AND) && isHead(tokens, token - 1);
            if (isJoined || tokens.is(token, ENGLISH.words("organisation.complement"))) {
                return token - 1;
            }
        }
        return to - 1;
    }

    static boolean isHead(Tokens tokens, int token) {
        return tokens.isCapital(token)
                && BY_HEAD.containsKey(tokens.low(token))
                && !ENGLISH.words("organisation.land").contains(tokens.low(token - 1) + " " + tokens.low(token));
    }

    static boolean isHead(String lower) {
        return BY_HEAD.containsKey(lower);
    }

    /** "Inc." and the like, which names are written with or without. */
    static boolean isCompanySuffix(Tokens tokens, int token) {
        return tokens.is(token, ENGLISH.words("company.suffix"));
    }

    /** Whether many have the name, each in its own country, as no word of it tells it from others of its kind: "Supreme Court". */
    static boolean isCommon(String name) {
        return Stream.of(name.replace('\u2019', '\'').toLowerCase(Locale.ROOT).split(" "))
                .allMatch(word -> ENGLISH.words("organisation.common").contains(word)
                        || ENGLISH.words("ministry.remit").contains(word)
                        || isHead(word));
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
        if (type == MILITARY && ENGLISH.words("organisation.of-rebels").contains(before)) {
            return ARMED_GROUP;
        }
        if (head > from + 1 && ENGLISH.words("organisation.vague-in-long").contains(word)) {
            return OTHER;
        }
        return head > from
                        && ENGLISH.words("organisation.between-states").contains(word)
                        && tokens.is(from, ENGLISH.words("organisation.across-borders"))
                ? INTERNATIONAL
                : type;
    }
}
