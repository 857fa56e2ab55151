package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.OrganisationType;

/** Organisations that any news desk knows by all their names. */
final class KnownOrganisations {

    /**
     * One of them.
     *
     * @param acronym null where it has none
     * @param certain whether these words mean it wherever they stand
     */
    record Known(String name, String acronym, OrganisationType type, boolean certain) {}

    private static final KnownOrganisations KNOWN = new KnownOrganisations();

    private final Phrases<Known> phrases = new Phrases<>();

    private KnownOrganisations() {
        ENGLISH.lines("organisations.txt").forEach(this::add);
    }

    private void add(String line) {
        String[] fields = line.split("\\s*\\|\\s*");
        String acronym = fields.length > 2 && !fields[2].isEmpty() ? fields[2] : null;
        Known known = new Known(fields[1], acronym, OrganisationType.valueOf(fields[0]), true);
        phrases.add(known.name, known);
        if (acronym != null && !acronym.equals(known.name)) {
            phrases.add(acronym, known);
        }
        for (String other : fields.length > 3 ? fields[3].split("\\s*;\\s*") : new String[0]) {
            boolean certain = !other.startsWith("?");
            phrases.add(certain ? other : other.substring(1), new Known(known.name, acronym, known.type, certain));
        }
    }

    /** The one whose name begins at a token, in its longest form; null if there is none. */
    static Phrases.Match<Known> at(Tokens tokens, int token) {
        return KNOWN.phrases.at(tokens, token);
    }

    /** The one that exactly these words name; null if there is none. */
    static Known named(Tokens tokens, int from, int to) {
        Phrases.Match<Known> match = at(tokens, from);
        return match != null && match.to() == to ? match.value() : null;
    }
}
