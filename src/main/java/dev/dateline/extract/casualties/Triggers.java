package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that say what happened to people, and how such a word goes with the words for the people. */
final class Triggers {

    private static final Set<String> NUMBER = ENGLISH.words("figures.number");

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

    /** A word, or several from {@code start} to just before {@code end}. */
    record Trigger(int start, int end, Outcome outcome, Form form) {}

    private static final Set<String> NOUNS_AS_WELL = ENGLISH.words("triggers.nouns-as-well");
    private static final Set<String> ACTS = ENGLISH.words("triggers.acts");

    private static final Set<String> SUFFERING = ENGLISH.words("triggers.suffering");
    private static final Set<String> INJURIES = ENGLISH.words("triggers.injuries");
    private static final Map<String, Entry> HARM = ENGLISH.values("harm", Entry::of);
    private static final Map<String, List<List<String>>> PHRASES = HARM.keySet().stream()
            .filter(words -> words.indexOf(' ') > 0)
            .map(words -> List.of(words.split(" ")))
            .collect(Collectors.groupingBy(words -> words.get(0)));

    private static final int FARTHEST_WOUND = 7;

    private Triggers() {}

    /** The longest that begins at a token; {@code null} if none does. */
    static Trigger at(Text text, int at) {
        Trigger longest = null;
        for (List<String> phrase : PHRASES.getOrDefault(text.low(at), List.of())) {
            boolean isLonger = longest == null || phrase.size() > longest.end - at;
            if (isLonger && text.reads(at, phrase)) {
                Entry entry = HARM.get(String.join(" ", phrase));
                longest = new Trigger(at, at + phrase.size(), entry.outcome, entry.form);
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
        if (text.is(at, NUMBER) && text.low(at + 1).equals(OF)) {
            return numberOf(text, at);
        }
        Entry word = HARM.get(text.low(at));
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
            Entry word = HARM.get(text.low(i));
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
        return text.is(at, ACTS) && text.low(at + 1).equals(OF) ? Form.ACT_OF : form;
    }

    static boolean isVerb(Text text, int at) {
        Entry entry = HARM.get(text.low(at));
        return entry != null
                && entry.form() != Form.NOUN
                && entry.form() != Form.ACT_OF
                && entry.form() != Form.TOLL
                && entry.form() != Form.LIVES
                && entry.form() != Form.TAKE
                && !text.is(at, NOUNS_AS_WELL);
    }

    static boolean isPast(Text text, int at) {
        Entry entry = HARM.get(text.low(at));
        return entry != null && entry.form() == Form.PAST;
    }
}
