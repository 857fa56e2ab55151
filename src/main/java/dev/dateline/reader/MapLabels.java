package dev.dateline.reader;

import dev.dateline.geo.Frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The names on a map: as many as there is room for, those of the places mentioned most first. The table has them all. */
final class MapLabels {

    /** How wide a map is on a phone, and as one half of a wide page and as the whole of it, in pixels. */
    private static final int PHONE = 330;

    private static final int HALF = 540;
    private static final int WHOLE = 820;

    /** The height of a line, and what few letters at the size of the style sheet are wider than, in pixels. */
    private static final int LINE = 16;

    private static final double LETTER = 8.8;

    /** Between a mark and its name. */
    private static final int GAP = 3;

    /**
     * A name, beside the point that is {@code left} and {@code top}.
     *
     * @param form for style sheets: {@code country} or {@code spot}; with {@code roomy}, only a wide page has room for it
     * @param dx to the right of the point, in pixels
     * @param dy from the point down to the line that the letters stand on
     * @param anchor which part of the name that is
     */
    record Label(String text, String form, String left, String top, String dx, String dy, String anchor) {}

    /** Where a name can stand. */
    private enum Side {
        RIGHT,
        LEFT,
        ABOVE,
        BELOW,
        ON
    }

    /** What can have a name: a mark, or a country, which has it on its land. */
    private record Spot(String name, long mentions, double x, double y, double radius, List<Side> sides) {

        static Spot of(MapView.Mark mark) {
            return new Spot(
                    mark.place().name(),
                    mark.place().mentions(),
                    mark.x(),
                    mark.y(),
                    mark.radius(),
                    List.of(Side.RIGHT, Side.LEFT, Side.BELOW, Side.ABOVE));
        }

        static Spot of(MappedPlace country, Frame frame) {
            return new Spot(
                    country.name(),
                    country.mentions(),
                    frame.x(country.longitude()),
                    frame.y(country.latitude()),
                    0,
                    List.of(Side.ON, Side.BELOW, Side.ABOVE));
        }
    }

    private record Placed(Spot spot, Side side) {}

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean within(Box other) {
            return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
        }
    }

    private final double aspect;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private MapLabels(double aspect) {
        this.aspect = aspect;
    }

    /** @param half whether the map has but half of a wide page */
    static List<Label> of(List<MapView.Shape> countries, List<MapView.Mark> marks, Frame frame, boolean half) {
        Stream<Spot> lands = countries.stream()
                .map(MapView.Shape::place)
                .filter(place -> frame.contains(place.latitude(), place.longitude()))
                .map(place -> Spot.of(place, frame));
        List<Spot> spots = Stream.concat(marks.stream().map(Spot::of), lands)
                .sorted(Comparator.comparingLong(Spot::mentions).reversed())
                .toList();
        MapLabels labels = new MapLabels(frame.aspect());
        labels.name(spots, PHONE, "");
        labels.name(spots, half ? HALF : WHOLE, " roomy");
        return labels.labels;
    }

    /** Names what has no name yet and has room for one on a map of this width. */
    private void name(List<Spot> spots, int width, String room) {
        List<Box> taken = new ArrayList<>();
        spots.stream().filter(spot -> spot.radius() > 0).forEach(spot -> taken.add(mark(spot, width)));
        placed.forEach(each -> taken.add(box(each, width)));
        List<Spot> named = placed.stream().map(Placed::spot).toList();
        Box map = new Box(0, 0, width, width / aspect);
        for (Spot spot : spots) {
            if (!named.contains(spot)) {
                spot.sides().stream()
                        .map(side -> new Placed(spot, side))
                        .filter(each -> {
                            Box box = box(each, width);
                            return box.within(map) && taken.stream().noneMatch(box::meets);
                        })
                        .findFirst()
                        .ifPresent(each -> {
                            placed.add(each);
                            taken.add(box(each, width));
                            labels.add(label(each, room));
                        });
            }
        }
    }

    private Box mark(Spot spot, int width) {
        double x = spot.x() * width;
        double y = spot.y() * width / aspect;
        return new Box(x - spot.radius(), y - spot.radius(), x + spot.radius(), y + spot.radius());
    }

    private Box box(Placed each, int width) {
        Spot spot = each.spot();
        double x = spot.x() * width;
        double y = spot.y() * width / aspect;
        double length = spot.name().length() * LETTER;
        double away = spot.radius() + GAP;
        return switch (each.side()) {
            case RIGHT -> new Box(x + away, y - LINE / 2.0, x + away + length, y + LINE / 2.0);
            case LEFT -> new Box(x - away - length, y - LINE / 2.0, x - away, y + LINE / 2.0);
            case ABOVE -> new Box(x - length / 2, y - away - LINE, x + length / 2, y - away);
            case BELOW -> new Box(x - length / 2, y + away, x + length / 2, y + away + LINE);
            case ON -> new Box(x - length / 2, y - LINE / 2.0, x + length / 2, y + LINE / 2.0);
        };
    }

    /** Letters stand on a line a quarter of their line's height above its lower edge. */
    private static Label label(Placed each, String room) {
        Spot spot = each.spot();
        double away = spot.radius() + GAP;
        double dx =
                switch (each.side()) {
                    case RIGHT -> away;
                    case LEFT -> -away;
                    case ABOVE, BELOW, ON -> 0;
                };
        double dy =
                switch (each.side()) {
                    case RIGHT, LEFT, ON -> LINE / 4.0;
                    case ABOVE -> -away - LINE / 4.0;
                    case BELOW -> away + LINE * 3 / 4.0;
                };
        String anchor =
                switch (each.side()) {
                    case RIGHT -> "start";
                    case LEFT -> "end";
                    case ABOVE, BELOW, ON -> "middle";
                };
        return new Label(
                spot.name(),
                (spot.radius() > 0 ? "spot" : "country") + room,
                TimeScale.percent(spot.x() * 100),
                TimeScale.percent(spot.y() * 100),
                TimeScale.number(dx),
                TimeScale.number(dy),
                anchor);
    }
}
