package dev.dateline.extract.casualties;

import dev.dateline.extract.casualties.Group.Kind;
import dev.dateline.extract.casualties.Triggers.Form;
import dev.dateline.extract.casualties.Triggers.Trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a sentence says happened to whom: for each word of harm, its subject, its object or the number beside it. */
final class HarmFinder {

    private static final int FARTHEST_SUBJECT = 40;
    private static final Set<String> BEFORE_PARTICIPLE = Lexicon.union(
            Lexicon.ADVERBS, Set.of("found", "left", "pronounced", "declared", "to", "have", "has", "had", "not"));
    private static final Set<String> TOLL_VERBS = Lexicon.words(
            "rose rises risen rise climbed climbs climbing rising reached reaches reach stood stands stand to at of is was by"
                    + " past hit hits topped surpassed passed exceeded exceeds now up from currently has had the since grew"
                    + " grown jumped jumps soared soars swelled increased increases official reaching bringing , ( s total");

    private final Text text;
    private final PeopleReader people;

    HarmFinder(Text text) {
        this.text = text;
        people = new PeopleReader(text);
    }

    /** What the sentence from one token to just before another says, in its order. */
    List<Harm> inSentence(int start, int end) {
        List<Trigger> triggers = new ArrayList<>();
        int at = start;
        while (at < end) {
            Trigger trigger = Triggers.at(text, at);
            if (trigger != null) {
                triggers.add(trigger);
            }
            at = trigger == null ? at + 1 : trigger.end();
        }
        if (triggers.isEmpty()) {
            return List.of();
        }
        return new Clauses(start, end, people.inSentence(start, end)).read(triggers);
    }

    /** One sentence with the people in it. */
    private final class Clauses {

        private final int start;
        private final int end;
        private final List<Group> groups;
        private final List<Harm> harms = new ArrayList<>();

        private Clauses(int start, int end, List<Group> groups) {
            this.start = start;
            this.end = end;
            this.groups = groups;
        }

        private List<Harm> read(List<Trigger> triggers) {
            for (Trigger trigger : triggers) {
                switch (trigger.form()) {
                    case PAST -> past(trigger);
                    case ACTIVE -> active(trigger);
                    case DIED -> subject(trigger, trigger.start(), "subject");
                    case STATE -> state(trigger);
                    case NOUN -> noun(trigger);
                    case ACT_OF ->
                        add(
                                trigger,
                                text.low(trigger.end()).equals("of") ? groupAt(trigger.end() + 1) : null,
                                "act-of");
                    case TOLL -> toll(trigger);
                }
            }
            parts();
            return harms;
        }

        private void past(Trigger trigger) {
            int first = beforeParticiple(trigger.start());
            Group left = groupBefore(first);
            Group right = groupAt(trigger.end());
            boolean isAfterVerb =
                    text.is(first - 1, Set.of("and", "or", ",")) && !harms.isEmpty() && lastHarmEndsBefore(first - 1);
            if (text.is(first - 1, Lexicon.AUXILIARIES) || text.is(first, Set.of("been", "being"))) {
                subject(trigger, first - 1, "passive");
            } else if (isAfterVerb && right == null) {
                add(trigger, lastHarm().group(), lastHarm().rule());
            } else if (left != null
                    && (right == null || left.count() != null && left.end() == trigger.start() && !isVerbOf(right))) {
                add(trigger, wholeOf(left), "beside");
            } else if (right != null) {
                object(trigger, right);
            } else if (text.isHeadline(trigger.start())) {
                subject(trigger, first, "headline");
            }
        }

        /** "One of five people shot": five. */
        private Group wholeOf(Group group) {
            for (int at = group.start(); group.isPart() && at < group.end(); at++) {
                Group whole = text.low(at).equals("of") ? people.read(at + 1) : null;
                if (whole != null && whole.count() != null) {
                    return whole;
                }
            }
            return group;
        }

        /** "A man killed two people": the number is whom, not when. */
        private boolean isVerbOf(Group right) {
            return right.kind() != Kind.PRONOUN;
        }

        private Harm lastHarm() {
            return harms.get(harms.size() - 1);
        }

        private boolean lastHarmEndsBefore(int at) {
            return lastHarm().end() <= at && at - lastHarm().end() <= 1;
        }

        private int beforeParticiple(int at) {
            int first = at;
            while (first > start && text.is(first - 1, BEFORE_PARTICIPLE)) {
                first--;
            }
            return first;
        }

        private void active(Trigger trigger) {
            Group right = groupAt(trigger.end());
            boolean isPassive =
                    trigger.end() - trigger.start() > 1 && text.is(trigger.start() - 1, Lexicon.AUXILIARIES);
            if (right != null && !isPassive) {
                object(trigger, right);
            }
        }

        private void object(Trigger trigger, Group right) {
            if (text.is(right.start(), Lexicon.REFLEXIVES)) {
                Group who = subjectBefore(trigger.start());
                add(trigger, who == null ? right : who, "reflexive");
                return;
            }
            Group whom = right;
            if (trigger.form() == Form.PAST && right.parts().size() > 1 && text.is(right.end(), Lexicon.AUXILIARIES)) {
                List<Group> kept = right.parts().subList(0, right.parts().size() - 1);
                whom = kept.size() == 1 ? kept.get(0) : Group.of(kept);
            }
            add(trigger, whom, trigger.form() == Form.PAST ? "object" : "active");
        }

