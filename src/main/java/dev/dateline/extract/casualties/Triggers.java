package dev.dateline.extract.casualties;

import java.util.HashMap;
import java.util.List;
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

    private record Entry(Outcome outcome, Form form) {}

    private static final Map<String, Entry> WORDS = new HashMap<>();
    private static final Map<String, Map<String, Entry>> PHRASES = new HashMap<>();

    static {
        put(
                Outcome.KILLED,
                Form.PAST,
                "killed slain slayed murdered executed massacred assassinated beheaded electrocuted"
                        + " drowned asphyxiated lynched slaughtered");
        put(
                Outcome.KILLED,
                Form.ACTIVE,
                "kill kills killing slay slays slaying murder murders murdering executing executes"
                        + " massacring assassinating slaughtering");
        put(Outcome.KILLED, Form.DIED, "died dies die dying perished perish succumbed succumbs expired");
        put(Outcome.KILLED, Form.STATE, "dead lifeless deceased");
        put(Outcome.KILLED, Form.NOUN, "deaths fatalities killings murders homicides fatality bodies");
        put(Outcome.KILLED, Form.ACT_OF, "death killing murder slaying homicide deaths killings murders bodies body");
        put(Outcome.WOUNDED, Form.PAST, "wounded injured hurt hospitalized hospitalised maimed grazed burned");
        put(
                Outcome.WOUNDED,
                Form.ACTIVE,
                "wound wounding wounds injure injures injuring hurts hurting maiming hospitalizing" + " sends sending");
        put(Outcome.WOUNDED, Form.NOUN, "injuries");
        put(Outcome.WOUNDED, Form.ACT_OF, "wounding");
        put(Outcome.SHOT, Form.PAST, "shot stabbed struck hit");
        put(Outcome.SHOT, Form.ACTIVE, "shoots shooting shoot hits hitting striking strikes stabs stabbing");
        put(Outcome.SHOT, Form.ACT_OF, "shooting stabbing");
        put(Outcome.MISSING, Form.STATE, "missing unaccounted");
        put(Outcome.DETAINED, Form.PAST, "detained arrested jailed imprisoned captured");
        put(Outcome.DETAINED, Form.ACTIVE, "detaining arresting detain arrest detains arrests jailing");
        put(Outcome.DETAINED, Form.NOUN, "arrests detentions");
        put(Outcome.ABDUCTED, Form.PAST, "abducted kidnapped");
        put(Outcome.ABDUCTED, Form.ACTIVE, "abducting kidnapping abduct kidnap abducts kidnaps");
        put(Outcome.ABDUCTED, Form.NOUN, "abductions kidnappings");
        put(Outcome.DISPLACED, Form.PAST, "displaced uprooted evacuated");
        put(Outcome.DISPLACED, Form.ACTIVE, "displacing displace displaces uprooting evacuating");
        put(Outcome.DISPLACED, Form.STATE, "homeless");
        put(Outcome.AFFECTED, Form.PAST, "affected");
        put(Outcome.AFFECTED, Form.ACTIVE, "affecting affects affect");
        put(Outcome.AFFECTED, Form.NOUN, "casualties");
        put(Outcome.KILLED, Form.TOLL, "toll");
        put(Outcome.KILLED, Form.LIVES, "lives");
        put(Outcome.ABDUCTED, Form.TAKE, "took take takes taking seized seizing seizes held holding hold holds");
        phrase(
                Outcome.KILLED,
                Form.TOLL,
                "number of dead",
                "number of the dead",
                "number of deaths",
                "number of fatalities",
                "number of people killed",
                "number of those killed");
        phrase(
                Outcome.WOUNDED,
                Form.TOLL,
                "number of injured",
                "number of wounded",
                "number of injuries",
                "number of people injured",
                "number of people wounded");
        phrase(Outcome.KILLED, Form.AMONG, "among the dead", "among the fatalities", "among those killed");
        phrase(
                Outcome.WOUNDED,
                Form.AMONG,
                "among the wounded",
                "among the injured",
                "among those wounded",
                "among those injured",
                "among those hurt");
        phrase(
                Outcome.KILLED,
                Form.DIED,
                "passed away",
                "committed suicide",
                "took his own life",
                "took her own life",
                "took their own lives",
                "taken his own life",
                "taken her own life",
                "taking his own life",
                "taking her own life",
                "takes own life",
                "dies by suicide",
                "lost his life",
                "lost her life",
                "lost their lives",
                "losing their lives",
                "lost their life",
                "bled to death",
                "pronounced dead",
                "declared dead",
                "found dead");
        phrase(
                Outcome.KILLED,
                Form.ACTIVE,
                "claimed the lives of",
                "claiming the lives of",
                "claims the lives of",
                "took the lives of",
                "taking the lives of",
                "claimed the life of",
                "took the life of",
                "cost the lives of");
        phrase(
                Outcome.KILLED,
                Form.PAST,
                "gunned down",
                "shot dead",
                "shot to death",
                "shot and killed",
                "fatally shot",
                "stabbed to death",
                "beaten to death",
                "shot and fatally wounded",
                "fatally wounded",
                "fatally injured",
                "fatally struck",
                "shot fatally",
                "mortally wounded",
                "burned to death",
                "put to death",
                "fatally stabbed",
                "shot , killed",
                "shot and mortally wounded",
                "burnt to death",
                "found shot to death",
                "shot in the head and killed");
        phrase(
                Outcome.KILLED,
                Form.ACTIVE,
                "shoots and kills",
                "shooting and killing",
                "fatally shoots",
                "fatally shooting",
                "fatally wounding",
                "shoot and kill");
        phrase(
                Outcome.TREATED,
                Form.DIED,
                "critical condition",
                "serious condition",
                "stable condition",
                "fair condition",
                "good condition",
                "guarded condition",
                "critical but stable",
                "serious but stable",
                "gunshot wound",
                "gunshot wounds",
                "gunshot injuries",
                "graze wound",
                "bullet wound",
                "bullet wounds",
                "to survive",
                "to recover",
                "to be okay",
                "to be ok",
                "full recovery",
                "to live",
                "non-life-threatening injuries",
                "life - threatening",
                "non-life threatening",
                "to the hospital",
                "to a hospital",
                "to hospital",
                "to hospitals",
                "to a local hospital",
                "to an area hospital",
                "hospitalized with",
                "suffered injuries",
                "minor injuries",
                "serious injuries",
                "critical injuries",
                "being treated",
                "was treated",
                "undergoing surgery",
                "underwent surgery",
                "was airlifted",
                "were airlifted",
                "be flown",
                "critically wounded",
                "life threatening");
        for (String verb : List.of("is", "are", "was", "were", "remain", "remains", "remained", "still")) {
            phrase(Outcome.TREATED, Form.DIED, verb + " in hospital", verb + " in the hospital");
        }
        phrase(Outcome.DETAINED, Form.PAST, "taken into custody", "taken prisoner", "rounded up");
        phrase(Outcome.ABDUCTED, Form.PAST, "taken hostage", "held hostage", "held captive");
        phrase(
                Outcome.DISPLACED,
                Form.DIED,
                "fled their homes",
                "forced from their homes",
                "driven from their homes",
                "forced to flee",
                "fled the fighting",
                "fled the violence",
                "fled their villages",
                "fled to");
        phrase(Outcome.DISPLACED, Form.ACTIVE, "driven from their homes");
    }

    private static final Set<String> NOUNS_AS_WELL =
            Lexicon.words("shooting stabbing murder murders arrest arrests wound wounds hit hits slaying");
    private static final Set<String> ACTS = Lexicon.words(
            "death deaths killing killings murder murders slaying slayings homicide fatalities shooting stabbing wounding"
                    + " injuries bodies body");

    private static final Set<String> SUFFERING =
            Lexicon.words("suffered suffers suffering sustained sustains sustaining");
    private static final Set<String> INJURIES = Lexicon.words("injury injuries wound wounds burns fractures bruises");
    private static final int FARTHEST_WOUND = 7;

    private Triggers() {}

    private static void put(Outcome outcome, Form form, String words) {
        for (String word : words.split(" ")) {
            WORDS.putIfAbsent(word, new Entry(outcome, form));
        }
    }

    private static void phrase(Outcome outcome, Form form, String... phrases) {
        for (String phrase : phrases) {
            String first = phrase.substring(0, phrase.indexOf(' '));
            PHRASES.computeIfAbsent(first, each -> new HashMap<>()).put(phrase, new Entry(outcome, form));
        }
    }

    /** The longest that begins at a token; {@code null} if none does. */
    static Trigger at(Text text, int at) {
        Trigger longest = null;
        for (Map.Entry<String, Entry> phrase :
                PHRASES.getOrDefault(text.low(at), Map.of()).entrySet()) {
            String[] words = phrase.getKey().split(" ");
            if (text.reads(at, words) && (longest == null || words.length > longest.end - at)) {
                longest = new Trigger(at, at + words.length, phrase.getValue().outcome, phrase.getValue().form);
            }
        }
        if (longest != null) {
            return longest;
        }
        if (text.is(at, SUFFERING)) {
            return suffering(text, at);
        }
        Entry word = WORDS.get(text.low(at));
        return word == null ? null : new Trigger(at, at + 1, word.outcome, formOf(text, at, word.form));
    }

    /** "suffered mostly minor injuries"; {@code null} if it is something else that was suffered */
    private static Trigger suffering(Text text, int at) {
        for (int i = at + 1; i <= at + FARTHEST_WOUND && !text.is(i, Lexicon.PHRASE_ENDS); i++) {
            if (text.is(i, INJURIES)) {
                return new Trigger(at, i + 1, Outcome.TREATED, Form.DIED);
            }
        }
        return null;
    }

    /** "The killing of two men" is no verb: the people come after "of". */
    private static Form formOf(Text text, int at, Form form) {
        return text.is(at, ACTS) && text.low(at + 1).equals("of") ? Form.ACT_OF : form;
    }

    static boolean isVerb(Text text, int at) {
        Entry entry = WORDS.get(text.low(at));
        return entry != null
                && entry.form != Form.NOUN
                && entry.form != Form.ACT_OF
                && entry.form != Form.TOLL
                && entry.form != Form.LIVES
                && entry.form != Form.TAKE
                && !text.is(at, NOUNS_AS_WELL);
    }

    static boolean isPast(Text text, int at) {
        Entry entry = WORDS.get(text.low(at));
        return entry != null && entry.form == Form.PAST;
    }
}
