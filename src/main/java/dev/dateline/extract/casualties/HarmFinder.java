package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.AT;
import static dev.dateline.extract.language.Morphology.BEEN;
import static dev.dateline.extract.language.Morphology.BEING;
import static dev.dateline.extract.language.Morphology.BY;
import static dev.dateline.extract.language.Morphology.HER;
import static dev.dateline.extract.language.Morphology.HIM;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.OR;
import static dev.dateline.extract.language.Morphology.THEM;
import static dev.dateline.extract.language.Morphology.WERE;

import dev.dateline.extract.casualties.Group.Kind;
import dev.dateline.extract.casualties.Triggers.Form;
import dev.dateline.extract.casualties.Triggers.Trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a sentence says happened to whom: for each word of harm, its subject, its object or the number beside it. */
final class HarmFinder {

    private static final Set<String> SHOT = ENGLISH.words("figures.shot");
    private static final Set<String> TURNED = ENGLISH.words("figures.turned");

    private static final Set<String> BEFORE_PARTICIPLE =
            Lexicon.union(Lexicon.ADVERBS, ENGLISH.words("harm-finder.before-participle"));

    private static final int LONGEST_AGENT = 8;

    private static final Set<String> HELD = ENGLISH.words("harm-finder.held");
    private static final Set<String> BEFORE_GERUND = ENGLISH.words("harm-finder.before-gerund");

    /** What happens to people and hardly to things. */
    private static final Set<String> OF_PEOPLE = ENGLISH.words("harm-finder.of-people");

    private final Text text;
    private final PeopleReader reader;
    private final NominalReader nominals;

    HarmFinder(Text text) {
        this.text = text;
        reader = new PeopleReader(text);
        nominals = new NominalReader(text, reader.counts());
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
        return new Clauses(start, end).read(triggers);
    }

    /** One sentence with the people in it. */
    private final class Clauses {

        private final int start;
        private final int end;
        private final Arguments people;
        private final Blows blows;
        private final Resultatives results;
        private final List<Harm> harms = new ArrayList<>();

        private Clauses(int start, int end) {
            this.start = start;
            this.end = end;
            blows = new Blows(text, start, end);
            results = new Resultatives(text, start);
            people = new Arguments(text, start, end, reader.inSentence(start, end));
        }

        private List<Harm> read(List<Trigger> triggers) {
            for (Trigger trigger : triggers) {
                switch (trigger.form()) {
                    case PAST -> past(trigger);
                    case ACTIVE -> active(trigger);
                    case DIED -> add(trigger, people.subjectBefore(trigger.start()), Construction.SUBJECT);
                    case STATE -> state(trigger);
                    case RESULT -> result(trigger);
                    case NOUN -> add(trigger, nominals.before(trigger.start(), start), Construction.NOUN);
                    case ACT_OF ->
                        add(
                                trigger,
                                text.low(trigger.end()).equals(OF) ? people.at(trigger.end() + 1) : null,
                                Construction.ACT_OF);
                    case LIVES -> add(trigger, nominals.lostLives(trigger.start(), start), Construction.NOUN);
                    case TAKE -> take(trigger);
                    case AMONG -> among(trigger);
                    case TOLL -> add(trigger, nominals.afterToll(trigger.end(), end), Construction.TOLL);
                }
            }
            new Partitives(text, nominals, people, start, end).addTo(harms);
            return harms;
        }

        /** "took 12 hostages", "took 12 people hostage" */
        private void take(Trigger trigger) {
            Group whom = people.at(trigger.end());
            boolean isHeld = whom != null && (HELD.contains(whom.noun()) || text.is(whom.end(), HELD));
            if (isHeld) {
                add(trigger, whom, Construction.OBJECT);
            }
        }

        /** "Six children were among the dead", "Among the dead were six children" */
        private void among(Trigger trigger) {
            boolean isBefore = text.is(trigger.start() - 1, Lexicon.AUXILIARIES);
            boolean isAfter = text.is(trigger.end(), Lexicon.AUXILIARIES);
            if (isBefore || isAfter) {
                add(
                        trigger,
                        isBefore ? people.subjectBefore(trigger.start() - 1) : people.at(trigger.end() + 1),
                        Construction.AMONG);
            }
        }

        private void past(Trigger trigger) {
            int first = beforeParticiple(trigger.start());
            Group before = people.before(first);
            Group left = isBareObject(before) ? null : before;
            Group right = people.at(trigger.end());
            boolean isAfterVerb =
                    text.is(first - 1, Set.of(AND, OR, ",")) && !harms.isEmpty() && lastHarmEndsBefore(first - 1);
            if (text.low(first - 1).equals(BEING) && text.is(first - 2, BEFORE_GERUND)) {
                add(trigger, people.agentBefore(first - 2), Construction.PASSIVE);
            } else if (text.is(first - 1, Lexicon.AUXILIARIES) || text.is(first, Set.of(BEEN, BEING))) {
                add(trigger, people.subjectBefore(first - 1), Construction.PASSIVE);
            } else if ((isAfterVerb || isAfterAgent(trigger.start())) && right == null) {
                alike(trigger, text.low(first - 1).equals(OR));
            } else if (left != null && right == null && isActive(trigger, left)) {
                return;
            } else if (left != null
                    && (right == null || left.count() != null && left.end() == trigger.start() && isNoObject(right))) {
                add(trigger, wholeOf(left), Construction.BESIDE);
            } else if (right != null) {
                object(trigger, right);
            } else if (text.isHeadline(trigger.start())) {
                add(
                        trigger,
                        left == before ? people.subjectBefore(first) : people.agentBefore(first),
                        Construction.HEADLINE);
            }
        }

