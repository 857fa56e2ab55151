package dev.dateline.extract.people;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the people of a sentence, those that "and" joins as one: "a man and his two sons", "12 others". */
public final class People {

    /** Phrases for people; the words are read where they are asked for. */
    public static final Layer<Group> PEOPLE = new Layer<>("PEOPLE");

    /** Gives {@link #PEOPLE}. */
    public static final Reader READER = Reader.of(
            Set.of(CountReader.COUNTS, NameReader.NAMES),
            Set.of(PEOPLE),
            passage -> passage.giveOnDemand(PEOPLE, new People(passage)::read));

    private static final int MOST_PARTS = 8;

    /** People who are told together, as those of one car; more are counted for themselves. */
    private static final int FEW = 12;

    private static final Set<String> AND_SIGNS = ENGLISH.words("people-reader.and");

    /** What one person can be at once. */
    private static final List<Set<String>> ROLES = List.of(
            ENGLISH.words("people-reader.husband-alike"),
            ENGLISH.words("people-reader.wife-alike"),
            ENGLISH.words("people-reader.son-alike"),
            ENGLISH.words("people-reader.daughter-alike"),
            ENGLISH.words("people-reader.pastimes"));

    private final Tokens tokens;
    private final PhraseReader phrases;

    private People(Passage passage) {
        tokens = passage.tokens();
        phrases = new PhraseReader(passage);
    }

    /** The people of a sentence, in its order; those that "and" joins are one. */
    public static List<Group> between(Passage passage, int start, int end) {
        Conjunctions conjunctions = new Conjunctions(passage.tokens());
        List<Group> groups = new ArrayList<>();
        int at = start;
        while (at < end) {
            Group group = passage.from(PEOPLE, at);
            boolean isRest =
                    group != null && !passage.tokens().isHeadline(at) && conjunctions.isJoinedToUnread(group, start);
            if (isRest && isBeside(groups, group)) {
                Group before = groups.remove(groups.size() - 1);
                groups.add(before.count() == null ? before.uncounted() : before);
            } else if (isRest) {
                groups.add(group.uncounted());
            } else if (group != null && !isRest) {
                groups.add(group);
            }
            at = group == null ? at + 1 : Math.max(group.to(), at + 1);
        }
        return groups;
    }

    /** Whether what "and" joins these people to was read, though without them: "at least 12 soldiers and two civilians". */
    private static boolean isBeside(List<Group> groups, Group group) {
        return !groups.isEmpty() && groups.get(groups.size() - 1).to() == group.from() - 1;
    }

    /** The noun phrase that begins at a token; {@code null} if none for people does. */
    private Group read(int at) {
        Group first = phrases.read(at, tokens.isHeadline(at));
        if (first == null || first.people() < 1 && !first.isBound() || isBareCount(first)) {
            return first;
        }
        if (phrases.isUnborn(first)) {
            return null;
        }
        List<Group> sure = List.of(first);
        List<Group> parts = new ArrayList<>(sure);
        int next = joined(first.to());
        int uncounted = first.to();
        while (next > 0 && parts.size() < MOST_PARTS) {
            Group more = phrases.read(next, isBareAfter(next, parts.get(0)));
            if (more == null
                    || !isJoinable(more)
                    || isOtherSide(first, more)
                    || isThen(next) && more.kind() != Kind.PRONOUN) {
                break;
            }
            if (phrases.isUnborn(more) || isApposed(parts.get(parts.size() - 1), more)) {
                uncounted = more.to();
                next = joined(uncounted);
                continue;
            }
            if (isSamePerson(parts.get(0), more)) {
                return first.upTo(more.to());
            }
            parts.add(more);
            if (tokens.is(next - 1, AND_SIGNS) || isThen(next) || tokens.isHeadline(next)) {
                sure = List.copyOf(parts);
            }
            next = joined(more.to());
        }
        int end = Math.max(uncounted, sure.get(sure.size() - 1).to());
        return (isOneWithRoles(sure) ? first : together(first, sure)).upTo(end);
    }

