package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.mention.OrganisationType.ARMED_GROUP;
import static dev.dateline.mention.OrganisationType.BROADCASTER;
import static dev.dateline.mention.OrganisationType.CHARITY;
import static dev.dateline.mention.OrganisationType.COMMUNITY;
import static dev.dateline.mention.OrganisationType.COMPANY;
import static dev.dateline.mention.OrganisationType.GOVERNMENT;
import static dev.dateline.mention.OrganisationType.INTERNATIONAL;
import static dev.dateline.mention.OrganisationType.MILITARY;
import static dev.dateline.mention.OrganisationType.MINISTRY;
import static dev.dateline.mention.OrganisationType.MONITOR;
import static dev.dateline.mention.OrganisationType.NEWS_AGENCY;
import static dev.dateline.mention.OrganisationType.NEWS_OUTLET;
import static dev.dateline.mention.OrganisationType.OTHER;
import static dev.dateline.mention.OrganisationType.PARTY;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.OrganisationType;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of organisation a name is of, by its head word: "Observatory" of "Observatory for Human Rights". */
final class OrganisationTypes {

    private static final Map<String, OrganisationType> BY_HEAD = new HashMap<>();

    static {
        heads(MINISTRY, "ministry department treasury chancellery secretariat");
        heads(MONITOR, "observatory watch monitor watchdog");
        heads(BROADCASTER, "television tv radio broadcasting channel broadcaster");
        heads(
                NEWS_OUTLET,
                "times post journal tribune herald gazette daily news magazine newspaper chronicle globe inquirer"
                        + " telegraph mirror observer sentinel courier examiner media press");
        heads(MILITARY, "army military navy forces corps brigade battalion regiment marines division fleet guards");
        heads(ARMED_GROUP, "militia militias brigades mujahideen jihad rebels");
        heads(PARTY, "party democrats republicans labour bloc coalition");
        heads(
                COMPANY,
                "inc inc. corp corp. co co. ltd ltd. llc plc ag gmbh group holdings airlines airways motors industries"
                        + " technologies systems company companies corporation bank partners stores enterprises pharmaceuticals"
                        + " energy petroleum oil electric software semiconductor aerospace aircraft telecom communications"
                        + " entertainment insurance securities brothers");
        heads(CHARITY, "foundation charity relief aid charities trust");
        heads(
                GOVERNMENT,
                "council parliament congress senate court police bureau administration authority agency office"
                        + " embassy service cabinet government knesset assembly commission constabulary legislature tribunal");
        heads(COMMUNITY, "tribe tribes clan clans");
        heads(
                OTHER,
                "university institute college school hospital club association union federation committee society"
                        + " center centre movement league church academy organization organisation front alliance initiative network"
                        + " laboratory museum project program programme orchestra");
    }

    private static final Set<String> SUFFIXES = ENGLISH.words("organisation-types.suffixes");

    private static final Set<String> ACROSS_BORDERS = ENGLISH.words("organisation-types.across-borders");

    private static final Set<String> SIDES = ENGLISH.words("organisation-types.sides");

    private static final Set<String> BETWEEN_STATES = ENGLISH.words("organisation-types.between-states");

    private OrganisationTypes() {}

    private static void heads(OrganisationType type, String words) {
        for (String word : words.split(" ")) {
            BY_HEAD.put(word, type);
        }
    }

    /** The token of the name's head: the last before "of" or "for" or the like. */
    static int head(Tokens tokens, int from, int to) {
        for (int token = from + 1; token < to; token++) {
            String word = Words.lower(tokens, token);
            if (word.equals("of")
                    || word.equals("for")
                    || word.equals("on")
                    || word.equals("in")
                    || word.equals("and") && isHead(tokens, token - 1)) {
                return token - 1;
            }
        }
        return to - 1;
    }

    static boolean isHead(Tokens tokens, int token) {
        return tokens.isCapital(token) && BY_HEAD.containsKey(Words.lower(tokens, token)) && !isLand(tokens, token);
    }

    /** "the West Bank" is no bank. */
    private static boolean isLand(Tokens tokens, int token) {
        return Words.lower(tokens, token).equals("bank") && SIDES.contains(Words.lower(tokens, token - 1));
    }

    static boolean isHead(String word) {
        return BY_HEAD.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** "Inc." and the like, which names are written with or without. */
    static boolean isCompanySuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    static OrganisationType of(Tokens tokens, int from, int to) {
        int head = head(tokens, from, to);
        String word = Words.lower(tokens, head);
        String before = head > from ? Words.lower(tokens, head - 1) : "";
        OrganisationType type = BY_HEAD.getOrDefault(word, OTHER);
        if (word.equals("agency") && before.equals("news")) {
            return NEWS_AGENCY;
        }
        if (word.equals("force") && (before.equals("air") || before.equals("defense") || before.equals("defence"))) {
            return MILITARY;
        }
        if (word.equals("department") && isLocalService(before)) {
            return GOVERNMENT;
        }
        if (type == MILITARY && (before.equals("liberation") || before.equals("independence"))) {
            return ARMED_GROUP;
        }
        if (word.equals("congress") && head > from + 1) {
            return OTHER;
        }
        if (BETWEEN_STATES.contains(word) && head > from && ACROSS_BORDERS.contains(Words.lower(tokens, from))) {
            return INTERNATIONAL;
        }
        return type;
    }

    private static boolean isLocalService(String word) {
        return word.equals("police") || word.equals("fire") || word.equals("sheriff") || word.equals("health");
    }
}
