package dev.dateline.reader;

import dev.dateline.geo.Countries;
import dev.dateline.geo.Country;
import dev.dateline.geo.Frame;
import dev.dateline.geo.Outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One map. Positions are in percent of its width and height, so that it grows with the page; sizes are in pixels.
 *
 * @param land the path of the countries that are not named
 * @param countries those that are
 * @param marks the other places, the largest first, so that none hides another
 * @param shown what is seen on it
 */
record MapView(
        String title,
        Frame frame,
        String land,
        List<Shape> countries,
        List<Mark> marks,
        List<MapLabels.Label> labels,
        Set<MappedPlace> shown) {

    /** The radius of the mark of the place that is mentioned most, in pixels; the area is as the mentions are. */
    private static final double LARGEST = 15;

    /** What is smaller cannot be seen. */
    private static final double SMALLEST = 4;

    /** A country that is narrower on the map, in units of its outline, gets a mark. */
    private static final int NARROW = 4;

    /**
     * A country that is named.
     *
     * @param level 1 to 3, as its mentions are to those of the country that is named most
     */
    record Shape(MappedPlace place, String path, int level) {}

    /**
     * A place with a point.
     *
     * @param form {@code point} for the spot itself, {@code area} for the middle of something larger
     * @param radius in pixels
     */
    record Mark(MappedPlace place, String form, double x, double y, double radius) {

        public String left() {
            return TimeScale.percent(x * 100);
        }

        public String top() {
            return TimeScale.percent(y * 100);
        }

        public String size() {
            return TimeScale.number(radius);
        }
    }

    /**
     * @param places that have a point
     * @param half whether the map has but half of a wide page; that of the world has all of it
     */
    static MapView of(List<MappedPlace> places, Frame frame, String title, boolean half) {
        Map<String, MappedPlace> named = places.stream()
                .filter(place -> place.isCountry() && place.countryCode() != null)
                .collect(Collectors.toMap(MappedPlace::countryCode, Function.identity(), MapView::larger));
        long most =
                named.values().stream().mapToLong(MappedPlace::mentions).max().orElse(1);
        StringBuilder land = new StringBuilder();
        List<Shape> countries = new ArrayList<>();
        for (Country country : Countries.all()) {
            Outline outline = Outline.of(country, frame);
            MappedPlace place = country.code() == null ? null : named.get(country.code());
            if (place != null && outline.width() >= NARROW) {
                countries.add(new Shape(place, outline.path(), (int) Math.ceil(3.0 * place.mentions() / most)));
            } else {
                land.append(outline.path());
            }
        }
        Set<MappedPlace> shown = new LinkedHashSet<>();
        countries.forEach(shape -> shown.add(shape.place()));
        List<MappedPlace> points = places.stream()
                .filter(place -> !shown.contains(place) && frame.contains(place.latitude(), place.longitude()))
                .toList();
        shown.addAll(points);
        List<Mark> marks = marks(points, frame);
        return new MapView(
                title,
                frame,
                land.toString(),
                countries,
                marks,
                MapLabels.of(countries, marks, frame, half && !frame.isWorld()),
                shown);
    }

    public int unitsAcross() {
        return Outline.WIDTH;
    }

    public int unitsDown() {
        return Outline.height(frame);
    }

    private static MappedPlace larger(MappedPlace one, MappedPlace other) {
        return one.mentions() >= other.mentions() ? one : other;
    }

    private static List<Mark> marks(List<MappedPlace> points, Frame frame) {
        long most = points.stream().mapToLong(MappedPlace::mentions).max().orElse(1);
        return points.stream()
                .sorted(Comparator.comparingLong(MappedPlace::mentions).reversed())
                .map(place -> new Mark(
                        place,
                        form(place),
                        frame.x(place.longitude()),
                        frame.y(place.latitude()),
                        Math.max(SMALLEST, LARGEST * Math.sqrt((double) place.mentions() / most))))
                .toList();
    }

    private static String form(MappedPlace place) {
        return switch (place.location().precision()) {
            case FACILITY, CITY -> "point";
            case ADM1_CENTROID, ADM2_CENTROID, REGION_POINT, COUNTRY_POINT -> "area";
        };
    }
}
