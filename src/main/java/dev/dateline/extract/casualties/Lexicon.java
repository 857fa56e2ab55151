package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.S;

import dev.dateline.extract.language.Morphology;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of English in lower case, by what they say of people and of what happened to them. */
final class Lexicon {

    static final Set<String> CIVILIANS = ENGLISH.words("figures.civilians");

    /** Nouns and pronouns that tell whether a man or a woman is meant. */
    static final Set<String> MALE = ENGLISH.words("figures.male");

    static final Set<String> FEMALE = ENGLISH.words("figures.female");

    static final Set<String> COMBATANTS = ENGLISH.words("figures.combatants");
    static final Set<String> CHILDREN = ENGLISH.words("figures.children");
    static final Set<String> WOMEN = ENGLISH.words("figures.women");
    private static final Set<String> KIN_ONE = ENGLISH.words("figures.kin-one");
    private static final Set<String> KIN_MANY = ENGLISH.words("figures.kin-many");
    private static final Set<String> ONE = ENGLISH.words("figures.one");
    private static final Set<String> MANY = ENGLISH.words("figures.many");

    static final Set<String> SINGULAR =
            union(KIN_ONE, ONE, ENGLISH.words("figures.singular"), ENGLISH.words("figures.singular-2"));
    static final Set<String> KIN = union(KIN_ONE, KIN_MANY);
    private static final Set<String> REGULAR = ONE.stream().map(one -> one + S).collect(Collectors.toUnmodifiableSet());

    static final Set<String> PEOPLE = union(KIN, ONE, MANY, REGULAR, CIVILIANS, COMBATANTS, CHILDREN, WOMEN);
    static final Set<String> PERPETRATORS = ENGLISH.words("figures.perpetrators");

    static final Set<String> ARTICLES = ENGLISH.words("figures.articles");
    static final Set<String> DEFINITES = ENGLISH.words("figures.definites");
    /** Participles that stand for people: "the dead" */
    static final Set<String> HARMED = ENGLISH.words("figures.harmed");

    static final Set<String> PRONOUNS = ENGLISH.words("figures.pronouns");
    static final Set<String> QUANTIFIERS = ENGLISH.words("figures.quantifiers");
    static final Set<String> REFLEXIVES = ENGLISH.words("figures.reflexives");

    static final Set<String> AUXILIARIES = ENGLISH.words("figures.auxiliaries");
    static final Set<String> HAVE = ENGLISH.words("figures.have");
    static final Set<String> MODALS = ENGLISH.words("figures.modals");
    static final Set<String> DENIALS = ENGLISH.words("figures.denials");
    static final Set<String> PREPOSITIONS = ENGLISH.words("figures.prepositions");
    static final Set<String> ADVERBS = ENGLISH.words("figures.adverbs");

    private static final Set<String> FUNCTION = ENGLISH.words("figures.function");

    /** Verbs in the forms that news tells in. */
    private static final Set<String> COMMON_VERBS = ENGLISH.words("figures.common-verbs");

    /** Pasts that no ending gives away. */
    static final Set<String> IRREGULAR_PASTS = ENGLISH.words("figures.irregular-pasts");

    /** No noun phrase goes on across these. */
    static final Set<String> PHRASE_ENDS =
            union(FUNCTION, PREPOSITIONS, AUXILIARIES, MODALS, ARTICLES, DEFINITES, COMMON_VERBS);

    /** Verbs that are no auxiliaries, as far as their words alone show that they are. */
    static final Set<String> VERBS = union(COMMON_VERBS, IRREGULAR_PASTS, ENGLISH.words("figures.verbs"));

    static final Set<String> TIMES = ENGLISH.words("figures.times");

    static final Set<String> MONTHS = ENGLISH.words("figures.months");

    /** Capitalised words that make it the name of something else than a person. */
    static final Set<String> NO_PERSON =
            union(MONTHS, ENGLISH.words("figures.no-person"), ENGLISH.words("figures.no-person-2"));

    static final Set<String> TITLES = ENGLISH.words("figures.titles");

    /** Ends of plural nouns that say what people do or where they are from: "plumbers", "sculptors", "cellists". */
    private static final List<String> AGENT_ENDS = Morphology.OF_AGENTS;

    /** Animals, things and spans whose names end alike. */
    private static final Set<String> NO_AGENTS = ENGLISH.words("figures.no-agents");

    static final Set<String> NUMBER_WORDS = ENGLISH.words("number.unit", "number.ten");

    static final Set<String> POLICE = ENGLISH.words("figures.police");
    static final Set<String> FAMILIES = ENGLISH.words("figures.family-plural");
    static final Set<String> TOLD = ENGLISH.words("figures.told");

    private Lexicon() {}

    /** Whether a word that is not known to be a noun for people has the form of one: "plumbers". */
    static boolean isAgentForm(String word) {
        return word.length() > 5
                && endsWithAny(word, AGENT_ENDS)
                && !PEOPLE.contains(word)
                && !NO_AGENTS.contains(word);
    }

    static boolean endsWithAny(String word, List<String> ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    static Set<String> words(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.split(" "))));
    }

    @SafeVarargs
    static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> each : sets) {
            all.addAll(each);
        }
        return Set.copyOf(all);
    }
}
