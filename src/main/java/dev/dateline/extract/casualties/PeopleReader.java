package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.A;
import static dev.dateline.extract.language.Morphology.AN;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.HAS;
import static dev.dateline.extract.language.Morphology.IS;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.extract.language.Morphology.THEM;
import static dev.dateline.extract.language.Morphology.THEN;
import static dev.dateline.extract.language.Morphology.THOSE;
import static dev.dateline.extract.language.Morphology.WAS;
import static dev.dateline.extract.language.Morphology.WHOM;

import dev.dateline.extract.casualties.Group.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the people of a sentence, those that "and" joins as one: "a man and his two sons", "12 others". */
final class PeopleReader {

    private static final int MOST_PARTS = 8;

    private static final Set<String> AND_SIGNS = ENGLISH.words("people-reader.and");
    private static final Set<String> POSSESSIVES = ENGLISH.words("people-reader.possessives");
    private static final Set<String> SELF = ENGLISH.words("people-reader.self");

    /** What a man, a woman or anyone described more closely is as well. */
    private static final Set<String> GENERIC = ENGLISH.words("people-reader.generic");

    /** What one person can be at once. */
    private static final List<Set<String>> ROLES = List.of(
            ENGLISH.words("people-reader.husband-alike"),
            ENGLISH.words("people-reader.wife-alike"),
            ENGLISH.words("people-reader.son-alike"),
            ENGLISH.words("people-reader.daughter-alike"),
            ENGLISH.words("people-reader.pastimes"));

    private final Text text;
    private final CountReader counts;
    private final PhraseReader phrases;
    private final Conjuncts conjuncts;

