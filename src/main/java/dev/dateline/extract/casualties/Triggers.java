package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.casualties.TriggerWords.Entry;

import java.util.Map;
import java.util.Set;

/** The words that say what happened to people, and how such a word goes with the words for the people. */
final class Triggers {

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

    /** A word, or several from {@code start} to just before {@code end}. */
    record Trigger(int start, int end, Outcome outcome, Form form) {}

    private static final Set<String> NOUNS_AS_WELL = ENGLISH.words("triggers.nouns-as-well");
    private static final Set<String> ACTS = ENGLISH.words("triggers.acts");

    private static final Set<String> SUFFERING = ENGLISH.words("triggers.suffering");
    private static final Set<String> INJURIES = ENGLISH.words("triggers.injuries");
    private static final int FARTHEST_WOUND = 7;

    private Triggers() {}

    /** The longest that begins at a token; {@code null} if none does. */
    static Trigger at(Text text, int at) {
        Trigger longest = null;
        for (Map.Entry<String, Entry> phrase :
                TriggerWords.phrases(text.low(at)).entrySet()) {
            String[] words = phrase.getKey().split(" ");
            if (text.reads(at, words) && (longest == null || words.length > longest.end - at)) {
                longest = new Trigger(
                        at,
                        at + words.length,
                        phrase.getValue().outcome(),
                        phrase.getValue().form());
            }
        }
        if (longest == null) {
            longest = Resultatives.at(text, at);
        }
        if (longest != null) {
            return longest;
        }
        if (text.is(at, SUFFERING)) {
            return suffering(text, at);
        }
        if (text.reads(at, "number", "of")) {
            return numberOf(text, at);
        }
        Entry word = TriggerWords.of(text.low(at));
        return word == null ? null : new Trigger(at, at + 1, word.outcome(), formOf(text, at, word.form()));
    }

    /** "suffered mostly minor injuries"; {@code null} if it is something else that was suffered */
    private static Trigger suffering(Text text, int at) {
        int last = Math.min(at + FARTHEST_WOUND, text.sentenceEnd(at) - 1);
        for (int i = at + 1; i <= last && !text.is(i, Lexicon.PHRASE_ENDS); i++) {
            if (text.is(i, INJURIES)) {
                return new Trigger(at, i + 1, Outcome.TREATED, Form.DIED);
            }
        }
        return null;
    }

    /** "number of Palestinians killed"; {@code null} if it is a number of something else */
    private static Trigger numberOf(Text text, int at) {
        int first = text.is(at + 2, Lexicon.DEFINITES) ? at + 3 : at + 2;
        for (int i = first; i < at + FARTHEST_WOUND && !text.is(i, Lexicon.PHRASE_ENDS); i++) {
            Entry word = TriggerWords.of(text.low(i));
            boolean isHarmed =
                    word != null && (word.form() == Form.PAST || word.form() == Form.STATE || word.form() == Form.NOUN);
            if (isHarmed) {
                return new Trigger(at, i + 1, word.outcome(), Form.TOLL);
            }
        }
        return null;
    }

    /** "The killing of two men" is no verb: the people come after "of". */
    private static Form formOf(Text text, int at, Form form) {
        return text.is(at, ACTS) && text.low(at + 1).equals("of") ? Form.ACT_OF : form;
    }

    static boolean isVerb(Text text, int at) {
        Entry entry = TriggerWords.of(text.low(at));
        return entry != null
                && entry.form() != Form.NOUN
                && entry.form() != Form.ACT_OF
                && entry.form() != Form.TOLL
                && entry.form() != Form.LIVES
                && entry.form() != Form.TAKE
                && !text.is(at, NOUNS_AS_WELL);
    }

    static boolean isPast(Text text, int at) {
        Entry entry = TriggerWords.of(text.low(at));
        return entry != null && entry.form() == Form.PAST;
    }
}
