package dev.dateline.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as the Extended Date/Time Format writes it (ISO 8601-2:2019; Library of Congress, EDTF 2019), with the days
 * within which it lies.
 *
 * <ul>
 *   <li>Level 0: {@code 2025-07-31}, {@code 2025-07}, {@code 2025}; {@code 2025-07-18T03:00:00} with {@code Z}, an
 *       offset or neither; {@code 2025-07-18/2025-07-31}.
 *   <li>Level 1: {@code ?} (uncertain), {@code ~} (approximate) or {@code %} (both) after a date; {@code 2025-07-XX},
 *       {@code 2025-XX}, {@code 2025-XX-XX}, {@code 199X}, {@code 19XX}; {@code ..} for an open side of an interval
 *       and nothing for an unknown one; {@code 2025-21} to {@code -24} (seasons); {@code -0044}.
 *   <li>Of level 2: seasons of a hemisphere ({@code 25} to {@code 32}), quarters ({@code 33} to {@code 36}) and halves
 *       ({@code 40}, {@code 41}) of a year; {@code [a,b..c]} (one of these) and <code>{a,b..c}</code> (all of these).
 * </ul>
 *
 * <p>No tolerance is made up: an approximate or uncertain date keeps the bounds of the date as stated, and says so with
 * {@link #approximate} and {@link #uncertain}. A season's days are not fixed, so its bounds are the widest in use:
 * by the calendar or by the sun, a winter that ends in its year or begins in it; and 21 to 24, which name no hemisphere,
 * take in the season of either. Say 25 to 32 where the hemisphere is known. What would end after 9999-12-31 ends then.
 *
 * <p>Dates are those of the proleptic Gregorian calendar; year 0000 is 1 BC. Two of them are equal if written alike.
 */
public final class Edtf {

    /** No year has more than four digits, so no date is after this one. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final int LONGEST = 100;
    private static final String OPEN = "..";

    private final String value;
    private final Extent extent;

    private Edtf(String value, Extent extent) {
        this.value = value;
        this.extent = extent;
    }

    /** @throws IllegalEdtfException if the text is none of the above, longer than 100 characters or runs backwards */
    public static Edtf parse(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalEdtfException("a date must not be blank");
        }
        if (text.length() > LONGEST) {
            throw new IllegalEdtfException("a date must not be longer than " + LONGEST + " characters");
        }
        return new Edtf(text, read(text));
    }

    private static Extent read(String text) {
        if (isEnclosed(text, '[', ']') || isEnclosed(text, '{', '}')) {
            return readSet(text);
        }
        if (text.indexOf('/') >= 0) {
            return readInterval(text);
        }
        return text.indexOf('T') >= 0 ? EdtfDate.readDateTime(text) : EdtfDate.read(text);
    }

    private static boolean isEnclosed(String text, char opening, char closing) {
        return text.charAt(0) == opening && text.charAt(text.length() - 1) == closing;
    }

    private static Extent readInterval(String text) {
        String[] sides = text.split("/", -1);
        if (sides.length != 2) {
            throw new IllegalEdtfException(text, "an interval has one slash");
        }
        return range(text, side(sides[0]), side(sides[1]));
    }

    private static Extent side(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Extent.UNBOUNDED : EdtfDate.read(text);
    }

    private static Extent range(String text, Extent from, Extent to) {
        if (from.isUnbounded() && to.isUnbounded()) {
            throw new IllegalEdtfException(text, "it names no day at all");
        }
        if (from.isAfter(to)) {
            throw new IllegalEdtfException(text, "it ends before it begins");
        }
        return from.to(to);
    }

    private static Extent readSet(String text) {
        String[] members = text.substring(1, text.length() - 1).split(",", -1);
        Extent all = readMember(text, members, 0).as(Precision.SET);
        for (int at = 1; at < members.length; at++) {
            all = all.enclosing(readMember(text, members, at));
        }
        return all;
    }

    /** Only the first member may be open towards the past, only the last towards the future. */
    private static Extent readMember(String text, String[] members, int at) {
        String member = members[at];
        int dots = member.indexOf(OPEN);
        if (dots < 0) {
            return EdtfDate.read(member);
        }
        String from = member.substring(0, dots);
        String to = member.substring(dots + OPEN.length());
        if (from.isEmpty() && at > 0 || to.isEmpty() && at < members.length - 1) {
            throw new IllegalEdtfException(text, "only the ends of a set may be open");
        }
        return range(text, side(from), side(to));
    }

    /** The date as it was written; there is one way to write each. */
    public String value() {
        return value;
    }

    /** The first day that may be meant; empty if the date is open or unknown towards the past. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(extent.earliest());
    }

    /** The last day that may be meant; empty if the date is open or unknown towards the future. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(extent.latest());
    }

    public Precision precision() {
        return extent.precision();
    }

    /** Whether the date, or a part of it, is "about" then: {@code ~} or {@code %}. */
    public boolean approximate() {
        return extent.approximate();
    }

    /** Whether the date, or a part of it, is doubted: {@code ?} or {@code %}. */
    public boolean uncertain() {
        return extent.uncertain();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf date && date.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
