package dev.dateline.extract.people;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.language.Morphology;
import dev.dateline.extract.numbers.Ages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group.Who;

import java.util.List;
import java.util.Set;

/** Reads nouns for people with their modifiers: "20-year-old Chicago police officer", "other people", "18-year-old". */
final class NounReader {

    /**
     * A noun for people with what stands before it: "20-year-old Chicago police officer", "other people".
     *
     * @param head its token
     * @param to the token after it, and after an age that follows it
     * @param who without a noun where only an age stands for it: "a 20-year-old"
     * @param isOther whether it tells these people apart from people spoken of before
     */
    record Noun(int head, int to, Who who, boolean isOther, boolean isSingular) {}

    private static final int MOST_MODIFIERS = 7;
    private static final int ADULT = 18;

    private static final Set<String> GROUPS = ENGLISH.words("noun-reader.groups");
    private static final List<String> INFLECTIONS = Morphology.INFLECTIONS;
    private static final Set<String> NO_NOUNS = Lexicon.union(
            Lexicon.PHRASE_ENDS,
            Lexicon.VERBS,
            Lexicon.ADVERBS,
            Lexicon.QUANTIFIERS,
            Lexicon.TIMES,
            Lexicon.NUMBER_WORDS,
            ENGLISH.words("noun-reader.no-nouns"));
    private static final Set<String> HYPHEN = Set.of("-");

    private final Tokens tokens;
    private final Ages ages;

    NounReader(Tokens tokens) {
        this.tokens = tokens;
        ages = new Ages(tokens);
    }

    /** The noun whose first modifier, or else the noun itself, is at a token; {@code null} if none for people is. */
    Noun read(int from) {
        int age = -1;
        int aged = -1;
        boolean isOther = false;
        int at = from;
        while (at - from <= MOST_MODIFIERS) {
            int afterAge = ages.afterAdjective(at);
            if (afterAge > 0) {
                age = age(at);
                at = afterAge;
                aged = at;
                if (!isModifierOrHead(at)) {
                    return ended(at - 1, "", age, isOther);
                }
            } else if (isHead(at)) {
                int end = endOfCompound(at);
                boolean isPossessor = isPossessor(end);
                if (!isPossessor && (age >= 0 || !isModifier(end))) {
                    return ended(end - 1, tokens.low(end - 1), age, isOther);
                }
                age = -1;
                aged = -1;
                at = isPossessor ? end + 1 : end;
            } else if (isModifierOrHead(at)) {
                isOther |= tokens.is(at, ENGLISH.words("noun-reader.others"));
                at++;
            } else {
                break;
            }
        }
        return age < 0 || aged < 0 ? null : ended(aged - 1, "", age, isOther);
    }

    private int endOfCompound(int head) {
        int end = head + 1;
        while (isCompounded(end) || tokens.is(end, HYPHEN) && isHead(end + 1)) {
            end++;
        }
        return end;
    }

    /** "police officers", but neither "took a man hostage" nor "a girl suffers" */
    private boolean isCompounded(int next) {
        boolean isVerb = Lexicon.isAgentForm(tokens.low(next)) && tokens.is(next - 1, Lexicon.SINGULAR);
        return isHead(next) && !tokens.is(next, ENGLISH.words("figures.hostage")) && !isVerb;
    }

    /** "a refugee camp", "a gang leader's house": what stands before such a noun tells of no people. */
    private boolean isModifier(int end) {
        String next = tokens.low(end);
        boolean isInflected = Lexicon.endsWithAny(next, INFLECTIONS);
        boolean isNoun = tokens.isWord(end)
                && !tokens.isCapital(end)
                && !isInflected
                && next.indexOf('\'') < 0
                && !tokens.is(end, NO_NOUNS)
                && !tokens.is(end, Lexicon.HARM_WORDS);
        return isNoun && (tokens.is(end - 1, Lexicon.SINGULAR) || tokens.is(end - 1, GROUPS));
    }

    private boolean isPossessor(int end) {
        return tokens.is(end, ENGLISH.words("figures.s")) && tokens.isGlued(end);
    }

    private Noun ended(int head, String word, int age, boolean isOther) {
        boolean isSingular =
                word.isEmpty() ? tokens.is(head, ENGLISH.words("figures.old")) : Lexicon.SINGULAR.contains(word);
        int afterOwnAge = isSingular ? ages.afterApposition(head + 1) : -1;
        int end = isSingular ? afterOwnAge : ages.afterSeveral(head + 1);
        int stated = afterOwnAge > 0 ? ages.inApposition(head + 1) : age;
        return new Noun(
                head,
                Math.max(end, head + 1),
                Who.of(category(word, age), word, stated),
                isOther || ENGLISH.words("figures.others").contains(word),
                isSingular);
    }

    private boolean isHead(int at) {
        if (tokens.is(at, Lexicon.PEOPLE) || tokens.is(at, GROUPS)) {
            return !tokens.is(at - 1, HYPHEN) || !tokens.is(at - 2, ENGLISH.words("figures.non"));
        }
        String word = tokens.low(at);
        if (Lexicon.isAgentForm(word) && !tokens.isCapital(at)) {
            return true;
        }
        boolean isPlural = Lexicon.endsWithAny(word, Morphology.OF_NATIONS);
        return isPlural && tokens.isCapital(at) && word.length() > 4 && !tokens.isCapital(at + 1);
    }

    private boolean isModifierOrHead(int at) {
        boolean isHyphen = tokens.is(at, HYPHEN) && tokens.isGlued(at) && tokens.isGlued(at + 1);
        return isHyphen
                || tokens.isWord(at)
                        && !tokens.is(at, Lexicon.NUMBER_WORDS)
                        && !tokens.is(at, Lexicon.PHRASE_ENDS)
                        && !tokens.is(at, Lexicon.HARM_VERBS)
                        && !tokens.is(at, ENGLISH.words("noun-reader.units"));
    }

    /** Whether "20-year-old" stands here. */
    boolean isAge(int at) {
        return age(at) > 0;
    }

    /** The age in years that "20-year-old" says, if it stands here; else -1. */
    private int age(int at) {
        return ages.afterAdjective(at) < 0 ? -1 : Ages.years(tokens.low(at));
    }

    private static VictimCategory category(String word, int age) {
        if (Lexicon.CHILDREN.contains(word) || word.isEmpty() && age >= 0 && age < ADULT) {
            return VictimCategory.CHILD;
        }
        if (Lexicon.CIVILIANS.contains(word)) {
            return VictimCategory.CIVILIAN;
        }
        if (Lexicon.COMBATANTS.contains(word)) {
            return VictimCategory.COMBATANT;
        }
        return Lexicon.WOMEN.contains(word) ? VictimCategory.WOMAN : VictimCategory.UNSTATED;
    }
}
