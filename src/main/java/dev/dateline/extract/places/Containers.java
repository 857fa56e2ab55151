package dev.dateline.extract.places;

import static dev.dateline.extract.language.Morphology.IN;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.List;

/** Finds where the words themselves say what a place is in: "Paris, Texas", "Springfield, Ill.", "Syria's Latakia". */
final class Containers {

    private final Gazetteer gazetteer;
    private final Tokens tokens;

    Containers(Gazetteer gazetteer, Tokens tokens) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
    }

    /** The spots with those of abbreviated states among them, each with its container where one is stated. */
    List<Spot> linked(List<Spot> spots) {
        List<Spot> all = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            all.add(spot);
            Spot state = abbreviation(spot);
            if (state != null) {
                all.add(state);
                link(spot, state.place);
                if (i + 1 < spots.size() && spots.get(i + 1).from < state.to) {
                    i++;
                }
            } else if (i + 1 < spots.size() && isAfterComma(spot, spots.get(i + 1))) {
                container(spot, spots.get(i + 1));
            }
        }
        return all;
    }

    private Spot abbreviation(Spot spot) {
        int at = spot.to + 1;
        if (!isComma(spot.to) || at >= tokens.size() || spot.isPeople()) {
            return null;
        }
        Place state = gazetteer.abbreviated(tokens.word(at));
        int to = at + 1;
        if (state == null && at + 1 < tokens.size()) {
            state = gazetteer.abbreviated(tokens.words(at, at + 2).replaceAll("\\s+", " "));
            to = at + 2;
        }
        return state == null ? null : Spot.of(at, to, Form.NAME, state, PlaceRule.ABBREVIATION);
    }

    private boolean isComma(int token) {
        return tokens.word(token).equals(",") && !tokens.isSentenceStart(token);
    }

    private boolean isAfterComma(Spot spot, Spot next) {
        boolean comma = isComma(spot.to) && next.from == spot.to + 1 && !isOwner(next);
        boolean brackets = tokens.word(spot.to).equals("(")
                && next.from == spot.to + 1
                && tokens.word(next.to).equals(")");
        boolean inner = tokens.word(spot.to).equals(IN) && next.from == spot.to + 1;
        return comma || brackets || inner;
    }

    /** "Omdurman, Khartoum's twin city": beside Khartoum, and not in it. */
    private boolean isOwner(Spot spot) {
        return tokens.isPossessive(spot.to) || tokens.low(spot.to).equals("'");
    }

    private void container(Spot spot, Spot next) {
        for (Gazetteer.Sense outer : next.senses) {
            boolean large = outer.place().isCountry() || outer.place().type() == PlaceType.ADM1;
            if (large
                    && !outer.people()
                    && spot.senses.stream().anyMatch(sense -> sense.place().isIn(outer.place()))) {
                link(spot, outer.place());
                next.division |= outer.place().type() == PlaceType.ADM1;
                return;
            }
        }
    }

    private static void link(Spot spot, Place container) {
        spot.container = container;
        if (spot.standing != Spot.Standing.PART) {
            spot.standing = Spot.Standing.FREE;
        }
    }
}
