package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
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

    /** @param person which of the people it stands for */
    record Title(int from, int to, int person) {}

    /** Words of titles that are written otherwise, too: "FM", "Defence". */
    private static final Map<String, String> IN_FULL = ENGLISH.values("title.in-full", full -> full.replace('-', ' '));

    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final BitSet people;
    private final BitSet roles = new BitSet();
    private final Map<String, Set<Integer>> holders = new HashMap<>();

    TitleMentions(Tokens tokens, BitSet people) {
        this.tokens = tokens;
        this.people = people;
    }

    /** Takes note of a role that the text states. */
    void learn(RoleFinder.Role role, int person) {
        roles.set(role.from(), role.to());
        if (role.country() == null) {
            return;
        }
        int from = role.from();
        Phrases.Match<String> country = Demonyms.either(tokens, from);
        from = country == null ? from : Math.min(country.to(), role.to());
        if (from < role.to() && isOffice(from, role.to())) {
            holders.computeIfAbsent(role.country() + " " + office(from, role.to()), office -> new HashSet<>())
                    .add(person);
        }
    }

    private boolean isOffice(int from, int to) {
        return IntStream.range(from, to).anyMatch(token -> Titles.isSingleOffice(tokens.low(token)));
    }

    private String office(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(tokens::low)
                .map(word -> IN_FULL.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    List<Title> find() {
        List<Title> found = new ArrayList<>();
        for (int token = 0; token < tokens.size() && !holders.isEmpty(); token++) {
            Title title = tokens.isSecondOfCompound(token) ? null : at(token);
            if (title != null) {
                found.add(title);
                token = title.to - 1;
            }
        }
        return found;
    }

    private Title at(int token) {
        Phrases.Match<String> adjective = tokens.isCapital(token) ? Demonyms.adjective(tokens, token) : null;
        int office = adjective == null ? -1 : adjective.to();
        int from = token;
        if (adjective == null && tokens.isCapital(token)) {
            adjective = Demonyms.country(tokens, token);
            boolean owner = adjective != null && tokens.isPossessive(adjective.to());
            office = owner ? adjective.to() + 1 : -1;
            from = office;
        }
        if (office < 0) {
            return null;
        }
        for (int to = Math.min(tokens.sentenceEnd(token), office + LONGEST); to > office; to--) {
            Set<Integer> holder = holders.getOrDefault(adjective.value() + " " + office(office, to), Set.of());
            if (holder.size() == 1 && stands(from, to)) {
                return new Title(from, to, holder.iterator().next());
            }
        }
        return null;
    }

    /** Not before a name, nor as the first half of a compound: "foreign minister-designate". */
    private boolean stands(int from, int to) {
        return people.get(from, to + 1).isEmpty()
                && roles.get(from, to).isEmpty()
                && !tokens.isFirstOfCompound(to)
                && !(tokens.word(to).equals(",") && people.get(to + 1));
    }
}
