package dev.dateline.reader;

import dev.dateline.geo.Frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Places, on a map and in a table.
 *
 * @param views the map, and closer ones where many places stand close together
 * @param places those mentioned most first
 * @param beyond those that are on no map
 */
record PlaceMap(List<MapView> views, List<MappedPlace> places, List<MappedPlace> beyond) {

    private static final Comparator<MappedPlace> BY_MENTIONS =
            Comparator.comparingLong(MappedPlace::mentions).reversed().thenComparing(MappedPlace::name);

    /** A country that nothing else stands for takes part in the frame if at least one mention in so many is of it. */
    private static final int SHARE = 10;

    /** Places are close together within this part of the frame's width, and worth a map of their own if so many are. */
    private static final double CLOSE = 1.0 / 12;

    private static final int CROWD = 3;

    /** A closer map shows at most this part of the width of the other one. */
    private static final double CLOSER = 1.0 / 3;

    /** The places of one article: a country that it hardly mentions does not stretch the map. */
    static PlaceMap ofArticle(List<MappedPlace> places) {
        return of(places, PlaceMap::framing);
    }

    static PlaceMap ofAll(List<MappedPlace> places) {
        return of(places, located -> located);
    }

    private static PlaceMap of(List<MappedPlace> given, UnaryOperator<List<MappedPlace>> framing) {
        List<MappedPlace> places = given.stream().sorted(BY_MENTIONS).toList();
        List<MappedPlace> located =
                places.stream().filter(place -> place.location() != null).toList();
        if (located.isEmpty()) {
            return new PlaceMap(List.of(), places, places);
        }
        Frame frame = around(framing.apply(located));
        Map<String, Frame> frames = new LinkedHashMap<>();
        frames.put("All places", frame);
        for (Optional<List<MappedPlace>> crowd = crowd(located, frame);
                crowd.isPresent();
                crowd = crowd(located, frame)) {
            frame = around(crowd.get());
            frames.put("Closer: around " + crowd.get().get(0).name(), frame);
        }
        List<MapView> views = new ArrayList<>();
        frames.forEach((title, each) -> views.add(MapView.of(located, each, title, frames.size() > 1)));
        Set<MappedPlace> shown =
                views.stream().flatMap(view -> view.shown().stream()).collect(Collectors.toSet());
        return new PlaceMap(
                views,
                places,
                places.stream().filter(place -> !shown.contains(place)).toList());
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** All that have a point of their own; and the countries that are named much, though nothing in them is. */
    private static List<MappedPlace> framing(List<MappedPlace> located) {
        long mentions = located.stream().mapToLong(MappedPlace::mentions).sum();
        Set<String> represented = located.stream()
                .filter(place -> !place.isCountry() && place.countryCode() != null)
                .map(MappedPlace::countryCode)
                .collect(Collectors.toSet());
        List<MappedPlace> framing = located.stream()
                .filter(place -> !place.isCountry()
                        || !represented.contains(place.countryCode()) && place.mentions() * SHARE >= mentions)
                .toList();
        return framing.isEmpty() ? located : framing;
    }

    /** The most places that stand close to one of them, the one mentioned most first. */
    private static Optional<List<MappedPlace>> crowd(List<MappedPlace> located, Frame frame) {
        List<MappedPlace> points = located.stream()
                .filter(place -> !place.isCountry() && frame.contains(place.latitude(), place.longitude()))
                .toList();
        return points.stream()
                .map(point -> points.stream()
                        .filter(other -> close(point, other, frame))
                        .toList())
                .filter(close -> close.size() >= CROWD && around(close).width() <= frame.width() * CLOSER)
                .max(Comparator.comparingInt(List::size));
    }

    private static boolean close(MappedPlace one, MappedPlace other, Frame frame) {
        double across = frame.x(one.longitude()) - frame.x(other.longitude());
        double down = (frame.y(one.latitude()) - frame.y(other.latitude())) / frame.aspect();
        return Math.hypot(across, down) <= CLOSE;
    }

    private static Frame around(List<MappedPlace> places) {
        return Frame.around(places.stream()
                .map(place -> new double[] {place.longitude(), place.latitude()})
                .toList());
    }
}
