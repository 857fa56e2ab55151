package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.Group.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of each single person in the end, wherever the text says it: whoever was wounded and died is counted once, among
 * the killed, as those who record casualties do; and who is said to be dead again is no second death. Two tellings are
 * of one person only where the words leave no other: the same name, the same age, or "the victim" and "he" of the only one.
 */
final class Fates {

    /** No news text tells of more one by one; the rest of a longer list is left as it is told. */
    private static final int MOST = 60;

    /** One person, with what is known so far. */
    private static final class Person {
        private final List<Harm> harms = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private String surname = "";
        private String noun = "";
        private int age = -1;
        private char gender;
        private int lastSentence;
        private Harm firstDeath;
        private boolean hasFigureOfDeath;
        private boolean hasFigureOfWounds;

        private void add(Harm harm) {
            harms.add(harm);
            boolean isDeath = harm.outcome() == Outcome.KILLED;
            firstDeath = firstDeath == null && isDeath ? harm : firstDeath;
            hasFigureOfDeath |= isDeath && isFigure(harm);
            hasFigureOfWounds |= !isDeath && isFigure(harm);
        }
    }

    private final Tokens tokens;
    private final List<Person> persons = new ArrayList<>();
    private final Map<Harm, Person> known = new IdentityHashMap<>();
    private boolean isOfSeveral;
    private boolean isInBody;

