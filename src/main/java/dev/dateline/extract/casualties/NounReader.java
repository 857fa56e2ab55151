package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.language.Morphology;

import java.util.List;
import java.util.Set;

/** Reads nouns for people with their modifiers: "20-year-old Chicago police officer", "other people", "18-year-old". */
final class NounReader {

    private static final Set<String> OLD = ENGLISH.words("figures.old");
    private static final Set<String> OTHERS_ALONE = ENGLISH.words("figures.others");
    private static final Set<String> HOSTAGE = ENGLISH.words("figures.hostage");
    private static final Set<String> S = ENGLISH.words("figures.s");
    private static final Set<String> NON = ENGLISH.words("figures.non");
    private static final Set<String> OLD_OR_OLDS = ENGLISH.words("figures.old-or-olds");

    private static final int MOST_MODIFIERS = 7;
    private static final int ADULT = 18;

    private static final Set<String> GROUPS = ENGLISH.words("noun-reader.groups");
    private static final Set<String> OTHERS = ENGLISH.words("noun-reader.others");
    private static final Set<String> UNITS = ENGLISH.words("noun-reader.units");
    private static final Set<String> UNITS_OF_AGE = ENGLISH.words("noun-reader.units-of-age");
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

    private final Text text;
    private final NameReader names;

    NounReader(Text text, NameReader names) {
        this.text = text;
        this.names = names;
    }

    /** The noun whose first modifier, or else the noun itself, is at a token; {@code null} if none for people is. */
    Noun read(int from) {
        int age = -1;
        int aged = -1;
        boolean isOther = false;
        int at = from;
        while (at - from <= MOST_MODIFIERS) {
            int afterAge = afterAge(at);
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
                    return ended(end - 1, text.low(end - 1), age, isOther);
                }
                age = -1;
                aged = -1;
                at = isPossessor ? end + 1 : end;
            } else if (isModifierOrHead(at)) {
                isOther |= text.is(at, OTHERS);
                at++;
            } else {
                break;
            }
        }
        return age < 0 || aged < 0 ? null : ended(aged - 1, "", age, isOther);
    }

    private int endOfCompound(int head) {
        int end = head + 1;
        while (isCompounded(end) || text.is(end, HYPHEN) && isHead(end + 1)) {
            end++;
        }
        return end;
    }

    /** "police officers", but neither "took a man hostage" nor "a girl suffers" */
    private boolean isCompounded(int next) {
        boolean isVerb = Lexicon.isAgentForm(text.low(next)) && text.is(next - 1, Lexicon.SINGULAR);
        return isHead(next) && !text.is(next, HOSTAGE) && !isVerb;
    }

    /** "a refugee camp", "a gang leader's house": what stands before such a noun tells of no people. */
    private boolean isModifier(int end) {
        String next = text.low(end);
        boolean isInflected = Lexicon.endsWithAny(next, INFLECTIONS);
        boolean isNoun = text.isWord(end)
                && !text.isCapital(end)
                && !isInflected
                && next.indexOf('\'') < 0
                && !text.is(end, NO_NOUNS)
                && Triggers.at(text, end) == null;
        return isNoun && (text.is(end - 1, Lexicon.SINGULAR) || text.is(end - 1, GROUPS));
    }

    private boolean isPossessor(int end) {
        return text.is(end, S) && text.tokens().isGlued(end);
    }

    private Noun ended(int head, String word, int age, boolean isOther) {
        boolean isSingular = word.isEmpty() ? text.is(head, OLD) : Lexicon.SINGULAR.contains(word);
        int afterOwnAge = isSingular ? names.afterAge(head + 1) : -1;
        int end = isSingular ? afterOwnAge : names.afterAges(head + 1);
        return new Noun(
                head,
                Math.max(end, head + 1),
                afterOwnAge > 0 ? names.age(head + 1) : age,
                word,
                isOther || OTHERS_ALONE.contains(word),
                isSingular,
                category(word, age));
    }

    private boolean isHead(int at) {
        if (text.is(at, Lexicon.PEOPLE) || text.is(at, GROUPS)) {
            return !text.is(at - 1, HYPHEN) || !text.is(at - 2, NON);
        }
        String word = text.low(at);
        if (Lexicon.isAgentForm(word) && !text.isCapital(at)) {
            return true;
        }
        boolean isPlural = Lexicon.endsWithAny(word, Morphology.OF_NATIONS);
        return isPlural && text.isCapital(at) && word.length() > 4 && !text.isCapital(at + 1);
    }

    private boolean isModifierOrHead(int at) {
        boolean isHyphen = text.is(at, HYPHEN)
                && text.tokens().isGlued(at)
                && text.tokens().isGlued(at + 1);
        return isHyphen
                || text.isWord(at)
                        && !text.is(at, Lexicon.NUMBER_WORDS)
                        && !text.is(at, Lexicon.PHRASE_ENDS)
                        && !Triggers.isVerb(text, at)
                        && !text.is(at, UNITS);
    }

    /** Just after "20-year-old" or "2-month-old"; -1 if it does not stand here. */
    private int afterAge(int at) {
        int unit = text.low(at + 1).equals("-") ? at + 2 : at + 1;
        if (!text.is(unit, UNITS_OF_AGE)) {
            return -1;
        }
        int old = text.low(unit + 1).equals("-") ? unit + 2 : unit + 1;
        return text.is(old, OLD_OR_OLDS) ? old + 1 : -1;
    }

    /** The age in years that "20-year-old" says, if it stands here; else -1. */
    int age(int at) {
        return afterAge(at) < 0 ? -1 : names.years(text.low(at));
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
