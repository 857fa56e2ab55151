package dev.dateline.extract.names;

import dev.dateline.extract.text.Tokens;

import java.util.Set;

/** Words that stand before people's names and say what they are. */
final class Titles {

    private static final Set<String> HONORIFICS =
            Words.set("mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam mx messrs. hon.");

    private static final Set<String> RANKS =
            Words.set("gen. lt. col. maj. capt. sgt. adm. sen. rep. gov. prof. rev. det. cpl. pvt. supt. insp. cmdr. "
                    + "sen gen lt col capt sgt prof rev gov");

    private static final Set<String> HEADS =
            Words.set("president minister premier chancellor king queen prince princess emir sultan pope senator "
                    + "congressman congresswoman representative governor mayor ambassador envoy secretary spokesman "
                    + "spokeswoman spokesperson chief head leader commander general colonel major captain lieutenant "
                    + "sergeant admiral marshal director chairman chairwoman chairperson chair ceo executive officer "
                    + "manager coach judge justice prosecutor attorney lawyer sheriff detective inspector "
                    + "superintendent deputy lawmaker legislator mp councilman councilwoman councillor commissioner "
                    + "coordinator adviser advisor aide analyst economist professor researcher scientist historian "
                    + "author editor journalist reporter correspondent columnist founder co-founder owner counterpart "
                    + "diplomat official activist negotiator candidate nominee bishop archbishop cardinal rabbi imam "
                    + "cleric ayatollah astronaut actor actress singer treasurer ombudsman comptroller fm pm cfo trader "
                    + "strategist engineer pilot physician surgeon teacher pastor priest constable trooper coroner "
                    + "administrator investigator consultant expert specialist speaker vice-president chairmen "
                    + "scholar lecturer photographer filmmaker musician writer novelist poet broker principal dean "
                    + "rector provost warden patriarch warlord militant mediator");

    /** Offices that one person of a country holds at a time. */
    private static final Set<String> SINGLE_OFFICES = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emir",
            "sultan",
            "pope",
            "ambassador",
            "secretary",
            "fm",
            "pm");

    /** Words in lower case that may stand before the head of a role. */
    private static final Set<String> MODIFIERS = Words.set(
            "former ex acting interim deputy vice prime foreign defense defence interior finance health "
                    + "justice education energy oil economy trade transport environment agriculture information senior "
                    + "chief assistant associate executive managing general police army military navy government state "
                    + "city county district federal national regional provincial local opposition party rebel militia "
                    + "union company group team club ministry embassy department presidential parliamentary "
                    + "congressional security intelligence special supreme spiritual political religious tribal crown "
                    + "press financial operating marketing sales technology research policy campaign human rights civil "
                    + "public market stock then incoming outgoing current longtime veteran retired founding honorary co "
                    + "attorney staff squadron brigade fire medical hospital school university board council committee "
                    + "commission bank democratic republican conservative liberal labour socialist communist editor "
                    + "news air first second top lead right hand court lieutenant major minority majority house senate "
                    + "hedge fund portfolio field aid home investment airline aviation industry separatist un backed elect minister");

    private static final Set<String> CALENDAR =
            Words.set("monday tuesday wednesday thursday friday saturday sunday january february march april may june "
                    + "july august september october november december meanwhile however but");

    private static final Set<String> WEEKDAYS = Words.set("monday tuesday wednesday thursday friday saturday sunday");

    private Titles() {}

    /** "Mr." and the like, which belong to the name's form of address and are no role. */
    static boolean isHonorific(String lower) {
        return HONORIFICS.contains(lower);
    }

    static boolean isHead(String lower) {
        return HEADS.contains(lower) || RANKS.contains(lower);
    }

    static boolean isSingleOffice(String lower) {
        return SINGLE_OFFICES.contains(lower);
    }

    static boolean isModifier(String lower) {
        return MODIFIERS.contains(lower);
    }

    static boolean isWeekday(String lower) {
        return WEEKDAYS.contains(lower);
    }

    static boolean isCalendar(String lower) {
        return CALENDAR.contains(lower);
    }

    /** Whether the token before a name shows that it is a person's. */
    static boolean introduces(Tokens tokens, int token) {
        String word = Words.lower(tokens, token);
        return isHonorific(word) || isHead(word);
    }
}
