package dev.dateline.extract.casualties;

import dev.dateline.extract.casualties.Group.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the people of a sentence, those that "and" joins as one: "a man and his two sons", "12 others". */
final class PeopleReader {

    private static final int MOST_PARTS = 8;

    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> SELF = Set.of("himself", "herself");

    /** What a man, a woman or anyone described more closely is as well. */
    private static final Set<String> GENERIC = Lexicon.words(
            "people persons victims individuals others adults children kids minors juveniles teens teenagers youths"
                    + " siblings students employees workers residents friends relatives suspects officers civilians");

    /** What one person can be at once. */
    private static final List<Set<String>> ROLES = List.of(
            Lexicon.words("husband father grandfather uncle"),
            Lexicon.words("wife mother grandmother aunt"),
            Lexicon.words("son brother"),
            Lexicon.words("daughter sister"),
            Lexicon.words("student player athlete musician rapper volunteer teacher"));

    private final Text text;
    private final CountReader counts;
    private final PhraseReader phrases;

    PeopleReader(Text text) {
        this.text = text;
        counts = new CountReader(text);
        phrases = new PhraseReader(text, counts);
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
        Group first = phrases.read(at, text.isHeadline(at));
        if (first == null || first.people() < 1 || isBareCount(first)) {
            return first;
        }
        List<Group> sure = List.of(first);
        List<Group> parts = new ArrayList<>(sure);
        int next = joined(first.end());
        while (next > 0 && parts.size() < MOST_PARTS) {
            Group more = phrases.read(next, isBareAfter(next, parts.get(0)));
            if (more == null || !isJoinable(more) || isThen(next) && more.kind() != Kind.PRONOUN) {
                break;
            }
            if (isSamePerson(parts.get(0), more)) {
                return first.upTo(more.end());
            }
            parts.add(more);
            if (text.is(next - 1, AND) || isThen(next) || text.isHeadline(next)) {
                sure = List.copyOf(parts);
            }
            next = joined(more.end());
        }
        if (isListed(first, sure)) {
            return first.listed(sure.subList(1, sure.size()));
        }
        return sure.size() == 1 ? first : Group.of(sure);
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

    /** "a husband and father": one man. */
    private boolean isSamePerson(Group first, Group more) {
        boolean isBare =
                more.start() == more.head() && first.isSingle() && more.isSingle() && !text.isHeadline(more.head());
        return isBare && ROLES.stream().anyMatch(roles -> roles.contains(first.noun()) && roles.contains(more.noun()));
    }

    private static boolean isBareCount(Group group) {
        return group.head() < 0 && group.kind() == Kind.COUNTED;
    }

    private static boolean isJoinable(Group more) {
        boolean isExact = more.count() == null || more.count().isExact();
        boolean isNamedOrDescribed = more.kind() != Kind.PRONOUN && !more.isPart() && more.head() >= 0;
        return more.people() > 0 && isExact && (isNamedOrDescribed || SELF.contains(more.noun()));
    }

    /** "a man and woman", and in a headline anyone. */
    private boolean isBareAfter(int at, Group first) {
        return text.isHeadline(at) || text.low(at - 1).equals("and") && first.isSingle() && first.kind() != Kind.NAMED;
    }

    /** The token after a comma, "and" or both; -1 if there is neither. */
    private int joined(int at) {
        int next = text.low(at).equals(",") ? at + 1 : at;
        if (text.is(next, AND)) {
            return text.low(next + 1).equals("then") ? next + 2 : next + 1;
        }
        return next > at ? next : -1;
    }

    /** "and then himself" */
    private boolean isThen(int next) {
        return text.low(next - 1).equals("then");
    }
}
