package dev.dateline.extract.language;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.S;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of English words that several rooms ask for: nouns for people, what holds a clause together, what ends a phrase. */
public final class Lexicon {

    public static final Set<String> CIVILIANS = ENGLISH.words("figures.civilians");
    public static final Set<String> COMBATANTS = ENGLISH.words("figures.combatants");
    public static final Set<String> CHILDREN = ENGLISH.words("figures.children");
    public static final Set<String> WOMEN = ENGLISH.words("figures.women");

    /** Nouns and pronouns that tell whether a man or a woman is meant. */
    public static final Set<String> MALE = ENGLISH.words("figures.male");

    public static final Set<String> FEMALE = ENGLISH.words("figures.female");

    /** Nouns for one person. */
    public static final Set<String> SINGULAR = ENGLISH.words("figures.kin-one", "figures.one", "figures.singular");

    public static final Set<String> KIN = ENGLISH.words("figures.kin-one", "figures.kin-many");

    /** All nouns for people. */
    public static final Set<String> PEOPLE = union(
            KIN,
            ENGLISH.words("figures.one", "figures.many"),
            ENGLISH.words("figures.one").stream().map(one -> one + S).collect(Collectors.toUnmodifiableSet()),
            CIVILIANS,
            COMBATANTS,
            CHILDREN,
            WOMEN);

    public static final Set<String> ARTICLES = ENGLISH.words("figures.articles");
    public static final Set<String> DEFINITES = ENGLISH.words("figures.definites");
    /** Participles that stand for people: "the dead" */
    public static final Set<String> HARMED = ENGLISH.words("figures.harmed");

    public static final Set<String> PRONOUNS = ENGLISH.words("figures.pronouns");
    public static final Set<String> QUANTIFIERS = ENGLISH.words("figures.quantifiers");
    public static final Set<String> REFLEXIVES = ENGLISH.words("figures.reflexives");

    public static final Set<String> AUXILIARIES = ENGLISH.words("figures.auxiliaries");
    public static final Set<String> HAVE = ENGLISH.words("figures.have");
    public static final Set<String> MODALS = ENGLISH.words("figures.modals");
    public static final Set<String> PREPOSITIONS = ENGLISH.words("figures.prepositions");
    public static final Set<String> ADVERBS = ENGLISH.words("figures.adverbs");

    /** Verbs that are no auxiliaries, as far as their words alone show that they are. */
    public static final Set<String> VERBS = ENGLISH.words("figures.common-verbs", "figures.verbs");

    /** No noun phrase goes on across these. */
    public static final Set<String> PHRASE_ENDS = union(
            ENGLISH.words("figures.function", "figures.common-verbs"),
            PREPOSITIONS,
            AUXILIARIES,
            MODALS,
            ARTICLES,
            DEFINITES);

    public static final Set<String> TIMES = ENGLISH.words("figures.times");
    /** With the stop of those that are cut short: without it they are other words, too. */
    public static final Set<String> MONTHS = union(
            ENGLISH.words("month"),
            ENGLISH.words("month.abbreviation").stream()
                    .map(month -> month + ".")
                    .collect(Collectors.toUnmodifiableSet()));

    /** Capitalised words that make it the name of something else than a person. */
    public static final Set<String> NO_PERSON = union(MONTHS, ENGLISH.words("figures.no-person"));

    public static final Set<String> TITLES = ENGLISH.words("figures.titles");

    /** Animals, things and spans whose names end alike. */
    private static final Set<String> NO_AGENTS = ENGLISH.words("figures.no-agents");

    public static final Set<String> NUMBER_WORDS = ENGLISH.words("number.unit", "number.ten");

    /** As the rows of words of harm call what goes with people as a noun does. */
    private static final Set<String> NOUN_FORMS = Set.of("NOUN", "ACT_OF", "TOLL", "LIVES", "TAKE");

    private static final Set<String> NOUNS_AS_WELL = ENGLISH.words("triggers.nouns-as-well");

    public static final Set<String> POLICE = ENGLISH.words("figures.police");
    public static final Set<String> FAMILIES = ENGLISH.words("figures.family-plural");
    public static final Set<String> TOLD = ENGLISH.words("figures.told");

    /** How each word or phrase of harm goes with the words for whom: {@code KILLED/PAST}. */
    private static final Map<String, String> HARM =
            ENGLISH.values("harm", value -> value.substring(value.indexOf('/') + 1));

    /** Single words of harm, whatever they are in the sentence. */
    public static final Set<String> HARM_WORDS =
            HARM.keySet().stream().filter(words -> words.indexOf(' ') < 0).collect(Collectors.toUnmodifiableSet());

    /** Those of them that are verbs and no nouns as well, or tell of a state. */
    public static final Set<String> HARM_VERBS = HARM_WORDS.stream()
            .filter(word -> !NOUN_FORMS.contains(HARM.get(word)))
            .filter(word -> !NOUNS_AS_WELL.contains(word))
            .collect(Collectors.toUnmodifiableSet());

    /** Verbs in any form, as far as their words alone show that they are. */
    public static final Set<String> VERB_FORMS = union(AUXILIARIES, HAVE, MODALS, VERBS, HARM_VERBS);

    private Lexicon() {}

    /** Whether a word that is not known to be a noun for people has the form of one: "plumbers". */
    public static boolean isAgentForm(String word) {
        return word.length() > 5
                && endsWithAny(word, Morphology.OF_AGENTS)
                && !PEOPLE.contains(word)
                && !NO_AGENTS.contains(word);
    }

    public static boolean endsWithAny(String word, List<String> ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    @SafeVarargs
    public static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> each : sets) {
            all.addAll(each);
        }
        return Set.copyOf(all);
    }
}
