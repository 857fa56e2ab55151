package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts together what the model of names saw in parts. */
final class JoinedNames {

    private final Tokens tokens;

    JoinedNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Salem bin" and "Nasser Al Qahtani", "Paul-" and "Henri Vega" are one name each; a title alone before a name is none. */
    List<NameFound> of(List<NameFound> ordered) {
        List<NameFound> joined = new ArrayList<>();
        for (NameFound name : ordered) {
            NameFound last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean people = last != null && last.kind() == NameKind.PERSON && name.kind() == NameKind.PERSON;
            if (people && last.to() == name.from() && last.length() == 1 && NameWords.introduces(tokens, last.from())) {
                joined.set(joined.size() - 1, name);
            } else if (last != null
                    && last.to() == name.from()
                    && last.kind() == NameKind.ORGANISATION
                    && name.kind() == NameKind.ORGANISATION
                    && !tokens.isSentenceStart(name.from())) {
                joined.set(joined.size() - 1, new NameFound(last.from(), name.to(), last.kind(), last.confidence()));
            } else if (people && last.to() <= name.from() && isJoint(last.to(), name.from())) {
                double confidence = Math.max(last.confidence(), name.confidence());
                joined.set(joined.size() - 1, new NameFound(last.from(), name.to(), NameKind.PERSON, confidence));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    /** Whether nothing but particles stand between two parts of a name, or a hyphen. */
    private boolean isJoint(int end, int next) {
        boolean particles = next - end < 3
                && IntStream.range(end, next).allMatch(token -> isParticleOfName(token) && !tokens.isCapital(token));
        boolean of = particles && (next > end || isParticleOfName(next));
        return of && !tokens.isSentenceStart(next) || end == next && tokens.isSecondOfCompound(next);
    }

    private boolean isParticleOfName(int token) {
        return PersonName.isParticle(tokens.low(token)) && !tokens.is(token, ENGLISH.words("person-name.other-word"));
    }
}
