package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets an acronym mean what the text says it stands for, all through the text: "RSF" is whose name it is given to here, and not
 * the one of that acronym that news desks elsewhere know.
 */
final class DefinedAcronyms {

    private final Tokens tokens;
    private final List<OrganisationSpan> spans;
    private final Map<String, OrganisationSpan> longForms = new HashMap<>();

    DefinedAcronyms(Tokens tokens, List<AcronymFinder.Definition> definitions, List<OrganisationSpan> spans) {
        this.tokens = tokens;
        this.spans = spans;
        Map<Integer, OrganisationSpan> byEnd = new HashMap<>();
        spans.forEach(span -> byEnd.put(span.to(), span));
        for (AcronymFinder.Definition definition : definitions) {
            OrganisationSpan named = byEnd.get(definition.to());
            OrganisationSpan acronym = byEnd.get(definition.acronym() + 1);
            if (named != null && acronym != null && isOne(definition, named, acronym)) {
                longForms.putIfAbsent(letters(acronym), named);
            }
        }
    }

    /** The letters of a company in brackets may be those that its shares are traded under. */
    private static boolean isOne(
            AcronymFinder.Definition definition, OrganisationSpan named, OrganisationSpan acronym) {
        boolean several = named.to() - named.from() > 1;
        boolean known = acronym.rule() == OrganisationRule.LISTED
                && acronym.acronym() != null
                && acronym.acronym().equals(acronym.name());
        boolean spelled = definition.from() >= 0 || named.type() != OrganisationType.COMPANY;
        return several && spelled && !known && !named.key().equals(acronym.key());
    }

    /** The spans, those of acronyms with the organisation that they stand for. */
    List<OrganisationSpan> applied() {
        if (longForms.isEmpty()) {
            return spans;
        }
        List<OrganisationSpan> applied = new ArrayList<>();
        for (OrganisationSpan span : spans) {
            OrganisationSpan named = span.to() - span.from() == 1 ? longForms.get(letters(span)) : null;
            applied.add(named == null ? span : span.meaning(named, letters(span)));
        }
        return applied;
    }

    private String letters(OrganisationSpan span) {
        return tokens.words(span.from(), span.to()).replace(".", "");
    }
}
