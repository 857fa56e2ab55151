package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.IN;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds organisations that are named by what they are: "Israeli forces", "Druze militias", "Syria's army", "the Foreign
 * Ministry", "government forces".
 */
final class GroupGrammar {

    /** @param plural whether it cannot well be the first half of a compound, as "army" is in "army officers" */
    private record Noun(int to, OrganisationType type, boolean plural) {}

    private static final Map<String, OrganisationType> PLURALS =
            ENGLISH.values("group.plural", OrganisationType::valueOf);

    private static final Map<String, OrganisationType> SINGULARS =
            ENGLISH.values("group.singular", OrganisationType::valueOf);

    private static final Map<String, OrganisationType> PAIRS = ENGLISH.values("group.pair", OrganisationType::valueOf);

    /** What ministries are of: the words before "Ministry". */
    private static final Set<String> REMITS = ENGLISH.words("ministry.remit");

    private static final Set<String> MINISTRIES = ENGLISH.words("ministry");

    private static final int LONGEST = 6;

    /** Words of "human rights office". */
    private static final int LONGEST_BODY = 4;

    /** Begins the keys of parts of the United Nations. */
    private static final String OF_UNITED_NATIONS = "^";

    private static final Set<String> UNITED_NATIONS = ENGLISH.words("united-nations");

    private final Tokens tokens;
    private final String countryOfText;

    GroupGrammar(Tokens tokens) {
        this.tokens = tokens;
        this.countryOfText = Demonyms.leading(tokens);
    }

    List<OrganisationSpan> find() {
        return tokens.scan(0, this::at);
    }

    private OrganisationSpan at(int token) {
        if (!tokens.isWord(token) || tokens.isSecondOfCompound(token)) {
            return null;
        }
        OrganisationSpan body = bodyOfUnitedNations(token);
        if (body != null) {
            return body;
        }
        String country = null;
        int noun = token;
        Phrases.Match<String> adjective = Demonyms.adjective(tokens, noun);
        while (adjective != null && noun - token < 4) {
            country = adjective.value().equals(Demonyms.NO_COUNTRY) ? country : adjective.value();
            noun = adjective.to();
            adjective = Demonyms.adjective(tokens, noun);
        }
        if (noun == token) {
            return withoutAdjective(token);
        }
        return withAdjective(token, noun, country);
    }

    /** "the UN peacekeeping mission": a part of the United Nations, and not all of them. */
    private OrganisationSpan bodyOfUnitedNations(int token) {
        int from = endOfUnitedNations(token);
        if (from < 0) {
            return null;
        }
        for (int at = from; at < from + LONGEST_BODY && tokens.isWord(at) && !tokens.isCapital(at); at++) {
            if (ENGLISH.words("group.body").contains(tokens.word(at)) && NameWords.endsPhrase(tokens, at + 1)) {
                String key = OF_UNITED_NATIONS + tokens.words(from, at + 1);
                return OrganisationSpan.by(
                        Rule.GROUP,
                        token,
                        at + 1,
                        key,
                        tokens.words(token, at + 1),
                        OrganisationType.INTERNATIONAL,
                        Form.NOMINAL);
            }
        }
        return null;
    }

    private int endOfUnitedNations(int token) {
        if (!tokens.isCapital(token)) {
            return -1;
        }
        if (UNITED_NATIONS.contains(tokens.low(token) + " " + tokens.low(token + 1))) {
            return token + 2;
        }
        return tokens.is(token, UNITED_NATIONS) && NameWords.isAcronym(tokens.word(token)) ? token + 1 : -1;
    }

    private OrganisationSpan withAdjective(int token, int noun, String country) {
        int ministry = endOfMinistry(noun);
        if (ministry > 0) {
            return ministry(token, ministry, country + " " + lower(noun, ministry), tokens.words(token, ministry));
        }
        Noun found = nounWithModifiers(noun);
        if (found == null || !standsAlone(found)) {
            return null;
        }
        String key = (country == null ? lower(token, noun) : country) + " " + lower(noun, found.to());
        return group(token, found, key, tokens.words(token, found.to()), Form.NAME);
    }

    private OrganisationSpan withoutAdjective(int token) {
        String owner = Demonyms.owner(tokens, token);
        int ministry = endOfMinistry(token);
        boolean isKnown = tokens.is(token - 1, THE) && ministry > token + 1;
        if (ministry > 0 && (tokens.isCapital(ministry - 1) || owner != null || isKnown)) {
            return ofOwner(token, ministry, owner);
        }
        Noun noun = nounWithModifiers(token);
        if (noun == null || tokens.isCapital(token) && !tokens.isSentenceStart(token) || !standsAlone(noun)) {
            return null;
        }
        if (owner != null) {
            return named(token, noun, owner);
        }
        boolean ofTheCountry = tokens.is(token, ENGLISH.words("group.of-the-country")) && noun.plural();
        return ofTheCountry && countryOfText != null ? named(token, noun, countryOfText) : null;
    }

