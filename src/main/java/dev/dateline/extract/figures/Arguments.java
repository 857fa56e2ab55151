package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.figures.HarmWords.Form;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.figures.HarmWords.Trigger;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.Group.Kind;

import java.util.List;
import java.util.Set;

/** The people of one sentence by where they stand to its verbs: as the subject, as the object, right beside. */
final class Arguments {

    private static final int FARTHEST_SUBJECT = 40;
    private static final int MOST_ADVERBS = 3;
    private static final int LONGEST_PHRASE = 7;

    private final Tokens tokens;
    private final int start;
    private final int end;
    private final List<Group> groups;

    /** @param groups those of the sentence from {@code start} to just before {@code end}, in its order */
    Arguments(Tokens tokens, int start, int end, List<Group> groups) {
        this.tokens = tokens;
        this.start = start;
        this.end = end;
        this.groups = groups;
    }

    /** The people nearest before a verb who are neither its preposition's nor another verb's object; else {@code null}. */
    Group subjectBefore(int before) {
        Group fallback = null;
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (group.to() > before
                    || tokens.is(group.from(), ENGLISH.words("arguments.objects"))
                    || isAboard(group)
                    || isAside(group, before)
                    || isAmong(group, before)) {
                continue;
            }
            if (isSpeaker(group, before)) {
                return null;
            }
            if (before - group.to() > FARTHEST_SUBJECT) {
                break;
            }
            if (isRelative(group, before) || !isObject(group) && !isAfterPreposition(group)) {
                return withName(i);
            }
            if (fallback == null) {
                fallback = group;
            }
        }
        return fallback;
    }

    /** The people nearest before a token who are nobody's object: "Smith shot three before"; else {@code null}. */
    Group agentBefore(int before) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            boolean isAgent = tokens.is(group.to(), WHO)
                    || !isObject(group) && (group.to() == before || !isAfterPreposition(group));
            if (group.to() <= before && isAgent) {
                return group;
            }
        }
        return null;
    }

    /** "Ann Lee said its roof was hit", unlike "Ann Lee said goodbye and died", and "whom Ann Lee said was hit". */
    private boolean isSpeaker(Group group, int before) {
        int verb = tokens.is(group.to(), ",") ? group.to() + 1 : group.to();
        return verb + 1 < before
                && tokens.is(verb, ENGLISH.words("verb.saying"))
                && !tokens.is(verb + 1, Lexicon.AUXILIARIES)
                && !tokens.is(verb + 1, Lexicon.HAVE)
                && !tokens.is(before - 1, AND);
    }

    /** "a bus carrying 40 passengers was hit", unlike "a bus carrying 40 passengers, who were hit" */
    private boolean isAboard(Group group) {
        int next = tokens.is(group.to(), ",") ? group.to() + 1 : group.to();
        return tokens.is(group.from() - 1, ENGLISH.words("arguments.carrying")) && !tokens.is(next, Set.of(WHO, WHOM));
    }

    /** "six people, three of them children, were" */
    private boolean isAside(Group group, int before) {
        return group.isPart()
                && tokens.is(group.from() - 1, ",")
                && tokens.is(before - 1, ",")
                && before - 1 >= group.to();
    }

    /** "41 people, among them 16 children, were" */
    private boolean isAmong(Group group, int before) {
        boolean isAmong =
                tokens.is(group.from() - 2, AMONG) && tokens.is(group.from() - 1, ENGLISH.words("arguments.them"));
        return isAmong && group.to() < before && tokens.is(group.to(), ",");
    }

    private boolean isRelative(Group group, int before) {
        int next = tokens.is(group.to(), ",") ? group.to() + 1 : group.to();
        if (tokens.is(group.from() - 1, INCLUDING)) {
            return false;
        }
        // "Ann Lee, of Windsor Hill, died"
        boolean isHome = group.kind() == Kind.NAMED && tokens.is(group.from() - 1, Set.of(OF, FROM));
        boolean isNext = next == before || group.to() == before;
        return group.isPart() || !isHome && (isNext || tokens.is(next, Set.of(WHO, WHOM)));
    }

    private boolean isAfterPreposition(Group group) {
        return tokens.is(group.from() - 1, Lexicon.PREPOSITIONS);
    }

    private boolean isObject(Group group) {
        int verb = group.from() - 1;
        Trigger trigger = verb < start ? null : HarmWords.at(tokens, verb);
        return trigger != null && (trigger.form() == Form.PAST || trigger.form() == Form.ACTIVE);
    }

    /** "John Smith, a 24-year-old father, was": the name, unlike "John Smith, whose brother was". */
    private Group withName(int i) {
        Group group = groups.get(i);
        boolean isDescribed =
                group.kind() == Kind.INDEFINITE && group.isSingle() && tokens.is(group.from(), Lexicon.ARTICLES);
        if (i == 0 || !isDescribed) {
            return group;
        }
        Group before = groups.get(i - 1);
        boolean isApposed =
                before.kind() == Kind.NAMED && before.to() + 1 == group.from() && tokens.is(before.to(), ",");
        return isApposed ? before : group;
    }

    /** The people that begin at a token or after the adverbs there; {@code null} if none do. */
    Group at(int at) {
        int first = at;
        while (first < end
                && first - at < MOST_ADVERBS
                && tokens.is(first, Lexicon.ADVERBS)
                && !tokens.is(first, ENGLISH.words("arguments.of-people"))) {
            first++;
        }
        for (Group group : groups) {
            if (group.from() == first) {
                return group;
            }
        }
        return null;
    }

    /** The people right before a token; {@code null} if none are. */
    Group before(int at) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            boolean isThere = group.to() == at || group.to() == at - 1 && tokens.is(at - 1, ",");
            if ((isThere || isBehindPhrase(group, at)) && group.kind() != Kind.PRONOUN) {
                return group;
            }
        }
        return null;
    }

    /** "another man, of Springfield, wounded" */
    private boolean isBehindPhrase(Group group, int at) {
        int next = tokens.is(group.to(), ",") ? group.to() + 1 : group.to();
        return tokens.is(next, Set.of(OF, FROM)) && at - next < LONGEST_PHRASE && at > next && tokens.is(at - 1, ",");
    }

    /** Whom a deed right before them, then "to death", was done to; {@code null} if nobody, or if the deed is not sure. */
    Group ofDeed(Trigger result) {
        Group whom = before(result.from());
        int verb = whom == null ? -1 : whom.from() - 1;
        if (verb < start || !tokens.is(verb, HarmWords.DEEDS)) {
            return null;
        }
        Trigger deed = new Trigger(new Span(verb, verb + 1), Outcome.KILLED, Form.ACTIVE);
        return Assertion.isDoubtful(tokens, deed, whom, start) ? null : whom;
    }
}
