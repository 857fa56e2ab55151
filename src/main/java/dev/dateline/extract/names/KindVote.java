package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets all mentions of one name in a text agree on what it is the name of: each votes with its confidence, and the words
 * around it vote too.
 */
final class KindVote {

    private static final double STRONG = 1.5;
    private static final double SOME = 0.4;
    private static final double WEAK = 0.2;

    /** What is no name of its kind is one of either other kind, or oftener none. */
    private static final double OTHERS = 2;

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
        names.forEach(vote::count);
        return names.stream().map(vote::decided).toList();
    }

    private void note(NameFound name) {
        if (name.length() > 1 && name.kind() == NameKind.ORGANISATION) {
            beginnings.add(tokens.word(name.from()));
        } else if (name.length() > 1 && name.kind() == NameKind.PERSON) {
            PersonName parsed = PersonName.of(tokens, name.from(), name.to());
            surnames.addAll(parsed.isSingle() ? Set.of() : Set.of(parsed.last()));
        }
    }

    private void count(NameFound name) {
        Map<NameKind, Double> tally = votes.computeIfAbsent(key(name), key -> new EnumMap<>(NameKind.class));
        for (NameKind kind : NameKind.values()) {
            double share = kind == name.kind() ? name.confidence() : (1 - name.confidence()) / OTHERS;
            tally.merge(kind, share, Double::sum);
        }
        boolean isBeginning =
                name.length() == 1 && name.kind() == NameKind.PERSON && beginnings.contains(tokens.word(name.from()));
        boolean isTitled = isTitled(name) && !tokens.isSentenceStart(name.from());
        boolean isHonoured = NameWords.isHonorific(tokens, name.from() - 1);
        vote(tally, NameKind.PERSON, isTitled, isHonoured ? STRONG : SOME);
        vote(tally, NameKind.PERSON, tokens.is(name.to(), NameWords.SAYING), WEAK);
        vote(tally, NameKind.PLACE, tokens.is(name.from() - 1, ENGLISH.words("preposition.where")), SOME);
        vote(tally, NameKind.ORGANISATION, tokens.is(name.to(), ENGLISH.words("organisation.after")), SOME);
        vote(tally, NameKind.ORGANISATION, isOrganisation(name), STRONG);
        vote(tally, NameKind.PERSON, isSurname(name), SOME);
        vote(tally, NameKind.ORGANISATION, isBeginning && !isSurname(name), STRONG);
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
        return OrganisationTypes.isHead(tokens, OrganisationTypes.head(tokens, name.from(), name.to()))
                        && name.kind() != NameKind.PERSON
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
