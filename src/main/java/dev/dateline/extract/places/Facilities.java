package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.IN;

import dev.dateline.extract.text.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bases, airports, camps and the like: a name, then what it is. */
final class Facilities {

    private static final Set<String> NOUNS = ENGLISH.words("facility");

    /** What stands before the noun and belongs to it. */
    private static final Set<String> BEFORE = ENGLISH.words("facility.before");

    /** Nouns that need such a word: "Al-Tanf base" is seldom its name. */
    private static final Set<String> NEEDING = ENGLISH.words("facility.needing");

    private static final int LONGEST_NAME = 5;
    private static final int MOST = 1_000;

    private final Tokens tokens;

    Facilities(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isNoun(Tokens tokens, int token) {
        return tokens.is(token, NOUNS);
    }

    /** Those that the gazetteer does not have, with those spots gone that are a part of their names. */
    List<Spot> added(List<Spot> spots) {
        Map<String, Place> known = new HashMap<>();
        List<Spot> all = new ArrayList<>();
        int next = 0;
        for (int token = 0; token < tokens.size() && all.size() < MOST; token++) {
            if (isNoun(tokens, token) && !isCovered(spots, token)) {
                int from = start(token);
                if (from < token && !isOfCountry(spots, from, token)) {
                    all.add(facility(from, token + 1, known));
                }
            }
        }
        if (all.isEmpty()) {
            return spots;
        }
        List<Spot> merged = new ArrayList<>();
        for (Spot facility : all) {
            while (next < spots.size() && spots.get(next).to <= facility.from) {
                merged.add(spots.get(next++));
            }
            while (next < spots.size() && spots.get(next).from < facility.to) {
                Spot inner = spots.get(next++);
                inner.standing = Spot.Standing.PART;
                merged.add(inner);
            }
            merged.add(facility);
        }
        merged.addAll(spots.subList(next, spots.size()));
        return merged;
    }

    /**
     * What a facility is said to be in is taken for the province where town and province have one name: an airbase or a
     * camp lies seldom inside the town, and always in its province.
     */
    void host(List<Spot> spots) {
        for (int i = 0; i + 1 < spots.size(); i++) {
            Spot facility = spots.get(i);
            Spot next = spots.get(i + 1);
            String between = tokens.low(facility.to);
            boolean beside = next.from == facility.to + 1 && (between.equals(IN) || between.equals(","));
            if (facility.isFacility() && beside && !next.isPeople()) {
                facility.host = next;
                next.division |= between.equals(IN);
            }
        }
    }

    private static boolean isCovered(List<Spot> spots, int token) {
        int low = 0;
        int high = spots.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Spot spot = spots.get(middle);
            if (spot.to <= token) {
                low = middle + 1;
            } else if (spot.from > token) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The first token of the name before the noun; the noun itself if there is none. */
    private int start(int noun) {
        int at = noun;
        while (at - 1 >= tokens.sentenceStart(noun) && tokens.is(at - 1, BEFORE)) {
            at--;
        }
        if (at == noun && NEEDING.contains(tokens.word(noun))) {
            return noun;
        }
        int begin = at;
        while (begin - 1 >= Math.max(tokens.sentenceStart(noun), at - LONGEST_NAME) && isName(begin - 1)) {
            begin--;
        }
        return begin == at || begin == tokens.sentenceStart(noun) ? noun : begin;
    }

    /** "an Israeli airbase", "the Mali army base": not its name. */
    private boolean isOfCountry(List<Spot> spots, int from, int noun) {
        for (Spot spot : spots) {
            if (spot.from == from) {
                boolean country = spot.isPeople()
                        || !spot.senses.isEmpty() && spot.senses.get(0).place().isCountry();
                return country && isDescribed(spot.to, noun);
            }
        }
        return false;
    }

    private boolean isDescribed(int from, int noun) {
        for (int token = from; token < noun; token++) {
            if (!BEFORE.contains(tokens.word(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean isName(int token) {
        return tokens.isCapital(token) && !tokens.is(token, PlaceCues.NOT_NAMES)
                || tokens.word(token).equals("-") && tokens.isGlued(token) && tokens.isGlued(token + 1);
    }

    private Spot facility(int from, int to, Map<String, Place> known) {
        String words = tokens.words(from, to).replaceAll("\\s+", " ");
        Place place = known.computeIfAbsent(
                PlaceName.slug(words),
                id -> new Place(-1, id, words, PlaceType.FACILITY, "", "", Double.NaN, Double.NaN, 0, 0, "", ""));
        return Spot.of(from, to, Form.NAME, place, PlaceRule.FACILITY);
    }
}
