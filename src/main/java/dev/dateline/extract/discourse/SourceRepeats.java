package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.sources.Attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells whom a text means that begins "12 dead, medics say" or "a rights group said": whom it names for the same count further on.
 * What is named elsewhere for the same count is no source of a figure that is said to be nobody's.
 */
final class SourceRepeats {

    private static final Set<String> OF_ONE_KIND = ENGLISH.words("source.specific");

    /** Lines of a text that tell of somebody before they name them. */
    private static final int BEGINNING = 3;

    private final Tokens tokens;

    SourceRepeats(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param amount only the number where there is one: a headline leaves out "at least" */
    private record Said(Object measure, Object amount) {

        static Said of(FigureFound found) {
            Figure figure = found.figure();
            Long value = figure.amount().value();
            return new Said(figure.measure(), value == null ? figure.amount() : value);
        }
    }

    List<FigureFound> named(List<FigureFound> all) {
        Map<Said, Set<Entity>> parties = new HashMap<>();
        for (FigureFound each : all) {
            if (each.source().party() != null) {
                parties.computeIfAbsent(Said.of(each), any -> new HashSet<>())
                        .add(each.source().party());
            }
        }
        int end = 0;
        for (int line = 0; line < BEGINNING && end < tokens.size(); line++) {
            end = lineEnd(end);
        }
        int beginning = end;
        return all.stream()
                .map(each -> named(each, parties.getOrDefault(Said.of(each), Set.of()), beginning))
                .toList();
    }

    private int lineEnd(int from) {
        int at = from + 1;
        while (at < tokens.size() && !tokens.isLineStart(at)) {
            at++;
        }
        return at;
    }

    private FigureFound named(FigureFound found, Set<Entity> parties, int beginning) {
        Attribution source = found.source();
        boolean isOpen = source.phrase() != null
                && source.party() == null
                && source.phrase().from() < beginning;
        if (!isOpen || parties.size() != 1) {
            return found;
        }
        Entity party = parties.iterator().next();
        boolean isOther = tokens.anyMatch(
                source.phrase().from(),
                source.phrase().to(),
                at -> tokens.is(at, OF_ONE_KIND) && !isSaidOf(party, tokens.low(at)));
        return isOther
                ? found
                : found.with(new Attribution(AttributionKind.NAMED, source.phrase(), source.meant(), party));
    }

    private boolean isSaidOf(Entity party, String word) {
        boolean isRole = party instanceof PersonFound person
                && person.roles().stream().anyMatch(role -> words(tokens.text().substring(role.start(), role.end()))
                        .contains(word));
        return isRole || words(party.name()).contains(word);
    }

    private static Set<String> words(String text) {
        return Set.of(text.toLowerCase(Locale.ROOT)).stream()
                .flatMap(all -> List.of(all.split("[^\\p{L}\\p{N}]+")).stream())
                .collect(java.util.stream.Collectors.toSet());
    }
}
