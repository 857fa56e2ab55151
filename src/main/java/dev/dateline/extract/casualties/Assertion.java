package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.A;
import static dev.dateline.extract.language.Morphology.BEEN;
import static dev.dateline.extract.language.Morphology.HAVE;
import static dev.dateline.extract.language.Morphology.IN;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.extract.casualties.Triggers.Form;
import dev.dateline.extract.casualties.Triggers.Trigger;

import java.util.Set;

/** Whether a clause says that something happened, or only that it could, would or did not. */
final class Assertion {

    private static final Set<String> FEAR = ENGLISH.words("figures.fear");
    private static final Set<String> MAY = ENGLISH.words("figures.may");

    /** "feared dead": nobody says that anyone is. */
    private static final Set<String> SUPPOSED = ENGLISH.words("assertion.supposed");

    private static final Set<String> VERB_GROUP = Lexicon.union(
            Lexicon.AUXILIARIES, Lexicon.HAVE, Lexicon.ADVERBS, SUPPOSED, ENGLISH.words("assertion.verb-group"));
    private static final Set<String> NO_FACT = Lexicon.union(Lexicon.MODALS, ENGLISH.words("assertion.no-fact"));
    private static final Set<String> EACH = ENGLISH.words("assertion.each");
    private static final Set<String> RATES = ENGLISH.words("assertion.rates");
    private static final Set<String> PERIODS = ENGLISH.words("assertion.periods");
    private static final Set<String> AFTER_TIME = ENGLISH.words("assertion.after-time");
    private static final int FARTHEST_PERIOD = 4;

    private static final Set<String> UNREAL = ENGLISH.words("assertion.unreal");

    private Assertion() {}

    static boolean isDoubtful(Text text, Trigger trigger, Group group, int sentenceStart) {
        int at = trigger.start() - 1;
        while (at >= sentenceStart && text.is(at, VERB_GROUP) && trigger.start() - at < 7) {
            if (text.is(at, SUPPOSED)) {
                return true;
            }
            at--;
        }
        boolean isSuffered = text.low(at + 2).equals(BEEN) || trigger.form() == Form.DIED;
        if (isSuffered && text.reads(at, TO, HAVE) && text.is(at - 1, SUPPOSED)) {
            return true;
        }
        boolean isPhrase = text.low(trigger.start()).equals(TO);
        if (at >= sentenceStart
                && !isPhrase
                && (text.is(at, NO_FACT)
                        || text.low(at).equals(TO) && !text.low(at + 1).equals(HAVE))) {
            return !isMonth(text, at);
        }
        return isRate(text, Math.max(trigger.end(), group.end()), sentenceStart)
                || isUnreal(
                        text, Math.max(sentenceStart, Math.min(trigger.start(), group.start()) - 4), trigger.start());
    }

    /** "in May" */
    private static boolean isMonth(Text text, int at) {
        return text.is(at, MAY) && text.isCapital(at) && !text.tokens().isSentenceStart(at);
    }

    /** "kills 12 people a year", "every year 12 people die": no event. */
    private static boolean isRate(Text text, int after, int sentenceStart) {
        boolean isDistributed = false;
        for (int i = sentenceStart; i < text.sentenceEnd(sentenceStart); i++) {
            isDistributed |= text.is(i, EACH) && text.is(i + 1, PERIODS) || text.is(i, RATES);
        }
        for (int i = after; i < after + FARTHEST_PERIOD; i++) {
            isDistributed |= text.low(i).equals(A) && text.is(i + 1, PERIODS) && !text.is(i + 2, AFTER_TIME);
        }
        return isDistributed;
    }

    private static boolean isUnreal(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, UNREAL) && !(text.low(i - 1).equals(IN) && text.is(i, FEAR))) {
                return true;
            }
        }
        return false;
    }
}
