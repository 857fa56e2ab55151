package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.extract.discourse.FigureFound.Source;
import dev.dateline.extract.discourse.SourcePhrases.Said;
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

/** Reads who a statement comes from: of all whom its sentence cites, the one whose words it stands in. */
final class SourceReader {

    /** In sentences. */
    private static final int FARTHEST_SOURCE = 8;

    private final Passage passage;
    private final Tokens tokens;
    private final SourcePhrases phrases;

    SourceReader(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
        phrases = new SourcePhrases(tokens);
    }

    /** Who the sentence around the first token of a claim says it is from. */
    Source of(int claim) {
        int start = tokens.statementStart(claim);
        int end = tokens.statementEnd(claim);
        Said said = saying(claim, phrases.inSentence(start, end));
        if (said == null) {
            return Source.ARTICLE;
        }
        return isPronoun(said) ? meant(said) : source(said.who(), start, end);
    }

    private boolean isPronoun(Said said) {
        return said.who().to() == said.who().from() + 1 && tokens.is(said.who().from(), Speakers.PRONOUNS);
    }

    /** Who is named, an office or organisation without a name, or someone whom the text keeps from naming. */
    private Source source(Span phrase, int start, int end) {
        int head = afterHead(phrase);
        if (isKept(phrase.from(), head, start, end)) {
            return Source.anonymous(phrase, phrase);
        }
        Mention<Entity> party = passage.at(NameReader.ENTITIES, head - 1);
        boolean isNamed = party != null
                && party.to() == head
                && (tokens.isCapital(head - 1) || isAlone(phrase, party) && !isCommon(party));
        return new Source(
                isNamed ? AttributionKind.NAMED : AttributionKind.OFFICIAL,
                phrase,
                phrase,
                isNamed ? party.of() : null);
    }

    /** Just after the noun that a phrase is of: before "in Aleppo" and "of Oxfam", not before the "of Health" of a ministry. */
    private int afterHead(Span phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean isInName = passage.at(NameReader.ENTITIES, i) != null || passage.at(NameReader.NAMES, i) != null;
            if (tokens.is(i, Lexicon.PREPOSITIONS) && !isInName && !tokens.isCapital(i)) {
                return i;
            }
        }
        return phrase.to();
    }

    /** "Lebanon's health ministry", but not "a Hamas official": nothing but an article or a possessive stands before. */
    private boolean isAlone(Span phrase, Mention<Entity> party) {
        int before = party.from() - 1;
        return before < phrase.from()
                || before == phrase.from() && tokens.is(before, THE)
                || tokens.isPossessive(before);
    }

    private boolean isCommon(Mention<Entity> party) {
        return party.to() == party.from() + 1 && tokens.is(party.from(), ENGLISH.words("figure-facts.common"));
    }

    /** "residents", but neither "the residents' council" nor "resident Ann Lee" */
    private boolean isKept(int from, int to, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean isPerson = i >= from
                    && i < to
                    && tokens.is(i, ENGLISH.words("source-names.anonymous"))
                    && (i == to - 1 || tokens.is(i + 1, ENGLISH.words("source-names.after-noun")));
            boolean isName = tokens.isCapital(i) && tokens.statementStart(i) != i;
            boolean isUnnamed =
                    tokens.reads(i, TO, BE) && tokens.is(i + 2, ENGLISH.words("figures.named-or-identified"));
            if (isUnnamed || tokens.is(i, ENGLISH.words("figures.anonymity")) || isPerson && !isName) {
                return true;
            }
        }
        return false;
    }

    /** Whom "he said" means: the last source before whom it can mean; of nobody known where there is none. */
    private Source meant(Said said) {
        Span pronoun = said.who();
        int end = said.from();
        int lines = 0;
        for (int i = 0; i < FARTHEST_SOURCE && end > 0 && lines < 2 && !tokens.isHeadline(end - 1); i++) {
            int start = tokens.statementStart(end - 1);
            Source last = null;
            for (Said before : phrases.inSentence(start, end)) {
                Source source = isPronoun(before) ? null : source(before.who(), start, end);
                last = source != null && isPossible(pronoun, source) ? source : last;
            }
            if (last != null) {
                return fits(pronoun, last)
                        ? new Source(last.kind(), pronoun, last.meant(), last.party())
                        : Source.anonymous(pronoun, last.meant());
            }
            lines += tokens.isLineStart(start) ? 1 : 0;
            end = start;
        }
        return Source.anonymous(pronoun, pronoun);
    }

    /** An office, a document or several people are no "he". */
    private boolean isPossible(Span pronoun, Source source) {
        return !isOfOne(pronoun)
                || source.kind() != AttributionKind.OFFICIAL
                || isPerson(source.phrase().from(), source.phrase().to());
    }

    private boolean isOfOne(Span pronoun) {
        return tokens.is(pronoun.from(), Set.of(HE, SHE));
    }

    /** Whether a pronoun fits what it stands for: a person, an organisation, or words that name neither, such as "the mayor". */
    private boolean fits(Span pronoun, Source source) {
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

    /** "A said 12 died, but B said 20 had": each what follows it. "12 died, A said": what stands before. */
    private Said saying(int claim, List<Said> all) {
        Said before = null;
        Said aside = null;
        Said after = null;
        boolean isContrasted = false;
        for (Said said : all) {
            if (said.to() <= claim) {
                before = said.isOfNext() ? said : before;
                aside = said.isOfNext() ? aside : said;
            } else if (said.isOfPrevious() && after == null && !isContrasted) {
                after = said;
            }
            isContrasted |= said.from() >= claim && isContrast(claim, said.from());
        }
        if (before != null && after != null) {
            return isContrast(before.to(), claim) ? after : before;
        }
        if (before == null && after == null) {
            return aside == null || isContrast(aside.to(), claim) ? null : aside;
        }
        return before == null ? after : before;
    }

    private boolean isContrast(int from, int to) {
        return tokens.anyMatch(from, to, i -> tokens.is(i, SourcePhrases.CONTRASTS));
    }

    /** How sure the sentence around a token calls it. */
    FigureStatus statusOf(int token) {
        int end = tokens.statementEnd(token);
        FigureStatus status = FigureStatus.REPORTED;
        for (int at = tokens.statementStart(token); at < end; at++) {
            if (tokens.is(at, ENGLISH.words("source-reader.disputes"))) {
                return FigureStatus.DISPUTED;
            }
            if (tokens.is(at, ENGLISH.words("source-reader.revisions"))) {
                return FigureStatus.REVISED;
            }
            if (tokens.is(at, ENGLISH.words("source-reader.confirms"))) {
                status = FigureStatus.CONFIRMED;
            }
        }
        return status;
    }
}
