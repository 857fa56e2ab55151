package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

import java.util.List;
import java.util.Set;

/**
 * Finds organisations by how they are written: those that any desk knows, the agency in a dateline's brackets, and outlets
 * that are named by their domain.
 */
final class OutletGrammar {

    /** Tokens from a line's start within which a dateline ends. */
    private static final int LONGEST_DATELINE = 14;

    private static final int LONGEST_AGENCY = 3;
    private static final int SHORTEST_TITLE = 4;
    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "-", "\u2015");

    private final Tokens tokens;

    OutletGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    List<OrganisationSpan> find() {
        return tokens.scan(0, this::at);
    }

    private OrganisationSpan at(int token) {
        Phrases.Match<KnownOrganisations.Known> known = KnownOrganisations.at(tokens, token);
        if (known != null && known.value().certain() && !isPartOfName(token, known.to())) {
            return national(token, known);
        }
        int line = tokens.sentenceStart(token);
        if (token - line < LONGEST_DATELINE && tokens.word(token - 1).equals("(")) {
            return agency(token, line);
        }
        return isOutletDomain(token) ? outlet(token, token + 1, Rule.DOMAIN) : null;
    }

    /** "Turkish Red Crescent", "Red Cross of Norway": a country's own body, and not the one that all countries have. */
    private OrganisationSpan national(int token, Phrases.Match<KnownOrganisations.Known> known) {
        Phrases.Match<String> country = Demonyms.either(tokens, token - 1);
        Phrases.Match<String> owner = tokens.is(known.to(), OF) ? Demonyms.country(tokens, known.to() + 1) : null;
        int from = country != null && country.to() == token ? token - 1 : token;
        int to = owner == null ? known.to() : owner.to();
        if (known.value().type() != OrganisationType.CHARITY || to - from == known.to() - token) {
            return OrganisationSpan.listed(token, known.to(), known.value());
        }
        String name = tokens.words(from, to);
        return OrganisationSpan.by(Rule.LISTED, from, to, name, name, OrganisationType.CHARITY, Form.NAME);
    }

    /** Whether a capital letter next to it shows that it is a part of a longer name, such as "Red Cross Street". */
    private boolean isPartOfName(int from, int to) {
        boolean acronym = NameWords.isAcronym(tokens.word(to - 1));
        return tokens.isSecondOfCompound(from)
                || !acronym
                        && !tokens.isSentenceStart(to)
                        && tokens.isCapital(to)
                        && !tokens.isTitleCase(tokens.sentenceStart(from), tokens.sentenceEnd(from), SHORTEST_TITLE);
    }

    /** "(MNTV) —" after a place at the start of a line. */
    private OrganisationSpan agency(int token, int line) {
        int end = token;
        while (end < token + LONGEST_AGENCY && tokens.isCapital(end)) {
            end++;
        }
        boolean dateline = end > token && tokens.is(end, ")") && tokens.is(end + 1, DASHES) && tokens.isCapital(line);
        return dateline ? outlet(token, end, Rule.AGENCY) : null;
    }

    private boolean isOutletDomain(int token) {
        String word = tokens.word(token);
        int dot = word.lastIndexOf('.');
        if (dot < 2
                || dot == word.length() - 1
                || tokens.isGlued(token) && !tokens.word(token - 1).matches("[(\"\u201c]")) {
            return false;
        }
        String domain = word.substring(dot + 1);
        return ENGLISH.words("outlet.domain").contains(domain)
                || ENGLISH.words("outlet.other-domain").contains(domain)
                        && (tokens.is(token - 1, ENGLISH.words("outlet.before"))
                                || tokens.is(token + 1, NameWords.SAYING));
    }

    private OrganisationSpan outlet(int from, int to, Rule rule) {
        String name = tokens.words(from, to);
        return OrganisationSpan.by(rule, from, to, name, name, OrganisationType.NEWS_OUTLET, Form.NAME);
    }
}
