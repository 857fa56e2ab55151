package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AMONG;
import static dev.dateline.extract.language.Morphology.FROM;
import static dev.dateline.extract.language.Morphology.INCLUDING;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.WHO;
import static dev.dateline.extract.language.Morphology.WHOM;

import dev.dateline.extract.casualties.Group.Kind;
import dev.dateline.extract.casualties.Triggers.Form;
import dev.dateline.extract.casualties.Triggers.Trigger;

import java.util.List;
import java.util.Set;

/** The people of one sentence by where they stand to its verbs: as the subject, as the object, right beside. */
final class Arguments {

    private static final int FARTHEST_SUBJECT = 40;
    private static final int MOST_ADVERBS = 3;
    private static final int LONGEST_PHRASE = 7;

    /** These are objects, whatever stands after them. */
    private static final Set<String> OBJECTS = ENGLISH.words("arguments.objects");

    private static final Set<String> THEM_OR_WHOM = ENGLISH.words("arguments.them");
    private static final Set<String> OF_PEOPLE = ENGLISH.words("arguments.of-people");

    private final Text text;
    private final int start;
    private final int end;
    private final List<Group> groups;

    /** @param groups those of the sentence from {@code start} to just before {@code end}, in its order */
    Arguments(Text text, int start, int end, List<Group> groups) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.groups = groups;
    }

    /** The people nearest before a verb who are neither its preposition's nor another verb's object; else {@code null}. */
    Group subjectBefore(int before) {
        Group fallback = null;
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (group.end() > before
                    || text.is(group.start(), OBJECTS)
                    || isAside(group, before)
                    || isAmong(group, before)) {
                continue;
            }
            if (before - group.end() > FARTHEST_SUBJECT) {
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
            boolean isAgent = text.low(group.end()).equals(WHO)
                    || !isObject(group) && (group.end() == before || !isAfterPreposition(group));
            if (group.end() <= before && isAgent) {
                return group;
            }
        }
        return null;
    }

    /** "six people, three of them children, were" */
    private boolean isAside(Group group, int before) {
        return group.isPart()
                && text.low(group.start() - 1).equals(",")
                && text.low(before - 1).equals(",")
                && before - 1 >= group.end();
    }

    /** "41 people, among them 16 children, were" */
    private boolean isAmong(Group group, int before) {
        boolean isAmong = text.low(group.start() - 2).equals(AMONG) && text.is(group.start() - 1, THEM_OR_WHOM);
        return isAmong && group.end() < before && text.low(group.end()).equals(",");
    }

    private boolean isRelative(Group group, int before) {
        int next = text.low(group.end()).equals(",") ? group.end() + 1 : group.end();
        if (text.low(group.start() - 1).equals(INCLUDING)) {
            return false;
        }
        if (group.isPart() || text.is(next, Set.of(WHO, WHOM))) {
            return true;
        }
        // "Ann Lee, of Windsor Hill, died"
        boolean isHome = group.kind() == Kind.NAMED && text.is(group.start() - 1, Set.of(OF, FROM));
        return !isHome && (next == before || group.end() == before);
    }

    private boolean isAfterPreposition(Group group) {
        return text.is(group.start() - 1, Lexicon.PREPOSITIONS);
    }

    private boolean isObject(Group group) {
        int verb = group.start() - 1;
        Trigger trigger = verb < start ? null : Triggers.at(text, verb);
        return trigger != null && (trigger.form() == Form.PAST || trigger.form() == Form.ACTIVE);
    }

    /** "John Smith, a 24-year-old father, was": the name. */
    private Group withName(int i) {
        Group group = groups.get(i);
        if (i == 0 || group.kind() != Kind.INDEFINITE || !group.isSingle()) {
            return group;
        }
        Group before = groups.get(i - 1);
        boolean isApposed = before.kind() == Kind.NAMED
                && before.end() + 1 == group.start()
                && text.low(before.end()).equals(",");
        return isApposed ? before : group;
    }

    /** The people that begin at a token or after the adverbs there; {@code null} if none do. */
    Group at(int at) {
        int first = at;
        while (first < end
                && first - at < MOST_ADVERBS
                && text.is(first, Lexicon.ADVERBS)
                && !text.is(first, OF_PEOPLE)) {
            first++;
        }
        for (Group group : groups) {
            if (group.start() == first) {
                return group;
            }
        }
        return null;
    }

    /** The people right before a token; {@code null} if none are. */
    Group before(int at) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            boolean isThere = group.end() == at
                    || group.end() == at - 1 && text.low(at - 1).equals(",");
            if ((isThere || isBehindPhrase(group, at)) && group.kind() != Kind.PRONOUN) {
                return group;
            }
        }
        return null;
    }

    /** "another man, of Springfield, wounded" */
    private boolean isBehindPhrase(Group group, int at) {
        int next = text.low(group.end()).equals(",") ? group.end() + 1 : group.end();
        return text.is(next, Set.of(OF, FROM))
                && at - next < LONGEST_PHRASE
                && at > next
                && text.low(at - 1).equals(",");
    }
}
