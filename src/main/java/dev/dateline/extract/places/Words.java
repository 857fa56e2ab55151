package dev.dateline.extract.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Words of English that tell a place's name from others when they stand beside it. All are in small letters. */
final class Words {

    static final Set<String> PLACING =
            set("in at near from to outside around across inside into toward towards throughout "
                    + "within of leave leaving visit visited visiting reach reached via between over against for by");

    /** Those of them that nobody and no organisation stands after. */
    static final Set<String> WHERE = set("in near outside across around inside into throughout within");

    /** Places are in what is so called: a first division or what news calls so. */
    static final Set<String> DIVISIONS =
            set("province provinces governorate governorates region state oblast district prefecture "
                    + "county department canton territory emirate voivodeship municipality");

    /** What has a name of its own, often that of a town elsewhere: "Jackson County". */
    static final Set<String> COUNTIES = set("county parish");

    /** Those of several, after their names. */
    static final Set<String> SEVERAL_DIVISIONS = set(
            "provinces governorates states regions oblasts districts prefectures counties departments cantons emirates");

    /** What water and land without a border is called: a name before it is not of what else is called so. */
    static final Set<String> LANDFORMS = set(
            "river rivers lake sea ocean gulf bay strait straits channel canal delta basin valley mountain mountains hills "
                    + "desert plain plateau forest island islands peninsula cape falls glacier");

    /** What belongs to a place, and seldom to a person, when its name stands before it. */
    static final Set<String> OF_PLACES =
            set("police residents resident mayor officials officers authorities native suburb firefighters "
                    + "lawmakers prosecutors hospitals voters neighborhood neighbourhood");

    /** The Arabic one, as the letter after it has it sound. */
    static final Set<String> ARTICLES = set("al el ad ed ar er as es ash esh at et az ez an en");

    static final Set<String> SPEAKING = set("said says told added testified thinks believes");

    static final Set<String> TOWNS = set("city town village suburb neighborhood neighbourhood borough");

    static final Set<String> DIRECTIONS =
            set("northern southern eastern western central northeastern northwestern southeastern "
                    + "southwestern north-eastern north-western south-eastern south-western");

    /** Nouns after which the name of the one who holds an office follows, or its holder is meant. */
    private static final Set<String> OFFICES =
            set("president minister premier prime foreign defense defence interior finance chancellor king "
                    + "queen prince princess emir sultan sheikh gov governor sen senator rep representative mayor police ambassador "
                    + "secretary general gen col colonel lt maj major capt captain cmdr commander sgt spokesman spokeswoman "
                    + "spokesperson envoy deputy vice fm pm chief attorney judge justice congressman congresswoman lawmaker dr chairman "
                    + "leader head official officials opposition coach democrat republican democratic gop");

    /** What a state has, whatever its name: an adjective before it is no part of a name. */
    static final Set<String> INSTITUTIONS =
            set("ministry minister government parliament army navy force forces embassy consulate "
                    + "military police constitution congress senate supreme court cabinet state television tv radio guard "
                    + "coast border defense defence foreign interior finance justice health education intelligence air "
                    + "security embassies treasury bankruptcy marines royal president presidency prime house department of "
                    + "for affairs and the office authority authorities administration troops people");

    private static final Set<String> HONORIFICS =
            set("mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir lord lady dame rev rev. "
                    + "sen sen. gov gov. rep rep. gen gen. col col. lt lt. maj maj. capt capt. sgt sgt. cpl cpl. pvt pvt. judge "
                    + "justice officer detective det. deputy sheriff chief saint st. president coach actor actress singer brother "
                    + "sister aunt uncle pope cardinal bishop king queen prince princess jr. sr.");

    /** They begin with a capital letter as a name does, but a name may follow them that is not theirs. */
    private static final Set<String> NOT_NAMES = set(
            "the a an in on at to from of by for with and or but as if so yet nor near "
                    + "outside inside around across between after before during since until while when where why how what who which "
                    + "that this these those there here his her its their our your my he she it they we you i not no all some any both "
                    + "each many most several few other others another such one two three four five six seven eight nine ten "
                    + "meanwhile however although though because despite under over against about into through also still even only just "
                    + "then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february "
                    + "march april may june july august september october november december mon tue wed thu fri sat sun downtown "
                    + "greater mainland central northern southern eastern western will can could would should has have had is are was "
                    + "were did does do says said say officials police sources according report reports like unlike including is "
                    + "visit amid via per versus vs upstate rural occupied neighboring neighbouring nearby war-torn like northwest northeast southwest southeast north south east west");

    /** Common words that towns are called too: never a place unless the words go on to say where it is. */
    private static final Set<String> COMMON = set(
            "of arab muslim christian most police march mobile reading bath nice man bar split battle hope independence "
                    + "liberty normal enterprise orange sunday union republic liberal progress eagle media law commerce university "
                    + "commercial industry justice truth university church chapel temple college hall house green white black brown "
                    + "young love moody van best price rose grace faith joy summer winter spring august may june king queen "
                    + "prince bishop pope earl major general marshall gay lay stone wood hill park lake river forest field center "
                    + "centre north south east west central northern southern eastern western plaza bridge crossing early long short "
                    + "strong wise power bell ball page post press times mirror globe star sun moon day week early ideal social "
                    + "senate congress of democrat democratic same as to at is are was our bay sale trade gas oil gold silver iron steel "
                    + "diamond pearl ruby crystal apple cherry berry olive lemon ginger pepper basil rice corn wheat salt force "
                    + "guard victory unity harmony concord friendship justice federal national international royal imperial grand "
                    + "mercy sandy rocky windy sunny rainy golden show low high mission chase hunter fisher archer carpenter baker "
                    + "butler page mason miller taylor turner porter parker cook carter harper cooper dyer fuller weaver wheeler sawyer home "
                    + "lone male female born dead alive live lane street road avenue drive court way place route highway interstate "
                    + "blue red mac air iron big little great new old two three four five six seven eight nine ten many "
                    + "homes holiday universal superior protection laws sweet bad good alert buy sell get son sons daughter sur san santa los las el la le del de da do dos ");

    /** "In March": a month, unless the words go on to say where it is. */
    private static final Set<String> MONTHS = set("march may june july august april");

    /** Names of buildings and streets that stand for who sits there; towns have some of them. */
    private static final Set<String> BUILDINGS =
            Set.of("white house", "wall street", "capitol hill", "downing street", "blue house", "central park");

    private Words() {}

    private static Set<String> set(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static boolean isOffice(String word) {
        return OFFICES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(low(word));
    }

    static boolean isNoName(String word) {
        return NOT_NAMES.contains(low(word));
    }

    static boolean isMonth(String key) {
        return MONTHS.contains(key);
    }

    static boolean isCommon(String key) {
        return COMMON.contains(key) || BUILDINGS.contains(key);
    }
}
