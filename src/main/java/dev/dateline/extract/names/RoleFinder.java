package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.WHO;
import static dev.dateline.extract.language.Morphology.WHOSE;

import dev.dateline.extract.passage.Tokens;

import java.util.BitSet;

/** Finds the words that say what a person is: those before the name, and those between commas after it. */
final class RoleFinder {

    /**
     * A role.
     *
     * @param from the first token
     * @param to just after the last
     * @param country the code of the one it is held in, where that is said; else null
     */
    record Role(int from, int to, String country) {}

    private static final int FARTHEST = 10;
    private static final int LONGEST_COMPLEMENT = 14;

    private final Tokens tokens;
    private final BitSet people;
    private final BitSet names;

    /**
     * @param people the tokens that are in a person's name
     * @param names the tokens that are in a place's or an organisation's
     */
    RoleFinder(Tokens tokens, BitSet people, BitSet names) {
        this.tokens = tokens;
        this.people = people;
        this.names = names;
    }

    /** The role before a name that begins at a token; null if there is none. */
    Role before(int name) {
        int start = tokens.sentenceStart(name);
        int end = name;
        while (end - 1 >= start && NameWords.isHonorific(tokens, end - 1)) {
            end--;
        }
        if (end - 1 > start && tokens.word(end - 1).equals(",")) {
            return beforeComma(end - 1, start, name);
        }
        int head = isHead(end - 1, start) ? end - 1 : headWithComplement(end, start);
        return head < 0 ? null : role(extendedLeft(head, start), end);
    }

    private boolean isHead(int token, int start) {
        return token >= start && NameWords.isTitle(tokens, token) && !people.get(token);
    }

    /** "Minister for Strategic Affairs" right before the name, in capitals: the token of "Minister"; -1 if there is none. */
    private int headWithComplement(int end, int start) {
        for (int token = end - 1; token > Math.max(start - 1, end - FARTHEST); token--) {
            String word = tokens.word(token);
            if (ENGLISH.words("title.held-in").contains(word)) {
                if (isHead(token - 1, start) && tokens.isCapital(token - 1) && token < end - 1) {
                    return token - 1;
                }
            } else if (!tokens.isCapital(token)
                            && !ENGLISH.words("title.joining").contains(word)
                    || people.get(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** "his Russian counterpart, Sergey Lavrov": with a word before that makes it definite. */
    private Role beforeComma(int comma, int start, int name) {
        if (!isHead(comma - 1, start)) {
            return null;
        }
        int from = extendedLeft(comma - 1, start);
        boolean definite =
                from > start && (tokens.is(from - 1, NameWords.DETERMINERS) || tokens.isPossessive(from - 1));
        int after = people.nextClearBit(name);
        boolean closed = after >= tokens.size() || ",.;".contains(tokens.word(after));
        return definite && closed ? role(from, comma) : null;
    }

    private int extendedLeft(int head, int start) {
        int at = head;
        while (at > start && head - at < FARTHEST) {
            if (tokens.isHyphen(at - 1) && tokens.isGlued(at) && at - 2 >= start && tokens.isWord(at - 2)) {
                at -= 2;
            } else if (modifies(at - 1, start)) {
                at--;
            } else {
                break;
            }
        }
        while (at < head && (!tokens.isWord(at) || tokens.isPossessive(at))) {
            at++;
        }
        return at;
    }

    private boolean modifies(int token, int start) {
        if (!tokens.isWord(token) || people.get(token) || tokens.isPossessive(token)) {
            return false;
        }
        String word = tokens.low(token);
        boolean isName = tokens.isCapital(token)
                && token > start
                && !NameWords.isFunction(word)
                && !NameWords.SAYING.contains(word)
                && !NameWords.NO_NAMES.contains(word)
                && !NameWords.isHonorific(tokens, token);
        return isName
                || NameWords.isTitle(tokens, token)
                || NameWords.isOfTitle(tokens, token)
                || names.get(token)
                || Demonyms.country(tokens, token) != null;
    }

    private Role role(int from, int to) {
        return new Role(from, to, country(from, to));
    }

    /** The country of an adjective or name among the words, or of the name with "'s" before them. */
    private String country(int from, int to) {
        for (int token = from; token < to; token++) {
            Phrases.Match<String> country = Demonyms.either(tokens, token);
            if (country != null && !country.value().equals(Demonyms.NO_COUNTRY)) {
                return country.value();
            }
        }
        return Demonyms.owner(tokens, from);
    }

    /** The role after a name that ends before a token: ", 45, a spokesman for the agency,"; null if there is none. */
    Role after(int end) {
        if (!tokens.word(end).equals(",") || tokens.isSentenceStart(end)) {
            return null;
        }
        int limit = tokens.sentenceEnd(end);
        int at = afterOwner(afterAge(end + 1), limit);
        int head = -1;
        int token = at;
        while (token < limit && token < at + FARTHEST && (isInner(token) || NameWords.isTitle(tokens, token))) {
            head = NameWords.isTitle(tokens, token) && !people.get(token) ? token : head;
            token++;
        }
        if (head < 0 || token < limit && people.get(token) || head + 1 < token) {
            return null;
        }
        int stop = complement(head + 1, limit);
        return stop < 0 ? null : role(at, stop);
    }

    private int afterAge(int token) {
        int at = tokens.is(token, ENGLISH.words("aged")) ? token + 1 : token;
        return NameWords.isAge(tokens, at) && tokens.word(at + 1).equals(",") ? at + 2 : token;
    }

    /** Past "the", "a", "Israel's", "the country's". */
    private int afterOwner(int token, int limit) {
        for (int at = token; at < Math.min(limit, token + 5); at++) {
            if (tokens.isPossessive(at)) {
                return at + 1;
            }
            if (!tokens.isWord(at) || at > token && NameWords.isFunction(tokens.low(at))) {
                break;
            }
        }
        return tokens.is(token, NameWords.DETERMINERS) ? token + 1 : token;
    }

    private boolean isInner(int token) {
        if (tokens.isHyphen(token)) {
            return tokens.isGlued(token);
        }
        String word = tokens.low(token);
        return tokens.isWord(token)
                && !people.get(token)
                && !tokens.isPossessive(token)
                && !NameWords.isFunction(word)
                && !NameWords.SAYING.contains(word)
                && !word.endsWith(ED);
    }

    /** Just after "of the agency" and the like, up to the comma that closes it; just after the head if nothing follows; or -1. */
    private int complement(int token, int limit) {
        if (token >= limit || isClosing(token)) {
            return token;
        }
        if (!tokens.is(token, ENGLISH.words("title.complement"))) {
            return -1;
        }
        int at = token + 1;
        while (at < limit && at < token + LONGEST_COMPLEMENT && !isClosing(at)) {
            at++;
        }
        return at < token + LONGEST_COMPLEMENT || at == limit ? at : token;
    }

    private boolean isClosing(int token) {
        String word = tokens.low(token);
        return !tokens.isWord(token)
                        && !tokens.isHyphen(token)
                        && !tokens.isPossessive(token)
                        && !Character.isDigit(word.charAt(0))
                || NameWords.SAYING.contains(word)
                || word.equals(WHO)
                || word.equals(WHOSE);
    }
}
