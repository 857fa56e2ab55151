package dev.dateline.extract.names;

import dev.dateline.extract.passage.Tokens;
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
    /** By the key of a long form, the acronym by which news desks know it. */
    private final Map<String, OrganisationSpan> known = new HashMap<>();

    DefinedAcronyms(Tokens tokens, List<AcronymFinder.Definition> definitions, List<OrganisationSpan> spans) {
        this.tokens = tokens;
        this.spans = spans;
        Map<Integer, OrganisationSpan> byEnd = new HashMap<>();
        spans.forEach(span -> byEnd.put(span.to(), span));
        for (AcronymFinder.Definition definition : definitions) {
            OrganisationSpan named = byEnd.get(definition.to());
            OrganisationSpan acronym = byEnd.get(definition.acronym() + 1);
            if (named != null && acronym != null && isOne(definition, named, acronym)) {
                if (acronym.rule() == OrganisationRule.LISTED && isKnown(named, acronym)) {
                    known.putIfAbsent(named.key(), acronym);
                } else {
                    longForms.putIfAbsent(letters(acronym), named);
                }
            }
        }
    }

    /** The letters of a company in brackets may be those that its shares are traded under. */
    private static boolean isOne(
            AcronymFinder.Definition definition, OrganisationSpan named, OrganisationSpan acronym) {
        boolean several = named.length() > 1;
        boolean spelled = definition.from() >= 0 || named.type() != OrganisationType.COMPANY;
        return several && spelled && !named.key().equals(acronym.key());
    }

    /** Whether it is but another form of the name that news desks know: "Kurdistan Workers Party". */
    private boolean isKnown(OrganisationSpan named, OrganisationSpan acronym) {
        String known = acronym.name();
        if (known.equals(letters(acronym))) {
            return true;
        }
        int shared = 0;
        int capitals = 0;
        for (int token = named.from(); token < named.to(); token++) {
            capitals += tokens.isCapital(token) ? 1 : 0;
            shared += tokens.isCapital(token) && known.contains(tokens.word(token)) ? 1 : 0;
        }
        return shared == capitals;
    }

    /** The spans, those of acronyms with the organisation that they stand for. */
    List<OrganisationSpan> applied() {
        List<OrganisationSpan> applied = new ArrayList<>();
        for (OrganisationSpan span : spans) {
            OrganisationSpan named = span.length() == 1 ? longForms.get(letters(span)) : known.get(span.key());
            applied.add(named == null ? span : span.meaning(named, letters(span)));
        }
        return applied;
    }

    private String letters(OrganisationSpan span) {
        return tokens.words(span.from(), span.to()).replace(".", "");
    }
}