        /** "Two people shot she says", but not "two officers shot him" */
        private boolean isNoObject(Group right) {
            return right.kind() == Kind.PRONOUN && !text.is(right.start(), Set.of(HIM, THEM, HER));
        }

        /** "One of five people shot": five. */
        private Group wholeOf(Group group) {
            for (int at = group.start(); group.isPart() && at < group.end(); at++) {
                Group whole = text.low(at).equals(OF) ? reader.read(at + 1) : null;
                if (whole != null && whole.count() != null) {
                    return whole;
                }
            }
            return group;
        }

        /** The "three" of "Man who killed three arrested" */
        private boolean isBareObject(Group group) {
            return group != null
                    && group.head() < 0
                    && group.count() != null
                    && harms.stream()
                            .anyMatch(harm -> harm.group() == group && harm.end() <= group.start() && isVerb(harm));
        }

        private static boolean isVerb(Harm harm) {
            return harm.construction() == Construction.OBJECT || harm.construction() == Construction.ACTIVE;
        }

        /** "killed and robbed", "hurt or killed": told of the same people, of whom "or" says only that one of both is so. */
        private void alike(Trigger trigger, boolean isEither) {
            Harm last = lastHarm();
            if (isEither) {
                harms.set(harms.size() - 1, last.either(trigger.end()));
            } else {
                add(trigger, last.group(), last.construction());
            }
        }

        /** "a man shot at police", "Smith stabbed the dog": they did it, to someone or something else. */
        private boolean isActive(Trigger trigger, Group left) {
            int next = trigger.end();
            boolean isObject = text.is(next, Lexicon.ARTICLES) || text.is(next, Lexicon.DEFINITES);
            boolean isAt = text.is(next - 1, SHOT)
                    && text.low(next).equals(AT)
                    && (people.at(next + 1) != null
                            || text.is(next + 1, Lexicon.PEOPLE)
                            || text.is(next + 1, Lexicon.POLICE));
            return left.count() == null && next < end && (isObject || isAt);
        }

        private Harm lastHarm() {
            return harms.get(harms.size() - 1);
        }

        private boolean lastHarmEndsBefore(int at) {
            return lastHarm().end() <= at && at - lastHarm().end() <= 1;
        }

        /** "was hit by a car and killed" */
        private boolean isAfterAgent(int at) {
            return text.low(at - 1).equals(AND)
                    && !harms.isEmpty()
                    && lastHarm().construction() == Construction.PASSIVE
                    && text.low(lastHarm().end()).equals(BY)
                    && at - lastHarm().end() < LONGEST_AGENT
                    && people.before(at - 1) == null;
        }

        private int beforeParticiple(int at) {
            int first = at;
            while (first > start && text.is(first - 1, BEFORE_PARTICIPLE)) {
                first--;
            }
            return first;
        }

        private void active(Trigger trigger) {
            Group right = people.at(trigger.end());
            boolean isPassive =
                    trigger.end() - trigger.start() > 1 && text.is(trigger.start() - 1, Lexicon.AUXILIARIES);
            if (right != null && !isPassive) {
                object(trigger, right);
            }
        }

        private void object(Trigger trigger, Group right) {
            if (text.is(right.start(), Lexicon.REFLEXIVES)) {
                Group who = people.agentBefore(trigger.start());
                add(trigger, who == null ? right : who, Construction.REFLEXIVE);
                return;
            }
            Group whom = right;
            if (trigger.form() == Form.PAST && right.parts().size() > 1 && text.is(right.end(), Lexicon.AUXILIARIES)) {
                List<Group> kept = right.parts().subList(0, right.parts().size() - 1);
                whom = kept.size() == 1 ? kept.get(0) : Group.of(kept);
            }
            add(trigger, whom, trigger.form() == Form.PAST ? Construction.OBJECT : Construction.ACTIVE);
        }

        private void state(Trigger trigger) {
            int first = beforeParticiple(trigger.start());
            Group left = people.before(first);
            if (text.is(first - 1, Lexicon.AUXILIARIES) || text.is(first - 1, TURNED)) {
                add(trigger, people.subjectBefore(first - 1), Construction.STATE);
            } else if (left != null) {
                add(trigger, wholeOf(left), Construction.BESIDE);
            }
        }

        /** "stabbed three people to death" */
        private void result(Trigger trigger) {
            Group whom = results.whom(trigger, people.before(trigger.start()), harms);
            if (whom != null && !Assertion.isDoubtful(text, results.deedOf(whom), whom, start)) {
                add(trigger, whom, Construction.BESIDE);
            }
        }

        /** Words that look like nouns for people are taken for them only where they are killed or wounded. */
        private boolean isOfThings(Trigger trigger, Group group) {
            boolean isGuess = Lexicon.isAgentForm(group.noun())
                    || group.parts().stream().anyMatch(part -> Lexicon.isAgentForm(part.noun()));
            return isGuess && !text.is(trigger.end() - 1, OF_PEOPLE);
        }

        /** "the members of the Ann Lee Club, were hurt": one who is named is no "were". */
        private boolean isOneOfMany(Trigger trigger, Group group) {
            return group.kind() == Kind.NAMED
                    && group.isSingle()
                    && text.low(beforeParticiple(trigger.start()) - 1).equals(WERE);
        }

        private void add(Trigger trigger, Group group, Construction construction) {
            if (group == null
                    || Assertion.isDoubtful(text, trigger, group, start)
                    || isOfThings(trigger, group)
                    || isOneOfMany(trigger, group)
                    || !blows.isBodily(trigger, group)) {
                return;
            }
            harms.add(new Harm(trigger.start(), trigger.end(), trigger.outcome(), group, construction, true));
        }
    }
}
