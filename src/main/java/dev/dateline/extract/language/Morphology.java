package dev.dateline.extract.language;

/**
 * What the grammar of English itself is made of, and the only words of it that stand in Java: function words and endings that
 * rules ask for one by one. Function words are a closed class, to which no news adds one. Whatever has a meaning of its own, and
 * any list of words, is a class of the pack ({@link Language#words}). No word stands here that no rule asks for.
 */
public final class Morphology {

    // Articles and other determiners
    public static final String A = "a";
    public static final String AN = "an";
    public static final String THE = "the";
    public static final String THAT = "that";

    // Pronouns
    public static final String HIS = "his";
    public static final String HER = "her";
    public static final String THEIR = "their";
    public static final String WHO = "who";
    public static final String WHOSE = "whose";
    public static final String WHICH = "which";

    // Prepositions
    public static final String AT = "at";
    public static final String FOR = "for";
    public static final String IN = "in";
    public static final String OF = "of";
    public static final String ON = "on";
    public static final String TO = "to";
    public static final String WITH = "with";

    // Conjunctions
    public static final String AND = "and";
    public static final String OR = "or";

    /** Of past forms and participles. */
    public static final String ED = "ed";

    /** Of participles and gerunds. */
    public static final String ING = "ing";

    /** Of adverbs. */
    public static final String LY = "ly";

    private Morphology() {}
}
