package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** Sees who is named as a relation of somebody: "her brother, Ada Lin", "Ada Lin, the captain's brother". */
final class Kinship {

    private static final Set<String> KIN = ENGLISH.words("kin");

    private static final int FARTHEST = 7;

    private final Tokens tokens;

    Kinship(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isRelation(NameFound name) {
        return isBefore(name.from()) || isAfter(name.to());
    }

    /** Whether words such as "her daughter, the teacher" stand before a name, without a verb or another name between. */
    private boolean isBefore(int name) {
        int start = Math.max(tokens.sentenceStart(name), name - FARTHEST);
        for (int at = name - 1; at >= start; at--) {
            String word = tokens.low(at);
            if (KIN.contains(word)) {
                return !tokens.isFirstOfCompound(at + 1);
            }
            boolean office = NameWords.isTitle(tokens, at) || tokens.is(at, ENGLISH.words("title.modifier"));
            boolean former = tokens.is(at - 1, ENGLISH.words("former")) && !tokens.isCapital(at);
            if (!office
                    && !former
                    && (tokens.isCapital(at) || !ENGLISH.words("kin.between").contains(word))) {
                return false;
            }
        }
        return false;
    }

    /** ", the captain's brother,": with whose relation it is. */
    private boolean isAfter(int end) {
        if (!tokens.word(end).equals(",")) {
            return false;
        }
        boolean whose = false;
        for (int at = end + 1; at < Math.min(tokens.sentenceEnd(end), end + FARTHEST); at++) {
            String word = tokens.low(at);
            if (KIN.contains(word)) {
                return whose && !tokens.word(at + 1).equals(OF);
            }
            whose |= tokens.isPossessive(at) || ENGLISH.words("kin.owner").contains(word);
            if (!tokens.isWord(at) && !tokens.isPossessive(at)) {
                return false;
            }
        }
        return false;
    }
}
