package dev.dateline.extract.casualties;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.casualties.Group.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads noun phrases for people: "12 others", "a 20-year-old man", "his two sons", "John Smith, 24,", "the victim". */
final class PeopleReader {

    private static final int MOST_PARTS = 8;
    private static final int MOST_MODIFIERS = 7;

    /** After a number without a noun: what is counted was said before, and the clause goes on. */
    private static final Set<String> AFTER_BARE_COUNT = Lexicon.union(
            Lexicon.AUXILIARIES,
            Lexicon.HAVE,
            Lexicon.ADVERBS,
            Lexicon.words("dead died dies dying killed killing wounded injured hurt shot missing hospitalized critical"
                    + " critically and of , . in - \u2013 more fatally arrested detained kidnapped displaced suffered sustained"
                    + " with ) : \u2014 succumbed struck hit slain ; who whom perished remain remained went homeless"
                    + " seriously gravely taken stabbed listed face faces had ! or abducted deaths"));

    /** What one person can be at once. */
    private static final List<Set<String>> ROLES = List.of(
            Lexicon.words("husband father grandfather uncle"),
            Lexicon.words("wife mother grandmother aunt"),
            Lexicon.words("son brother"),
            Lexicon.words("daughter sister"),
            Lexicon.words("student player athlete musician rapper volunteer teacher"));

    private final Text text;
    private final CountReader counts;
    private final NameReader names;

    PeopleReader(Text text) {
        this.text = text;
        counts = new CountReader(text);
        names = new NameReader(text);
    }

    CountReader counts() {
        return counts;
    }

    /** The people of a sentence, in its order; those that "and" joins are one. */
    List<Group> inSentence(int start, int end) {
        List<Group> groups = new ArrayList<>();
        int at = start;
        while (at < end) {
            Group group = read(at);
            if (group != null) {
                groups.add(group);
            }
            at = group == null ? at + 1 : Math.max(group.end(), at + 1);
        }
        return groups;
    }

    /** The noun phrase that begins at a token; {@code null} if none for people does. */
    Group read(int at) {
        Group first = single(at, text.isHeadline(at));
        if (first == null || first.people() < 1 || isBareCount(first)) {
            return first;
        }
        List<Group> sure = List.of(first);
        List<Group> parts = new ArrayList<>(sure);
        int next = joined(first.end());
        while (next > 0 && parts.size() < MOST_PARTS) {
            Group more = single(next, isBareAfter(next, parts.get(0)));
            if (more == null || !isJoinable(more)) {
                break;
            }
            if (isSamePerson(parts.get(0), more)) {
                return first.upTo(more.end());
            }
            parts.add(more);
            if (text.is(next - 1, Set.of("and", "&")) || text.isHeadline(next)) {
                sure = List.copyOf(parts);
            }
            next = joined(more.end());
        }
        return sure.size() == 1 ? first : Group.of(sure);
    }

    /** "a husband and father": one man. */
    private boolean isSamePerson(Group first, Group more) {
        boolean isBare =
                more.start() == more.head() && first.isSingle() && more.isSingle() && !text.isHeadline(more.head());
        return isBare && ROLES.stream().anyMatch(roles -> roles.contains(first.noun()) && roles.contains(more.noun()));
    }

    private boolean isBareCount(Group group) {
        return group.head() < 0 && group.kind() == Kind.COUNTED;
    }

    private boolean isJoinable(Group more) {
        boolean isExact = more.count() == null || more.count().isExact();
        return more.people() > 0 && isExact && more.kind() != Kind.PRONOUN && !more.isPart() && !isBareCount(more);
    }

    /** "a man and woman", and in a headline anyone. */
    private boolean isBareAfter(int at, Group first) {
        return text.isHeadline(at) || text.low(at - 1).equals("and") && first.isSingle() && first.kind() != Kind.NAMED;
    }

    /** The token after a comma, "and" or both; -1 if there is neither. */
    private int joined(int at) {
        int next = text.low(at).equals(",") ? at + 1 : at;
        if (text.is(next, Set.of("and", "&"))) {
            return next + 1;
        }
        return next > at ? next : -1;
    }

