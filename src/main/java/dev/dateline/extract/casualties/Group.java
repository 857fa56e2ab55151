package dev.dateline.extract.casualties;

import dev.dateline.casualty.VictimCategory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase for people, from token {@code start} to just before {@code end}.
 *
 * @param head the token of its noun; -1 if it has none ("12 were killed")
 * @param count how many, if the phrase says so in numbers; else {@code null}
 * @param people how many in all; -1 if the words leave it open
 * @param age in years, as stated; -1 if not stated
 * @param isOther whether they are told apart from people spoken of before: "two others", "another man"
 * @param isPart whether they are some of people spoken of before: "two of them"
 * @param name the last word of the name, in lower case; empty if there is none
 * @param parts what "and" joins here; empty if nothing
 */
record Group(
        int start,
        int end,
        int head,
        Kind kind,
        Count count,
        long people,
        VictimCategory category,
        String noun,
        int age,
        boolean isOther,
        boolean isPart,
        String name,
        List<Group> parts) {

    enum Kind {
        /** "12 people", "two" */
        COUNTED,
        /** "a man" */
        INDEFINITE,
        /** "John Smith" */
        NAMED,
        /** "the man" */
        DEFINITE,
        /** "he" */
        PRONOUN
    }

    /** What "and" joins: the people of all parts together. What binds the first number binds the sum: "at least 12 men and a boy". */
    static Group of(List<Group> parts) {
        Group first = parts.get(0);
        Group last = parts.get(parts.size() - 1);
        long sum = parts.stream()
                .mapToLong(part -> part.isBound() ? part.count.value() : part.people)
                .sum();
        boolean isNew = parts.stream().anyMatch(part -> part.kind == Kind.COUNTED || part.kind == Kind.INDEFINITE);
        boolean isNamed = parts.stream().anyMatch(part -> part.kind == Kind.NAMED);
        return new Group(
                first.start,
                last.end,
                last.head,
                isNew ? Kind.COUNTED : isNamed ? Kind.NAMED : Kind.DEFINITE,
                first.isBound() ? first.count.sum(last.end, sum) : null,
                first.isBound() ? -1 : sum,
                together(parts),
                last.noun,
                -1,
                parts.stream().allMatch(Group::isOther),
                first.isPart,
                "",
                List.copyOf(parts));
    }

    /** "he", "them" */
    static Group pronoun(int at, String word, long people) {
        return new Group(
                at,
                at + 1,
                at,
                Kind.PRONOUN,
                null,
                people,
                VictimCategory.UNSTATED,
                word,
                -1,
                false,
                false,
                "",
                List.of());
    }

    /** "another", "a fourth": one more, of the kind that was spoken of before. */
    static Group another(int at, int end) {
        return new Group(
                at, end, -1, Kind.INDEFINITE, null, 1, VictimCategory.UNSTATED, "", -1, true, false, "", List.of());
    }

    /** A number that counts people without a word for them: the "45" of "45 deaths". */
    static Group number(Count count) {
        return new Group(
                count.start(),
                count.end(),
                -1,
                Kind.COUNTED,
                count,
                count.isExact() ? count.value() : -1,
                VictimCategory.UNSTATED,
                "",
                -1,
                false,
                false,
                "",
                List.of());
    }

    private static VictimCategory together(List<Group> parts) {
        Set<VictimCategory> categories = EnumSet.noneOf(VictimCategory.class);
        parts.forEach(part -> categories.add(part.category));
        return categories.size() == 1 ? parts.get(0).category : VictimCategory.MIXED;
    }

    /** This name with the noun before it: "his son John Smith, 12". */
    Group describedBy(int newStart, Noun by, boolean isOtherThan) {
        return new Group(
                newStart,
                end,
                head,
                kind,
                count,
                people,
                by.category(),
                by.word(),
                age < 0 ? by.age() : age,
                isOtherThan,
                false,
                name,
                parts);
    }

    /** This number of people with the list of who they are: "two friends, Ann Lee and Bob Ray". */
    Group listed(List<Group> who) {
        int newEnd = who.get(who.size() - 1).end;
        return new Group(
                start, newEnd, head, kind, count, people, category, noun, age, isOther, isPart, name, List.copyOf(who));
    }

    Group upTo(int newEnd) {
        return new Group(start, newEnd, head, kind, count, people, category, noun, age, isOther, isPart, name, parts);
    }

    /** These people with others whose number is unread. */
    Group uncounted() {
        return new Group(
                start, end, head, Kind.DEFINITE, null, -1, category, noun, age, isOther, isPart, "", List.of());
    }

    boolean isSingle() {
        return people == 1 && parts.isEmpty();
    }

    /** 'm' or 'f' where the noun tells, else 0. */
    char gender() {
        return Lexicon.MALE.contains(noun) ? 'm' : Lexicon.FEMALE.contains(noun) ? 'f' : 0;
    }

    /** Whether words before its number bind it: "at least 12 men". */
    boolean isBound() {
        return count != null
                && count.value() != null
                && count.boundStart() >= 0
                && count.boundEnd() <= count.numberStart();
    }

    boolean isPerpetrator() {
        return Lexicon.PERPETRATORS.contains(noun);
    }

    /** What the number stands on: the number itself, or all the words where they name or describe whom they count. */
    int numberStart() {
        return count == null ? start : count.numberStart();
    }

    int numberEnd() {
        return count == null ? end : count.numberEnd();
    }
}
