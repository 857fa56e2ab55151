package dev.dateline.extract.places;

import static dev.dateline.extract.language.Morphology.IN;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.PlaceType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a name of no list lies in, as far as the words beside it or the other places of the text say. */
final class Whereabouts {

    /** In tokens: "in the northern ", "the Somali port of ". */
    private static final int REACH = 4;

    /** The share of a text's places that must be in the country which a name of no list is taken to be in. */
    private static final double MOSTLY = 0.6;

    private final Tokens tokens;
    private final NavigableMap<Integer, Spot> byStart = new TreeMap<>();
    private final NavigableMap<Integer, Spot> byEnd = new TreeMap<>();
    private final String mostly;

    Whereabouts(Tokens tokens, List<Spot> spots) {
        this.tokens = tokens;
        Map<String, Integer> countries = new HashMap<>();
        int all = 0;
        for (Spot spot : spots) {
            byStart.put(spot.from, spot);
            byEnd.put(spot.to, spot);
            if (!spot.place.country().isEmpty()) {
                countries.merge(spot.place.country(), 1, Integer::sum);
                all++;
            }
        }
        int least = (int) Math.ceil(all * MOSTLY);
        mostly = countries.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** What the words say that it is in: "X in Mali", "X, Kavre district", "Nepal's X", "the Somali port of X"; {@code null} if nothing. */
    Spot container(int from, int to) {
        String next = tokens.isSentenceStart(to) ? "" : tokens.low(to);
        if (next.equals(IN) || next.equals(OF) || next.equals(",") || next.equals("(")) {
            int at = to + 1;
            at += tokens.low(at).equals(IN) ? 1 : 0;
            while (at < to + REACH && (tokens.is(at, THE) || Compass.isAdjective(tokens.low(at)))) {
                at++;
            }
            Spot outer = byStart.get(at);
            boolean listed = next.equals(",") && outer != null && outer.place.type() == PlaceType.CITY;
            if (outer != null && !outer.isPeople() && !listed) {
                return outer;
            }
        }
        if (tokens.isPossessive(from - 1)) {
            return byEnd.get(from - 1);
        }
        int of = tokens.is(from - 1, OF) && Unlisted.KINDS.containsKey(tokens.low(from - 2)) ? from - 2 : from;
        Spot people = byEnd.get(of);
        return people != null && (people.isPeople() || of < from) ? people : null;
    }

    /** The country that other places of its sentence are in, or else most of the text's; empty if that is not clear. */
    String country(int from, int to) {
        String here = "";
        int end = tokens.sentenceEnd(from);
        for (Spot spot : byStart.subMap(tokens.sentenceStart(from), end).values()) {
            String country = spot.place.country();
            if (!country.isEmpty() && !here.isEmpty() && !here.equals(country)) {
                return mostly;
            }
            here = country.isEmpty() ? here : country;
        }
        return here.isEmpty() ? mostly : here;
    }
}
