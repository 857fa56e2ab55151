package dev.dateline.reader;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where days stand on a line. The way from one day that is named to the next is as long as the logarithm of the days
 * between them: an article names a war of 1948 and each day of one week, and on an even line that week would be a point.
 */
final class TimeScale {

    /** Room for arrows at both ends, in percent of the line. */
    private static final double MARGIN = 4;

    /** The least distance between two labels, in percent. */
    private static final double LABEL = 19;

    /** A label under the line. */
    record Tick(String label, String at) {}

    private final TreeMap<LocalDate, Double> places = new TreeMap<>();

    TimeScale(Collection<LocalDate> days) {
        TreeMap<LocalDate, Double> ways = new TreeMap<>();
        double way = 0;
        LocalDate before = null;
        for (LocalDate day : new TreeSet<>(days)) {
            way += before == null ? 0 : Math.log1p(ChronoUnit.DAYS.between(before, day));
            ways.put(day, way);
            before = day;
        }
        double whole = way;
        ways.forEach((day, at) -> places.put(day, whole == 0 ? 50 : MARGIN + (100 - 2 * MARGIN) * at / whole));
    }

    /**
     * In percent from the left.
     *
     * @param day one of those that the scale was made for
     */
    double at(LocalDate day) {
        return places.get(day);
    }

    /** The first day of all, the last, and those between that have room for a label. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (places.isEmpty()) {
            return ticks;
        }
        Map.Entry<LocalDate, Double> last = places.lastEntry();
        double taken = Double.NEGATIVE_INFINITY;
        LocalDate before = null;
        for (Map.Entry<LocalDate, Double> place : places.entrySet()) {
            boolean room = place.getValue() - taken >= LABEL && last.getValue() - place.getValue() >= LABEL;
            if (room || place.equals(last)) {
                ticks.add(new Tick(label(place.getKey(), before), percent(place.getValue())));
                taken = place.getValue();
                before = place.getKey();
            }
        }
        return ticks;
    }

    /** The year alone, where nothing else of it is on the line; and where a label has said it, the day alone. */
    private String label(LocalDate day, LocalDate before) {
        boolean alone =
                places.subMap(day.withDayOfYear(1), true, day.withDayOfYear(day.lengthOfYear()), true).keySet().stream()
                        .allMatch(each -> each.getDayOfYear() == 1 || each.getDayOfYear() == each.lengthOfYear());
        if (alone) {
            return DayWords.year(day);
        }
        String dayAndMonth = day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        boolean said = before != null && before.getYear() == day.getYear();
        return said ? dayAndMonth : dayAndMonth + " " + DayWords.year(day);
    }

    static String percent(double value) {
        return number(value) + "%";
    }

    /** With two digits after the point at most. */
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }
}
