package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.sources.Saying.Cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds whom a text cites: "according to police", "the mayor, Ann Lee, said", "as reported by Tass", "by the army's count". */
final class SourcePhrases {

    private static final int LONGEST_LIVES = 7;
    private static final int FARTHEST_AT = 14;
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_SHARED = 7;

    private static final Set<String> OFFICES = ENGLISH.words("source.offices", "source.body", "organisation.head");
    private static final Set<Cue> SHARING = Set.of(Cue.SAYS, Cue.COUNTS, Cue.PUTS, Cue.SHARED);
    private static final Set<String> JOINING = Lexicon.union(Set.of(AND), ENGLISH.words("source-phrases.contrasts"));

    private static final Set<String> SAYS = ENGLISH.words("verb.saying", "source.says");
    private static final Set<String> COUNTS = ENGLISH.words("source.counts");
    private static final Set<String> RECKONINGS = ENGLISH.words("source.reckonings");
    /** After a verb of saying these begin no clause that tells what is said. */
    private static final Set<String> ADJUNCTS =
            Lexicon.union(Lexicon.PREPOSITIONS, Lexicon.ADVERBS, ENGLISH.words("source-phrases.adjuncts"));

    private final Tokens tokens;
    private final Speakers speakers;

    SourcePhrases(Tokens tokens) {
        this.tokens = tokens;
        speakers = new Speakers(tokens);
    }

