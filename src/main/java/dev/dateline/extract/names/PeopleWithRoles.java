package dev.dateline.extract.names;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives people their roles, and the mentions by title that follow from these. */
final class PeopleWithRoles {

    private final Tokens tokens;
    private final BitSet inPeople;
    private final RoleFinder finder;
    /** By the first token of each mention, where it ends and which organisation it is of. */
    private final TreeMap<Integer, int[]> organisations = new TreeMap<>();

    PeopleWithRoles(Tokens tokens, List<Organisation> organisations, BitSet inPeople, BitSet inOthers) {
        this.tokens = tokens;
        this.inPeople = inPeople;
        this.finder = new RoleFinder(tokens, inPeople, inOthers);
        for (int i = 0; i < organisations.size(); i++) {
            for (OrganisationSpan span : organisations.get(i).mentions) {
                this.organisations.put(span.from(), new int[] {span.to(), i});
            }
        }
    }

    /** With how sure each is, as the score of its rule. */
    List<PersonFound> of(List<Person> people) {
        for (Person person : people) {
            for (NameFound name : person.mentions) {
                Stream.of(finder.before(name.from()), finder.after(name.to()))
                        .filter(Objects::nonNull)
                        .forEach(person.roles::add);
            }
        }
        new TitleMentions(tokens, inPeople, people).add();
        return people.stream().map(this::found).toList();
    }

    private PersonFound found(Person person) {
        List<MentionFound> mentions = new ArrayList<>();
        person.mentions.forEach(name -> mentions.add(Entities.mention(tokens, name.from(), name.to(), Form.NAME)));
        List<RoleFound> stated = new ArrayList<>();
        person.roles.forEach(role -> stated.add(role(role.from(), role.to())));
        for (RoleFinder.Role title : person.titles) {
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
        return tokens.is(name.to(), NameWords.SAYING) && isPlain(name)
                || tokens.word(name.to()).equals(",")
                        && NameWords.isAge(tokens, name.to() + 1)
                        && !tokens.isSentenceStart(name.to() + 1);
    }

    /** Organisations say things too; but their names have other words in them. */
    private boolean isPlain(NameFound name) {
        return IntStream.range(name.from(), name.to())
                .noneMatch(
                        token -> OrganisationTypes.isHead(tokens, token) || Demonyms.adjective(tokens, token) != null);
    }

    private RoleFound role(int from, int to) {
        Map.Entry<Integer, int[]> first = organisations.ceilingEntry(from);
        boolean inside = first != null && first.getKey() < to && first.getValue()[0] <= to;
        return new RoleFound(tokens.start(from), tokens.end(to - 1), inside ? first.getValue()[1] : null);
    }
}
