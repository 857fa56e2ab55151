package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds "the Observatory" where one organisation only that was named before is one. */
final class OrganisationsByNoun {

    private final Tokens tokens;
    private final BitSet covered;
    private final Map<String, List<Organisation>> byHead = new HashMap<>();

    private OrganisationsByNoun(Tokens tokens, BitSet covered) {
        this.tokens = tokens;
        this.covered = covered;
    }

    static void add(Tokens tokens, List<Organisation> organisations, BitSet covered) {
        OrganisationsByNoun byNoun = new OrganisationsByNoun(tokens, covered);
        organisations.forEach(byNoun::learn);
        byNoun.find();
    }

    private void learn(Organisation organisation) {
        for (OrganisationSpan mention : organisation.mentions) {
            int head = OrganisationTypes.head(tokens, mention.from(), mention.to());
            String word = tokens.low(head);
            boolean names =
                    mention.length() > 1 && !ENGLISH.words("group.several").contains(word);
            List<Organisation> same = byHead.computeIfAbsent(word, any -> new ArrayList<>());
            if (names && !same.contains(organisation) && same.size() < 2) {
                same.add(organisation);
            }
        }
    }

    private void find() {
        for (int token = 1; token < tokens.size(); token++) {
            if (tokens.low(token - 1).equals(THE) && !covered.get(token)) {
                find(token);
            }
        }
    }

    private void find(int token) {
        List<Organisation> fitting = byHead.getOrDefault(tokens.low(token), List.of());
        if (fitting.size() != 1 || !OrganisationTypes.isHead(tokens.low(token)) || !isWhole(token + 1)) {
            return;
        }
        Organisation organisation = fitting.get(0);
        if (organisation.first() < token) {
            organisation.add(OrganisationSpan.by(
                    OrganisationRule.NOMINAL,
                    token,
                    token + 1,
                    "",
                    organisation.name,
                    organisation.type,
                    Form.NOMINAL));
        }
    }

    /** No complement or second noun makes it another one: "the council of elders", "the party leader". */
    private boolean isWhole(int after) {
        return !tokens.is(after, ENGLISH.words("organisation.more"))
                && !covered.get(after)
                && NameWords.endsPhrase(tokens, after)
                && !tokens.isFirstOfCompound(after);
    }
}