    PeopleReader(Text text) {
        this.text = text;
        counts = new CountReader(text);
        phrases = new PhraseReader(text, counts);
        conjuncts = new Conjuncts(text);
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
            boolean isRest = group != null && !text.isHeadline(at) && conjuncts.isJoinedToUnread(group, start);
            if (isRest && isBeside(groups, group)) {
                Group before = groups.remove(groups.size() - 1);
                groups.add(before.count() == null ? before.uncounted() : before);
            } else if (isRest) {
                groups.add(group.uncounted());
            } else if (group != null && !isRest) {
                groups.add(group);
            }
            at = group == null ? at + 1 : Math.max(group.end(), at + 1);
        }
        return groups;
    }

    /** Whether what "and" joins these people to was read, though without them: "at least 12 soldiers and two civilians". */
    private static boolean isBeside(List<Group> groups, Group group) {
        return !groups.isEmpty() && groups.get(groups.size() - 1).end() == group.start() - 1;
    }

    /** The noun phrase that begins at a token; {@code null} if none for people does. */
    Group read(int at) {
        Group first = phrases.read(at, text.isHeadline(at));
        if (first == null || first.people() < 1 && !first.isBound() || isBareCount(first)) {
            return first;
        }
        if (phrases.isUnborn(first)) {
            return null;
        }
        List<Group> sure = List.of(first);
        List<Group> parts = new ArrayList<>(sure);
        int next = joined(first.end());
        int uncounted = first.end();
        while (next > 0 && parts.size() < MOST_PARTS) {
            Group more = phrases.read(next, isBareAfter(next, parts.get(0)));
            if (more == null || !isJoinable(more) || isThen(next) && more.kind() != Kind.PRONOUN) {
                break;
            }
            if (phrases.isUnborn(more) || isApposed(parts.get(parts.size() - 1), more)) {
                uncounted = more.end();
                next = joined(uncounted);
                continue;
            }
            if (isSamePerson(parts.get(0), more)) {
                return first.upTo(more.end());
            }
            parts.add(more);
            if (text.is(next - 1, AND_SIGNS) || isThen(next) || text.isHeadline(next)) {
                sure = List.copyOf(parts);
            }
            next = joined(more.end());
        }
        int end = Math.max(uncounted, sure.get(sure.size() - 1).end());
        return (isOneWithRoles(sure) ? first : together(first, sure)).upTo(end);
    }

    /** "its leader, Ann Lee, and", "Ann Lee, a teacher, and": one person twice. */
    private boolean isApposed(Group last, Group more) {
        boolean isRole =
                last.kind() == Kind.NAMED && more.kind() != Kind.NAMED && text.is(more.start(), Set.of(A, AN, THE));
        boolean isName = last.kind() != Kind.NAMED && more.kind() == Kind.NAMED;
        return (isRole || isName)
                && last.isSingle()
                && more.isSingle()
                && last.end() + 1 == more.start()
                && text.low(last.end()).equals(",")
                && text.low(more.end()).equals(",")
                && text.is(more.end() + 1, AND_SIGNS);
    }

    private Group together(Group first, List<Group> all) {
        if (isListed(first, all)) {
            return first.listed(all.subList(1, all.size()));
        }
        return all.size() == 1 ? first : Group.of(all);
    }

    /** "a teacher and mother of two was": one woman. */
    private boolean isOneWithRoles(List<Group> all) {
        Group last = all.get(all.size() - 1);
        boolean isBare = all.size() > 1
                && all.get(0).kind() == Kind.INDEFINITE
                && all.stream().skip(1).allMatch(part -> part.start() == part.head() && part.isSingle());
        return isBare && text.is(last.end(), Set.of(WAS, IS, HAS)) && !text.isHeadline(last.head());
    }

    /** "two friends, Ann Lee and Bob Ray": they are the two. */
    private boolean isListed(Group first, List<Group> all) {
        List<Group> others = all.subList(1, all.size());
        boolean isAll = first.count() != null
                && first.people() >= 2
                && first.people() == others.stream().mapToLong(Group::people).sum()
                && text.low(first.end()).equals(",");
        return isAll
                && (GENERIC.contains(first.noun()) || others.stream().allMatch(other -> other.kind() == Kind.NAMED));
    }

    /** "a husband and father": one man; "his mother and grandmother": two women. */
    private boolean isSamePerson(Group first, Group more) {
        boolean isBare =
                more.start() == more.head() && first.isSingle() && more.isSingle() && !text.isHeadline(more.head());
        return isBare
                && !text.is(first.start(), POSSESSIVES)
                && ROLES.stream().anyMatch(roles -> roles.contains(first.noun()) && roles.contains(more.noun()));
    }

    private static boolean isBareCount(Group group) {
        return group.head() < 0 && group.kind() == Kind.COUNTED;
    }

    private boolean isJoinable(Group more) {
        boolean isExact = more.count() == null || more.count().isExact();
        boolean isOfThem = more.isPart() && text.is(more.numberEnd() + 1, Set.of(THEM, WHOM, THOSE));
        boolean isNamedOrDescribed = more.kind() != Kind.PRONOUN && !isOfThem && (more.head() >= 0 || more.isPart());
        return more.people() > 0 && isExact && (isNamedOrDescribed || SELF.contains(more.noun()));
    }

    /** "a man and woman", "a father, mother and son", and in a headline anyone. */
    private boolean isBareAfter(int at, Group first) {
        boolean isAfterAnd = text.low(at - 1).equals(AND);
        boolean isKin =
                first.kind() == Kind.INDEFINITE && Lexicon.KIN.contains(first.noun()) && text.is(at, Lexicon.KIN);
        return text.isHeadline(at) || first.isSingle() && first.kind() != Kind.NAMED && (isAfterAnd || isKin);
    }

    /** The token after a comma, "and" or both; -1 if there is neither. */
    private int joined(int at) {
        int next = text.low(at).equals(",") ? at + 1 : at;
        if (text.is(next, AND_SIGNS)) {
            return text.low(next + 1).equals(THEN) ? next + 2 : next + 1;
        }
        return next > at ? next : -1;
    }

    /** "and then himself" */
    private boolean isThen(int next) {
        return text.low(next - 1).equals(THEN);
    }
}
