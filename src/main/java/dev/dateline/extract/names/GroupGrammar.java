package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.IN;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds organisations that are named by what they are: "Israeli forces", "Druze militias", "Syria's army", "the Foreign
 * Ministry", "government forces".
 */
final class GroupGrammar {

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
        boolean people = false;
        int noun = token;
        Phrases.Match<String> adjective = Demonyms.adjective(tokens, noun);
        while (adjective != null && noun - token < 4) {
            boolean anywhere = adjective.value().equals(Demonyms.NO_COUNTRY);
            people |= anywhere;
            country = anywhere ? country : adjective.value();
            noun = adjective.to();
            adjective = Demonyms.adjective(tokens, noun);
        }
        if (noun == token) {
            return withoutAdjective(token);
        }
        return withAdjective(token, noun, country, people);
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
                        OrganisationRule.GROUP,
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

    private OrganisationSpan withAdjective(int token, int noun, String country, boolean people) {
        int ministry = GroupNouns.endOfMinistry(tokens, noun);
        if (ministry > 0) {
            return ministry(token, ministry, country + " " + lower(noun, ministry), tokens.words(token, ministry));
        }
        GroupNouns.Noun found = GroupNouns.at(tokens, noun, people && country == null);
        if (found == null || !standsAlone(found)) {
            return null;
        }
        String key = (country == null || people ? lower(token, noun) : country) + " " + lower(noun, found.to());
        return group(token, found, key, tokens.words(token, found.to()), Form.NAME);
    }

    private OrganisationSpan withoutAdjective(int token) {
        String owner = Demonyms.owner(tokens, token);
        int ministry = GroupNouns.endOfMinistry(tokens, token);
        boolean isKnown = tokens.is(token - 1, THE) && ministry > token + 1;
        if (ministry > 0 && (tokens.isCapital(ministry - 1) || owner != null || isKnown)) {
            return ofOwner(token, ministry, owner);
        }
        GroupNouns.Noun noun = GroupNouns.at(tokens, token, false);
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
        boolean ofFirst = !tokens.is(end - 1, GroupNouns.MINISTRIES);
        String name = ofFirst && tokens.isCapital(token) ? words : Demonyms.adjectiveOf(owner) + " " + words;
        return ministry(token, end, owner + " " + lower(token, end), name);
    }

    /** " in Tehran" behind "the health ministry": each of several has its own. */
    private String where(int end) {
        return tokens.is(end, IN) && tokens.isCapital(end + 1) ? " " + tokens.words(end, end + 2) : "";
    }

    private OrganisationSpan named(int token, GroupNouns.Noun noun, String country) {
        String adjective = Demonyms.adjectiveOf(country);
        String key = country + " " + lower(token, noun.to());
        String name = adjective + " " + tokens.words(token, noun.to());
        return adjective == null ? null : group(token, noun, key, name, Form.NOMINAL);
    }

    /** "Israeli military spokesman": the army's, whereas "Israeli military interventions" are what somebody does. */
    private boolean standsAlone(GroupNouns.Noun noun) {
        return noun.plural()
                ? !tokens.isFirstOfCompound(noun.to())
                : NameWords.endsPhrase(tokens, noun.to()) || tokens.is(noun.to(), ENGLISH.words("spokesperson"));
    }

    private String lower(int from, int to) {
        return from >= to ? "" : tokens.words(from, to).toLowerCase(Locale.ROOT);
    }

    private static OrganisationSpan ministry(int from, int to, String key, String name) {
        return OrganisationSpan.by(
                OrganisationRule.MINISTRY, from, to, ofCountry(key), name, OrganisationType.MINISTRY, Form.NAME);
    }

    private static OrganisationSpan group(int from, GroupNouns.Noun noun, String key, String name, Form form) {
        return OrganisationSpan.by(OrganisationRule.GROUP, from, noun.to(), ofCountry(key), name, noun.type(), form);
    }

    private static String ofCountry(String key) {
        return OrganisationClusters.OF_COUNTRY + key.toLowerCase(Locale.ROOT);
    }
}
