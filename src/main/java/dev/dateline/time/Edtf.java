package dev.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A time as ISO 8601-2:2019 (EDTF) writes it: all of levels 0 and 1 but years of more than four digits, and of level 2
 * the sets and the seasons of a hemisphere. What it names is given as days, the first and the last that it can mean.
 *
 * <p>A qualifier ({@code ?}, {@code ~}, {@code %}) leaves the days as they are: how far off an approximate date may be
 * is not said, and so not invented.
 */
public final class Edtf {

    private static final int LONGEST = 100;
    private static final String OPEN = "..";
    private static final String UNKNOWN = "";

    private final String value;
    private final Optional<LocalDate> earliest;
    private final Optional<LocalDate> latest;
    private final Precision precision;

    private Edtf(String value, Optional<LocalDate> earliest, Optional<LocalDate> latest, Precision precision) {
        this.value = value;
        this.earliest = earliest;
        this.latest = latest;
        this.precision = precision;
    }

    /**
     * Reads a value.
     *
     * @throws IllegalEdtfException where it is none, or names days that are not, or an end before its start
     */
    public static Edtf parse(String value) {
        if (value.length() > LONGEST) {
            throw new IllegalEdtfException("is longer than " + LONGEST + " characters");
        }
        if (value.startsWith("[") && value.endsWith("]") || value.startsWith("{") && value.endsWith("}")) {
            return set(value);
        }
        return value.contains("/") ? interval(value) : single(value);
    }

    private static Edtf single(String value) {
        EdtfDate date = EdtfDate.parse(value);
        return new Edtf(value, Optional.of(date.earliest()), Optional.of(date.latest()), date.precision());
    }

    private static Edtf interval(String value) {
        String[] ends = value.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalEdtfException("is not an interval: it has more than one \"/\"");
        }
        return span(value, ends[0], ends[1], Precision.INTERVAL);
    }

    private static Edtf span(String value, String from, String to, Precision precision) {
        Optional<LocalDate> earliest = end(from, EdtfDate::earliest);
        Optional<LocalDate> latest = end(to, EdtfDate::latest);
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalEdtfException("ends before it begins");
        }
        return new Edtf(value, earliest, latest, precision);
    }

    private static Optional<LocalDate> end(String end, Function<EdtfDate, LocalDate> day) {
        return end.equals(OPEN) || end.equals(UNKNOWN) ? Optional.empty() : Optional.of(day.apply(EdtfDate.parse(end)));
    }

    private static Edtf set(String value) {
        List<Edtf> members = new ArrayList<>();
        for (String member : value.substring(1, value.length() - 1).split(",", -1)) {
            int dots = member.indexOf(OPEN);
            members.add(
                    dots < 0
                            ? single(member.strip())
                            : span(member, member.substring(0, dots), member.substring(dots + 2), Precision.SET));
        }
        return new Edtf(
                value, outer(members, Edtf::earliest, false), outer(members, Edtf::latest, true), Precision.SET);
    }

    // The outermost day; none where a member is open on that side.
    private static Optional<LocalDate> outer(
            List<Edtf> members, Function<Edtf, Optional<LocalDate>> side, boolean last) {
        List<LocalDate> days =
                members.stream().map(side).flatMap(Optional::stream).toList();
        if (days.size() < members.size()) {
            return Optional.empty();
        }
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return days.stream().max(last ? order : order.reversed());
    }

    /** The value, as it was written. */
    public String value() {
        return value;
    }

    /** The first day it can mean; empty where the start is open or unknown. */
    public Optional<LocalDate> earliest() {
        return earliest;
    }

    /** The last day it can mean; empty where the end is open or unknown. */
    public Optional<LocalDate> latest() {
        return latest;
    }

    public Precision precision() {
        return precision;
    }

    /** Whether any part of it is qualified as approximate, {@code ~} or {@code %}. */
    public boolean approximate() {
        return value.contains("~") || value.contains("%");
    }

    /** Whether any part of it is qualified as uncertain, {@code ?} or {@code %}. */
    public boolean uncertain() {
        return value.contains("?") || value.contains("%");
    }
}
