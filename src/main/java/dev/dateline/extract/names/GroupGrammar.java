package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds organisations that are named by what they are: "Israeli forces", "Druze militias", "Syria's army", "the Foreign
 * Ministry", "government forces".
 */
final class GroupGrammar {

    /** Tokens of "Democratic Republic of the Congo's", and one more. */
    private static final int LONGEST_OWNER = 7;

    /** Words of "human rights office". */
    private static final int LONGEST_BODY = 4;

    /** Begins the keys of parts of the United Nations. */
    private static final String OF_UNITED_NATIONS = "^";

    private static final Set<String> UNITED_NATIONS = ENGLISH.words("united-nations");

    /** What, before a noun of many, means that of the country that a text is about: "government forces". */
    private static final Set<String> OF_THE_COUNTRY = ENGLISH.words("group.of-the-country");

    private static final Set<String> SPEAKERS = ENGLISH.words("spokesperson");

    private final Tokens tokens;
    private final CountryFocus focus;

    GroupGrammar(Tokens tokens, CountryFocus focus) {
        this.tokens = tokens;
        this.focus = focus;
    }

    List<OrganisationSpan> find() {
        List<OrganisationSpan> found = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            OrganisationSpan span = at(token);
            if (span != null) {
                found.add(span);
            }
            token = span == null ? token + 1 : span.to();
        }
        return found;
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
            if (GroupNouns.isBody(tokens.word(at)) && NounPhrase.endsBefore(tokens, at + 1)) {
                String rest = words(from, at + 1);
                return new OrganisationSpan(
                        token,
                        at + 1,
                        OF_UNITED_NATIONS + rest,
                        words(token, at + 1),
                        null,
                        OrganisationType.INTERNATIONAL,
                        Form.NOMINAL,
                        OrganisationRule.GROUP,
                        1);
            }
        }
        return null;
    }

    private int endOfUnitedNations(int token) {
        if (!tokens.isCapital(token)) {
            return -1;
        }
        boolean isPair = UNITED_NATIONS.contains(tokens.low(token) + " " + tokens.low(token + 1));
        if (isPair) {
            return token + 2;
        }
        return tokens.is(token, UNITED_NATIONS) && LetterCase.isAcronym(tokens.word(token)) ? token + 1 : -1;
    }

    private OrganisationSpan withAdjective(int token, int noun, String country, boolean people) {
        int ministry = GroupNouns.endOfMinistry(tokens, noun);
        if (ministry > 0) {
            return span(
                    token,
                    ministry,
                    country + " " + lower(noun, ministry),
                    words(token, ministry),
                    OrganisationType.MINISTRY,
                    Form.NAME);
        }
        GroupNouns.Noun found = GroupNouns.at(tokens, noun, people && country == null);
        if (found == null || !standsAlone(found)) {
            return null;
        }
        String key = (country == null || people ? lower(token, noun) : country) + " " + lower(noun, found.to());
        return span(token, found.to(), key, words(token, found.to()), found.type(), Form.NAME);
    }

    private OrganisationSpan withoutAdjective(int token) {
        String owner = owner(token);
        int ministry = GroupNouns.endOfMinistry(tokens, token);
        if (ministry > 0 && (tokens.isCapital(ministry - 1) || owner != null)) {
            return ministry(token, ministry, owner);
        }
        GroupNouns.Noun noun = GroupNouns.at(tokens, token, false);
        if (noun == null || tokens.isCapital(token) && !tokens.isSentenceStart(token) || !standsAlone(noun)) {
            return null;
        }
        if (owner != null) {
            return named(token, noun, owner);
        }
        boolean ofTheCountry = tokens.is(token, OF_THE_COUNTRY) && noun.plural();
        return ofTheCountry && focus.country() != null ? named(token, noun, focus.country()) : null;
    }

    private OrganisationSpan ministry(int token, int end, String owner) {
        String words = words(token, end);
        if (owner == null || Demonyms.adjectiveOf(owner) == null) {
            return span(token, end, lower(token, end), words, OrganisationType.MINISTRY, Form.NAME);
        }
        boolean ofFirst = !tokens.is(end - 1, GroupNouns.MINISTRIES);
        String name = ofFirst && tokens.isCapital(token) ? words : Demonyms.adjectiveOf(owner) + " " + words;
        return span(token, end, owner + " " + lower(token, end), name, OrganisationType.MINISTRY, Form.NAME);
    }

    private OrganisationSpan named(int token, GroupNouns.Noun noun, String country) {
        String adjective = Demonyms.adjectiveOf(country);
        String words = words(token, noun.to());
        return adjective == null
                ? null
                : span(
                        token,
                        noun.to(),
                        country + " " + words.toLowerCase(Locale.ROOT),
                        adjective + " " + words,
                        noun.type(),
                        Form.NOMINAL);
    }

    /** The country whose name with "'s" stands before a token; null if none does. */
    private String owner(int token) {
        if (!tokens.isPossessive(token - 1)) {
            return null;
        }
        for (int from = Math.max(0, token - LONGEST_OWNER); from <= token - 2; from++) {
            Phrases.Match<String> country = Demonyms.country(tokens, from);
            if (country != null && country.to() == token - 1) {
                return country.value();
            }
        }
        return null;
    }

    private boolean standsAlone(GroupNouns.Noun noun) {
        return noun.plural()
                ? !tokens.isFirstOfCompound(noun.to())
                : NounPhrase.endsBefore(tokens, noun.to()) || isSpeaker(noun.to());
    }

    /** "Israeli military spokesman": the army's, whereas "Israeli military interventions" are what somebody does. */
    private boolean isSpeaker(int token) {
        return tokens.is(token, SPEAKERS);
    }

    private String words(int from, int to) {
        return tokens.words(from, to);
    }

    private String lower(int from, int to) {
        return from >= to ? "" : words(from, to).toLowerCase(Locale.ROOT);
    }

    private static OrganisationSpan span(int from, int to, String key, String name, OrganisationType type, Form form) {
        return new OrganisationSpan(
                from,
                to,
                OrganisationClusters.OF_COUNTRY + key.toLowerCase(Locale.ROOT),
                name,
                null,
                type,
                form,
                type == OrganisationType.MINISTRY ? OrganisationRule.MINISTRY : OrganisationRule.GROUP,
                1);
    }
}
