package dev.dateline.extract.language;

import java.util.List;

/**
 * What the grammar of English itself is made of, and the only words of it that stand in Java: function words and endings that
 * rules ask for one by one. Function words are a closed class, to which no news adds one. Whatever has a meaning of its own, and
 * any list of words, is a class of the pack ({@link Language#words}). No word stands here that no rule asks for.
 */
public final class Morphology {

    // Articles, other determiners and quantifiers
    public static final String A = "a";
    public static final String AN = "an";
    public static final String THE = "the";
    public static final String THAT = "that";
    public static final String THOSE = "those";
    public static final String NO = "no";
    public static final String ALL = "all";
    public static final String BOTH = "both";
    public static final String ANOTHER = "another";
    public static final String OTHER = "other";
    public static final String ONE = "one";
    public static final String NOBODY = "nobody";
    public static final String NONE = "none";

    // Pronouns
    public static final String HE = "he";
    public static final String SHE = "she";
    public static final String THEY = "they";
    public static final String HER = "her";
    public static final String IT = "it";
    public static final String THEM = "them";
    public static final String THEMSELVES = "themselves";
    public static final String THERE = "there";
    public static final String WHO = "who";
    public static final String WHOM = "whom";
    public static final String WHICH = "which";

    // Prepositions
    public static final String AMONG = "among";
    public static final String AS = "as";
    public static final String AT = "at";
    public static final String BETWEEN = "between";
    public static final String BY = "by";
    public static final String FOR = "for";
    public static final String FROM = "from";
    public static final String IN = "in";
    public static final String INCLUDING = "including";
    public static final String NEAR = "near";
    public static final String OF = "of";
    public static final String ON = "on";
    public static final String SINCE = "since";
    public static final String THROUGH = "through";
    public static final String TO = "to";
    public static final String UNTIL = "until";
    public static final String WITH = "with";

    // Conjunctions and adverbs that join
    public static final String AND = "and";
    public static final String BUT = "but";
    public static final String NOT = "not";
    public static final String OR = "or";
    public static final String SO = "so";
    public static final String THAN = "than";
    public static final String THEN = "then";
    public static final String WHEN = "when";
    public static final String WHILE = "while";

    // Auxiliaries
    public static final String BE = "be";
    public static final String BEEN = "been";
    public static final String BEING = "being";
    public static final String IS = "is";
    public static final String WAS = "was";
    public static final String WERE = "were";
    public static final String HAD = "had";
    public static final String HAS = "has";
    public static final String HAVE = "have";

    /** Of past forms and participles. */
    public static final String ED = "ed";

    /** Of participles and gerunds. */
    public static final String ING = "ing";

    /** Of plurals, and of decades: "1990s". */
    public static final String S = "s";

    /** Of what belongs to somebody; the cut parts it from its word. */
    public static final String OWN = "'s";

    /** Of adverbs. */
    public static final String LY = "ly";

    /** Of superlatives. */
    public static final String EST = "est";

    /** Of words that are no nouns for people: participles, adverbs, plurals. */
    public static final List<String> INFLECTIONS = List.of(ED, "en", "wn", ING, LY, S);

    /** Of plural nouns that say what people do: "plumbers", "sculptors", "cellists". */
    public static final List<String> OF_AGENTS = List.of("ers", "ors", "ists", "ians", "men", "women", "ees");

    /** Of plural nouns that say of which nation people are. */
    public static final List<String> OF_NATIONS = List.of("ians", "ans", "is", "ese");

    /** Of nouns for one person: "spokeswoman". */
    public static final List<String> OF_ONE_PERSON = List.of("man", "woman", "person");

    private Morphology() {}

    /** Whether it looks like the plural of a noun: "followers", but not "address", "virus" or "his". */
    public static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith(OWN);
    }
}
