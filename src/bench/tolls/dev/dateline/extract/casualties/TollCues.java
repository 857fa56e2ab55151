package dev.dateline.extract.casualties;

import java.util.Set;

/** Words that count nobody but bear on whether there were deaths or injuries, and one or several. */
final class TollCues {

    private static final Set<String> WORDS = Lexicon.words(
            "murder murdered manslaughter homicide homicides fatal fatally fatality deadly died dead killed killing kills kill"
                    + " death deaths slain slaying slayings body bodies funeral coroner autopsy medical mourn mourning memorial"
                    + " vigil suicide self-inflicted injured injuries injury wounded wound wounds condition critical stable"
                    + " serious hospital hospitalized surgery survive survived recover recovering recovery assault attempted"
                    + " accidental accidentally trial sentenced victim victims men women people officers others suspects"
                    + " shot shooting shootings shoots gunfire grazed leg arm foot hand chest head face standoff barricaded"
                    + " robbery domestic burglary drive-by gang party club himself herself unharmed uninjured missed"
                    + " house car wife husband girlfriend children couple family police officer-involved fire exchanged"
                    + " identified remembered obituary grieving loved charged arrested treated released expected threatening"
                    + " murder-suicide double triple quadruple mass multiple both second third fourth another hurt hit struck");
    private static final String[][] PHRASES = {
        {"attempted", "murder"},
        {"murder", "-", "suicide"},
        {"double", "homicide"},
        {"double", "murder"},
        {"double", "shooting"},
        {"double", "fatal"},
        {"triple", "shooting"},
        {"triple", "homicide"},
        {"triple", "murder"},
        {"quadruple", "shooting"},
        {"aggravated", "assault"},
        {"non", "-", "life"},
        {"life", "-", "threatening"},
        {"no", "injuries"},
        {"no", "one"},
        {"self", "-", "inflicted"},
        {"turned", "the", "gun"},
        {"on", "himself"},
        {"killed", "himself"},
        {"shot", "himself"},
        {"shot", "in"},
        {"shot", "and", "killed"},
        {"shot", "multiple", "times"},
        {"returned", "fire"},
        {"officer", "shot"},
        {"fatally", "shot"},
        {"shot", "at"},
        {"opened", "fire"},
        {"pronounced", "dead"},
        {"died", "at"},
        {"taken", "to"},
        {"the", "victim"},
        {"the", "victims"},
        {"both", "victims"},
        {"the", "man"},
        {"the", "woman"},
        {"two", "men"},
        {"two", "people"},
        {"three", "people"},
        {"was", "shot"},
        {"were", "shot"},
        {"was", "killed"},
        {"were", "killed"},
        {"was", "injured"},
        {"were", "injured"},
        {"were", "taken"},
        {"was", "taken"},
        {"no", "one", "was"},
        {"first", "-", "degree"},
        {"first", "degree"},
        {"with", "murder"},
        {"shooting", "death"},
        {"shooting", "deaths"},
        {"dead", "in"},
        {"shot", "to", "death"},
        {"critical", "condition"},
        {"serious", "condition"},
        {"stable", "condition"},
        {"expected", "to"},
        {"shot", "dead"},
        {"the", "suspect"},
        {"the", "gunman"},
        {"gunshot", "wound"},
        {"gunshot", "wounds"},
        {"the", "scene"},
        {"a", "man"},
        {"a", "woman"},
        {"shot", "by"},
        {"killed", "by"},
        {"police", "shooting"},
        {"shoot", "out"},
        {"year", "-", "old"},
        {"apparent", "suicide"},
    };

    private TollCues() {}

    static void read(Text text, int start, int end, Set<String> cues) {
        for (int i = start; i < end; i++) {
            if (text.is(i, WORDS)) {
                cues.add(text.low(i));
            }
            for (String[] phrase : PHRASES) {
                if (text.low(i).equals(phrase[0]) && text.reads(i, phrase)) {
                    cues.add(String.join("_", phrase));
                }
            }
        }
    }
}