    /** @param sentences what each sentence of the text says, in its order */
    Fates(Tokens tokens, List<List<Harm>> sentences) {
        this.tokens = tokens;
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            for (Harm harm : sentences.get(sentence)) {
                if (harm.outcome() == Outcome.KILLED || harm.outcome().isOfWounds()) {
                    read(harm, sentence);
                }
            }
        }
    }

    /** Without the wounds of those who died. */
    List<Harm> lasting(List<Harm> harms) {
        return harms.stream()
                .filter(harm ->
                        !harm.outcome().isOfWounds() || !known.containsKey(harm) || known.get(harm).firstDeath == null)
                .toList();
    }

    /** Whether it is the one telling of a death, though "he" or "the victim" is all that it says of whose. */
    boolean isOnlyWordOfDeath(Harm harm) {
        Person person = known.get(harm);
        return person != null && person.firstDeath == harm && person.hasFigureOfWounds && !person.hasFigureOfDeath;
    }

    /** Where one person's death or wounds are told again, the figure retells the body's first, or else the headline's. */
    List<Figure> related(List<Figure> figures) {
        Map<Span, Integer> indexes = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            indexes.putIfAbsent(figures.get(i).words().number(), i);
        }
        List<Figure> related = new ArrayList<>(figures);
        for (Person person : persons) {
            relate(person, Measure.KILLED, indexes, related);
            relate(person, Measure.WOUNDED, indexes, related);
        }
        return related;
    }

    private void relate(Person person, Measure measure, Map<Span, Integer> indexes, List<Figure> figures) {
        Integer first = null;
        Set<Integer> tellings = new LinkedHashSet<>();
        for (Harm harm : person.harms) {
            Integer index = indexes.get(harm.group().number());
            if (index != null && figures.get(index).measure() == measure) {
                tellings.add(index);
                first = first == null && !tokens.isHeadline(harm.from()) ? index : first;
            }
        }
        for (int telling : tellings) {
            int original = first == null ? tellings.iterator().next() : first;
            if (telling != original) {
                figures.set(telling, figures.get(telling).retelling(original));
            }
        }
    }

    private static boolean isFigure(Harm harm) {
        return harm.group().kind() == Kind.INDEFINITE || harm.group().kind() == Kind.NAMED;
    }

    private void read(Harm harm, int sentence) {
        Group group = harm.group();
        if (!group.isSingle() || group.isPart() || group.count() != null) {
            isOfSeveral |= !group.isSingle();
            group.parts().stream()
                    .filter(part -> part.kind() == Kind.NAMED)
                    .forEach(part -> tell(null, part, sentence));
            return;
        }
        tell(harm, group, sentence);
        isInBody |= !tokens.isHeadline(harm.from());
    }

    private void tell(Harm harm, Group group, int sentence) {
        Person person = same(group, sentence);
        boolean isNew = person == null && (group.kind() == Kind.NAMED || group.kind() == Kind.INDEFINITE);
        if (isNew && persons.size() < MOST) {
            person = new Person();
            persons.add(person);
        }
        if (person == null) {
            return;
        }
        if (harm != null) {
            person.add(harm);
            known.put(harm, person);
        }
        person.names.addAll(names(group));
        person.surname = person.surname.isEmpty() ? group.who().name() : person.surname;
        person.noun = person.noun.isEmpty() ? group.who().noun() : person.noun;
        person.age = person.age < 0 ? group.who().age() : person.age;
        person.gender = person.gender == 0 ? group.gender() : person.gender;
        person.lastSentence = sentence;
    }

    /** The only one told of so far who this can be; {@code null} if none or several. */
    private Person same(Group group, int sentence) {
        List<Person> possible =
                persons.stream().filter(person -> isPossible(person, group)).toList();
        List<Person> sure = possible.stream()
                .filter(person -> isNamesake(person, group) || isOfSameAge(person, group))
                .toList();
        if (sure.size() == 1) {
            return sure.get(0);
        }
        boolean isOnly = sure.isEmpty() && possible.size() == 1 && !isOfSeveral && !group.isOther();
        return isOnly && isMeant(possible.get(0), group, sentence) ? possible.get(0) : null;
    }

    /** "the man" and "the victim" of one told of as "a man", "he" of one in this sentence or the last, and a headline's one. */
    private boolean isMeant(Person person, Group group, int sentence) {
        boolean isFirstOfBody = !isInBody && !tokens.isHeadline(group.from());
        return switch (group.kind()) {
            case DEFINITE ->
                group.who().noun().equals(person.noun)
                        || ENGLISH.words("last-state.anyone")
                                .contains(group.who().noun());
            case PRONOUN -> persons.size() == 1 && sentence - person.lastSentence <= 1 && person.gender != 0;
            case INDEFINITE, NAMED -> isFirstOfBody && persons.size() == 1 && !person.harms.isEmpty();
            case COUNTED -> false;
        };
    }

    private boolean isPossible(Person person, Group group) {
        char gender = group.gender();
        boolean isOtherGender = gender != 0 && person.gender != 0 && gender != person.gender;
        boolean isOtherAge =
                group.who().age() > 0 && person.age > 0 && group.who().age() != person.age;
        boolean isOtherName = !group.who().name().isEmpty() && !person.surname.isEmpty() && !isNamesake(person, group);
        return !isOtherGender && !isOtherAge && !isOtherName;
    }

    /** "a 24-year-old man" that was told of before is "the 24-year-old" or has a name; another one is someone else. */
    private boolean isOfSameAge(Person person, Group group) {
        boolean isAnew = group.kind() == Kind.INDEFINITE && isInBody;
        return group.who().age() > 0 && group.who().age() == person.age && !isAnew && !group.isOther();
    }

    /** "Smith" of "John Smith", not "Ann Smith". */
    private boolean isNamesake(Person person, Group group) {
        if (group.who().name().isEmpty() || !group.who().name().equals(person.surname)) {
            return false;
        }
        Set<String> names = names(group);
        return names.size() == 1
                || person.names.size() == 1
                || names.stream().anyMatch(name -> !name.equals(person.surname) && person.names.contains(name));
    }

    private Set<String> names(Group group) {
        Set<String> names = new HashSet<>();
        for (int i = group.from(); i < group.to() && !group.who().name().isEmpty(); i++) {
            boolean isName = tokens.isCapital(i)
                    && tokens.isWord(i)
                    && !tokens.is(i, Lexicon.TITLES)
                    && !tokens.is(i, Lexicon.PEOPLE)
                    && tokens.low(i).length() > 2;
            if (isName) {
                names.add(tokens.low(i));
            }
        }
        return names;
    }
}
