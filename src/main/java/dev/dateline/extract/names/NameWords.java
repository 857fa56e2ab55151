package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.ED;
import static dev.dateline.extract.language.Morphology.ING;
import static dev.dateline.extract.language.Morphology.LY;
import static dev.dateline.extract.language.Morphology.S;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Tokens;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand beside names: titles before people's, verbs after them, and what a noun phrase begins and ends with. */
public final class NameWords {

    static final Set<String> DETERMINERS = ENGLISH.words("determiner");

    /** Verbs that somebody who speaks or acts is the subject of. */
    static final Set<String> SAYING = ENGLISH.words("verb.saying");

    /** Names of days and months, and words that begin sentences: with a capital letter, and no name alone. */
    static final Set<String> NO_NAMES = ENGLISH.words("weekday", "month", "sentence-beginning");

    private static final Pattern ACRONYM = Pattern.compile("(?:[.&\\p{Nd}]*\\p{Lu}){2,8}[.&\\p{Nd}]*");

    private NameWords() {}

    /** Two to eight capital letters, with stops or not: "SOHR", "U.N.". */
    static boolean isAcronym(String word) {
        return ACRONYM.matcher(word).matches();
    }

    /** Whether a word is an adjective of a country or people, which is learned to be no name. */
    public static boolean isNationality(String word) {
        return !word.isEmpty() && Demonyms.adjective(new Tokens(word), 0) != null;
    }

    /** Whether a noun phrase that ends before this token ends there, as no noun of the same phrase follows. */
    public static boolean endsPhrase(Tokens tokens, int token) {
        if (!tokens.isWord(token) || tokens.isSentenceStart(token)) {
            return !tokens.isHyphen(token);
        }
        String word = tokens.low(token);
        return ENGLISH.words("function-word").contains(word)
                || SAYING.contains(word)
                || ENGLISH.words("names.verb").contains(word)
                || !tokens.isCapital(token) && (word.endsWith(ED) || word.endsWith(LY) || word.endsWith(ING));
    }

    static boolean isFunction(String lower) {
        return ENGLISH.words("function-word").contains(lower) || DETERMINERS.contains(lower);
    }

    /** "Mr." and the like, which belong to the name's form of address and are no role. */
    static boolean isHonorific(Tokens tokens, int token) {
        return tokens.is(token, ENGLISH.words("title.honorific"));
    }

    /** "Minister", "Gen.", "DSP", "First Class": what an office or rank is, or ends with. */
    static boolean isTitle(Tokens tokens, int token) {
        return tokens.is(token, ENGLISH.words("title.head"))
                || tokens.is(token, ENGLISH.words("title.acronym")) && isAcronym(tokens.word(token))
                || token > 0 && ENGLISH.words("title.pair").contains(tokens.low(token - 1) + " " + tokens.low(token));
    }

    /** Whether it is what a role is, or ends with: a title, or a noun for what somebody does or is to another: "nurse", "wife". */
    static boolean isRole(Tokens tokens, int token) {
        return isTitle(tokens, token) || isRole(tokens.low(token)) && !isRoleOfSeveral(tokens, token);
    }

    private static boolean isRole(String word) {
        return ENGLISH.words("title.noun").contains(word)
                || ENGLISH.words("kin").contains(word)
                || ENGLISH.words("title.head").contains(word)
                || Lexicon.isAgentForm(word + S)
                        && !isFunction(word)
                        && !NO_NAMES.contains(word)
                        && !isOrganisation(word);
    }

    private static boolean isOrganisation(String word) {
        return ENGLISH.words("organisation.kind").contains(word) || OrganisationTypes.isHead(word);
    }

    /** "nurses", "wives". */
    static boolean isRoleOfSeveral(Tokens tokens, int token) {
        String word = tokens.low(token);
        String one = word.substring(0, Math.max(0, word.length() - 1));
        return word.endsWith(S) && isRole(one);
    }

    /** "foreign" of "foreign minister", "Syrian" of "Syrian president". */
    static boolean isOfTitle(Tokens tokens, int token) {
        return tokens.is(token, ENGLISH.words("title.modifier")) || Demonyms.adjective(tokens, token) != null;
    }

    /** "45" of "Ada Lin, 45,". */
    static boolean isAge(Tokens tokens, int token) {
        String word = tokens.word(token);
        return !word.isEmpty() && word.length() <= 3 && Character.isDigit(word.charAt(0));
    }

    /** Whether the token before a name shows that it is a person's. */
    static boolean introduces(Tokens tokens, int token) {
        return isHonorific(tokens, token) || isTitle(tokens, token);
    }
}
