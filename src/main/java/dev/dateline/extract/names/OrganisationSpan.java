package dev.dateline.extract.names;

import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;

/**
 * Words that mean an organisation.
 *
 * @param from the first token
 * @param to just after the last
 * @param key the same for all spans that mean the same organisation
 * @param name what it is called; it need not be these words
 * @param acronym null if it has none
 * @param rule by which it was found
 * @param score how sure the model of names is, from 0 to 1; for other rules 1
 */
record OrganisationSpan(
        int from,
        int to,
        String key,
        String name,
        String acronym,
        OrganisationType type,
        Form form,
        Rule rule,
        double score)
        implements Spanned {

    /** Of a rule that is as sure of all that it finds; it finds no acronyms. */
    static OrganisationSpan by(Rule rule, int from, int to, String key, String name, OrganisationType type, Form form) {
        return new OrganisationSpan(from, to, key, name, null, type, form, rule, 1);
    }

    static OrganisationSpan listed(int from, int to, KnownOrganisations.Known known) {
        String name = known.name();
        return new OrganisationSpan(from, to, name, name, known.acronym(), known.type(), Form.NAME, Rule.LISTED, 1);
    }

    static OrganisationSpan of(NameFound found, String key, String name, OrganisationType type) {
        Rule rule = type == OrganisationType.OTHER ? Rule.TAGGED : Rule.TAGGED_KIND;
        return new OrganisationSpan(
                found.from(), found.to(), key, name, null, type, Form.NAME, rule, found.confidence());
    }

    @Override
    public Span span() {
        return new Span(from, to);
    }

    /** The same words, as the acronym of an organisation that is named in full elsewhere. */
    OrganisationSpan meaning(OrganisationSpan named, String letters) {
        String known = named.acronym == null ? letters : named.acronym;
        return new OrganisationSpan(from, to, named.key, named.name, known, named.type, form, named.rule, named.score);
    }
}
