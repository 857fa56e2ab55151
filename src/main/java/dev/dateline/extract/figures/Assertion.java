package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.figures.HarmWords.Form;
import dev.dateline.extract.figures.HarmWords.Trigger;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.util.Set;

/** Whether a clause says that something happened, or only that it could, would or did not. */
final class Assertion {

    /** "feared dead": nobody says that anyone is. */
    private static final Set<String> SUPPOSED = ENGLISH.words("assertion.supposed");

    private static final Set<String> VERB_GROUP = Lexicon.union(
            Lexicon.AUXILIARIES, Lexicon.HAVE, Lexicon.ADVERBS, SUPPOSED, ENGLISH.words("assertion.verb-group"));
    private static final Set<String> NO_FACT = Lexicon.union(Lexicon.MODALS, ENGLISH.words("assertion.no-fact"));
    private static final Set<String> PERIODS = ENGLISH.words("assertion.periods");
    private static final int FARTHEST_PERIOD = 4;

    private Assertion() {}

    static boolean isDoubtful(Tokens tokens, Trigger trigger, Group group, int sentenceStart) {
        int at = trigger.from() - 1;
        while (at >= sentenceStart && tokens.is(at, VERB_GROUP) && trigger.from() - at < 7) {
            if (tokens.is(at, SUPPOSED)) {
                return true;
            }
            at--;
        }
        if (isDefinition(tokens, group)) {
            return true;
        }
        boolean isSuffered = tokens.is(at + 2, BEEN) || trigger.form() == Form.DIED;
        if (isSuffered && tokens.reads(at, TO, HAVE) && tokens.is(at - 1, SUPPOSED)) {
            return true;
        }
        boolean isPhrase = tokens.is(trigger.from(), TO);
        if (at >= sentenceStart
                && !isPhrase
                && (tokens.is(at, NO_FACT) || tokens.is(at, TO) && !tokens.is(at + 1, HAVE))) {
            return !isMonth(tokens, at);
        }
        return isRate(tokens, Math.max(trigger.to(), group.to()), sentenceStart)
                || isUnreal(
                        tokens, Math.max(sentenceStart, Math.min(trigger.from(), group.from()) - 4), trigger.from());
    }

    /** "an attack in which four or more people are shot" */
    private static boolean isDefinition(Tokens tokens, Group group) {
        return group.count() != null
                && group.count().bound() != null
                && !group.count().isBoundBefore()
                && tokens.reads(group.from() - 2, IN, WHICH);
    }

    /** "in May" */
    private static boolean isMonth(Tokens tokens, int at) {
        return tokens.is(at, ENGLISH.words("figures.may")) && tokens.isCapital(at) && !tokens.isSentenceStart(at);
    }

    /** "kills 12 people a year", "every year 12 people die": no event. */
    private static boolean isRate(Tokens tokens, int after, int sentenceStart) {
        boolean isDistributed = false;
        for (int i = sentenceStart; i < tokens.statementEnd(sentenceStart); i++) {
            isDistributed |= tokens.is(i, ENGLISH.words("assertion.each")) && tokens.is(i + 1, PERIODS)
                    || tokens.is(i, ENGLISH.words("assertion.rates"));
        }
        for (int i = after; i < after + FARTHEST_PERIOD; i++) {
            isDistributed |= tokens.is(i, A)
                    && tokens.is(i + 1, PERIODS)
                    && !tokens.is(i + 2, ENGLISH.words("assertion.after-time"));
        }
        return isDistributed;
    }

    private static boolean isUnreal(Tokens tokens, int from, int to) {
        return tokens.anyMatch(
                from,
                to,
                i -> tokens.is(i, ENGLISH.words("assertion.unreal"))
                        && !(tokens.is(i - 1, IN) && tokens.is(i, ENGLISH.words("figures.fear"))));
    }
}
