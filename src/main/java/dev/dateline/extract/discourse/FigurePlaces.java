package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where what a figure counts happened: the narrowest place that the text ties to it, in its own words or as the scene of the story. */
public final class FigurePlaces {

    private static final Judge ALONE = Judge.of(FigurePlaces.class, "place-alone");
    private static final Judge RIGHT = Judge.of(FigurePlaces.class, "place");
    private static final Judge NARROWEST = Judge.of(FigurePlaces.class, "place-narrowest");

    /** Below it none is served. */
    private static final double LEAST = 0.7;

    /** The same of a place in a likely one. */
    private static final double LEAST_INNER = 0.25;

    /** How much it counts whether a place is the narrowest beside whether it is right at all. */
    private static final double NARROW = 0.6;

    /** Of the ranks of the first places of a text. */
    private static final int LAST_RANK = 6;

    private static final int DEEPEST = 5;

    private final Tokens tokens;
    private final Sight sight;
    private final Mentions<PlaceFound> mentions;
    /** In which order the body names the places, by their ids. */
    private final Map<String, Integer> bodyRanks = new HashMap<>();

    private final String dateline;
    private final int bodyLine;
    private final int bodyStart;

    public FigurePlaces(Passage passage) {
        tokens = passage.tokens();
        sight = new Sight(passage);
        mentions = new Mentions<>(passage.all(PlaceFinder.PLACES), PlaceFound::id, sight);
        dateline = passage.all(PlaceFinder.DATELINE).stream()
                .map(line -> String.valueOf(line.of().placeId()))
                .findFirst()
                .orElse("");
        bodyStart = passage.all(PlaceFinder.DATELINE).stream()
                .mapToInt(Mention::to)
                .findFirst()
                .orElse(0);
        bodyLine = bodyStart > 0 ? sight.line(bodyStart - 1) : 1;
        for (Mention<PlaceFound> each : mentions.all()) {
            if (isOfBody(each)) {
                bodyRanks.putIfAbsent(each.of().id(), bodyRanks.size());
            }
        }
    }

    private boolean isOfBody(Mention<PlaceFound> mention) {
        return mention.from() >= bodyStart && sight.line(mention.from()) >= bodyLine;
    }

    /**
     * Of each figure its place; {@code null} where none is likely enough.
     *
     * @param numbers of the figures, in the order of the text
     */
    List<Mention<PlaceFound>> of(List<Span> numbers) {
        return together(numbers, ALONE).stream().map(this::chosen).toList();
    }

    private Mention<PlaceFound> chosen(List<Candidate<PlaceFound>> candidates) {
        Mention<PlaceFound> best = null;
        double most = 0;
        for (Candidate<PlaceFound> each : candidates) {
            double right = each.likely(RIGHT);
            double weight = right + NARROW * NARROWEST.probability(each.features());
            if (right >= LEAST && weight > most) {
                most = weight;
                best = each.nearest();
            }
        }
        return best == null ? null : narrowed(best, candidates);
    }

    /** A place in it that stands in the figure's own statement, if one may well be right. */
    private Mention<PlaceFound> narrowed(Mention<PlaceFound> place, List<Candidate<PlaceFound>> candidates) {
        Mention<PlaceFound> best = place;
        double most = LEAST_INNER;
        for (Candidate<PlaceFound> each : candidates) {
            boolean isInner =
                    each.features().has("near=same") && isWithin(each.nearest().of(), place.of());
            double right = isInner ? each.likely(RIGHT) : 0;
            best = right >= most ? each.nearest() : best;
            most = Math.max(most, right);
        }
        return best;
    }

    /** The candidates of each figure, with regard to the other figures. */
    public List<List<Candidate<PlaceFound>>> together(List<Span> numbers, Judge alone) {
        return Together.add(numbers.stream().map(this::candidates).toList(), alone);
    }

