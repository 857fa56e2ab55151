package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.figures.HarmWords.Form;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.figures.HarmWords.Trigger;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.Group.Kind;
import dev.dateline.extract.people.People;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a sentence says happened to whom: for each word of harm, its subject, its object or the number beside it. */
final class HarmFinder {

    private static final Set<String> BEFORE_PARTICIPLE =
            Lexicon.union(Lexicon.ADVERBS, ENGLISH.words("harm-finder.before-participle"));

    private static final int LONGEST_AGENT = 8;

    private static final Set<String> HELD = ENGLISH.words("harm-finder.held");

    private final Passage passage;
    private final Tokens tokens;
    private final CountedHarm nominals;

    HarmFinder(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
        nominals = new CountedHarm(passage);
    }

    /** What the sentence from one token to just before another says, in its order. */
    List<Harm> inSentence(int start, int end) {
        List<Trigger> triggers = new ArrayList<>();
        int at = start;
        while (at < end) {
            Trigger trigger = HarmWords.at(tokens, at);
            if (trigger != null) {
                triggers.add(trigger);
            }
            at = trigger == null ? at + 1 : trigger.to();
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
        private final BodilyHarm blows;
        private final List<Harm> harms = new ArrayList<>();

        private Clauses(int start, int end) {
            this.start = start;
            this.end = end;
            blows = new BodilyHarm(tokens, start, end);
            people = new Arguments(tokens, start, end, People.between(passage, start, end));
        }

        private List<Harm> read(List<Trigger> triggers) {
            for (Trigger trigger : triggers) {
                switch (trigger.form()) {
                    case PAST -> past(trigger);
                    case ACTIVE -> active(trigger);
                    case DIED -> add(trigger, people.subjectBefore(trigger.from()), Construction.SUBJECT);
                    case STATE -> state(trigger);
                    case RESULT -> add(trigger, people.ofDeed(trigger), Construction.BESIDE);
                    case NOUN -> add(trigger, nominals.before(trigger.from(), start), Construction.NOUN);
                    case ACT_OF ->
                        add(
                                trigger,
                                tokens.is(trigger.to(), OF) ? people.at(trigger.to() + 1) : null,
                                Construction.ACT_OF);
                    case LIVES -> add(trigger, nominals.lostLives(trigger.from(), start), Construction.NOUN);
                    case TAKE -> take(trigger);
                    case AMONG -> among(trigger);
                    case TOLL -> add(trigger, nominals.afterToll(trigger.to(), end), Construction.TOLL);
                }
            }
            parts();
            return harms;
        }

        /** "Two people were shot, one fatally": told of a part, without the verb. */
        private void parts() {
            for (int at = start; at < end; at++) {
                boolean isFatal = tokens.is(at, ENGLISH.words("figures.fatally-or-mortally"));
                boolean isWounded = tokens.is(at, ENGLISH.words("figures.severely"));
                Group left = isFatal || isWounded ? people.before(at) : null;
                boolean isVerbless = left != null
                        && left.count() != null
                        && HarmWords.at(tokens, at + 1) == null
                        && HarmWords.at(tokens, at) == null;
                if (isVerbless) {
                    Outcome outcome = isFatal ? Outcome.KILLED : Outcome.WOUNDED;
                    harms.add(new Harm(new Span(at, at + 1), outcome, left, Construction.PART, false));
                }
            }
        }

        /** "took 12 hostages", "took 12 people hostage" */
        private void take(Trigger trigger) {
            Group whom = people.at(trigger.to());
            boolean isHeld = whom != null && (HELD.contains(whom.who().noun()) || tokens.is(whom.to(), HELD));
            if (isHeld) {
                add(trigger, whom, Construction.OBJECT);
            }
        }

        /** "Six children were among the dead", "Among the dead were six children" */
        private void among(Trigger trigger) {
            boolean isBefore = tokens.is(trigger.from() - 1, Lexicon.AUXILIARIES);
            boolean isAfter = tokens.is(trigger.to(), Lexicon.AUXILIARIES);
            if (isBefore || isAfter) {
                add(
                        trigger,
                        isBefore ? people.subjectBefore(trigger.from() - 1) : people.at(trigger.to() + 1),
                        Construction.AMONG);
            }
        }

        private void past(Trigger trigger) {
            int first = beforeParticiple(trigger.from());
            Group left = people.before(first);
            Group right = people.at(trigger.to());
            boolean isAfterVerb =
                    tokens.is(first - 1, Set.of(AND, OR, ",")) && !harms.isEmpty() && lastHarmEndsBefore(first - 1);
            if (tokens.is(first - 1, BEING) && tokens.is(first - 2, ENGLISH.words("harm-finder.before-gerund"))) {
                add(trigger, people.agentBefore(first - 2), Construction.PASSIVE);
            } else if (tokens.is(first - 1, Lexicon.AUXILIARIES) || tokens.is(first, Set.of(BEEN, BEING))) {
                add(trigger, people.subjectBefore(first - 1), Construction.PASSIVE);
            } else if ((isAfterVerb || isAfterAgent(trigger.from())) && right == null) {
                alike(trigger, tokens.is(first - 1, OR));
            } else if (right != null) {
                object(trigger, right);
            } else if (left != null && !isActive(trigger, left)) {
                add(trigger, wholeOf(left), Construction.BESIDE);
            } else if (left == null && tokens.isHeadline(trigger.from())) {
                add(trigger, people.subjectBefore(first), Construction.HEADLINE);
            }
        }

        /** "One of five people shot": five. */
        private Group wholeOf(Group group) {
            for (int at = group.from(); group.isPart() && at < group.to(); at++) {
                Group whole = tokens.is(at, OF) ? passage.from(People.PEOPLE, at + 1) : null;
                if (whole != null && whole.count() != null) {
                    return whole;
                }
            }
            return group;
        }

        /** "killed and robbed", "hurt or killed": told of the same people, of whom "or" says only that one of both is so. */
        private void alike(Trigger trigger, boolean isEither) {
            Harm last = lastHarm();
            if (isEither) {
                harms.set(harms.size() - 1, last.either(trigger.to()));
            } else {
                add(trigger, last.group(), last.construction());
            }
        }

        /** "a man shot at police", "Smith stabbed the dog", "Smith struck": they did it, to someone or something else. */
        private boolean isActive(Trigger trigger, Group left) {
            int next = trigger.to();
            boolean isObject = tokens.is(next, Lexicon.ARTICLES) || tokens.is(next, Lexicon.DEFINITES);
            boolean isAt = tokens.is(next - 1, ENGLISH.words("figures.shot"))
                    && tokens.is(next, AT)
                    && (people.at(next + 1) != null
                            || tokens.is(next + 1, Lexicon.PEOPLE)
                            || tokens.is(next + 1, Lexicon.POLICE));
            boolean isNamed = left.kind() == Kind.NAMED && left.who().age() < 0 && left.to() == trigger.from();
            return isNamed || left.count() == null && next < end && (isObject || isAt);
        }

        private Harm lastHarm() {
            return harms.get(harms.size() - 1);
        }

        private boolean lastHarmEndsBefore(int at) {
            return lastHarm().to() <= at && at - lastHarm().to() <= 1;
        }

        /** "was hit by a car and killed" */
        private boolean isAfterAgent(int at) {
            return tokens.is(at - 1, AND)
                    && !harms.isEmpty()
                    && lastHarm().construction() == Construction.PASSIVE
                    && tokens.is(lastHarm().to(), BY)
                    && at - lastHarm().to() < LONGEST_AGENT
                    && people.before(at - 1) == null;
        }

        private int beforeParticiple(int at) {
            int first = at;
            while (first > start && tokens.is(first - 1, BEFORE_PARTICIPLE)) {
                first--;
            }
            return first;
        }

        private void active(Trigger trigger) {
            Group right = people.at(trigger.to());
            if (right != null) {
                object(trigger, right);
            }
        }

        private void object(Trigger trigger, Group right) {
            if (tokens.is(right.from(), Lexicon.REFLEXIVES)) {
                Group who = people.agentBefore(trigger.from());
                add(trigger, who == null ? right : who, Construction.REFLEXIVE);
                return;
            }
            Group whom = right;
            if (trigger.form() == Form.PAST && right.parts().size() > 1 && tokens.is(right.to(), Lexicon.AUXILIARIES)) {
                List<Group> kept = right.parts().subList(0, right.parts().size() - 1);
                whom = kept.size() == 1 ? kept.get(0) : Group.of(kept);
            }
            add(trigger, whom, trigger.form() == Form.PAST ? Construction.OBJECT : Construction.ACTIVE);
        }

        private void state(Trigger trigger) {
            int first = beforeParticiple(trigger.from());
            Group left = people.before(first);
            if (tokens.is(first - 1, Lexicon.AUXILIARIES) || tokens.is(first - 1, ENGLISH.words("figures.turned"))) {
                add(trigger, people.subjectBefore(first - 1), Construction.STATE);
            } else if (left != null) {
                add(trigger, wholeOf(left), Construction.BESIDE);
            }
        }

        /** Words that look like nouns for people are taken for them only where they are killed or wounded. */
        private boolean isOfThings(Trigger trigger, Group group) {
            boolean isGuess = Lexicon.isAgentForm(group.who().noun())
                    || group.parts().stream()
                            .anyMatch(part -> Lexicon.isAgentForm(part.who().noun()));
            return isGuess && !tokens.is(trigger.to() - 1, ENGLISH.words("harm-finder.of-people"));
        }

        /** "the members of the Ann Lee Club, were hurt": one who is named is no "were". */
        private boolean isOneOfMany(Trigger trigger, Group group) {
            return group.kind() == Kind.NAMED
                    && group.isSingle()
                    && tokens.is(beforeParticiple(trigger.from()) - 1, WERE);
        }

        private void add(Trigger trigger, Group group, Construction construction) {
            if (group == null
                    || Assertion.isDoubtful(tokens, trigger, group, start)
                    || isOfThings(trigger, group)
                    || isOneOfMany(trigger, group)
                    || !blows.isBodily(trigger, group)) {
                return;
            }
            harms.add(new Harm(trigger.span(), trigger.outcome(), group, construction, true));
        }
    }
}