    private Group single(int at, boolean isBareAllowed) {
        if (text.is(at, Lexicon.REFLEXIVES)
                || text.is(at, Lexicon.PRONOUNS)
                        && !(text.low(at).equals("her") && (noun(at + 1) != null || counts.read(at + 1) != null))) {
            return text.low(at).equals("who") ? null : pronoun(at);
        }
        Group named = names.read(at);
        if (named != null) {
            return named;
        }
        boolean isOther = text.is(at, Set.of("another", "additional", "other"));
        boolean isDefinite = text.is(at, Lexicon.DEFINITES);
        boolean isArticle = text.is(at, Lexicon.ARTICLES);
        Count count = counts.read(at);
        if (count == null && text.low(at).equals("both")) {
            count = Count.exact(at, at + 1, 2);
        }
        if (count == null && (isOther || isDefinite || text.low(at).equals("all"))) {
            count = counts.read(text.low(at + 1).equals("other") ? at + 2 : at + 1);
        }
        if (count != null) {
            return counted(at, count, isOther, isDefinite);
        }
        if (isArticle && text.is(at + 1, Set.of("third", "fourth", "fifth", "second", "sixth", "seventh"))) {
            isOther = true;
        }
        if (isArticle || isDefinite || isOther) {
            Noun noun = noun(at + 1);
            return noun == null ? null : described(at, noun, isArticle || isOther && !isDefinite, isOther);
        }
        Noun bare = isBareAllowed || text.tokens().isSentenceStart(at) ? noun(at) : null;
        boolean isAge = bare == null && text.is(at + 1, Set.of("-")) && age(at) > 0;
        if (isAge) {
            bare = noun(at);
        }
        return bare != null && bare.isSingular && bare.end - at <= (bare.age < 0 ? 5 : 10)
                ? described(at, bare, true, false)
                : null;
    }

    private Group pronoun(int at) {
        boolean isMany = text.is(at, Set.of("they", "them", "themselves"));
        return new Group(
                at,
                at + 1,
                at,
                Kind.PRONOUN,
                null,
                isMany ? -1 : 1,
                VictimCategory.UNSTATED,
                text.low(at),
                -1,
                false,
                false,
                "",
                List.of());
    }

    private Group counted(int at, Count count, boolean isOther, boolean isDefinite) {
        int next = count.end();
        boolean isMore = text.is(next, Set.of("more", "additional", "further"));
        Noun noun = count.isZero() && text.low(count.end() - 1).equals("one") ? null : noun(next);
        boolean isSelf = text.is(count.start(), Set.of("nobody", "none")) || text.reads(count.start(), "no", "one");
        boolean isOfOthers = text.low(next).equals("of") && !isWhole(next + 1);
        if (noun == null && !isSelf && (!text.is(next, AFTER_BARE_COUNT) || isAge(count) || isOfOthers)) {
            return null;
        }
        if (noun != null && noun.isSingular && count.isExact() && count.value() > 1 && noun.age < 0) {
            return null;
        }
        int end = noun == null ? isMore ? next + 1 : next : noun.end;
        boolean isPart = text.low(end).equals("of") && isWhole(end + 1);
        if (isPart) {
            end = endOfWhole(end + 1);
        }
        long people = count.isExact() ? count.value() : -1;
        String family = noun == null ? "" : noun.word;
        if (noun != null && text.is(noun.head, Set.of("families"))) {
            people = -1;
        }
        return new Group(
                at,
                end,
                noun == null ? -1 : noun.head,
                isDefinite && people == 1 ? Kind.DEFINITE : Kind.COUNTED,
                count,
                people,
                noun == null ? VictimCategory.UNSTATED : noun.category,
                family,
                noun == null ? -1 : noun.age,
                isOther || isMore || noun != null && noun.isOther,
                isPart,
                "",
                List.of());
    }

    /** "Smith, 24, was": an age. */
    private boolean isAge(Count count) {
        boolean isDigits = Character.isDigit(text.low(count.numberStart()).charAt(0));
        return isDigits
                && (text.is(count.start() - 1, Set.of(",", "(", "also", "both", "now", "then"))
                        && (text.is(count.end(), Set.of(",", ")", "and")) || text.isCapital(count.start() - 2)));
    }

    private boolean isWhole(int at) {
        Count count = counts.read(at);
        return count != null && noun(count.end()) != null
                || text.is(at, Set.of("them", "whom", "those"))
                || text.is(at, Lexicon.DEFINITES) && noun(at + 1) != null;
    }

    private int endOfWhole(int at) {
        Count count = counts.read(at);
        if (count != null && noun(count.end()) != null) {
            return noun(count.end()).end;
        }
        Noun noun = text.is(at, Lexicon.DEFINITES) ? noun(at + 1) : null;
        return noun == null ? at + 1 : noun.end;
    }

    private Group described(int at, Noun noun, boolean isNew, boolean isOther) {
        Count family = familyOf(noun);
        if (family != null) {
            return new Group(
                    at,
                    family.end(),
                    noun.head,
                    Kind.COUNTED,
                    family,
                    family.value(),
                    VictimCategory.UNSTATED,
                    noun.word,
                    -1,
                    isOther,
                    false,
                    "",
                    List.of());
        }
        long people = noun.isSingular ? 1 : noun.word.equals("couple") ? 2 : -1;
        boolean isRelative = Lexicon.KIN.contains(noun.word) && noun.isSingular;
        if (isNew && people < 0) {
            return null;
        }
        int end = noun.end;
        Group named = people == 1 && text.isCapital(end) ? names.read(end) : null;
        if (named != null) {
            return new Group(
                    at,
                    named.end(),
                    named.head(),
                    Kind.NAMED,
                    null,
                    1,
                    noun.category,
                    noun.word,
                    named.age() < 0 ? noun.age : named.age(),
                    isOther,
                    false,
                    named.name(),
                    List.of());
        }
        if (text.low(end).equals("of") && counts.read(end + 1) != null && Lexicon.KIN.contains(noun.word)) {
            end = counts.read(end + 1).end();
        }
        return new Group(
                at,
                end,
                noun.head,
                isNew || isRelative ? Kind.INDEFINITE : Kind.DEFINITE,
                null,
                people,
                noun.category,
                noun.word,
                noun.age,
                isOther || noun.isOther,
                false,
                "",
                List.of());
    }

