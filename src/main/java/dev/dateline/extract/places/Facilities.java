package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.IN;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Bases, airports, camps and the like: a name, then what it is. */
final class Facilities {

    /** What stands before the noun and belongs to it. */
    private static final Set<String> BEFORE = ENGLISH.words("facility.before");

    private static final int LONGEST_NAME = 5;
    private static final int MOST = 1_000;

    private final Tokens tokens;

    Facilities(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isNoun(Tokens tokens, int token) {
        return tokens.is(token, ENGLISH.words("facility"));
    }

    /** Those that the gazetteer does not have, with those spots gone that are a part of their names. */
    List<Spot> added(List<Spot> spots) {
        TreeMap<Integer, Spot> byStart = new TreeMap<>();
        spots.forEach(spot -> byStart.put(spot.from, spot));
        Map<String, Place> known = new HashMap<>();
        List<Spot> all = new ArrayList<>(spots);
        for (int token = 0; token < tokens.size() && all.size() < spots.size() + MOST; token++) {
            Map.Entry<Integer, Spot> before = isNoun(tokens, token) ? byStart.floorEntry(token) : null;
            int from = isNoun(tokens, token) ? start(token) : token;
            boolean isCovered = before != null && before.getValue().to > token;
            if (from < token && !isCovered && !isOfCountry(byStart.get(from), token)) {
                all.add(facility(from, token + 1, known));
                byStart.headMap(token, true).descendingMap().values().stream()
                        .takeWhile(inner -> inner.to > from)
                        .forEach(inner -> inner.standing = Spot.Standing.PART);
            }
        }
        all.sort(Comparator.comparingInt(spot -> spot.to));
        return all;
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

    /** The first token of the name before the noun; the noun itself if there is none. */
    private int start(int noun) {
        int at = noun;
        while (at - 1 >= tokens.sentenceStart(noun) && tokens.is(at - 1, BEFORE)) {
            at--;
        }
        if (at == noun && ENGLISH.words("facility.needing").contains(tokens.word(noun))) {
            return noun;
        }
        int begin = at;
        while (begin - 1 >= Math.max(tokens.sentenceStart(noun), at - LONGEST_NAME) && isName(begin - 1)) {
            begin--;
        }
        return begin == at || begin == tokens.sentenceStart(noun) || tokens.isHyphen(begin) ? noun : begin;
    }

    /** "an Israeli airbase", "the Mali army base": not its name. */
    private boolean isOfCountry(Spot spot, int noun) {
        return spot != null
                && (spot.isPeople()
                        || !spot.senses.isEmpty() && spot.senses.get(0).place().isCountry())
                && IntStream.range(spot.to, noun).allMatch(token -> BEFORE.contains(tokens.word(token)));
    }

    /** Its words have capital letters; hyphens and, before one, the Arabic article belong to them. */
    private boolean isName(int token) {
        boolean isArticle = tokens.isFirstOfCompound(token + 1) && tokens.is(token, ENGLISH.words("places.articles"));
        return isArticle
                || tokens.isCapital(token) && !tokens.is(token, ENGLISH.words("places.not-names"))
                || tokens.word(token).equals("-") && tokens.isGlued(token) && tokens.isGlued(token + 1);
    }

    private Spot facility(int from, int to, Map<String, Place> known) {
        String words = tokens.words(from, to).replaceAll("\\s+", " ");
        Place place =
                known.computeIfAbsent(PlaceName.slug(words), id -> Place.ofText(id, words, PlaceType.FACILITY, ""));
        Spot spot = Spot.of(from, to, Form.NAME, place, PlaceRule.FACILITY);
        if (tokens.is(to - 1, ENGLISH.words("facility.body"))) {
            spot.standing = Spot.Standing.PART;
        }
        return spot;
    }
}
