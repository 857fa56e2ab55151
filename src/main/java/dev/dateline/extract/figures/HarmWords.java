package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.TO;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.passage.Tokens;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that say what happened to people, and how such a word goes with the words for the people. */
final class HarmWords {

    /** How a word takes the words for whom it happened to. */
    enum Form {
        /** "killed": after "was" it is told of its subject, else of its object. */
        PAST,
        /** "kill", "kills", "killing": told of its object. */
        ACTIVE,
        /** "died": told of its subject. */
        DIED,
        /** "dead", "missing": told of its subject after "is", or of the number before it. */
        STATE,
        /** "to death": told of the object of the deed before it. */
        RESULT,
        /** "deaths": after the number. */
        NOUN,
        /** "death of": before the people. */
        ACT_OF,
        /** "toll": before the number. */
        TOLL,
        /** "lives": after the number, if they are said to be lost. */
        LIVES,
        /** "took": told of its object, if these are hostages. */
        TAKE,
        /** "among the dead": told of the subject, which may stand after it. */
        AMONG
    }

    /** What a word or a phrase says. */
    private record Entry(Outcome outcome, Form form) {

        static Entry of(String value) {
            String[] parts = value.split("/");
            return new Entry(Outcome.valueOf(parts[0]), Form.valueOf(parts[1]));
        }
    }

    /** What a word says happened to people. */
    enum Outcome {
        KILLED(Measure.KILLED),
        WOUNDED(Measure.WOUNDED),
        /** Hit by a bullet, a knife or the like: wounded, unless the text says that it was deadly. */
        SHOT(Measure.WOUNDED),
        /** In a state, or brought to a place, that tells of wounds. */
        TREATED(Measure.WOUNDED),
        MISSING(Measure.MISSING),
        DETAINED(Measure.DETAINED),
        ABDUCTED(Measure.ABDUCTED),
        DISPLACED(Measure.DISPLACED),
        AFFECTED(Measure.AFFECTED);

        private final Measure measure;

        Outcome(Measure measure) {
            this.measure = measure;
        }

        Measure measure() {
            return measure;
        }

        /** The plain one of a measure, which is called as it is. */
        static Outcome of(Measure measure) {
            return valueOf(measure.name());
        }

        boolean isOfWounds() {
            return measure == Measure.WOUNDED;
        }
    }

    /** A word of harm, or several. */
    record Trigger(Span span, Outcome outcome, Form form) implements Spanned {}

    /** Deeds and sufferings that "to death" makes deadly; "sentenced to death" and "bored to death" kill nobody. */
    static final Set<String> DEEDS = ENGLISH.words("resultatives.deeds");

    private static final Map<String, Entry> HARM = ENGLISH.values("harm", Entry::of);
    private static final Map<String, List<List<String>>> PHRASES = HARM.keySet().stream()
            .filter(words -> words.indexOf(' ') > 0)
            .map(words -> List.of(words.split(" ")))
            .collect(Collectors.groupingBy(words -> words.get(0)));

    private static final int FARTHEST_HARM = 7;

    private HarmWords() {}

    /** The longest that begins at a token; {@code null} if none does. */
    static Trigger at(Tokens tokens, int at) {
        Trigger longest = null;
        for (List<String> phrase : PHRASES.getOrDefault(tokens.low(at), List.of())) {
            boolean isLonger = longest == null || phrase.size() > longest.to() - at;
            if (isLonger && tokens.reads(at, phrase)) {
                Entry entry = HARM.get(String.join(" ", phrase));
                longest = new Trigger(new Span(at, at + phrase.size()), entry.outcome, entry.form);
            }
        }
        if (longest == null) {
            longest = deadly(tokens, at);
        }
        if (longest != null) {
            return longest;
        }
        if (tokens.is(at, ENGLISH.words("figures.number")) && tokens.is(at + 1, OF)) {
            return numberOf(tokens, at);
        }
        Entry word = HARM.get(tokens.low(at));
        return word == null ? null : new Trigger(new Span(at, at + 1), word.outcome(), formOf(tokens, at, word.form()));
    }

    /** "number of Palestinians killed"; {@code null} if it is a number of something else */
    private static Trigger numberOf(Tokens tokens, int at) {
        int first = tokens.is(at + 2, Lexicon.DEFINITES) ? at + 3 : at + 2;
        for (int i = first; i < at + FARTHEST_HARM && !tokens.is(i, Lexicon.PHRASE_ENDS); i++) {
            Entry word = HARM.get(tokens.low(i));
            boolean isHarmed =
                    word != null && (word.form() == Form.PAST || word.form() == Form.STATE || word.form() == Form.NOUN);
            if (isHarmed) {
                return new Trigger(new Span(at, i + 1), word.outcome(), Form.TOLL);
            }
        }
        return null;
    }

    /** "The killing of two men" is no verb: the people come after "of". */
    private static Form formOf(Tokens tokens, int at, Form form) {
        return tokens.is(at, ENGLISH.words("triggers.acts")) && tokens.is(at + 1, OF) ? Form.ACT_OF : form;
    }

    /** "stabbed to death", and the "to death" that is told of those before it; {@code null} if neither begins here. */
    private static Trigger deadly(Tokens tokens, int at) {
        if (isToDeath(tokens, at)) {
            return new Trigger(new Span(at, at + 2), Outcome.KILLED, Form.RESULT);
        }
        return tokens.is(at, DEEDS) && isToDeath(tokens, at + 1)
                ? new Trigger(new Span(at, at + 3), Outcome.KILLED, Form.PAST)
                : null;
    }

    private static boolean isToDeath(Tokens tokens, int at) {
        return tokens.is(at, TO) && tokens.is(at + 1, ENGLISH.words("figures.death"));
    }
}
