package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds "the Observatory" where one organisation only that was named before is one. */
final class Nominals {

    private final Tokens tokens;
    private final BitSet covered;
    private final Map<String, List<Organisation>> byHead = new HashMap<>();

    private Nominals(Tokens tokens, BitSet covered) {
        this.tokens = tokens;
        this.covered = covered;
    }

    static void add(Tokens tokens, List<Organisation> organisations, BitSet covered) {
        Nominals nominals = new Nominals(tokens, covered);
        organisations.forEach(nominals::learn);
        nominals.find();
    }

    private void learn(Organisation organisation) {
        for (OrganisationSpan mention : organisation.mentions) {
            int head = OrganisationTypes.head(tokens, mention.from(), mention.to());
            String word = Words.lower(tokens, head);
            boolean names = mention.to() - mention.from() > 1 && !word.equals("forces") && !word.equals("troops");
            List<Organisation> same = byHead.computeIfAbsent(word, any -> new ArrayList<>());
            if (names && !same.contains(organisation) && same.size() < 2) {
                same.add(organisation);
            }
        }
    }

    private void find() {
        for (int token = 1; token < tokens.size(); token++) {
            if (Words.lower(tokens, token - 1).equals("the") && !covered.get(token)) {
                find(token);
            }
        }
    }

    private void find(int token) {
        List<Organisation> fitting = byHead.getOrDefault(tokens.word(token).toLowerCase(Locale.ROOT), List.of());
        if (fitting.size() != 1 || !isHead(token) || !isWhole(token + 1)) {
            return;
        }
        Organisation organisation = fitting.get(0);
        if (organisation.first() < token) {
            organisation.add(new OrganisationSpan(
                    token,
                    token + 1,
                    "",
                    organisation.name,
                    null,
                    organisation.type,
                    Form.NOMINAL,
                    OrganisationRule.NOMINAL,
                    1));
        }
    }

    private boolean isHead(int token) {
        String word = tokens.word(token);
        return OrganisationTypes.isHead(word)
                || word.equals("government")
                || word.equals("police")
                || word.equals("militia");
    }

    /** No complement or second noun makes it another one: "the council of elders", "the party leader". */
    private boolean isWhole(int after) {
        String word = Words.lower(tokens, after);
        boolean complement = word.equals("of") || word.equals("for") || word.equals("that") || word.equals("which");
        return !complement
                && !covered.get(after)
                && Words.endsPhrase(tokens, after)
                && !Words.isFirstOfCompound(tokens, after);
    }
}
