package dev.dateline.extract.names;

import dev.dateline.extract.passage.Tokens;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a name again where the text repeats it and the tagger did not see it. */
final class Repeats {

    private static final double FAITH = 0.95;

    private final Tokens tokens;
    private final BitSet covered;
    private final Set<String> lowerCase = new HashSet<>();
    private final Phrases<NameFound> phrases = new Phrases<>();
    private final Set<String> known = new HashSet<>();

    private Repeats(Tokens tokens, BitSet covered) {
        this.tokens = tokens;
        this.covered = covered;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isWord(token) && !tokens.isCapital(token)) {
                lowerCase.add(tokens.low(token));
            }
        }
    }

    /**
     * @param names found so far
     * @param covered the tokens that belong to some name
     * @return the names that were missed
     */
    static List<NameFound> of(Tokens tokens, List<NameFound> names, BitSet covered) {
        Repeats repeats = new Repeats(tokens, covered);
        names.forEach(name -> repeats.learn(name.from(), name.to(), name));
        names.forEach(repeats::learnSurname);
        return tokens.scan(0, repeats::at);
    }

    /** From the particle on: "al-Assad" of "Bashar al-Assad", and "Assad". */
    private void learnSurname(NameFound name) {
        if (name.kind() != NameKind.PERSON || name.length() < 2) {
            return;
        }
        PersonName parsed = PersonName.of(tokens, name.from(), name.to());
        if (parsed.suffix() == null && !parsed.isSingle()) {
            learn(name.to() - 1, name.to(), name);
            learn(withParticles(name.to() - 1, name.from()), name.to(), name);
        }
    }

    /** "Bin Laden" of "Osama Bin Laden": with what comes between the names before and this one. */
    private int withParticles(int last, int from) {
        int at = last;
        while (at - 1 > from && PersonName.isParticle(tokens.low(at - 1))) {
            at--;
        }
        return at;
    }

    private void learn(int from, int to, NameFound name) {
        if (known.add(tokens.words(from, to))) {
            phrases.add(tokens, from, to, name);
        }
    }

    /** The name that is repeated from a token on; null if none is. */
    private NameFound at(int token) {
        Phrases.Match<NameFound> match = covered.get(token) ? null : phrases.at(tokens, token);
        return match != null && isFree(token, match.to()) && stands(token, match.to())
                ? new NameFound(
                        token, match.to(), match.value().kind(), match.value().confidence() * FAITH)
                : null;
    }

    private boolean isFree(int from, int to) {
        int next = covered.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** Not inside a longer name, and no common word that begins a sentence. */
    private boolean stands(int from, int to) {
        if (to - from == 1 && tokens.is(from, lowerCase)) {
            return false;
        }
        boolean before = !tokens.isSentenceStart(from)
                && tokens.isCapital(from - 1)
                && !covered.get(from - 1)
                && !tokens.isSentenceStart(from - 1)
                && !NameWords.introduces(tokens, from - 1)
                && Demonyms.adjective(tokens, from - 1) == null;
        boolean after = to < tokens.size() && !tokens.isSentenceStart(to) && tokens.isCapital(to);
        return !before && !after && !tokens.isSecondOfCompound(from);
    }
}
