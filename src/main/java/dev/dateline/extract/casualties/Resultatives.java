package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.extract.casualties.Triggers.Form;
import dev.dateline.extract.casualties.Triggers.Trigger;

import java.util.List;
import java.util.Set;

/** Reads what a deed led to, where its words stand apart from it: "stabbed three people to death". */
final class Resultatives {

    private static final Set<String> DEATH = ENGLISH.words("figures.death");

    private static final int MOST_ASIDE = 16;

    /** Deeds and sufferings that "to death" makes deadly; "sentenced to death" and "bored to death" kill nobody. */
    private static final Set<String> DEEDS = ENGLISH.words("resultatives.deeds");

    private final Text text;
    private final int start;

    /** For the sentence that begins at a token. */
    Resultatives(Text text, int start) {
        this.text = text;
        this.start = start;
    }

    /** The words "stabbed to death" that begin at a token, and the "to death" that is told of those before it; else {@code null}. */
    static Trigger at(Text text, int at) {
        if (isToDeath(text, at)) {
            return new Trigger(at, at + 2, Outcome.KILLED, Form.RESULT);
        }
        return text.is(at, DEEDS) && isToDeath(text, at + 1)
                ? new Trigger(at, at + 3, Outcome.KILLED, Form.PAST)
                : null;
    }

    /**
     * Whom a deed before "to death" was done to: those right before it, or those whom the last harm told of, if no verb is between.
     *
     * @param before the people right before; {@code null} if none are
     * @param harms what the sentence told of so far
     */
    Group whom(Trigger result, Group before, List<Harm> harms) {
        if (before != null && deed(before.start()) >= start) {
            return before;
        }
        Harm last = harms.isEmpty() ? null : harms.get(harms.size() - 1);
        boolean isDeed = last != null
                && text.is(last.start(), DEEDS)
                && last.group().start() >= last.end()
                && result.start() - last.group().end() <= MOST_ASIDE
                && !hasVerb(last.group().end(), result.start());
        return isDeed ? last.group() : null;
    }

    /** The verb of the deed as a word of harm, of which other words can say that it is not sure. */
    Trigger deedOf(Group whom) {
        int verb = deed(whom.start());
        return new Trigger(verb, verb + 1, Outcome.KILLED, Form.ACTIVE);
    }

    private static boolean isToDeath(Text text, int at) {
        return text.low(at).equals(TO) && text.is(at + 1, DEATH);
    }

    private int deed(int whom) {
        int verb = whom - 1;
        while (verb > start && text.is(verb, Lexicon.ADVERBS)) {
            verb--;
        }
        return text.is(verb, DEEDS) ? verb : -1;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, Lexicon.VERBS) || text.is(i, Lexicon.AUXILIARIES) || Triggers.isVerb(text, i)) {
                return true;
            }
        }
        return false;
    }
}