    /** In the order of the text. */
    List<Saying> all() {
        List<Saying> all = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (at == end) {
                start = at;
                end = tokens.statementEnd(at);
            }
            Saying saying = at(at, start, end);
            if (saying == null && !all.isEmpty() && isNumber(at)) {
                saying = shared(at, start, all.get(all.size() - 1));
            }
            if (saying != null) {
                all.add(saying);
            }
        }
        return all;
    }

    private Saying at(int at, int start, int end) {
        if (tokens.is(at, ENGLISH.words("figures.according")) && tokens.is(at + 1, TO)) {
            return forward(at, at + 2, end, Cue.ACCORDING);
        }
        if (tokens.is(at, ENGLISH.words("source.citing"))) {
            return forward(at, at + 1, end, Cue.ACCORDING);
        }
        boolean isPassive = tokens.is(at, ENGLISH.words("source-phrases.passive")) || isSaying(at) || isCounting(at);
        if (tokens.is(at + 1, BY) && (isPassive || tokens.is(at, RECKONINGS))
                || tokens.is(at + 1, FROM) && tokens.is(at, RECKONINGS)
                || tokens.is(at + 1, OF) && tokens.is(at, RECKONINGS) && tokens.is(at - 2, Set.of(BY, ON))) {
            return forward(at, at + 2, end, tokens.is(at - 1, AS) ? Cue.ACCORDING : Cue.BY);
        }
        Saying reckoning = tokens.is(at, RECKONINGS) ? reckoning(at, start) : null;
        if (reckoning != null) {
            return reckoning;
        }
        if (tokens.is(at, ENGLISH.words("source-phrases.put"))) {
            return isPutAt(at, end) ? put(at, start, end) : null;
        }
        if (isSaying(at)) {
            return around(at, start, end);
        }
        if (isCounting(at)) {
            return subject(at, start, true, Cue.COUNTS);
        }
        if (tokens.is(at, "(") && tokens.isWord(at - 1) && !tokens.isCapital(at - 1)) {
            return bracket(at, end);
        }
        return tokens.is(at, ":") ? label(at, start, end) : null;
    }

    /** "Police put it at 12, the army 20": the army. */
    private Saying shared(int number, int start, Saying before) {
        int first = number;
        while (first > start
                && number - first < LONGEST_SHARED
                && (tokens.isWord(first - 1) || tokens.is(first - 1, "-"))
                && !tokens.is(first - 1, JOINING)
                && !isNumber(first - 1)) {
            first--;
        }
        boolean isNext = first > start
                && first < number
                && (tokens.is(first - 1, ",") || tokens.is(first - 1, ";") || tokens.is(first - 1, JOINING))
                && SHARING.contains(before.cue())
                && before.span().from() >= start
                && before.span().to() < first
                && tokens.anyMatch(before.span().to(), first, this::isNumber);
        boolean isWho = isNext
                && tokens.is(number - 1, OFFICES)
                && !tokens.anyMatch(
                        first,
                        number,
                        i -> tokens.is(i, Lexicon.VERB_FORMS)
                                || tokens.is(i, Lexicon.PREPOSITIONS)
                                || tokens.is(i, Lexicon.TIMES)
                                || tokens.is(i, Lexicon.HARM_WORDS));
        Span who = isWho ? speakers.phrase(number, first) : null;
        return who == null ? null : new Saying(who, who, Cue.SHARED);
    }

    private boolean isSaying(int at) {
        return tokens.is(at, SAYS) && !tokens.is(at, Lexicon.HARM_WORDS) && !isTakenLives(at);
    }

    private boolean isCounting(int at) {
        boolean isHaving = tokens.is(at, Lexicon.HAVE);
        if (tokens.is(at, RECKONINGS) && (tokens.is(at + 1, Lexicon.HAVE) || tokens.is(at + 1, COUNTS))) {
            return false;
        }
        return tokens.is(at, COUNTS) && !tokens.is(at - 1, Lexicon.AUXILIARIES) && (!isHaving || isNumber(at + 1));
    }

    /** "by the ministry's count", "the ministry's latest toll", "by its own count" */
    private Saying reckoning(int noun, int start) {
        int owner = noun - 1;
        while (owner > start && noun - owner < 4 && !isOwner(owner)) {
            owner--;
        }
        if (tokens.is(owner, ENGLISH.words("source.its"))) {
            return new Saying(new Span(owner, noun + 1), new Span(owner, owner + 1), Cue.OWN_COUNT);
        }
        int by = owner;
        while (by > start && owner - by < LONGEST_LABEL && !tokens.is(by - 1, Set.of(BY, ON, TO, FROM))) {
            by--;
        }
        boolean isBy = by > start && tokens.is(by - 1, Set.of(BY, ON, TO, FROM));
        Span who = owner > start && isOwner(owner) ? speakers.phrase(owner, isBy ? by : start) : null;
        return who == null ? null : new Saying(new Span(who.from(), noun + 1), who, Cue.OWN_COUNT);
    }

    private boolean isOwner(int at) {
        return tokens.isPossessive(at)
                || tokens.is(at, ENGLISH.words("source.its"))
                || tokens.is(at, Set.of("'", "\u2019"))
                        && tokens.isGlued(at)
                        && tokens.low(at - 1).endsWith(S);
    }

    /** "12 dead (Tass)", "12 dead (OCHA, 5 May)" */
    private Saying bracket(int open, int end) {
        Span who = tokens.isCapital(open + 1) ? speakers.at(open + 1, end) : null;
        return who != null && tokens.is(who.to(), Set.of(")", ",")) && tokens.isCapital(who.to() - 1)
                ? new Saying(new Span(open, who.to()), who, Cue.BRACKET)
                : null;
    }

    /** "Police: 12 dead", "12 dead: police" */
    private Saying label(int colon, int start, int end) {
        Span who = colon - start < LONGEST_LABEL && !tokens.isNumber(colon - 1) ? speakers.phrase(colon, start) : null;
        if (who != null) {
            return new Saying(new Span(who.from(), colon + 1), who, Cue.COLON);
        }
        Span last = tokens.isHeadline(colon) ? speakers.at(colon + 1, end) : null;
        return last != null && last.to() == end ? new Saying(new Span(colon, end), last, Cue.AT_END) : null;
    }

    /** "Officials put the toll at 53", "Toll put at 53 by officials" */
    private Saying put(int verb, int start, int end) {
        if (tokens.is(verb + 1, AT)) {
            for (int i = verb + 2; i < Math.min(end, verb + FARTHEST_AT); i++) {
                if (tokens.is(i, BY)) {
                    return forward(i, i + 1, end, Cue.BY);
                }
            }
        }
        return subject(verb, start, true, Cue.PUTS);
    }

    /** "Officials put the number of dead at 53" */
    private boolean isPutAt(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + FARTHEST_AT); i++) {
            if (tokens.is(i, Set.of(AT, TO)) && tokens.anyMatch(i + 1, i + 5, this::isNumber)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(int at) {
        return tokens.isNumber(at) || tokens.is(at, Lexicon.NUMBER_WORDS);
    }

    /** "The crash claimed 12 lives": nobody said so. */
    private boolean isTakenLives(int verb) {
        for (int i = verb + 1; tokens.is(verb, ENGLISH.words("figures.claimed")) && i < verb + LONGEST_LIVES; i++) {
            if (tokens.is(i, ENGLISH.words("figures.lives"))) {
                return true;
            }
        }
        return false;
    }

    /** Who it is from {@code first} on. */
    private Saying forward(int start, int first, int end, Cue cue) {
        Span who = speakers.withName(first, end);
        if (who == null) {
            return null;
        }
        boolean isItsReport = tokens.is(who.from(), ENGLISH.words("source.its"))
                && tokens.is(who.to() - 1, ENGLISH.words("source.documents"));
        Span whose = isItsReport ? new Span(who.from(), who.from() + 1) : who;
        return new Saying(new Span(start, who.to()), whose, cue);
    }

    /** The subject before a verb of saying, or after it: "said the mayor". */
    private Saying around(int verb, int start, int end) {
        boolean isPhrase = isPhraseAfter(verb + 1, end) && !speakers.isNamedBefore(verb, start);
        Saying inverted = isPhrase ? inverted(verb, start, end) : null;
        return inverted != null ? inverted : subject(verb, start, isClauseAfter(verb, end), Cue.SAYS);
    }

    /** Whether no verb stands before the next comma, stop or relative clause. */
    private boolean isPhraseAfter(int from, int end) {
        int at = from;
        while (at < end
                && !(tokens.is(at, ENGLISH.words("source-phrases.relatives")) && !speakers.isWho(at))
                && (tokens.isWord(at) || tokens.is(at, OWN))) {
            if (tokens.is(at, Lexicon.VERB_FORMS) || tokens.is(at, Lexicon.HARM_WORDS)) {
                return false;
            }
            at++;
        }
        return at > from;
    }

    /** Whether what is said follows its verb: "said that 12 died", "said on Monday 12 had died", but not "said on Monday". */
    private boolean isClauseAfter(int verb, int end) {
        int next = verb + 1;
        boolean isTold = tokens.is(verb, Lexicon.TOLD);
        if (!isTold && tokens.isWord(next) && next < end && !isAdjunct(next)) {
            return true;
        }
        for (int i = next; i < end && !tokens.is(i, ","); i++) {
            if (tokens.is(i, THAT) || tokens.is(i, Lexicon.HARM_WORDS)) {
                return true;
            }
        }
        return !isTold && next < end && tokens.isNumber(next);
    }

    private boolean isAdjunct(int at) {
        return tokens.is(at, ADJUNCTS) && !tokens.is(at, Lexicon.NUMBER_WORDS);
    }

    private Saying subject(int verb, int start, boolean isClause, Cue cue) {
        Span who = speakers.before(verb, start, isClause);
        return who == null ? null : new Saying(new Span(who.from(), verb + 1), who, cue);
    }

    /** "said the mayor", "said police." */
    private Saying inverted(int verb, int start, int end) {
        boolean isApart = tokens.is(verb, ENGLISH.words("source.inverting"))
                && (verb == start || !tokens.isWord(verb - 1) && !tokens.is(verb - 1, ")"));
        boolean isPhrase = !isAdjunct(verb + 1) && !tokens.is(verb + 1, Lexicon.NUMBER_WORDS);
        Span who = isApart && isPhrase ? speakers.withName(verb + 1, end) : null;
        boolean isNone = who == null
                || tokens.anyMatch(
                        who.from(), who.to(), i -> tokens.isNumber(i) && !tokens.is(i - 1, ",") || tokens.is(i, TO));
        return isNone ? null : new Saying(new Span(verb, who.to()), who, Cue.SAID_BY_AFTER);
    }
}