    /** The places that a figure may have, the figure looked at alone. */
    public List<Candidate<PlaceFound>> candidates(Span number) {
        Map<String, Mention<PlaceFound>> nearest =
                mentions.around(number.from(), each -> !sight.isApart(number.from(), each));
        List<Candidate<PlaceFound>> all = new ArrayList<>();
        nearest.forEach(
                (id, mention) -> all.add(new Candidate<>(id, mention, features(number.from(), mention, nearest))));
        return all;
    }

    private Features features(int number, Mention<PlaceFound> mention, Map<String, Mention<PlaceFound>> nearest) {
        PlaceFound place = mention.of();
        String near = sight.near(number, mention);
        Features features = new Features();
        sight.add(features, number, mention, PlaceFinder.PLACES);
        features.add("type", place.type());
        features.add("type-" + near, place.type());
        features.addIf(mention.form() == Form.DEMONYM, "demonym-" + near);
        features.addSteps("mentions", mentions.of(place.id()).size());
        features.add("rank", Math.min(LAST_RANK, mentions.rank(place.id())));
        features.addIf(place.id().equals(dateline), "dateline-" + near);
        features.addIf(sight.line(mentions.of(place.id()).get(0).from()) == 0, "in-headline");
        features.addIf(sight.line(number) == 0, "figure-in-headline-" + bodyRank(place));
        features.addIf(sight.line(number) == 1, "figure-in-lead-" + near);
        features.add("body-rank", bodyRank(place));
        features.add("body-rank-" + near, bodyRank(place));
        first(features, place);
        nested(features, number, near, place, nearest);
        others(features, number, near, place, nearest);
        return features;
    }

    private int bodyRank(PlaceFound place) {
        return Math.min(LAST_RANK, bodyRanks.getOrDefault(place.id(), LAST_RANK));
    }

    /** How the body names it first. */
    private void first(Features features, PlaceFound place) {
        mentions.of(place.id()).stream().filter(this::isOfBody).findFirst().ifPresent(first -> {
            features.add("first-governor", sight.governor(first.from()));
            features.add("first-line", Math.min(4, sight.line(first.from()) - bodyLine));
            sight.around(features, "first", first);
        });
    }

    /** What lies in it, and in what it lies. */
    private void nested(
            Features features, int number, String near, PlaceFound place, Map<String, Mention<PlaceFound>> nearest) {
        for (Mention<PlaceFound> other : nearest.values()) {
            String where = sight.near(number, other);
            if (isWithin(other.of(), place)) {
                features.add("inner-" + near);
                features.add("inner-" + where + "-of-" + near);
                features.addIf(bodyRank(other.of()) < 2, "inner-of-lead");
            }
            features.addIf(isWithin(place, other.of()), "outer-" + where + "-of-" + near);
        }
    }

    private boolean isWithin(PlaceFound place, PlaceFound outer) {
        String at = place.within();
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at.equals(outer.id())) {
                return true;
            }
            List<Mention<PlaceFound>> next = mentions.of(at);
            at = next.isEmpty() ? null : next.get(0).of().within();
        }
        return false;
    }

    /** The other places of the figure's statement. */
    private void others(
            Features features, int number, String near, PlaceFound place, Map<String, Mention<PlaceFound>> nearest) {
        int placed = 0;
        int named = 0;
        int all = 0;
        for (Mention<PlaceFound> other : nearest.values()) {
            if (!other.of().id().equals(place.id()) && tokens.isSameStatement(number, other.from())) {
                boolean isIn = tokens.is(sight.governorAt(other.from()), ENGLISH.words("place-reader.before"));
                placed += isIn ? 1 : 0;
                named += other.form() == Form.DEMONYM ? 0 : 1;
                all++;
            }
        }
        features.add("placed-" + near, Math.min(2, placed));
        features.add("named-" + near, Math.min(2, named));
        features.add("others-" + near, Math.min(2, all));
        features.add("rank-" + near + "-placed-" + Math.min(1, placed), Math.min(3, bodyRank(place)));
    }
}
