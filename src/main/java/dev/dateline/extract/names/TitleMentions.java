package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds titles that stand for a person: "Syrian FM" where the text has one foreign minister of Syria. */
final class TitleMentions {

    /** Words of titles that are written otherwise, too: "FM", "Defence". */
    private static final Map<String, String> IN_FULL = ENGLISH.values("title.in-full", full -> full.replace('-', ' '));

    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final BitSet inPeople;
    private final BitSet roles = new BitSet();
    private final Map<String, Set<Person>> holders = new HashMap<>();

    /** @param people with the roles that the text states */
    TitleMentions(Tokens tokens, BitSet inPeople, List<Person> people) {
        this.tokens = tokens;
        this.inPeople = inPeople;
        people.forEach(person -> person.roles.forEach(role -> learn(role, person)));
    }

    private void learn(Role role, Person person) {
        roles.set(role.from(), role.to());
        Phrases.Match<String> country = Demonyms.either(tokens, role.from());
        int from = country == null ? role.from() : Math.min(country.to(), role.to());
        boolean isOffice = IntStream.range(from, role.to())
                .anyMatch(token -> tokens.is(token, ENGLISH.words("title.single-office")));
        if (role.country() != null && isOffice) {
            holders.computeIfAbsent(role.country() + " " + office(from, role.to()), office -> new HashSet<>())
                    .add(person);
        }
    }

    private String office(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(tokens::low)
                .map(word -> IN_FULL.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** Adds to each of the people the titles that can stand for nobody else. */
    void add() {
        for (int token = 0; token < tokens.size() && !holders.isEmpty(); token++) {
            token = tokens.isSecondOfCompound(token) ? token : add(token);
        }
    }

    /** @return the last token of the title that begins here; the token itself where none does */
    private int add(int token) {
        Phrases.Match<String> adjective = tokens.isCapital(token) ? Demonyms.adjective(tokens, token) : null;
        int office = adjective == null ? -1 : adjective.to();
        int from = token;
        if (adjective == null && tokens.isCapital(token)) {
            adjective = Demonyms.country(tokens, token);
            boolean owner = adjective != null && tokens.isPossessive(adjective.to());
            office = owner ? adjective.to() + 1 : -1;
            from = office;
        }
        for (int to = Math.min(tokens.sentenceEnd(token), office + LONGEST); office > 0 && to > office; to--) {
            Set<Person> holder = holders.getOrDefault(adjective.value() + " " + office(office, to), Set.of());
            if (holder.size() == 1 && stands(from, to)) {
                holder.iterator().next().titles.add(new Role(from, to, adjective.value()));
                return to - 1;
            }
        }
        return token;
    }

    /** Not before a name, nor as the first half of a compound: "foreign minister-designate". */
    private boolean stands(int from, int to) {
        return inPeople.get(from, to + 1).isEmpty()
                && roles.get(from, to).isEmpty()
                && !tokens.isFirstOfCompound(to)
                && !(tokens.word(to).equals(",") && inPeople.get(to + 1));
    }
}
