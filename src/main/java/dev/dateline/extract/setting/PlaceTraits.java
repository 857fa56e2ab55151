package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.encoder.TokenReading.Sense;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Likely;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.mention.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What judges are told of a place that a figure, or what the text reports, may have. */
final class PlaceTraits {

    private static final int LAST_RANK = 6;

    private static final int DEEPEST = 5;

    private static final List<String> NESTED = List.of("inner", "outer", "finer", "coarser");

    private final Tokens tokens;
    private final Sight sight;
    private final Heard heard;
    private final Mentions<PlaceFound> mentions;
    /** In which order the body names the places, by their ids. */
    private final Map<String, Integer> bodyRanks = new HashMap<>();

    private final String dateline;
    private final int bodyLine;
    private final int bodyStart;

    PlaceTraits(Passage passage, Mentions<PlaceFound> mentions, Sight sight, Heard heard) {
        this.mentions = mentions;
        this.sight = sight;
        tokens = passage.tokens();
        this.heard = heard;
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

    Features of(Span counted, Mention<PlaceFound> mention, Map<String, Mention<PlaceFound>> nearest) {
        int number = counted.from();
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
        heard.add(features, near, counted, mention, Trait.PLACED, Sense.EVENT_PLACE);
        return features;
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

    void add(Story<PlaceFound> story, String id, Features features) {
        Mention<PlaceFound> best = story.best(id);
        PlaceFound place = best.of();
        features.add("type", place.type());
        features.add("form", best.form());
        features.addIf(id.equals(dateline), "dateline");
        Story.ranked(features, "body-rank", bodyRank(place));
        features.addIf(sight.isInName(best), "in-name");
        first(features, place);
        double inner = Likely.UNREAD;
        double outer = Likely.UNREAD;
        double finer = Likely.UNREAD;
        for (String other : mentions.keys().stream().limit(Story.MOST).toList()) {
            PlaceFound there = mentions.of(other).get(0).of();
            inner = isWithin(there, place) ? Math.max(inner, story.share(other)) : inner;
            outer = isWithin(place, there) ? Math.max(outer, story.share(other)) : outer;
            finer = fineness(there) > fineness(place) ? Math.max(finer, story.share(other)) : finer;
        }
        Likely.add(features, "finer", finer);
        features.addIf(finer > story.share(id), "finer-more");
        Likely.add(features, "inner", inner);
        Likely.add(features, "outer", outer);
        features.addIf(inner > story.share(id), "inner-more");
    }

    /** How likely, looked at alone, are the places in it and around it, and those of finer and of coarser kinds. */
    void nested(Candidate<PlaceFound> place, List<Candidate<PlaceFound>> all, String near) {
        double[] most = new double[4];
        for (Candidate<PlaceFound> other : all) {
            int finer =
                    fineness(other.nearest().of()) - fineness(place.nearest().of());
            boolean isIn = isWithin(other.nearest().of(), place.nearest().of());
            boolean isAround = isWithin(place.nearest().of(), other.nearest().of());
            int relation = isIn ? 0 : isAround ? 1 : finer > 0 ? 2 : finer < 0 ? 3 : -1;
            if (relation >= 0) {
                most[relation] = Math.max(most[relation], other.alone());
            }
        }
        for (int i = 0; i < most.length; i++) {
            Likely.add(place.features(), NESTED.get(i), most[i]);
            Likely.add(place.features(), NESTED.get(i) + "-" + near, most[i]);
        }
        place.features().addIf(most[0] > place.alone(), "inner-more");
        place.features().addIf(most[2] > place.alone(), "finer-more");
    }

    /** How it lies to where what the text reports most likely was. */
    String toStory(Story<PlaceFound> story, PlaceFound place) {
        PlaceFound likeliest = mentions.of(story.likeliest()).get(0).of();
        return place.id().equals(likeliest.id())
                ? "same"
                : isWithin(place, likeliest) ? "in" : isWithin(likeliest, place) ? "around" : "other";
    }

    private boolean isOfBody(Mention<PlaceFound> mention) {
        return mention.from() >= bodyStart && sight.line(mention.from()) >= bodyLine;
    }

    private int bodyRank(PlaceFound place) {
        return Math.min(LAST_RANK, bodyRanks.getOrDefault(place.id(), LAST_RANK));
    }

    boolean isWithin(PlaceFound place, PlaceFound outer) {
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

    static int fineness(PlaceFound place) {
        return switch (place.type()) {
            case CONTINENT, COUNTRY -> 0;
            case REGION, WATER -> 1;
            case ADM1 -> 2;
            case ADM2 -> 3;
            case CITY -> 4;
            default -> 5;
        };
    }
}
