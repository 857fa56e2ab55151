package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.HE;
import static dev.dateline.extract.language.Morphology.S;
import static dev.dateline.extract.language.Morphology.SHE;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.extract.casualties.SourcePhrases.Said;
import dev.dateline.extract.language.Morphology;

import java.util.List;
import java.util.Set;

/** Reads who a statement comes from: of all whom its sentence cites, the one whose words it stands in. */
final class SourceReader {

    private static final Set<String> DISPUTES = ENGLISH.words("source-reader.disputes");
    private static final Set<String> REVISIONS = ENGLISH.words("source-reader.revisions");
    private static final Set<String> CONFIRMS = ENGLISH.words("source-reader.confirms");

    private static final Set<String> SPEAKERS = ENGLISH.words("source-reader.speakers");

    /** In sentences. */
    private static final int FARTHEST_SOURCE = 8;

    private final Text text;
    private final SourcePhrases phrases;
    private final SourceNames names;

    SourceReader(Text text) {
        this.text = text;
        phrases = new SourcePhrases(text);
        names = new SourceNames(text);
    }

    /** Who the sentence around the first token of a claim says it is from. */
    Source of(int claim) {
        int start = text.sentenceStart(claim);
        int end = text.sentenceEnd(claim);
        FigureStatus status = status(start, end);
        Said said = saying(claim, phrases.inSentence(start, end));
        if (said == null) {
            return new Source(AttributionKind.ARTICLE_VOICE, null, null, status);
        }
        return isPronoun(said) ? meant(said, status) : names.source(said, status, start, end);
    }

    private boolean isPronoun(Said said) {
        return said.last() == said.first() + 1 && text.is(said.first(), Speakers.PRONOUNS);
    }

    /** Whom "he said" means: the last source before whom it can mean; of nobody known where there is none. */
    private Source meant(Said pronoun, FigureStatus status) {
        Words words = text.words(pronoun.first(), pronoun.last());
        int end = pronoun.start();
        int lines = 0;
        for (int i = 0; i < FARTHEST_SOURCE && end > 0 && lines < 2 && !text.isHeadline(end - 1); i++) {
            int start = text.sentenceStart(end - 1);
            Source last = null;
            for (Said said : phrases.inSentence(start, end)) {
                Source source = isPronoun(said) ? null : names.source(said, status, start, end);
                last = source != null && isPossible(pronoun, said, source) ? source : last;
            }
            if (last != null) {
                return new Source(last.kind(), words, last.name() == null ? last.phrase() : last.name(), status);
            }
            lines += text.tokens().isLineStart(start) ? 1 : 0;
            end = start;
        }
        return new Source(AttributionKind.ANONYMOUS, words, null, status);
    }

    /** An office, a document or several people are no "he". */
    private boolean isPossible(Said pronoun, Said said, Source source) {
        boolean isOne = text.is(pronoun.first(), Set.of(HE, SHE));
        return !isOne || source.kind() != AttributionKind.OFFICIAL || isPerson(said.first(), said.last());
    }

    private boolean isPerson(int from, int to) {
        boolean isSurname =
                to == from + 1 && text.isCapital(from) && !text.low(from).endsWith(S);
        boolean isPerson = isSurname && !text.is(from, Lexicon.NO_PERSON);
        for (int i = from; i < to; i++) {
            isPerson |= text.is(i, Lexicon.SINGULAR)
                    || text.is(i, SPEAKERS)
                    || Lexicon.endsWithAny(text.low(i), Morphology.OF_ONE_PERSON);
        }
        return isPerson;
    }

    /** "A said 12 died, but B said 20 had": each what follows it. "12 died, A said": what stands before. */
    private Said saying(int claim, List<Said> all) {
        Said before = null;
        Said aside = null;
        Said after = null;
        boolean isContrasted = false;
        for (Said said : all) {
            if (said.end() <= claim) {
                before = said.isOfNext() ? said : before;
                aside = said.isOfNext() ? aside : said;
            } else if (said.isOfPrevious() && after == null && !isContrasted) {
                after = said;
            }
            isContrasted |= said.start() >= claim && isContrast(claim, said.start());
        }
        if (before != null && after != null) {
            return isContrast(before.end(), claim) ? after : before;
        }
        if (before == null && after == null) {
            return aside == null || isContrast(aside.end(), claim) ? null : aside;
        }
        return before == null ? after : before;
    }

    private boolean isContrast(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, SourcePhrases.CONTRASTS)) {
                return true;
            }
        }
        return false;
    }

    private FigureStatus status(int start, int end) {
        FigureStatus status = FigureStatus.REPORTED;
        for (int at = start; at < end; at++) {
            if (text.is(at, DISPUTES)) {
                return FigureStatus.DISPUTED;
            }
            if (text.is(at, REVISIONS)) {
                return FigureStatus.REVISED;
            }
            if (text.is(at, CONFIRMS)) {
                status = FigureStatus.CONFIRMED;
            }
        }
        return status;
    }
}
