package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.language.Lexicon;
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

    /** In sayings. */
    private static final int FARTHEST = 8;

    private static final Set<String> OFFICES = Lexicon.union(
            ENGLISH.words("title.head"),
            ENGLISH.words("organisation.head"),
            ENGLISH.words("source.offices"),
            ENGLISH.words("group.body"));
    private static final Set<String> DOCUMENTS = ENGLISH.words("source.documents");
    private static final Set<String> OWNED = Lexicon.union(DOCUMENTS, ENGLISH.words("source.owned"));
    private static final Set<String> ITS = ENGLISH.words("source.its");

    private final Passage passage;
    private final Tokens tokens;
    private final List<Saying> all;
    private final Descriptions descriptions;
    private final SourcePronouns pronouns;
    private final SourceOwners owners;
    private final Attribution[] known;
    private final Kind[] kinds;

    /** @param all of the text, in its order */
    SourceNames(Passage passage, List<Saying> all) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.all = all;
        this.descriptions = new Descriptions(passage);
        this.pronouns = new SourcePronouns(passage, all, this);
        this.owners = new SourceOwners(tokens, all, this, descriptions);
        this.known = new Attribution[all.size()];
        this.kinds = new Kind[all.size()];
    }

    /** Whom a saying is from. */
    Attribution of(int saying) {
        if (known[saying] == null) {
            Saying said = all.get(saying);
            known[saying] = isPronoun(said)
                    ? pronouns.meant(saying, said.who())
                    : isOwned(said.who()) ? owned(saying, said.who()) : repeated(saying, source(saying, said.who()));
        }
        return known[saying];
    }

    /** "its team in Aleppo", "his office": who it is of speaks. */
    boolean isOwned(Span phrase) {
        return tokens.is(phrase.from(), ITS)
                && phrase.to() - phrase.from() > 1
                && tokens.is(afterHead(phrase) - 1, OWNED);
    }

    private Attribution owned(int saying, Span phrase) {
        Attribution named = source(saying, phrase);
        Attribution owner = pronouns.meant(saying, new Span(phrase.from(), phrase.from() + 1));
        return named.party() != null || owner.party() == null
                ? new Attribution(
                        named.party() == null ? AttributionKind.OFFICIAL : named.kind(), phrase, phrase, named.party())
                : new Attribution(AttributionKind.NAMED, phrase, owner.meant(), owner.party());
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
    private Attribution source(int saying, Span phrase) {
        int head = afterHead(phrase);
        Mention<Entity> named = party(phrase, head);
        boolean isPerson = named != null && named.of() instanceof PersonFound && named.to() == head;
        if (!isPerson && isKept(phrase, head)) {
            return Attribution.anonymous(phrase, phrase);
        }
        Entity party = named != null ? named.of() : descriptions.meant(phrase, head);
        if (party == null && tokens.is(head - 1, DOCUMENTS)) {
            party = owners.ofDocument(saying, phrase, head);
        }
        party = party == null ? owners.announced(saying, phrase, head) : party;
        return new Attribution(party != null ? AttributionKind.NAMED : AttributionKind.OFFICIAL, phrase, phrase, party);
    }

    /** Where "the agency" says again what "the country's disaster agency" was said to say before: that one. */
    private Attribution repeated(int saying, Attribution source) {
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
                Attribution first = source(i, before);
                return new Attribution(first.kind(), phrase, before, first.party());
            }
        }
        return source;
    }

    /** Whom the head of a phrase names, or who is named beside it: "the mayor, Ann Lee". */
    Mention<Entity> party(Span phrase, int head) {
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
    int afterHead(Span phrase) {
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
                || tokens.reads(at, TO, BE)
                        && !tokens.is(at - 1, ENGLISH.words("source-names.not-yet"))
                        && tokens.is(at + 2, ENGLISH.words("figures.named-or-identified"));
    }
}
