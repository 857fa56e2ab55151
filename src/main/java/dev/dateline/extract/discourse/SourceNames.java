package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.discourse.FigureFound.Source;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.language.Morphology;
import dev.dateline.extract.names.Entity;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

import java.util.List;
import java.util.Set;

/** Tells who the words for a source mean: somebody with a name, an office, somebody who is kept unnamed, whom a pronoun stands for. */
final class SourceNames {

    /** Of what kind those are who say something. */
    enum Kind {
        /** A pronoun that stands for somebody before. */
        MEANT,
        /** A pronoun of which nobody knows for whom it stands. */
        UNKNOWN,
        PERSON,
        ORGANISATION,
        ANONYMOUS,
        OFFICE,
        DOCUMENT,
        PLACE,
        /** Something else with a name. */
        NAME,
        PEOPLE,
        CAPITAL,
        OTHER
    }

    /** In sentences, and in sayings. */
    private static final int FARTHEST = 8;
    /** In tokens. */
    private static final int LONGEST_SENTENCE = 120;

    private static final int SUBJECT_WITHIN = 3;

    private static final Set<String> OFFICES = Lexicon.union(
            ENGLISH.words("title.head"),
            ENGLISH.words("organisation.head"),
            ENGLISH.words("source.offices"),
            ENGLISH.words("group.body"));
    private static final Set<String> DOCUMENTS = ENGLISH.words("source.documents");
    private static final Set<String> ITS = ENGLISH.words("source.its");
    private static final Set<String> OF_ONE = Lexicon.union(Set.of(HE, SHE), ENGLISH.words("source.his"));

    private final Passage passage;
    private final Tokens tokens;
    private final List<Saying> all;
    private final Descriptions descriptions;
    private final Source[] known;
    private final Kind[] kinds;