    /** "its leader, Ann Lee, and", "Ann Lee, a teacher, and": one person twice. */
    private boolean isApposed(Group last, Group more) {
        boolean isRole =
                last.kind() == Kind.NAMED && more.kind() != Kind.NAMED && tokens.is(more.from(), Set.of(A, AN, THE));
        boolean isName = last.kind() != Kind.NAMED && more.kind() == Kind.NAMED;
        return (isRole || isName)
                && last.isSingle()
                && more.isSingle()
                && last.to() + 1 == more.from()
                && tokens.is(last.to(), ",")
                && tokens.is(more.to(), ",")
                && tokens.is(more.to() + 1, AND_SIGNS);
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
                && all.stream().skip(1).allMatch(part -> part.from() == part.head() && part.isSingle());
        return isBare && tokens.is(last.to(), Set.of(WAS, IS, HAS)) && !tokens.isHeadline(last.head());
    }

    /** "two friends, Ann Lee and Bob Ray": they are the two. */
    private boolean isListed(Group first, List<Group> all) {
        List<Group> others = all.subList(1, all.size());
        boolean isAll = first.count() != null
                && first.people() >= 2
                && first.people() == others.stream().mapToLong(Group::people).sum()
                && tokens.is(first.to(), ",");
        return isAll
                && (ENGLISH.words("people-reader.generic").contains(first.who().noun())
                        || others.stream().allMatch(other -> other.kind() == Kind.NAMED));
    }

    /** "a husband and father": one man; "his mother and grandmother": two women. */
    private boolean isSamePerson(Group first, Group more) {
        boolean isBare =
                more.from() == more.head() && first.isSingle() && more.isSingle() && !tokens.isHeadline(more.head());
        return isBare
                && !tokens.is(first.from(), ENGLISH.words("people-reader.possessives"))
                && ROLES.stream()
                        .anyMatch(roles -> roles.contains(first.who().noun())
                                && roles.contains(more.who().noun()));
    }

    private static boolean isBareCount(Group group) {
        return group.head() < 0 && group.kind() == Kind.COUNTED;
    }

    private boolean isJoinable(Group more) {
        boolean isExact = more.count() == null || more.count().isExact();
        boolean isOfThem = more.isPart() && tokens.is(more.number().to() + 1, Set.of(THEM, WHOM, THOSE));
        boolean isNamedOrDescribed = more.kind() != Kind.PRONOUN && !isOfThem && (more.head() >= 0 || more.isPart());
        return more.people() > 0
                && isExact
                && (isNamedOrDescribed
                        || ENGLISH.words("people-reader.self")
                                .contains(more.who().noun()));
    }

    /** "a man and woman", "a father, mother and son", and in a headline anyone. */
    private boolean isBareAfter(int at, Group first) {
        boolean isAfterAnd = tokens.is(at - 1, AND);
        boolean isKin = first.kind() == Kind.INDEFINITE
                && Lexicon.KIN.contains(first.who().noun())
                && tokens.is(at, Lexicon.KIN);
        return tokens.isHeadline(at) || first.isSingle() && first.kind() != Kind.NAMED && (isAfterAnd || isKin);
    }

    /** The token after a comma, "and" or both; -1 if there is neither. */
    private int joined(int at) {
        int next = tokens.is(at, ",") ? at + 1 : at;
        if (tokens.is(next, AND_SIGNS)) {
            return tokens.is(next + 1, THEN) ? next + 2 : next + 1;
        }
        return next > at ? next : -1;
    }

    /** "28 rebels and 11 soldiers": each a count of its own; "two men and a boy" are three. */
    private static boolean isOtherSide(Group first, Group more) {
        return more.count() != null && first.people() > FEW;
    }

    /** Whether these people end a list whose beginning was not read, so that their number is not the list's. */
    public static boolean isRestOfList(Passage passage, Group group, int start) {
        return new Conjunctions(passage.tokens()).isJoinedToUnread(group, start);
    }

    /** "and then himself" */
    private boolean isThen(int next) {
        return tokens.is(next - 1, THEN);
    }
}