    /** "a family of four" */
    private Count familyOf(Noun noun) {
        boolean isGroup = noun.word.equals("family") || noun.word.equals("group") || noun.word.equals("pair");
        Count count = isGroup && text.low(noun.end).equals("of") ? counts.read(noun.end + 1) : null;
        return count != null && count.isExact() ? count : null;
    }

    /** A noun with what stands before it: "20-year-old Chicago police officer", "other people". */
    private static final class Noun {
        private int head;
        private int end;
        private int age = -1;
        private String word = "";
        private boolean isOther;
        private boolean isSingular;
        private VictimCategory category = VictimCategory.UNSTATED;
    }

    private Noun noun(int from) {
        Noun noun = new Noun();
        int aged = -1;
        int at = from;
        while (at - from <= MOST_MODIFIERS) {
            int afterAge = afterAge(at);
            if (afterAge > 0) {
                noun.age = age(at);
                at = afterAge;
                aged = at;
                if (!isModifierOrHead(at)) {
                    return ended(noun, at - 1, at, "");
                }
            } else if (isHead(at)) {
                int end = at + 1;
                while (isHead(end) || text.is(end, Set.of("-")) && isHead(end + 1)) {
                    end++;
                }
                if (text.is(end, Set.of("'s", "'")) && text.tokens().isGlued(end)) {
                    noun.age = -1;
                    aged = -1;
                    at = end + 1;
                } else {
                    return ended(noun, end - 1, end, text.low(end - 1));
                }
            } else if (isModifierOrHead(at)) {
                noun.isOther |= text.is(at, Set.of("other", "more", "additional", "further", "another"));
                at++;
            } else {
                return noun.age < 0 || aged < 0 ? null : ended(noun, aged - 1, aged, "");
            }
        }
        return noun.age < 0 || aged < 0 ? null : ended(noun, aged - 1, aged, "");
    }

    private Noun ended(Noun noun, int head, int end, String word) {
        noun.head = head;
        noun.word = word;
        noun.isOther |= word.equals("others");
        noun.isSingular = word.isEmpty() ? text.low(head).equals("old") : Lexicon.SINGULAR.contains(word);
        noun.category = category(word, noun.age);
        noun.end = end;
        int afterOwnAge = names.afterAge(end);
        if (afterOwnAge > 0) {
            noun.age = names.age(end);
            noun.end = afterOwnAge;
        }
        return noun;
    }

    private boolean isHead(int at) {
        if (text.is(at, Lexicon.PEOPLE) || text.is(at, Set.of("couple", "family"))) {
            return !text.is(at - 1, Set.of("-")) || !text.is(at - 2, Set.of("non"));
        }
        String word = text.low(at);
        boolean isPlural = word.endsWith("ians") || word.endsWith("ans") || word.endsWith("is") || word.endsWith("ese");
        return isPlural && text.isCapital(at) && word.length() > 4 && !text.isCapital(at + 1);
    }

    private boolean isModifierOrHead(int at) {
        boolean isHyphen = text.is(at, Set.of("-"))
                && text.tokens().isGlued(at)
                && text.tokens().isGlued(at + 1);
        boolean isUnit = text.is(at, Set.of("year", "years", "percent", "month", "months", "minutes", "hours", "days"));
        return isHyphen
                || text.isWord(at)
                        && !text.is(at, CountReader.NUMBER_WORDS)
                        && !text.is(at, Lexicon.PHRASE_ENDS)
                        && !Triggers.isVerb(text, at)
                        && !isUnit;
    }

    /** Just after "20-year-old" or "2-month-old"; -1 if it does not stand here. */
    private int afterAge(int at) {
        int unit = text.low(at + 1).equals("-") ? at + 2 : at + 1;
        if (!text.is(unit, Set.of("year", "month", "week", "day", "years", "months"))) {
            return -1;
        }
        int old = text.low(unit + 1).equals("-") ? unit + 2 : unit + 1;
        return text.is(old, Set.of("old", "olds")) ? old + 1 : -1;
    }

    private int age(int at) {
        return afterAge(at) < 0 ? -1 : names.years(text.low(at));
    }

    private static VictimCategory category(String word, int age) {
        if (Lexicon.CHILDREN.contains(word) || word.isEmpty() && age >= 0 && age < 18) {
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
