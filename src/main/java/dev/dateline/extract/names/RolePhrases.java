package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.ING;
import static dev.dateline.extract.language.Morphology.LY;
import static dev.dateline.extract.language.Morphology.OR;
import static dev.dateline.extract.language.Morphology.S;
import static dev.dateline.extract.language.Morphology.WHO;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.names.Person.Role;
import dev.dateline.extract.passage.Tokens;

import java.util.BitSet;
import java.util.Set;

/** Knows the phrases that roles are: where one begins before its head and where it ends behind it. */
final class RolePhrases {

    private static final int FARTHEST = 10;
    private static final int LONGEST_COMPLEMENT = 14;
    private static final int MOST_PLAIN = 3;

    private static final Set<String> YEARS = ENGLISH.words("title.years");
    private static final Set<String> COMPLEMENT = ENGLISH.words("title.complement");
    private static final Set<String> IN_COMPLEMENT =
            ENGLISH.words("title.complement", "title.place", "title.joining", "determiner");
    private static final Set<String> VERBS =
            Lexicon.union(NameWords.SAYING, ENGLISH.words("names.verb"), Lexicon.VERBS);

    private final Tokens tokens;
    private final BitSet people;
    private final BitSet names;

    /**
     * @param people the tokens that are in a person's name
     * @param names the tokens that are in a place's or an organisation's
     */
    RolePhrases(Tokens tokens, BitSet people, BitSet names) {
        this.tokens = tokens;
        this.people = people;
        this.names = names;
    }

    boolean isHead(int token, int start) {
        return token >= start && !people.get(token) && NameWords.isRole(tokens, token);
    }

    /** Just after what says whose or of what it is, as "of the agency" does, but not after where it is: "in Oslo". */
    int endOfPhrase(int token, int end) {
        return tokens.is(token, ENGLISH.words("title.place")) ? token : end;
    }

    /** Whether "the", "a", "her" or "Israel's" stands before a phrase. */
    boolean isDetermined(int from, int start) {
        return from > start && (tokens.is(from - 1, NameWords.DETERMINERS) || isOwner(from - 1));
    }

    private boolean isOwner(int token) {
        return tokens.isPossessive(token)
                || tokens.is(token, ENGLISH.words("title.owner-mark"))
                        && tokens.isGlued(token)
                        && tokens.low(token - 1).endsWith(S);
    }

    /** To the beginning of the phrase, without the words that determine it. */
    int left(int head, int start) {
        int at = head;
        int sure = head;
        int plain = 0;
        boolean doubtful = false;
        while (at > start && head - at < FARTHEST) {
            if (tokens.isHyphen(at - 1) && tokens.isGlued(at) && at - 2 >= start && !people.get(at - 2)) {
                at -= 2;
            } else if (modifies(at - 1, start)) {
                at--;
            } else if (plain < MOST_PLAIN && isPlain(at - 1)) {
                at--;
                plain++;
                doubtful |= isDoubtful(at);
            } else {
                break;
            }
            sure = plain == 0 ? at : sure;
        }
        boolean whole = plain == 0 || (doubtful ? isDetermined(at, start) : at == start || opens(at - 1));
        return withoutAge(whole ? at : sure, head);
    }

    /** Whether the words after this one can be a whole phrase, as it is none of a phrase's inner words. */
    private boolean opens(int token) {
        return !tokens.isWord(token) && !tokens.isHyphen(token)
                || NameWords.isFunction(tokens.low(token))
                || tokens.is(token, NameWords.SAYING);
    }

    private int withoutAge(int from, int head) {
        int at = from;
        for (int token = from; token < head; token++) {
            at = tokens.is(token, YEARS) && tokens.isSecondOfCompound(token) ? token + 1 : at;
        }
        return at;
    }

    private boolean modifies(int token, int start) {
        if (!tokens.isWord(token) || people.get(token)) {
            return false;
        }
        boolean isName = tokens.isCapital(token)
                && token > start
                && !NameWords.isFunction(tokens.low(token))
                && !tokens.is(token, NameWords.NO_NAMES)
                && !NameWords.isHonorific(tokens, token);
        return isName || NameWords.isTitle(tokens, token) || NameWords.isOfTitle(tokens, token) || names.get(token);
    }

    /** A word that may be an adjective or noun before the head: whether it is one, only the words before it can tell. */
    private boolean isPlain(int token) {
        String word = tokens.low(token);
        return tokens.isWord(token)
                && (!tokens.isCapital(token) || tokens.isSentenceStart(token))
                && !people.get(token)
                && !NameWords.isFunction(word)
                && !VERBS.contains(word);
    }

    /** Whether it may be a noun of its own or a verb as well: there must be a word that determines the phrase. */
    private boolean isDoubtful(int token) {
        String word = tokens.low(token);
        boolean plural = word.endsWith(S) && !tokens.is(token, ENGLISH.words("ministry.remit"));
        return plural || isVerb(word) || word.endsWith(ING);
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || word.endsWith(ED) || word.endsWith(LY);
    }

