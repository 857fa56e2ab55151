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

    private final Tokens tokens;
    private final Map<String, Map<NameKind, Double>> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private KindVote(Tokens tokens) {
        this.tokens = tokens;
    }

    static List<NameFound> agreed(Tokens tokens, List<NameFound> names) {
        KindVote vote = new KindVote(tokens);
        names.forEach(vote::noteSurname);
        names.forEach(vote::noteBeginning);
        names.forEach(vote::count);
        return names.stream().map(vote::decided).toList();
    }

    private void noteSurname(NameFound name) {
        if (name.kind() == NameKind.PERSON && name.to() - name.from() > 1) {
            PersonName parsed = PersonName.of(tokens, name.from(), name.to());
            if (!parsed.isSingle()) {
                surnames.add(parsed.last());
            }
        }
    }

    private void noteBeginning(NameFound name) {
        if (name.kind() == NameKind.ORGANISATION && name.to() - name.from() > 1) {
            beginnings.add(tokens.word(name.from()));
        }
    }

    private void count(NameFound name) {
        Map<NameKind, Double> tally = votes.computeIfAbsent(key(name), key -> new EnumMap<>(NameKind.class));
        for (NameKind kind : NameKind.values()) {
            double share = kind == name.kind() ? name.confidence() : (1 - name.confidence()) / 2;
            tally.merge(kind, share, Double::sum);
        }
        context(name, tally);
    }

    private void context(NameFound name, Map<NameKind, Double> tally) {
        String before = tokens.low(name.from() - 1);
        if (Titles.introduces(tokens, name.from() - 1) && !tokens.isSentenceStart(name.from())) {
            tally.merge(NameKind.PERSON, Titles.isHonorific(before) ? STRONG : SOME, Double::sum);
        }
        if (tokens.is(name.to(), NounPhrase.SAYING)) {
            tally.merge(NameKind.PERSON, WEAK, Double::sum);
        }
        if (tokens.is(name.from() - 1, ENGLISH.words("preposition.of-place"))) {
            tally.merge(NameKind.PLACE, SOME, Double::sum);
        }
        if (tokens.is(name.to(), ENGLISH.words("organisation.after"))) {
            tally.merge(NameKind.ORGANISATION, SOME, Double::sum);
        }
        if (isOrganisation(name)) {
            tally.merge(NameKind.ORGANISATION, STRONG, Double::sum);
        }
        if (isSurname(name)) {
            tally.merge(NameKind.PERSON, SOME, Double::sum);
        } else if (name.to() - name.from() == 1
                && name.kind() == NameKind.PERSON
                && beginnings.contains(tokens.word(name.from()))) {
            tally.merge(NameKind.ORGANISATION, STRONG, Double::sum);
        }
    }

    private boolean isOrganisation(NameFound name) {
        if (name.to() - name.from() == 1) {
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
        boolean borneOut = most == NameKind.ORGANISATION && isOrganisation(name)
                || most == NameKind.PERSON && Titles.introduces(tokens, name.from() - 1);
        return new NameFound(name.from(), name.to(), most, borneOut ? 1 - (1 - confidence) / 2 : confidence);
    }

    private String key(NameFound name) {
        return String.join(" ", PersonName.of(tokens, name.from(), name.to()).parts());
    }
}
