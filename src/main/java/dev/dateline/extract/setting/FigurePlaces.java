package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.encoder.Linker.Link;
import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds where what a figure counts happened: the narrowest place that the text ties to it, in its own words or as the scene of the story. */
public final class FigurePlaces extends FigureLinks<PlaceFound> {

    private static final Judge STORY = Judge.of(FigurePlaces.class, "story-place");
    private static final Judge ALONE = Judge.of(FigurePlaces.class, "place-alone");
    private static final Judge RIGHT = Judge.of(FigurePlaces.class, "place");
    private static final Judge NARROWEST = Judge.of(FigurePlaces.class, "place-narrowest");

    /** Below it none is served. */
    private static final double LEAST = 0.65;

    /** The same of a place in a likely one. */
    private static final double LEAST_INNER = 0.5;

    /** Of one beside the number: "12 dead in Hama". */
    private static final double LEAST_BESIDE = 0.2;

    /** In tokens. */
    private static final int BESIDE = 2;

    /** So much a figure counts that is not of what is reported. */
    private static final double LEAST_MAIN = 0.01;

    /** How much it counts whether a place is the narrowest beside whether it is right at all. */
    private static final double NARROW = 4;

    private final PlaceTraits traits;
    /** {@code null} before it was asked for. */
    private Map<String, Double> narrowest;

    /** @param numbers of the figures, in the order of the text */
    public FigurePlaces(Passage passage, List<Span> numbers) {
        super(passage, numbers, Sense.EVENT_PLACE, PlaceFinder.PLACES, PlaceFound::id);
        traits = new PlaceTraits(passage, mentions, sight, heard);
    }

    @Override
    void tell(Story<PlaceFound> story, String id, Features features) {
        traits.add(story, id, features);
        double share = narrowest().getOrDefault(id, 0.0);
        Likely.add(features, "narrow", share);
        features.add("narrow-odds", Likely.odds(share));
        features.addIf(share > 0 && share == Collections.max(narrowest().values()), "narrow-most");
    }

    /** How many of the figures of what is reported have each place as their narrowest, by its id, of all as a share. */
    private Map<String, Double> narrowest() {
        if (narrowest == null) {
            narrowest = new HashMap<>();
            double all = 0;
            for (Span number : numbers) {
                double main = Math.max(LEAST_MAIN, heard.is(number, Trait.MAIN));
                all += main;
                heard.shares(number, mentions, Link.NARROWEST)
                        .forEach((id, share) -> narrowest.merge(id, main * share, Double::sum));
            }
            double sum = all;
            narrowest.replaceAll((id, share) -> share / sum);
        }
        return narrowest;
    }

    /** Of each figure its place; {@code null} where none is likely enough. */
    List<Mention<PlaceFound>> all() {
        List<List<Candidate<PlaceFound>>> all = together(ALONE, STORY);
        return IntStream.range(0, all.size())
                .mapToObj(i -> chosen(numbers.get(i), all.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Mention<PlaceFound> chosen(Span number, List<Candidate<PlaceFound>> candidates) {
        Candidate<PlaceFound> best = null;
        double most = 0;
        for (Candidate<PlaceFound> each : candidates) {
            double right = each.likely(RIGHT);
            double weight = right + NARROW * NARROWEST.probability(each.features());
            if (right >= LEAST && weight > most) {
                most = weight;
                best = each;
            }
        }
        return best == null ? null : narrowed(number, best, candidates).nearest();
    }

    /** A place in it that stands in the figure's own statement, if one may well be right: "in the town of Gao, in northern Mali". */
    private Candidate<PlaceFound> narrowed(
            Span number, Candidate<PlaceFound> place, List<Candidate<PlaceFound>> candidates) {
        Candidate<PlaceFound> best = place;
        double most = 0;
        for (Candidate<PlaceFound> each : candidates) {
            PlaceFound inner = each.nearest().of();
            PlaceFound outer = place.nearest().of();
            boolean isFiner = isOwn(place) && PlaceTraits.fineness(inner) > PlaceTraits.fineness(outer);
            boolean isInner = isOwn(each) && (isFiner || traits.isWithin(inner, outer));
            double right = isInner ? each.likely(RIGHT) : 0;
            double least = Math.max(most, isBeside(number, each.nearest()) ? LEAST_BESIDE : LEAST_INNER);
            best = right >= least ? each : best;
            most = right >= least ? right : most;
        }
        return best;
    }

    private boolean isBeside(Span number, Mention<PlaceFound> place) {
        int governor = sight.governorAt(place.from());
        return governor >= number.to()
                && governor - number.to() <= BESIDE
                && tokens.is(governor, ENGLISH.words("place-reader.before"))
                && !tokens.anyMatch(number.to(), governor, token -> !tokens.isWord(token));
    }

    private static boolean isOwn(Candidate<PlaceFound> place) {
        return place.features().has("near=same");
    }

    @Override
    void relate(Story<PlaceFound> story, List<List<Candidate<PlaceFound>>> all) {
        for (int i = 0; i < all.size(); i++) {
            for (Candidate<PlaceFound> each : all.get(i)) {
                String near = sight.near(numbers.get(i).from(), each.nearest());
                String to = traits.toStory(story, each.nearest().of());
                each.features().add("to-story", to);
                each.features().add("to-story-" + near, to);
                traits.nested(each, all.get(i), near);
            }
        }
    }

    @Override
    public List<Candidate<PlaceFound>> candidates(Span number) {
        Map<String, Mention<PlaceFound>> nearest =
                mentions.around(number.from(), each -> !sight.isApart(number.from(), each));
        List<Candidate<PlaceFound>> all = new ArrayList<>();
        Map<String, Double> shares = heard.shares(number, mentions, Link.PLACE);
        Map<String, Double> narrow = heard.shares(number, mentions, Link.NARROWEST);
        nearest.forEach((id, mention) -> {
            Features features = traits.of(number, mention, nearest);
            Heard.addShare(features, "linked", sight.near(number.from(), mention), shares, id);
            Heard.addShare(features, "narrow", sight.near(number.from(), mention), narrow, id);
            all.add(new Candidate<>(id, mention, features));
        });
        return all;
    }
}
