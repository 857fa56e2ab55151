package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.HE;
import static dev.dateline.extract.language.Morphology.IT;
import static dev.dateline.extract.language.Morphology.S;
import static dev.dateline.extract.language.Morphology.SHE;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.language.Morphology;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.List;
import java.util.Set;

/** Tells for whom "he" and "its" stand where somebody says something. */
final class SourcePronouns {

    /** In sentences. */
    private static final int FARTHEST = 8;
    /** In tokens. */
    private static final int LONGEST_SENTENCE = 120;

    private static final int SUBJECT_WITHIN = 3;

    private static final Set<String> OF_ONE = Lexicon.union(Set.of(HE, SHE), ENGLISH.words("source.his"));

    private final Passage passage;
    private final Tokens tokens;
    private final List<Saying> all;
    private final SourceNames names;

    SourcePronouns(Passage passage, List<Saying> all, SourceNames names) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.all = all;
        this.names = names;
    }

    /** Whom "he said" means: the last whom it can mean in the sentences before; nobody known where there is none. */
    Attribution meant(int saying, Span pronoun) {
        int end = pronoun.from();
        int lines = 0;
        for (int i = 0; i < FARTHEST && end > 0 && lines < 2 && !tokens.isHeadline(end - 1); i++) {
            int start = Math.max(tokens.sentenceStart(end - 1), end - LONGEST_SENTENCE);
            Attribution last = lastSaying(saying, pronoun, start, end);
            last = last == null ? subject(pronoun, start, end) : last;
            if (last != null) {
                return fits(pronoun, last)
                        ? new Attribution(last.kind(), pronoun, last.meant(), last.party())
                        : Attribution.anonymous(pronoun, last.meant());
            }
            lines += tokens.isLineStart(start) ? 1 : 0;
            end = start;
        }
        return Attribution.anonymous(pronoun, pronoun);
    }

    /** The last whom the words between two tokens cite and whom the pronoun can mean. */
    private Attribution lastSaying(int saying, Span pronoun, int start, int end) {
        for (int i = saying - 1; i >= 0 && all.get(i).span().from() >= start; i--) {
            Saying before = all.get(i);
            if (before.span().to() <= end
                    && !names.isPronoun(before)
                    && !names.isOwned(before.who())
                    && isPossible(pronoun, names.of(i))) {
                return names.of(i);
            }
        }
        return null;
    }

    /** The first person whom a sentence names, or for "it" the organisation that it begins with. */
    private Attribution subject(Span pronoun, int start, int end) {
        boolean isIt = tokens.is(pronoun.from(), IT);
        for (int i = start; i < (isIt ? Math.min(end, start + SUBJECT_WITHIN) : end); i++) {
            Mention<Entity> mention = passage.from(NameReader.ENTITIES, i);
            boolean isOfKind = mention != null && isOfOne(pronoun) == mention.of() instanceof PersonFound;
            if (isOfKind && (isIt || isOfOne(pronoun))) {
                return new Attribution(AttributionKind.NAMED, mention.span(), mention.span(), mention.of());
            }
        }
        return null;
    }

    /** An office, a document or several people are no "he". */
    private boolean isPossible(Span pronoun, Attribution source) {
        return !isOfOne(pronoun)
                || source.kind() != AttributionKind.OFFICIAL
                || isPerson(source.phrase().from(), source.phrase().to());
    }

    private boolean isOfOne(Span pronoun) {
        return tokens.is(pronoun.from(), OF_ONE);
    }

    /** Whether a pronoun fits what it stands for: a person, an organisation, or words that name neither, such as "the mayor". */
    private boolean fits(Span pronoun, Attribution source) {
        if (source.party() != null) {
            return isOfOne(pronoun) == source.party() instanceof PersonFound;
        }
        return !isOfOne(pronoun) || source.meant().to() - source.meant().from() > 1;
    }

    private boolean isPerson(int from, int to) {
        boolean isSurname =
                to == from + 1 && tokens.isCapital(from) && !tokens.low(from).endsWith(S);
        boolean isPerson = isSurname && !tokens.is(from, Lexicon.NO_PERSON);
        for (int i = from; i < to; i++) {
            isPerson |= tokens.is(i, Lexicon.SINGULAR)
                    || tokens.is(i, ENGLISH.words("source-reader.speakers"))
                    || Lexicon.endsWithAny(tokens.low(i), Morphology.OF_ONE_PERSON);
        }
        return isPerson;
    }
}