    private OrganisationSpan ofOwner(int token, int end, String owner) {
        String words = tokens.words(token, end);
        if (owner == null || Demonyms.adjectiveOf(owner) == null) {
            String where = where(end);
            return ministry(token, end, lower(token, end) + where.toLowerCase(Locale.ROOT), words + where);
        }
        boolean ofFirst = tokens.isCapital(token) && tokens.is(token, MINISTRIES);
        String name = ofFirst ? words : Demonyms.adjectiveOf(owner) + " " + words;
        return ministry(token, end, owner + " " + lower(token, end), name);
    }

    /** " in Tehran" behind "the health ministry": each of several has its own. */
    private String where(int end) {
        return tokens.is(end, IN) && tokens.isCapital(end + 1) ? " " + tokens.words(end, end + 2) : "";
    }

    private OrganisationSpan named(int token, Noun noun, String country) {
        String adjective = Demonyms.adjectiveOf(country);
        String key = country + " " + lower(token, noun.to());
        String name = adjective + " " + tokens.words(token, noun.to());
        return adjective == null ? null : group(token, noun, key, name, Form.NOMINAL);
    }

    /** "Israeli military spokesman": the army's, whereas "Israeli military interventions" are what somebody does. */
    private boolean standsAlone(Noun noun) {
        return noun.plural()
                || NameWords.endsPhrase(tokens, noun.to())
                || tokens.is(noun.to(), ENGLISH.words("spokesperson"));
    }

    private String lower(int from, int to) {
        return from >= to ? "" : tokens.words(from, to).toLowerCase(Locale.ROOT);
    }

    private static OrganisationSpan ministry(int from, int to, String key, String name) {
        return OrganisationSpan.by(Rule.MINISTRY, from, to, ofCountry(key), name, OrganisationType.MINISTRY, Form.NAME);
    }

    private static OrganisationSpan group(int from, Noun noun, String key, String name, Form form) {
        return OrganisationSpan.by(Rule.GROUP, from, noun.to(), ofCountry(key), name, noun.type(), form);
    }

    private static String ofCountry(String key) {
        return OrganisationClusters.OF_COUNTRY + key.toLowerCase(Locale.ROOT);
    }

    /** The noun, with what may stand before it, that begins at a token; null if there is none. */
    private Noun nounWithModifiers(int from) {
        int at = from;
        while (at < from + LONGEST - 1
                && noun(at) == null
                && tokens.is(at, ENGLISH.words("group.rebel", "group.modifier"))) {
            at++;
        }
        return noun(at);
    }

    private Noun noun(int at) {
        String word = tokens.low(at);
        OrganisationType pair = PAIRS.get(word + " " + tokens.low(at + 1));
        if (pair != null) {
            return new Noun(at + 2, pair, false);
        }
        if (PLURALS.containsKey(word)) {
            return new Noun(at + 1, PLURALS.get(word), true);
        }
        boolean modifies = tokens.is(at, ENGLISH.words("group.modifier")) && noun(at + 1) != null;
        return SINGULARS.containsKey(word) && !modifies ? new Noun(at + 1, SINGULARS.get(word), false) : null;
    }

    /** "Foreign Ministry", "ministry of health": just after its last token; -1 if none begins here. */
    private int endOfMinistry(int from) {
        int at = from;
        while (at < from + LONGEST && tokens.is(at, REMITS)) {
            at++;
        }
        if (at > from && !tokens.word(from).equals(AND) && tokens.is(at, MINISTRIES)) {
            return at + 1;
        }
        boolean isMinistry = tokens.is(at, MINISTRIES)
                || tokens.isCapital(at) && tokens.is(at, ENGLISH.words("ministry.department"));
        return at == from && isMinistry && tokens.is(at + 1, ENGLISH.words("ministry.of")) ? endOfRemit(at + 2) : -1;
    }

    private int endOfRemit(int from) {
        int first = tokens.low(from).equals(THE) ? from + 1 : from;
        int at = first;
        int end = -1;
        while (at < first + LONGEST && at < tokens.size() && !tokens.isSentenceStart(at) && isRemit(at)) {
            at++;
            end = tokens.word(at - 1).equals(AND) ? end : at;
        }
        return end;
    }

    private boolean isRemit(int at) {
        if (tokens.low(at).equals(AND)) {
            return tokens.is(at + 1, REMITS) && tokens.isCapital(at - 1) == tokens.isCapital(at + 1);
        }
        return tokens.is(at, REMITS) || tokens.isCapital(at) && tokens.isCapital(at - 1);
    }
}
