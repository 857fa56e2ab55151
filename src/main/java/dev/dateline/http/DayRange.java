package dev.dateline.http;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two days of the calendar, both included; without one of them the range is open on that side.
 *
 * @param from not after {@code to}, where both are there
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {}
