package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.Set;

/** Words of English that tell a place's name from others when they stand beside it. All are in small letters. */
final class PlaceCues {

    static final Set<String> PLACING = ENGLISH.words("places.placing");

    /** Those of them that nobody and no organisation stands after. */
    static final Set<String> WHERE = ENGLISH.words("preposition.where");

    /** Places are in what is so called: a first division or what news calls so. */
    static final Set<String> DIVISIONS = ENGLISH.words("places.divisions");

    /** What has a name of its own, often that of a town elsewhere: "Jackson County". */
    static final Set<String> COUNTIES = ENGLISH.words("places.counties");

    /** Those of several, after their names. */
    static final Set<String> SEVERAL_DIVISIONS = ENGLISH.words("places.several-divisions");

    /** What water and land without a border is called: a name before it is not of what else is called so. */
    static final Set<String> LANDFORMS = ENGLISH.words("places.landforms");

    /** What belongs to a place, and seldom to a person, when its name stands before it. */
    static final Set<String> OF_PLACES = ENGLISH.words("places.of-places");

    /** The Arabic one, as the letter after it has it sound. */
    static final Set<String> ARTICLES = ENGLISH.words("places.articles");

    static final Set<String> SPEAKING = ENGLISH.words("verb.saying");

    static final Set<String> TOWNS = ENGLISH.words("places.towns");

    /** Those that are of many: before one, a place's name is a part of its own. */
    static final Set<String> BODIES = ENGLISH.words("places.body");

    /** Before an adjective they make a part of a name of it: "Pan American". */
    static final Set<String> PREFIXES = ENGLISH.words("places.prefix");

    /** What a state has, whatever its name: an adjective before it is no part of a name. */
    static final Set<String> INSTITUTIONS = ENGLISH.words("places.institutions");

    static final Set<String> HONORIFICS = ENGLISH.words("places.honorifics");

    /** They begin with a capital letter as a name does, but a name may follow them that is not theirs. */
    static final Set<String> NOT_NAMES = ENGLISH.words("places.not-names");

    private PlaceCues() {}

    static boolean isOffice(String word) {
        return ENGLISH.words("places.offices")
                .contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    static boolean isMonth(String key) {
        return ENGLISH.words("month").contains(key);
    }

    static boolean isCommon(String key) {
        return ENGLISH.words("places.common").contains(key)
                || ENGLISH.words("places.buildings").contains(key);
    }
}
