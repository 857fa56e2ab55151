package dev.dateline.extract.casualties;

import dev.dateline.extract.casualties.Group.Kind;

import java.util.ArrayList;
import java.util.List;

/** The people that a text tells of one by one: "a 20-year-old man" and, further down, "John Smith, 20," are one of them. */
final class Persons {

    /** No news text names more whom something happened to; the rest of a longer list is left out. */
    private static final int MOST = 60;

    /** One person, with what is known so far. */
    static final class Person {
        private char gender;
        private int age = -1;
        private String name = "";
        private int lastSentence;
        private boolean isImplied;
        private boolean isPerpetrator;
        boolean isKilled;
        boolean isWounded;
        boolean isShot;
        boolean isTreated;
        boolean isBackground;

        private void learn(Group group, char knownGender, int sentence) {
            gender = gender == 0 ? knownGender : gender;
            age = age < 0 ? group.age() : age;
            name = name.isEmpty() ? group.name() : name;
            isPerpetrator |= group.isPerpetrator();
            lastSentence = sentence;
            isImplied &= group.kind() == Kind.DEFINITE || group.kind() == Kind.PRONOUN;
        }

        boolean isImplied() {
            return isImplied;
        }

        boolean isPerpetrator() {
            return isPerpetrator;
        }

        boolean isHurt() {
            return !isKilled && (isWounded || isShot || isTreated);
        }
    }

    private final List<Person> all = new ArrayList<>();

    List<Person> all() {
        return all;
    }

    void add(Harm harm, int sentence, boolean isBackground) {
        if (harm.group().parts().isEmpty()) {
            add(harm, harm.group(), sentence, isBackground);
        } else {
            harm.group().parts().forEach(part -> add(harm, part, sentence, isBackground));
        }
    }

    private void add(Harm harm, Group group, int sentence, boolean isBackground) {
        boolean isMany = group.kind() == Kind.PRONOUN ? group.people() != 1 : group.people() > 1 || group.people() == 0;
        if (isMany || group.isPart() || all.size() >= MOST || group.people() < 0) {
            return;
        }
        Person person = same(group, sentence);
        if (person == null) {
            person = new Person();
            person.isImplied = true;
            person.isBackground = isBackground;
            all.add(person);
        }
        person.learn(group, group.gender(), sentence);
        person.isBackground &= isBackground;
        person.isKilled |= harm.outcome() == Outcome.KILLED;
        person.isWounded |= harm.outcome() == Outcome.WOUNDED;
        person.isShot |= harm.outcome() == Outcome.SHOT;
        person.isTreated |= harm.outcome() == Outcome.TREATED;
    }

    /** Who of those told of this is; the last told of first; {@code null} if none. */
    private Person same(Group group, int sentence) {
        char gender = group.gender();
        Person last = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            Person person = all.get(i);
            boolean isGender = gender == 0 || person.gender == 0 || gender == person.gender;
            boolean isAnaphor = group.kind() == Kind.PRONOUN || group.kind() == Kind.DEFINITE;
            boolean isNamed = !group.name().isEmpty() && group.name().equals(person.name);
            boolean isAged = group.age() > 0 && group.age() == person.age && isGender;
            boolean isOtherAge = group.age() > 0 && person.age > 0 && group.age() != person.age;
            boolean isOtherName = !group.name().isEmpty() && !person.name.isEmpty() && !isNamed;
            boolean isApart = group.isOther() || !isAnaphor && person.lastSentence == sentence;
            if (isNamed || isAged && !isOtherName) {
                return person;
            }
            boolean isPossible = isGender
                    && !isOtherAge
                    && !isOtherName
                    && !isApart
                    && (group.isPerpetrator() == person.isPerpetrator || !isAnaphor);
            if (isPossible && last == null) {
                last = person;
            }
        }
        return last;
    }
}