    /** @param all of the text, in its order */
    SourceNames(Passage passage, List<Saying> all) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.all = all;
        this.descriptions = new Descriptions(passage);
        this.known = new Source[all.size()];
        this.kinds = new Kind[all.size()];
    }

    /** Whom a saying is from. */
    Source of(int saying) {
        if (known[saying] == null) {
            Saying said = all.get(saying);
            known[saying] = isPronoun(said) ? meant(saying) : repeated(saying, source(said.who()));
        }
        return known[saying];
    }

    boolean isPronoun(Saying said) {
        int only = said.who().from();
        return said.who().to() == only + 1 && (tokens.is(only, Speakers.PRONOUNS) || tokens.is(only, ITS));
    }

    /** Of what kind those are of whom the words for a source speak. */
    Kind kindOf(int saying) {
        if (kinds[saying] == null) {
            Span who = all.get(saying).who();
            Kind meant = of(saying).meant().equals(who) ? Kind.UNKNOWN : Kind.MEANT;
            kinds[saying] = isPronoun(all.get(saying)) ? meant : kindOf(who);
        }
        return kinds[saying];
    }

    private Kind kindOf(Span phrase) {
        int head = afterHead(phrase) - 1;
        Mention<Entity> party = party(phrase, head + 1);
        NameFound name = passage.at(NameReader.NAMES, head);
        if (party != null) {
            return party.of() instanceof PersonFound ? Kind.PERSON : Kind.ORGANISATION;
        } else if (isKept(phrase, head + 1)) {
            return Kind.ANONYMOUS;
        } else if (tokens.is(head, OFFICES)) {
            return Kind.OFFICE;
        } else if (tokens.is(head, DOCUMENTS)) {
            return Kind.DOCUMENT;
        } else if (name != null) {
            return name.kind() == NameKind.PLACE ? Kind.PLACE : Kind.NAME;
        } else if (tokens.is(head, Lexicon.PEOPLE)) {
            return Kind.PEOPLE;
        }
        int capital = tokens.isSecondOfCompound(head) ? head - 2 : head;
        return tokens.isCapital(capital) && !tokens.isSentenceStart(capital) ? Kind.CAPITAL : Kind.OTHER;
    }

    /** Who is named, an office or organisation without a name, or someone whom the text keeps from naming. */
    private Source source(Span phrase) {
        int head = afterHead(phrase);
        if (isKept(phrase, head)) {
            return Source.anonymous(phrase, phrase);
        }
        Mention<Entity> named = party(phrase, head);
        Entity party = named != null ? named.of() : descriptions.meant(phrase, head);
        if (party == null && tokens.is(head - 1, DOCUMENTS)) {
            party = ownerOf(phrase, head);
        }
        return new Source(party != null ? AttributionKind.NAMED : AttributionKind.OFFICIAL, phrase, phrase, party);
    }

    /** Whose "the ministry's daily report" is; {@code null} where that is nobody with a name. */
    private Entity ownerOf(Span phrase, int head) {
        for (int i = phrase.from() + 1; i < head; i++) {
            if (tokens.isPossessive(i)) {
                Span owner = new Span(phrase.from(), i);
                Mention<Entity> named = party(owner, i);
                return named != null ? named.of() : descriptions.meant(owner, i);
            }
        }
        return null;
    }

    /** Where "the agency" says again what "the country's disaster agency" was said to say before: that one. */
    private Source repeated(int saying, Source source) {
        Span phrase = source.phrase();
        boolean isShort = phrase.to() - phrase.from() == 2 && tokens.is(phrase.from(), THE);
        String noun = tokens.low(phrase.to() - 1);
        if (!isShort || source.party() != null || noun.endsWith(S)) {
            return source;
        }
        for (int i = saying - 1; i >= Math.max(0, saying - FARTHEST); i--) {
            Span before = all.get(i).who();
            boolean isLonger = before.to() - before.from() > 2;
            if (isLonger && tokens.anyMatch(before.from(), before.to(), at -> tokens.is(at, noun))) {
                Source first = source(before);
                return new Source(first.kind(), phrase, before, first.party());
            }
        }
        return source;
    }

    /** Whom the head of a phrase names, or who is named beside it: "the mayor, Ann Lee". */
    private Mention<Entity> party(Span phrase, int head) {
        Mention<Entity> party = passage.at(NameReader.ENTITIES, head - 1);
        boolean isNamed = party != null
                && party.to() == head
                && (tokens.isCapital(head - 1) || isAlone(phrase, party) && !isCommon(party));
        if (isNamed) {
            return party;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Mention<Entity> named = passage.at(NameReader.ENTITIES, i);
            if (named != null && isBeside(phrase, named) && !tokens.isPossessive(named.to())) {
                return named;
            }
        }
        return null;
    }

    private boolean isBeside(Span phrase, Mention<Entity> named) {
        boolean isApposed = tokens.is(named.from() - 1, ",") || tokens.is(named.from() - 2, ",");
        return named.of() instanceof PersonFound || named.from() > phrase.from() && isApposed;
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
    private boolean isKept(Span phrase, int head) {
        int start = tokens.statementStart(phrase.from());
        for (int i = phrase.from(); i < head; i++) {
            boolean isPerson = tokens.is(i, ENGLISH.words("source-names.anonymous"))
                    && (i == head - 1 || tokens.is(i + 1, ENGLISH.words("source-names.after-noun")));
            if (isPerson && (!tokens.isCapital(i) || start == i)) {
                return true;
            }
        }
        return tokens.anyMatch(start, tokens.statementEnd(phrase.from()), this::isUnnamed);
    }

    private boolean isUnnamed(int at) {
        return tokens.is(at, ENGLISH.words("figures.anonymity"))
                || tokens.reads(at, TO, BE) && tokens.is(at + 2, ENGLISH.words("figures.named-or-identified"));
    }

    /** Whom "he said" means: the last whom it can mean in the sentences before; nobody known where there is none. */
    private Source meant(int saying) {
        Span pronoun = all.get(saying).who();
        int end = pronoun.from();
        int lines = 0;
        for (int i = 0; i < FARTHEST && end > 0 && lines < 2 && !tokens.isHeadline(end - 1); i++) {
            int start = Math.max(tokens.sentenceStart(end - 1), end - LONGEST_SENTENCE);
            Source last = lastSaying(saying, start, end);
            last = last == null ? subject(pronoun, start, end) : last;
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

    /** The last whom the words between two tokens cite and whom the pronoun can mean. */
    private Source lastSaying(int saying, int start, int end) {
        Span pronoun = all.get(saying).who();
        for (int i = saying - 1; i >= 0 && all.get(i).span().from() >= start; i--) {
            Saying before = all.get(i);
            if (before.span().to() <= end && !isPronoun(before) && isPossible(pronoun, of(i))) {
                return of(i);
            }
        }
        return null;
    }

    /** The first person whom a sentence names, or for "it" the organisation that it begins with. */
    private Source subject(Span pronoun, int start, int end) {
        boolean isIt = tokens.is(pronoun.from(), IT);
        for (int i = start; i < (isIt ? Math.min(end, start + SUBJECT_WITHIN) : end); i++) {
            Mention<Entity> mention = passage.from(NameReader.ENTITIES, i);
            boolean isOfKind = mention != null && isOfOne(pronoun) == mention.of() instanceof PersonFound;
            if (isOfKind && (isIt || isOfOne(pronoun))) {
                return new Source(AttributionKind.NAMED, mention.span(), mention.span(), mention.of());
            }
        }
        return null;
    }

    /** An office, a document or several people are no "he". */
    private boolean isPossible(Span pronoun, Source source) {
        return !isOfOne(pronoun)
                || source.kind() != AttributionKind.OFFICIAL
                || isPerson(source.phrase().from(), source.phrase().to());
    }

    private boolean isOfOne(Span pronoun) {
        return tokens.is(pronoun.from(), OF_ONE);
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
}
