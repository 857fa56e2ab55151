package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.passage.Tokens;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lets all mentions of one name in a text agree on what it is the name of: each votes with its confidence, and the words
 * around it vote too.
 */
final class KindVote {

    private static final double STRONG = 1.5;
    private static final double SOME = 0.4;
    private static final double WEAK = 0.2;

    /** What is no name of its kind is one of either other kind, or is none: of names that are but a word it often is another. */
    private static final int OTHERS_OF_WORDS = 2;

    private static final int OTHERS = 5;

    private static final int LONGEST_APPOSITION = 4;

    private final Tokens tokens;
    private final Map<String, Map<NameKind, Double>> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private KindVote(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<NameFound> agreed(Tokens tokens, List<NameFound> names) {
        KindVote vote = new KindVote(tokens);
        names.forEach(vote::note);
        for (int i = 0; i < names.size(); i++) {
            vote.count(names.get(i));
            vote.countList(names, i);
        }
        Set<String> things = names.stream().filter(vote::isThing).map(vote::key).collect(Collectors.toSet());
        return names.stream()
                .map(vote::decided)
                .filter(name -> name.kind() == NameKind.PLACE || !things.contains(vote.key(name)))
                .toList();
    }

    private void note(NameFound name) {
        if (name.length() > 1 && name.kind() == NameKind.ORGANISATION) {
            beginnings.add(tokens.word(name.from()));
        } else if (name.length() > 1 && name.kind() == NameKind.PERSON) {
            PersonName parsed = PersonName.of(tokens, name.from(), name.to());
            surnames.addAll(parsed.isSingle() ? Set.of() : Set.of(parsed.last()));
        }
    }

    /** "in Gwadar, Quetta and Oslo": what stands in a row is of one kind. */
    private void countList(List<NameFound> names, int i) {
        NameFound name = names.get(i);
        if (name.kind() != NameKind.PERSON || name.length() > 1 || isTitled(name)) {
            return;
        }
        boolean before =
                i > 0 && isPlaceInRow(names.get(i - 1), names.get(i - 1).to(), name.from());
        boolean after = i + 1 < names.size()
                && isPlaceInRow(names.get(i + 1), name.to(), names.get(i + 1).from());
        vote(votes.get(key(name)), NameKind.PLACE, before || after, SOME);
    }

    private boolean isPlaceInRow(NameFound other, int from, int to) {
        return other.kind() == NameKind.PLACE
                && to - from <= 2
                && from < to
                && IntStream.range(from, to).allMatch(token -> tokens.is(token, AND) || tokens.is(token, ","));
    }

    /** "the ferry Ada Lin", "MV Ada", "Hurricane Ada": neither anybody nor any body. */
    private boolean isThing(NameFound name) {
        boolean isShip = name.length() > 1 && NameWords.isAcronym(tokens.word(name.from()));
        return tokens.is(isShip ? name.from() : describing(name), ENGLISH.words("thing.before"));
    }

    /** The noun right before a name, or before a comma and the name: "company" of "the company, Acme,"; -1 if there is none. */
    private int describing(NameFound name) {
        int start = tokens.sentenceStart(name.from());
        boolean isThe = tokens.is(name.from() - 1, THE);
        int at = isThe ? name.from() - 2 : name.from() - 1;
        if (at <= start || !tokens.is(at, ",")) {
            return isThe || at < start ? -1 : at;
        }
        int noun = at - 1;
        at = noun;
        while (at > start && noun - at < LONGEST_APPOSITION && !tokens.is(at, NameWords.DETERMINERS)) {
            at--;
        }
        boolean isSubject = tokens.is(at, NameWords.DETERMINERS)
                && (at == start || !tokens.isWord(at - 1) || tokens.is(at - 1, AND));
        return isSubject && !tokens.isWord(name.to()) ? noun : -1;
    }

    private void count(NameFound name) {
        Map<NameKind, Double> tally = votes.computeIfAbsent(key(name), key -> new EnumMap<>(NameKind.class));
        for (NameKind kind : NameKind.values()) {
            double share = kind == name.kind() ? name.confidence() : (1 - name.confidence()) / others(name);
            tally.merge(kind, share, Double::sum);
        }
        boolean isBeginning =
                name.length() == 1 && name.kind() == NameKind.PERSON && beginnings.contains(tokens.word(name.from()));
        boolean isHonoured = NameWords.isHonorific(tokens, name.from() - 1);
        vote(tally, NameKind.PERSON, isTitled(name), isHonoured ? STRONG : SOME);
        vote(tally, NameKind.PERSON, tokens.is(name.to(), NameWords.SAYING), WEAK);
        vote(tally, NameKind.PLACE, tokens.is(name.from() - 1, ENGLISH.words("preposition.where")), SOME);
        vote(tally, NameKind.ORGANISATION, tokens.is(name.to(), ENGLISH.words("organisation.after")), SOME);
        vote(tally, NameKind.ORGANISATION, isOrganisation(name), STRONG);
        vote(tally, NameKind.PERSON, isSurname(name), SOME);
        vote(tally, NameKind.ORGANISATION, isBeginning && !isSurname(name), STRONG);
        vote(tally, NameKind.ORGANISATION, tokens.is(describing(name), ENGLISH.words("organisation.kind")), STRONG);
        boolean isArea = name.length() > 1
                && name.kind() == NameKind.ORGANISATION
                && tokens.is(name.to() - 1, ENGLISH.words("places.divisions"))
                && !OrganisationTypes.isHead(tokens, name.to() - 1);
        vote(tally, NameKind.PLACE, isArea, STRONG);
        boolean isThe = name.kind() == NameKind.PERSON && tokens.is(name.from() - 1, THE);
        vote(tally, NameKind.ORGANISATION, isThe && name.length() > 1, 1);
    }

    private int others(NameFound name) {
        boolean word = name.length() == 1 && !NameWords.isAcronym(tokens.word(name.from()));
        return word ? OTHERS_OF_WORDS : OTHERS;
    }

    private static void vote(Map<NameKind, Double> tally, NameKind kind, boolean isSo, double weight) {
        if (isSo) {
            tally.merge(kind, weight, Double::sum);
        }
    }

    private boolean isTitled(NameFound name) {
        return NameWords.introduces(tokens, name.from() - 1);
    }

    private boolean isOrganisation(NameFound name) {
        if (name.length() == 1) {
            return false;
        }
        boolean noun = OrganisationTypes.isHead(tokens, OrganisationTypes.head(tokens, name.from(), name.to()))
                || tokens.is(name.to() - 1, ENGLISH.words("organisation.noun"));
        return noun && name.kind() != NameKind.PERSON
                || tokens.isCapital(name.to() - 1) && tokens.is(name.to() - 1, ENGLISH.words("organisation.no-surname"))
                || OrganisationTypes.isCompanySuffix(tokens, name.to() - 1) && tokens.isCapital(name.to() - 1);
    }

    private boolean isSurname(NameFound name) {
        PersonName parsed = PersonName.of(tokens, name.from(), name.to());
        return parsed.isSingle() && surnames.contains(parsed.last());
    }

    private NameFound decided(NameFound name) {
        Map<NameKind, Double> tally = votes.get(key(name));
        double sum = tally.values().stream().mapToDouble(Double::doubleValue).sum();
        NameKind most = tally.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double confidence = most == name.kind() ? name.confidence() : tally.get(most) / sum;
        boolean borneOut =
                most == NameKind.ORGANISATION && isOrganisation(name) || most == NameKind.PERSON && isTitled(name);
        return new NameFound(name.from(), name.to(), most, borneOut ? 1 - (1 - confidence) / 2 : confidence);
    }

    private String key(NameFound name) {
        return String.join(" ", PersonName.of(tokens, name.from(), name.to()).parts());
    }
}
