package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.A;
import static dev.dateline.extract.language.Morphology.BE;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.OWN;
import static dev.dateline.extract.language.Morphology.S;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.extract.casualties.SourcePhrases.Said;

import java.util.Set;

/** Tells whether a source is named, an office or organisation without a name, or someone whom the text keeps from naming. */
final class SourceNames {

    private static final Set<String> ANONYMITY = ENGLISH.words("figures.anonymity");
    private static final Set<String> NAMED_OR_IDENTIFIED = ENGLISH.words("figures.named-or-identified");

    /** People who speak for themselves; what they are part of is no source. */
    private static final Set<String> ANONYMOUS = ENGLISH.words("source-names.anonymous");

    /** "a person familiar with it" is of a person, "the workers union" of a union. */
    private static final Set<String> AFTER_NOUN = ENGLISH.words("source-names.after-noun");

    private static final Set<String> INNER = ENGLISH.words("source-names.inner");
    private static final Set<String> IN_NAMES = ENGLISH.words("source-names.in-names");

    private final Text text;

    SourceNames(Text text) {
        this.text = text;
    }

    Source source(Said said, FigureStatus status, int start, int end) {
        Words phrase = text.words(said.first(), said.last());
        int head = afterHead(said.first(), said.last());
        if (isKept(said.first(), head, start, end)) {
            return new Source(AttributionKind.ANONYMOUS, phrase, null, status);
        }
        Words name = name(said.first(), head);
        return name == null
                ? new Source(AttributionKind.OFFICIAL, phrase, null, status)
                : new Source(AttributionKind.NAMED, phrase, name, status);
    }

    /** Just after the noun that a phrase is of: before "in Aleppo" and "Ann Lee of Oxfam", not before the "of Health" of a ministry. */
    private int afterHead(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean isOffice =
                    text.is(i - 1, Lexicon.NO_PERSON) && text.low(i + 1).equals(THE);
            boolean isAffiliation = text.low(i).equals(OF)
                    && i - 2 >= from
                    && isNameWord(i - 2)
                    && !text.is(i - 1, Lexicon.NO_PERSON)
                    && !text.is(i - 2, Lexicon.NO_PERSON);
            boolean isInName =
                    text.is(i, IN_NAMES) && isNameWord(i - 1) && isNameWord(isOffice ? i + 2 : i + 1) && !isAffiliation;
            if (text.is(i, Lexicon.PREPOSITIONS) && !isInName && !text.isCapital(i)) {
                return i;
            }
        }
        return to;
    }

    /** "residents", but neither "the residents' council" nor "resident Ann Lee" */
    private boolean isKept(int from, int to, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean isPerson =
                    i >= from && i < to && text.is(i, ANONYMOUS) && (i == to - 1 || text.is(i + 1, AFTER_NOUN));
            boolean isName = text.isCapital(i) && text.sentenceStart(i) != i;
            boolean isUnnamed = text.reads(i, TO, BE) && text.is(i + 2, NAMED_OR_IDENTIFIED);
            if (isUnnamed || text.is(i, ANONYMITY) || isPerson && !isName) {
                return true;
            }
        }
        return false;
    }

    /** The run of capitalised words that the phrase ends with, with the small words that hold it together. */
    private Words name(int from, int to) {
        int last = to - 1;
        if (last < from || !isNameWord(last)) {
            return null;
        }
        int first = last;
        while (before(first, from) >= from) {
            first = before(first, from);
        }
        while (first < last && text.is(first, Lexicon.TITLES)) {
            first++;
        }
        return text.words(first, last + 1);
    }

    /** The word of a name that goes on at a token: "Human" before "Rights", "Ministry" before "of the Interior"; else -1. */
    private int before(int at, int from) {
        if (at <= from || isNameWord(at - 1)) {
            return at - 1;
        }
        int inner = text.low(at - 1).equals(THE) && text.is(at - 2, IN_NAMES) ? at - 2 : at - 1;
        boolean isPlural = text.low(inner).equals("'") && text.low(inner - 1).endsWith(S);
        boolean isInner = inner > from
                && (isPlural || text.is(inner, INNER))
                && !text.low(inner).equals(OWN);
        return isInner && isNameWord(inner - 1) ? inner - 1 : -1;
    }

    /** Not the "UK" of "UK-based", nor a capital that begins the sentence alone. */
    private boolean isNameWord(int at) {
        boolean isBegin = text.sentenceStart(at) == at && !text.isCapital(at + 1);
        boolean isModifier = text.low(at + 1).equals("-") && !text.isCapital(at + 2);
        return text.isCapital(at) && !isModifier && !isBegin && !text.is(at, Set.of(THE, A));
    }
}
