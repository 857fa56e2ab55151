package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Says which names are one person's. Full names come first, in the text's order; then what is left of a name belongs to
 * the full name that has it as its last part, or a middle one, or, where nobody's surname is that, as its first.
 */
final class PersonClusters {

    /** So that a text of nothing but people of one name is not compared with all of them at each. */
    private static final int MOST_OF_ONE_NAME = 40;

    private static final int FARTHEST_KIN = 7;

    private static final Map<String, Character> GENDERS = ENGLISH.values("title.gender", letter -> letter.charAt(0));

    private final Tokens tokens;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();

    private PersonClusters(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The people of these names, in the order of their first mention, mentions in order. */
    static List<Person> of(Tokens tokens, List<NameFound> names) {
        PersonClusters clusters = new PersonClusters(tokens);
        Map<NameFound, PersonName> parsed = new LinkedHashMap<>();
        names.forEach(name -> parsed.put(name, PersonName.of(tokens, name.from(), name.to())));
        parsed.forEach((name, parts) -> {
            if (!parts.isSingle()) {
                clusters.addFull(name, parts);
            }
        });
        parsed.forEach((name, parts) -> {
            if (parts.isSingle()) {
                clusters.addShort(name, parts);
            }
        });
        clusters.people.forEach(person -> person.mentions.sort(Comparator.comparingInt(NameFound::from)));
        clusters.people.sort(
                Comparator.comparingInt(person -> person.mentions.get(0).from()));
        return clusters.people;
    }

    private void addFull(NameFound name, PersonName parts) {
        char gender = gender(name);
        List<Person> fitting = fitting(parts.last(), parts, gender);
        fitting = fitting.isEmpty() ? fitting(parts.first(), parts, gender) : fitting;
        boolean surnames = fitting.stream().noneMatch(person -> person.name.startsLike(parts));
        if (fitting.size() > 1 && surnames && !isClear(fitting, name.from())) {
            return;
        }
        boolean relation = isRelation(name.from());
        if (relation) {
            // "Tom Hale, the son of Tom Hale": nobody is his own father
            fitting.removeIf(person -> !Objects.equals(person.name.suffix(), parts.suffix()));
        }
        Person chosen = fitting.isEmpty() ? begin(name, parts) : nearest(fitting, name.from());
        chosen.isRelation |= relation && fitting.isEmpty();
        chosen.add(parts, name, gender);
        index(chosen, parts);
    }

    /** Whether words such as "her daughter, the teacher" stand before a name, without a verb or another name between. */
    private boolean isRelation(int name) {
        int start = Math.max(tokens.sentenceStart(name), name - FARTHEST_KIN);
        for (int at = name - 1; at >= start; at--) {
            if (tokens.is(at, ENGLISH.words("kin"))) {
                return true;
            }
            boolean office = NameWords.isTitle(tokens, at) || tokens.is(at, ENGLISH.words("title.modifier"));
            boolean between = tokens.is(at, ENGLISH.words("kin.between")) || tokens.is(at - 1, ENGLISH.words("former"));
            if (!office && (tokens.isCapital(at) || !between)) {
                return false;
            }
        }
        return false;
    }

    private List<Person> fitting(String part, PersonName parts, char gender) {
        List<Person> fitting = new ArrayList<>(byPart.getOrDefault(part, List.of()));
        fitting.removeIf(person -> !person.mayBe(gender) || !person.name.fits(parts));
        return fitting;
    }

    private void addShort(NameFound name, PersonName parts) {
        char gender = gender(name);
        List<Person> bearers = byPart.getOrDefault(parts.first(), List.of()).stream()
                .filter(person -> person.mayBe(gender))
                .filter(person -> parts.suffix() == null || parts.suffix().equals(person.name.suffix()))
                .toList();
        // kings and popes have no surnames: "King Hussein" is not "Saddam Hussein"
        boolean isFirstName = tokens.is(name.from() - 1, ENGLISH.words("title.of-first-name"));
        List<Person> fitting = isFirstName
                ? bearers.stream()
                        .filter(person -> person.name.first().equals(parts.first()))
                        .limit(1)
                        .toList()
                : best(bearers, parts.first(), gender == 0);
        if (fitting.isEmpty()) {
            Person person = begin(name, parts);
            person.add(parts, name, gender);
            index(person, parts);
        } else if (fitting.size() == 1 || isClear(fitting, name.from())) {
            nearest(fitting, name.from()).add(parts, name, gender);
        }
    }

    /** Those whose surname it is; else those that have it in the middle; else whose first name it is, if that is one only. */
    private static List<Person> best(List<Person> bearers, String part, boolean bare) {
        List<Person> last = bearers.stream()
                .filter(person -> person.name.last().equals(part))
                .toList();
        if (!last.isEmpty()) {
            return bare ? withoutRelations(last) : last;
        }
        List<Person> middle = bearers.stream()
                .filter(person -> !person.name.first().equals(part))
                .toList();
        return middle.isEmpty() ? bearers : middle;
    }

    /** A surname alone is that of the one whom the text is about, and not of her brother. */
    private static List<Person> withoutRelations(List<Person> bearers) {
        List<Person> others =
                bearers.stream().filter(person -> !person.isRelation).toList();
        return others.isEmpty() ? bearers : others;
    }

    /** Not where the last two bearers stand in one sentence: "Bill and Mary Clark … Clark said". */
    private boolean isClear(List<Person> fitting, int token) {
        Person nearest = nearest(fitting, token);
        int last = nearest.lastBefore(token);
        if (last < 0) {
            return false;
        }
        int sentence = tokens.sentenceStart(last);
        return fitting.stream().noneMatch(person -> person != nearest && person.lastBefore(token) >= sentence);
    }

    private static Person nearest(List<Person> fitting, int token) {
        return fitting.stream()
                .max(Comparator.comparingInt(person -> person.lastBefore(token)))
                .orElseThrow();
    }

    private Person begin(NameFound name, PersonName parts) {
        Person person = new Person(parts, name);
        people.add(person);
        return person;
    }

    private void index(Person person, PersonName parts) {
        for (String part : parts.parts()) {
            List<Person> bearers = byPart.computeIfAbsent(part, any -> new ArrayList<>());
            if (part.length() > 1 && bearers.size() < MOST_OF_ONE_NAME && !bearers.contains(person)) {
                bearers.add(person);
            }
        }
    }

    private char gender(NameFound name) {
        return GENDERS.getOrDefault(tokens.low(name.from() - 1), (char) 0);
    }
}
