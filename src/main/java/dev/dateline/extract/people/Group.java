package dev.dateline.extract.people;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.Count;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase for people.
 *
 * @param head the token of its noun; -1 if it has none ("12 were killed")
 * @param count how many, if the phrase says so in numbers; else {@code null}
 * @param people how many in all; -1 if the words leave it open
 * @param isOther whether they are told apart from people spoken of before: "two others", "another man"
 * @param isPart whether they are some of people spoken of before: "two of them"
 * @param parts what "and" joins here; empty if nothing
 */
public record Group(
        Span span,
        int head,
        Kind kind,
        Count count,
        long people,
        Who who,
        boolean isOther,
        boolean isPart,
        List<Group> parts)
        implements Spanned {

    /** What the words are. */
    public enum Kind {
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

    /**
     * What the words say of who they are.
     *
     * @param noun in lower case; empty if there is none
     * @param age in years, as stated; -1 if not stated
     * @param name the last word of the name, in lower case; empty if there is none
     */
    public record Who(VictimCategory category, String noun, int age, String name) {

        static final Who UNSTATED = new Who(VictimCategory.UNSTATED, "", -1, "");

        static Who of(VictimCategory category, String noun, int age) {
            return new Who(category, noun, age, "");
        }

        boolean isKin() {
            return Lexicon.KIN.contains(noun);
        }
    }

    /** What "and" joins: the people of all parts together. What binds the first number binds the sum: "at least 12 men and a boy". */
    public static Group of(List<Group> parts) {
        Group first = parts.get(0);
        Group last = parts.get(parts.size() - 1);
        long sum = parts.stream()
                .mapToLong(part -> part.isBound() ? part.count.amount().value() : part.people)
                .sum();
        boolean isNew = parts.stream().anyMatch(part -> part.kind == Kind.COUNTED || part.kind == Kind.INDEFINITE);
        boolean isNamed = parts.stream().anyMatch(part -> part.kind == Kind.NAMED);
        return new Group(
                first.span.joined(last.span),
                last.head,
                isNew ? Kind.COUNTED : isNamed ? Kind.NAMED : Kind.DEFINITE,
                first.isBound() ? first.count.sum(last.to(), sum) : null,
                first.isBound() ? -1 : sum,
                Who.of(together(parts), last.who.noun, -1),
                parts.stream().allMatch(Group::isOther),
                first.isPart,
                List.copyOf(parts));
    }

    /** "he", "them" */
    static Group pronoun(int at, String word, long people) {
        Who who = Who.of(VictimCategory.UNSTATED, word, -1);
        return new Group(new Span(at, at + 1), at, Kind.PRONOUN, null, people, who, false, false, List.of());
    }

    /** "another", "a fourth": one more, of the kind that was spoken of before. */
    public static Group another(int from, int to) {
        return new Group(new Span(from, to), -1, Kind.INDEFINITE, null, 1, Who.UNSTATED, true, false, List.of());
    }

    /** "a beekeeper": one person, by the form of the word alone. */
    public static Group guessed(Span span, int head) {
        return new Group(span, head, Kind.INDEFINITE, null, 1, Who.UNSTATED, false, false, List.of());
    }

    /** "Ann Lee, 24", whose last name is at the head. */
    static Group named(Span span, int head, int age, String name) {
        Who who = new Who(VictimCategory.UNSTATED, "", age, name);
        return new Group(span, head, Kind.NAMED, null, 1, who, false, false, List.of());
    }

    /** A number that counts people without a word for them: the "45" of "45 deaths". */
    public static Group number(Count count) {
        long people = count.isExact() ? count.amount().value() : -1;
        return new Group(count.span(), -1, Kind.COUNTED, count, people, Who.UNSTATED, false, false, List.of());
    }

    private static VictimCategory together(List<Group> parts) {
        Set<VictimCategory> categories = EnumSet.noneOf(VictimCategory.class);
        parts.forEach(part -> categories.add(part.who.category));
        return categories.size() == 1 ? parts.get(0).who.category : VictimCategory.MIXED;
    }

    /** This name with the noun before it: "his son John Smith, 12". */
    Group describedBy(int from, Who by, boolean isOtherThan) {
        Who both = new Who(by.category, by.noun, who.age < 0 ? by.age : who.age, who.name);
        return new Group(new Span(from, to()), head, kind, count, people, both, isOtherThan, false, parts);
    }

    /** This number of people with the list of who they are: "two friends, Ann Lee and Bob Ray". */
    Group listed(List<Group> all) {
        Span whole = span.joined(all.get(all.size() - 1).span);
        return new Group(whole, head, kind, count, people, who, isOther, isPart, List.copyOf(all));
    }

    Group upTo(int to) {
        return new Group(new Span(from(), to), head, kind, count, people, who, isOther, isPart, parts);
    }

    /** These people with others whose number is unread. */
    Group uncounted() {
        Who unnamed = Who.of(who.category, who.noun, who.age);
        return new Group(span, head, Kind.DEFINITE, null, -1, unnamed, isOther, isPart, List.of());
    }

    public boolean isSingle() {
        return people == 1 && parts.isEmpty();
    }

    /** 'm' or 'f' where the noun tells, else 0. */
    public char gender() {
        return Lexicon.MALE.contains(who.noun) ? 'm' : Lexicon.FEMALE.contains(who.noun) ? 'f' : 0;
    }

    /** Whether words before its number bind it: "at least 12 men". */
    boolean isBound() {
        return count != null && count.isBoundBefore();
    }

    /** What the number stands on: the number itself, or all the words where they name or describe whom they count. */
    public Span number() {
        return count == null ? span : count.number();
    }

    /** The token of its noun, or the last of its number where it has none. */
    public int last() {
        return head < 0 ? number().to() - 1 : head;
    }
}