    Role phrase(int first) {
        int limit = first < tokens.size() ? tokens.sentenceEnd(first) : first;
        int at = afterOwner(first);
        boolean determined = at > first;
        int head = -1;
        int token = at;
        while (token < limit && token < at + FARTHEST && isInner(token)) {
            head = isHead(token, at) ? token : head;
            token++;
        }
        int stop = head < 0 ? -1 : complement(head + 1, limit, determined);
        // "…, the minister said": who says it, and nobody else
        boolean isSubject = stop == head + 1 && tokens.is(stop, VERBS);
        return stop < 0 || isSubject ? null : role(withoutAge(at, head), stop);
    }

    /** Past "the", "a", "Israel's", "the country's". */
    int afterOwner(int token) {
        int limit = token < tokens.size() ? Math.min(tokens.sentenceEnd(token), token + 5) : token;
        for (int at = token; at < limit; at++) {
            if (isOwner(at)) {
                return at + 1;
            }
            if (!tokens.isWord(at) || at > token && NameWords.isFunction(tokens.low(at))) {
                break;
            }
        }
        return tokens.is(token, NameWords.DETERMINERS) ? token + 1 : token;
    }

    private boolean isInner(int token) {
        if (NameWords.isTitle(tokens, token) || NameWords.isOfTitle(tokens, token)) {
            return true;
        }
        if (tokens.isHyphen(token)) {
            return tokens.isGlued(token);
        }
        String word = tokens.low(token);
        return (tokens.isWord(token) || tokens.isFirstOfCompound(token + 1))
                && !people.get(token)
                && !NameWords.isFunction(word)
                && !NameWords.SAYING.contains(word)
                && !word.endsWith(ED);
    }

    /**
     * Just after "of the agency" and the like, up to what closes it; just after the head if nothing follows; or -1.
     *
     * @param determined whether the phrase begins so that it can only be one, and so may end before any word that is not in it
     */
    private int complement(int token, int limit, boolean determined) {
        if (token >= limit || isClosing(token)) {
            return token;
        }
        if (!tokens.is(token, COMPLEMENT) && !tokens.is(token, ENGLISH.words("title.place"))) {
            return determined && ends(token) ? token : -1;
        }
        int at = token + 1;
        while (at < limit && at < token + LONGEST_COMPLEMENT && !isClosing(at) && isInComplement(at)) {
            at++;
        }
        boolean closed = at > token + 1 && (at == limit || isClosing(at) || ends(at));
        boolean whole = closed && !tokens.is(at - 1, IN_COMPLEMENT);
        return whole ? endOfPhrase(token, at) : determined || closed ? token : -1;
    }

    private boolean ends(int token) {
        String word = tokens.low(token);
        boolean joins = word.equals(AND) || word.equals(OR);
        return joins
                ? !tokens.is(token + 1, NameWords.DETERMINERS) && !tokens.isCapital(token + 1)
                : NameWords.isFunction(word) || isVerb(word);
    }

    private boolean isInComplement(int token) {
        String word = tokens.low(token);
        boolean inner =
                tokens.isWord(token) || tokens.isHyphen(token) || tokens.isPossessive(token) || tokens.isNumber(token);
        return inner
                && !people.get(token)
                && (IN_COMPLEMENT.contains(word) || !NameWords.isFunction(word))
                && (tokens.isCapital(token) || !isVerb(word));
    }

    private boolean isClosing(int token) {
        return !tokens.isWord(token)
                        && !tokens.isHyphen(token)
                        && !tokens.isPossessive(token)
                        && !Character.isDigit(tokens.word(token).charAt(0))
                || tokens.is(token, WHO);
    }

    /** The head of the phrase that ends before a comma: "head" of "the head of the agency,"; -1 if there is none. */
    int headBefore(int comma, int start) {
        int head = isHead(comma - 1, start) ? comma - 1 : -1;
        for (int at = comma - 1; at > start && comma - at < LONGEST_COMPLEMENT && isInComplement(at); at--) {
            boolean complement = tokens.is(at, COMPLEMENT) || tokens.is(at, ENGLISH.words("title.place"));
            head = complement && isHead(at - 1, start) ? at - 1 : head;
        }
        return head;
    }

    /** "Minister for Strategic Affairs", "leader of the opposition" right before the name: the token of the head; or -1. */
    int headWithComplement(int end, int start) {
        int plain = 0;
        for (int token = end - 1; token > Math.max(start - 1, end - FARTHEST) && plain <= MOST_PLAIN; token--) {
            if (tokens.is(token, ENGLISH.words("title.held-in"))) {
                if (isHead(token - 1, start) && token < end - 1) {
                    return token - 1;
                }
            } else if (people.get(token)
                    || !tokens.isCapital(token)
                            && !tokens.is(token, ENGLISH.words("title.joining"))
                            && !isPlain(token)) {
                return -1;
            }
            plain += tokens.isCapital(token) ? 0 : 1;
        }
        return -1;
    }

    Role role(int from, int to) {
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
}