        private void state(Trigger trigger) {
            int first = beforeParticiple(trigger.start());
            Group left = groupBefore(first);
            if (text.is(first - 1, Lexicon.AUXILIARIES)
                    || text.is(first - 1, Set.of("went", "remain", "remained", "gone"))) {
                subject(trigger, first - 1, "state");
            } else if (left != null) {
                add(trigger, wholeOf(left), "beside");
            }
        }

        private void noun(Trigger trigger) {
            for (int at = trigger.start() - 1; at >= Math.max(start, trigger.start() - 4); at--) {
                Count count = people.counts().read(at);
                if (count != null && count.end() <= trigger.start() && isNounPhrase(count.end(), trigger.start())) {
                    Count whole = people.counts().read(at - 1);
                    at = start;
                    for (int back = 4; back > 0; back--) {
                        Count longer = people.counts().read(count.start() - back);
                        if (longer != null && longer.end() == count.end()) {
                            count = longer;
                            break;
                        }
                    }
                    add(trigger, counted(count), "noun");
                    return;
                }
            }
        }

        private boolean isNounPhrase(int from, int to) {
            for (int i = from; i < to; i++) {
                if (!text.isWord(i) || text.is(i, Lexicon.PHRASE_ENDS) || text.is(i, Lexicon.PEOPLE)) {
                    return false;
                }
            }
            return true;
        }

        private Group counted(Count count) {
            return new Group(
                    count.start(),
                    count.end(),
                    -1,
                    Kind.COUNTED,
                    count,
                    count.isExact() ? count.value() : -1,
                    dev.dateline.casualty.VictimCategory.UNSTATED,
                    "",
                    -1,
                    false,
                    false,
                    "",
                    List.of());
        }

        /** "the death toll rose to 45" */
        private void toll(Trigger trigger) {
            for (int at = trigger.end(); at < Math.min(end, trigger.end() + 10); at++) {
                Count count = people.counts().read(at);
                if (count != null) {
                    boolean isFrom = text.is(at - 1, Set.of("from"));
                    if (!isFrom) {
                        add(trigger, counted(count), "toll");
                        return;
                    }
                    at = count.end() - 1;
                } else if (!text.is(at, TOLL_VERBS) && !text.is(at, Lexicon.ADVERBS)) {
                    if (!text.isCapital(at)
                            && !text.is(at, Set.of("in", "death", "for", "from", "attack", "bombing"))) {
                        return;
                    }
                }
            }
        }

        private void subject(Trigger trigger, int before, String rule) {
            add(trigger, subjectBefore(before), rule);
        }

        /** The people nearest before a verb who are neither its preposition's nor another verb's object. */
        private Group subjectBefore(int before) {
            Group fallback = null;
            for (int i = groups.size() - 1; i >= 0; i--) {
                Group group = groups.get(i);
                if (group.end() > before || text.is(group.start(), Set.of("him", "them", "himself", "herself"))) {
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

        private boolean isRelative(Group group, int before) {
            int next = text.low(group.end()).equals(",") ? group.end() + 1 : group.end();
            if (text.low(group.start() - 1).equals("including")) {
                return false;
            }
            return group.isPart() || next == before || text.is(next, Set.of("who", "whom")) || group.end() == before;
        }

        private boolean isAfterPreposition(Group group) {
            return text.is(group.start() - 1, Lexicon.PREPOSITIONS);
        }

        private boolean isObject(Group group) {
            int verb = group.start() - 1;
            Trigger trigger = verb < 0 ? null : Triggers.at(text, verb);
            return trigger != null && (trigger.form() == Form.PAST || trigger.form() == Form.ACTIVE) && verb >= start;
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

        private Group groupAt(int at) {
            int first = at;
            while (first < end
                    && first - at < 3
                    && text.is(first, Lexicon.ADVERBS)
                    && !text.is(first, Set.of("all", "both", "nearly", "almost"))) {
                first++;
            }
            for (Group group : groups) {
                if (group.start() == first) {
                    return group;
                }
            }
            return null;
        }

        private Group groupBefore(int at) {
            for (int i = groups.size() - 1; i >= 0; i--) {
                Group group = groups.get(i);
                boolean isThere = group.end() == at || group.end() == at - 1 && text.is(at - 1, Set.of(","));
                if ((isThere || isBehindPhrase(group, at)) && group.kind() != Kind.PRONOUN) {
                    return group;
                }
            }
            return null;
        }

        /** "another man, of Springfield, wounded" */
        private boolean isBehindPhrase(Group group, int at) {
            int next = text.low(group.end()).equals(",") ? group.end() + 1 : group.end();
            return text.is(next, Set.of("of", "from"))
                    && at - next < 7
                    && at > next
                    && text.low(at - 1).equals(",");
        }

        /** "Two people were shot, one fatally": told of a part, without the verb. */
        private void parts() {
            for (int at = start; at < end; at++) {
                boolean isFatal = text.is(at, Set.of("fatally", "mortally"));
                boolean isWounded = text.is(at, Set.of("critically", "seriously", "critical"));
                Group left = isFatal || isWounded ? groupBefore(at) : null;
                boolean isVerbless = left != null
                        && left.count() != null
                        && Triggers.at(text, at + 1) == null
                        && Triggers.at(text, at) == null;
                if (isVerbless) {
                    harms.add(new Harm(at, at + 1, isFatal ? Outcome.KILLED : Outcome.WOUNDED, left, "part", false));
                }
            }
        }

        private void add(Trigger trigger, Group group, String rule) {
            if (group == null || Assertion.isDoubtful(text, trigger, group, start)) {
                return;
            }
            harms.add(new Harm(trigger.start(), trigger.end(), trigger.outcome(), group, rule, true));
        }
    }
}
