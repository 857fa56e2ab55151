package dev.dateline.extract.casualties;

import dev.dateline.extract.casualties.Triggers.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and phrases of harm, in lower case, by what they say happened and how they go with the words for people. */
final class TriggerWords {

    /** What a word or a phrase says. */
    record Entry(Outcome outcome, Form form) {}

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
                "shot and killed",
                "fatally shot",
                "shot and fatally wounded",
                "fatally wounded",
                "fatally injured",
                "fatally struck",
                "shot fatally",
                "mortally wounded",
                "put to death",
                "fatally stabbed",
                "shot , killed",
                "shot and mortally wounded",
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

    private TriggerWords() {}

    /** What a word says alone; {@code null} if nothing. */
    static Entry of(String word) {
        return WORDS.get(word);
    }

    /** The phrases that begin with a word. */
    static Map<String, Entry> phrases(String first) {
        return PHRASES.getOrDefault(first, Map.of());
    }

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
}
