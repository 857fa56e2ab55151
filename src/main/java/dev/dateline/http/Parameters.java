package dev.dateline.http;

import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the query parameters of one request, which resources take as plain strings: Quarkus REST answers a value it
 * cannot convert with a 404. A wrong value is noted and read as if it were absent; {@link #check()} then refuses all
 * wrong ones at once, so that a client mends them in one go.
 *
 * <pre>{@code
 * var parameters = new Parameters();
 * int limit = parameters.integer("limit", query.limit, 1, 100).orElse(20);
 * Optional<LocalDate> from = parameters.date("from", query.from);
 * parameters.check();
 * }</pre>
 *
 * <p>In every method {@code name} is the parameter's name and {@code raw} its value as given, {@code null} where it is
 * not given. A blank value is a wrong one, not an absent one. Not safe for use by several threads.
 */
public final class Parameters {

    /** The greatest whole number that every JSON reader keeps exactly (RFC 8259 section 6), 2^53 - 1. */
    public static final long MAX_WHOLE_NUMBER = (1L << 53) - 1;

    /** Longer numbers than any bound, shorter than any overflow. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    /** {@link LocalDate#parse} alone would also take years of more digits, with a sign. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** {@link Double#parseDouble} alone would also take NaN, 0x1p3, 1e5, 1d and blanks around. */
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

    private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,20})?|1(\\.0{1,20})?");

    private final List<ProblemError> errors = new ArrayList<>();

    /** A whole number from {@code min} to {@code max}, both included. */
    public OptionalInt integer(String name, String raw, int min, int max) {
        OptionalLong value = wholeNumber(name, raw, min, max);
        return value.isPresent() ? OptionalInt.of(Math.toIntExact(value.getAsLong())) : OptionalInt.empty();
    }

    /** A whole number from 0 to {@link #MAX_WHOLE_NUMBER}. */
    public OptionalLong wholeNumber(String name, String raw) {
        return wholeNumber(name, raw, 0, MAX_WHOLE_NUMBER);
    }

    private OptionalLong wholeNumber(String name, String raw, long min, long max) {
        if (raw == null) {
            return OptionalLong.empty();
        }
        if (WHOLE.matcher(raw).matches()) {
            long value = Long.parseLong(raw);
            if (value >= min && value <= max) {
                return OptionalLong.of(value);
            }
        }
        refuse(name, raw, name + " must be a whole number from " + min + " to " + max + ".");
        return OptionalLong.empty();
    }

    /** A share from 0 to 1, in decimal figures. */
    public OptionalDouble share(String name, String raw) {
        if (raw == null) {
            return OptionalDouble.empty();
        }
        if (SHARE.matcher(raw).matches()) {
            return OptionalDouble.of(Double.parseDouble(raw));
        }
        refuse(name, raw, name + " must be a number from 0 to 1, such as 0.5.");
        return OptionalDouble.empty();
    }

    /** A day of the calendar as ISO 8601 writes it, {@code yyyy-MM-dd}, years 0000 to 9999. */
    public Optional<LocalDate> date(String name, String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(raw).matches()) {
                return Optional.of(LocalDate.parse(raw));
            }
        } catch (DateTimeException noSuchDay) {
            // the 30th of February: answered like any other wrong value
        }
        refuse(name, raw, name + " must be a date such as 2025-07-18.");
        return Optional.empty();
    }

    /** Two {@linkplain #date days}, the first not after the second; each may be missing. */
    public DayRange days(String fromName, String rawFrom, String toName, String rawTo) {
        Optional<LocalDate> from = date(fromName, rawFrom);
        Optional<LocalDate> to = date(toName, rawTo);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            refuse(fromName, rawFrom, fromName + " must not be after " + toName + ", which is " + rawTo + ".");
            refuse(toName, rawTo, toName + " must not be before " + fromName + ", which is " + rawFrom + ".");
        }
        return new DayRange(from, to);
    }

    /** Words to look for: anything but blank, without the blanks around it, at most {@code maxLength} UTF-16 units. */
    public Optional<String> text(String name, String raw, int maxLength) {
        if (raw == null) {
            return Optional.empty();
        }
        String text = raw.strip();
        if (text.isEmpty()) {
            refuse(name, raw, name + " must not be blank.");
        } else if (text.length() > maxLength) {
            refuse(name, raw, name + " must be at most " + maxLength + " characters long.");
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> truth(String name, String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        if (raw.equals("true") || raw.equals("false")) {
            return Optional.of(Boolean.valueOf(raw));
        }
        refuse(name, raw, name + " must be one of true, false.");
        return Optional.empty();
    }

    /** One of an enum's constants, by its very name. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, String raw, Class<E> type) {
        return oneOf(name, raw, type, Enum::name);
    }

    /** One of an enum's constants, by the word that the API has for it. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, String raw, Class<E> type, Function<E, String> word) {
        if (raw == null) {
            return Optional.empty();
        }
        Map<String, E> allowed = byWord(type, word);
        E value = allowed.get(raw);
        if (value == null) {
            refuse(name, raw, name + " must be one of " + String.join(", ", allowed.keySet()) + ".");
        }
        return Optional.ofNullable(value);
    }

    /**
     * Several of an enum's constants, by their very names, separated by commas without blanks.
     *
     * @return at least one, in the order given
     */
    public <E extends Enum<E>> Optional<Set<E>> someOf(String name, String raw, Class<E> type) {
        return someOf(name, raw, type, Enum::name);
    }

    /**
     * Several of an enum's constants, by the words that the API has for them, separated by commas without blanks.
     *
     * @return at least one, in the order given
     */
    public <E extends Enum<E>> Optional<Set<E>> someOf(
            String name, String raw, Class<E> type, Function<E, String> word) {
        Map<String, E> allowed = byWord(type, word);
        return words(name, raw, allowed.keySet()).map(given -> {
            Set<E> values = new LinkedHashSet<>();
            given.forEach(one -> values.add(allowed.get(one)));
            return Collections.unmodifiableSet(values);
        });
    }

    /**
     * Several of the allowed words, separated by commas without blanks.
     *
     * @return at least one, in the order given
     */
    public Optional<Set<String>> someOf(String name, String raw, Set<String> allowed) {
        // a set may have no order of its own, and the message should not change from one start to the next
        return words(name, raw, new TreeSet<>(allowed));
    }

    private Optional<Set<String>> words(String name, String raw, Collection<String> allowed) {
        if (raw == null) {
            return Optional.empty();
        }
        // -1: a comma at the end is followed by an empty word, which is as wrong as one in the middle
        Set<String> words = new LinkedHashSet<>(Arrays.asList(raw.split(",", -1)));
        if (!allowed.containsAll(words)) {
            refuse(
                    name,
                    raw,
                    name + " must be one or more of " + String.join(", ", allowed)
                            + ", separated by commas without blanks.");
            return Optional.empty();
        }
        return Optional.of(Collections.unmodifiableSet(words));
    }

    /** {@code west,south,east,north} in decimal degrees, see {@link BoundingBox}. */
    public Optional<BoundingBox> boundingBox(String name, String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        String[] parts = raw.split(",", -1);
        if (parts.length == 4
                && Arrays.stream(parts).allMatch(part -> DEGREES.matcher(part).matches())) {
            double[] degrees =
                    Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
            try {
                return Optional.of(new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]));
            } catch (IllegalArgumentException outOfRange) {
                // answered like any other wrong value
            }
        }
        refuse(
                name,
                raw,
                name + " must be west,south,east,north in decimal degrees: longitudes from -180 to 180,"
                        + " latitudes from -90 to 90, south not above north.");
        return Optional.empty();
    }

    /**
     * Notes a parameter that is wrong for a reason only the caller knows, such as a range whose end lies before its start.
     *
     * @param message a plain English sentence that names the parameter
     */
    public void refuse(String name, String raw, String message) {
        errors.add(new ProblemError(name, message, raw));
    }

    /**
     * To be called once all parameters are read, before any of them is used.
     *
     * @throws ProblemException 400 that names every wrong parameter, if there is one
     */
    public void check() {
        if (!errors.isEmpty()) {
            throw ProblemException.badParameters(errors);
        }
    }

    private static <E extends Enum<E>> Map<String, E> byWord(Class<E> type, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(word.apply(constant), constant);
        }
        return byWord;
    }
}
