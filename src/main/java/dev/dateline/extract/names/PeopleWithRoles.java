package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;

import dev.dateline.extract.names.Entity.MentionFound;
import dev.dateline.extract.names.Person.Role;
import dev.dateline.extract.names.PersonFound.RoleFound;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives people their roles, and the mentions by title that follow from these. */
final class PeopleWithRoles {

    /** Words of titles that are written otherwise, too: "FM", "Defence". */
    private static final Map<String, String> IN_FULL = ENGLISH.values("title.in-full", full -> full.replace('-', ' '));

    private static final int LONGEST_TITLE = 6;

    /** Tokens of ", 7, and". */
    private static final int MOST_OF_JOINT = 6;

    private final Tokens tokens;
    private final BitSet inPeople;
    private final RoleReader reader;
    /** By the first token of each mention, where it ends and which organisation it is of. */
    private final TreeMap<Integer, int[]> organisations = new TreeMap<>();

    PeopleWithRoles(Tokens tokens, List<Organisation> organisations, BitSet inPeople, BitSet inOthers) {
        this.tokens = tokens;
        this.inPeople = inPeople;
        this.reader = new RoleReader(tokens, new RolePhrases(tokens, inPeople, inOthers));
        for (int i = 0; i < organisations.size(); i++) {
            for (OrganisationSpan span : organisations.get(i).mentions) {
                this.organisations.put(span.from(), new int[] {span.to(), i});
            }
        }
    }

    /** With how sure each is, as the score of its rule. */
    List<PersonFound> of(List<Person> people) {
        TreeMap<Integer, Named> named = new TreeMap<>();
        for (Person person : people) {
            for (NameFound name : person.mentions) {
                person.roles.addAll(reader.beside(name));
                named.put(name.from(), new Named(person, name));
            }
        }
        removeOfNext(named);
        named.values().forEach(first -> addOfSeveral(first, named));
        addTitles(people);
        return people.stream().map(this::found).toList();
    }

    /** A name with whose it is. */
    private record Named(Person person, NameFound name) {}

    /** "MP Ada Lin, the judge, Bo Dorn, left": what stands between two names is but one's, the other's who has a role already. */
    private static void removeOfNext(TreeMap<Integer, Named> named) {
        Map<Role, Person> owners = new HashMap<>();
        for (Named each : named.values()) {
            for (Role role : List.copyOf(each.person.roles)) {
                Person owner = owners.putIfAbsent(role, each.person);
                if (owner != null && owner != each.person) {
                    (owner.roles.size() > 1 ? owner : each.person).roles.remove(role);
                }
            }
        }
    }

    /** "nurses Ada Lin and Bo Dorn": each of them is one. */
    private void addOfSeveral(Named first, TreeMap<Integer, Named> named) {
        Role role = reader.ofSeveral(first.name);
        List<Named> all = new ArrayList<>();
        for (Named each = first; role != null && each != null; each = named.get(afterJoint(each.name.to()))) {
            all.add(each);
        }
        if (all.size() > 1) {
            all.forEach(each -> each.person.roles.add(role));
        }
    }

    /** Past ", ", "(7) and" and the like; a token that begins no name where something else follows. */
    private int afterJoint(int end) {
        int at = end;
        while (at < end + MOST_OF_JOINT && !inPeople.get(at) && (tokens.is(at, AND) || !tokens.isWord(at))) {
            at++;
        }
        return at > end ? at : -1;
    }

    /** Adds the titles that stand for a person: "Syrian FM" where the text has one foreign minister of Syria. */
    private void addTitles(List<Person> people) {
        Map<String, Set<Person>> holders = new HashMap<>();
        BitSet inRoles = new BitSet();
        for (Person person : people) {
            for (Role role : person.roles) {
                inRoles.set(role.from(), role.to());
                Phrases.Match<String> country = Demonyms.either(tokens, role.from());
                int from = country == null ? role.from() : Math.min(country.to(), role.to());
                boolean single = tokens.anyMatch(
                        from, role.to(), token -> tokens.is(token, ENGLISH.words("title.single-office")));
                if (role.country() != null && single) {
                    holders.computeIfAbsent(role.country() + office(from, role.to()), office -> new HashSet<>())
                            .add(person);
                }
            }
        }
        for (int token = 0; token < tokens.size() && !holders.isEmpty(); token++) {
            addTitle(token, holders, inRoles);
        }
    }

    private void addTitle(int token, Map<String, Set<Person>> holders, BitSet inRoles) {
        Phrases.Match<String> country = tokens.isCapital(token) ? Demonyms.adjective(tokens, token) : null;
        int office = country == null ? -1 : country.to();
        for (int to = Math.min(tokens.sentenceEnd(token), office + LONGEST_TITLE); office > 0 && to > office; to--) {
            Set<Person> holder = holders.getOrDefault(country.value() + office(office, to), Set.of());
            boolean free = inPeople.get(token, to + 1).isEmpty()
                    && inRoles.get(token, to).isEmpty();
            if (holder.size() == 1 && free) {
                holder.iterator().next().titles.add(new Role(token, to, country.value()));
                return;
            }
        }
    }

    private String office(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(tokens::low)
                .map(word -> " " + IN_FULL.getOrDefault(word, word))
                .collect(Collectors.joining());
    }

    private PersonFound found(Person person) {
        List<MentionFound> mentions = new ArrayList<>();
        person.mentions.forEach(name -> mentions.add(Entities.mention(tokens, name.from(), name.to(), Form.NAME)));
        List<RoleFound> stated = new ArrayList<>();
        person.roles.forEach(role -> stated.add(role(role.from(), role.to())));
        for (Role title : person.titles) {
            mentions.add(Entities.mention(tokens, title.from(), title.to(), Form.TITLE));
            stated.add(role(title.from(), title.to()));
        }
        mentions.sort(Comparator.comparingInt(MentionFound::start));
        stated.sort(Comparator.comparingInt(RoleFound::start));
        person.isBorneOut = !stated.isEmpty() || person.mentions.stream().anyMatch(this::isBorneOut);
        double score = Entities.agreed(
                person.mentions.stream().map(NameFound::confidence).toList());
        String name = tokens.words(person.longest.from(), person.longest.to());
        return new PersonFound(name, mentions, stated, Confidence.key(person.rule()), score);
    }

    /** "Ada Lin said", "Ada Lin, 45,". */
    private boolean isBorneOut(NameFound name) {
        return tokens.is(name.to(), NameWords.SAYING)
                || tokens.is(name.to(), ",") && NameWords.isAge(tokens, name.to() + 1);
    }

    private RoleFound role(int from, int to) {
        Map.Entry<Integer, int[]> first = organisations.ceilingEntry(from);
        boolean inside = first != null && first.getKey() < to && first.getValue()[0] <= to;
        return new RoleFound(tokens.start(from), tokens.end(to - 1), inside ? first.getValue()[1] : null);
    }
}
