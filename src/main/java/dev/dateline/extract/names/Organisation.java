package dev.dateline.extract.names;

import dev.dateline.extract.names.OrganisationFound.Rule;
import dev.dateline.mention.OrganisationType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mentions of one organisation while they are gathered. */
final class Organisation {

    final List<OrganisationSpan> mentions = new ArrayList<>();
    String name;
    String acronym;
    OrganisationType type;

    Organisation(OrganisationSpan first) {
        name = first.name();
        acronym = first.acronym();
        type = first.type();
    }

    void add(OrganisationSpan mention) {
        mentions.add(mention);
        acronym = acronym == null ? mention.acronym() : acronym;
        if (type == OrganisationType.OTHER) {
            type = mention.type();
        }
    }

    /** Takes the mentions of another one that turned out to be this one, and what news desks know of it. */
    void take(Organisation other) {
        if (other.rule() == Rule.LISTED && rule() != Rule.LISTED) {
            name = other.name;
            type = other.type;
            acronym = other.acronym;
        }
        other.mentions.forEach(this::add);
        acronym = acronym == null ? other.acronym : acronym;
    }

    /** The most telling of its mentions' rules. */
    Rule rule() {
        return mentions.stream()
                .map(OrganisationSpan::rule)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    int first() {
        return mentions.stream().mapToInt(OrganisationSpan::from).min().orElseThrow();
    }
}
