package dev.dateline.extract.names;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gives people their roles, and the mentions by title that follow from these. */
final class PeopleWithRoles {

    private final Tokens tokens;
    private final BitSet inPeople;
    private final RoleFinder finder;
    /** By the first token of each mention, which organisation it is of. */
    private final TreeMap<Integer, Integer> organisationAt = new TreeMap<>();

    private final TreeMap<Integer, Integer> organisationEnd = new TreeMap<>();

    PeopleWithRoles(Tokens tokens, List<Organisation> organisations, BitSet inPeople, BitSet inOthers) {
        this.tokens = tokens;
        this.inPeople = inPeople;
        this.finder = new RoleFinder(tokens, inPeople, inOthers);
        for (int i = 0; i < organisations.size(); i++) {
            for (OrganisationSpan span : organisations.get(i).mentions) {
                organisationAt.put(span.from(), i);
                organisationEnd.put(span.from(), span.to());
            }
        }
    }

    /** With how sure each is, as the score of its rule. */
    List<PersonFound> of(List<Person> people) {
        List<List<RoleFinder.Role>> roles = new ArrayList<>();
        TitleMentions titles = new TitleMentions(tokens, inPeople);
        for (Person person : people) {
            List<RoleFinder.Role> stated = roles(person);
            stated.forEach(role -> titles.learn(role, roles.size()));
            roles.add(stated);
        }
        List<List<TitleMentions.Title>> standing = new ArrayList<>();
        people.forEach(person -> standing.add(new ArrayList<>()));
        titles.find().forEach(title -> standing.get(title.person()).add(title));
        List<PersonFound> found = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            found.add(found(people.get(i), roles.get(i), standing.get(i)));
        }
        return found;
    }

    private List<RoleFinder.Role> roles(Person person) {
        List<RoleFinder.Role> roles = new ArrayList<>();
        for (NameFound name : person.mentions) {
            RoleFinder.Role before = finder.before(name.from());
            if (before != null) {
                roles.add(before);
            }
            RoleFinder.Role after = finder.after(name.to());
            if (after != null) {
                roles.add(after);
            }
        }
        return roles;
    }

    private PersonFound found(Person person, List<RoleFinder.Role> roles, List<TitleMentions.Title> titles) {
        List<MentionFound> mentions = new ArrayList<>();
        person.mentions.forEach(name -> mentions.add(Entities.mention(tokens, name.from(), name.to(), Form.NAME)));
        List<RoleFound> stated = new ArrayList<>();
        roles.forEach(role -> stated.add(role(role.from(), role.to())));
        for (TitleMentions.Title title : titles) {
            mentions.add(Entities.mention(tokens, title.from(), title.to(), Form.TITLE));
            stated.add(role(title.from(), title.to()));
        }
        mentions.sort(Comparator.comparingInt(MentionFound::start));
        stated.sort(Comparator.comparingInt(RoleFound::start));
        person.isBorneOut = !stated.isEmpty() || person.mentions.stream().anyMatch(this::isBorneOut);
        double score =
                Agreement.of(person.mentions.stream().map(NameFound::confidence).toList());
        String name = tokens.words(person.longest.from(), person.longest.to());
        return new PersonFound(name, mentions, stated, Confidence.key(person.rule()), score);
    }

    /** "Ada Lin said", "Ada Lin, 45,". */
    private boolean isBorneOut(NameFound name) {
        String age = tokens.word(name.to() + 1);
        return tokens.is(name.to(), NounPhrase.SAYING) && isPlain(name)
                || tokens.word(name.to()).equals(",")
                        && age.length() <= 3
                        && !age.isEmpty()
                        && Character.isDigit(age.charAt(0))
                        && !tokens.isSentenceStart(name.to() + 1);
    }

    /** Organisations say things too; but their names have other words in them. */
    private boolean isPlain(NameFound name) {
        return IntStream.range(name.from(), name.to())
                .noneMatch(
                        token -> OrganisationTypes.isHead(tokens, token) || Demonyms.adjective(tokens, token) != null);
    }

    private RoleFound role(int from, int to) {
        Integer first = organisationAt.ceilingKey(from);
        boolean inside = first != null && first < to && organisationEnd.get(first) <= to;
        return new RoleFound(tokens.start(from), tokens.end(to - 1), inside ? organisationAt.get(first) : null);
    }
}
