package dev.dateline.extract.dates;

import dev.dateline.time.DateBasis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in a sentence how the value of some words was reasoned out. */
final class Note {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Reference reference;
    private final String published;

    Note(Reference reference) {
        this.reference = reference;
        this.published = published(reference);
    }

    /**
     * @param value as EDTF
     * @param anchor the date before it in the text that it leans on, if it does
     */
    String of(DateBasis basis, String words, String value, Period period, Frame.Named anchor) {
        return switch (basis) {
            case RELATIVE_TO_DATE ->
                "Seen from \"" + anchor.words() + "\" before it in the text ("
                        + anchor.period().edtf() + "), \"" + words + "\" is " + value + ".";
            case RELATIVE_TO_PUBLICATION ->
                "Counted from publication " + published + ", \"" + words + "\" is " + value + ".";
            default ->
                "The text was published " + published + ", so \"" + words + "\" is the one " + side(period) + " that: "
                        + value + ".";
        };
    }

    /** Of words that may mean either of two days. */
    String ofTwo(String words, Period one, Period other) {
        return "\"" + words + "\" may be " + named(one) + " or " + named(other)
                + ": writers use it for both, and the text does not say which is meant.";
    }

    private static String named(Period period) {
        return period.unit() == Unit.DAY ? DAY.format(period.start()) : period.edtf();
    }

    private String side(Period period) {
        if (period.end().isBefore(reference.earliest())) {
            return "before";
        }
        return period.start().isAfter(reference.latest()) ? "after" : "nearest to";
    }

    private static String published(Reference reference) {
        if (!reference.isKnown()) {
            return "";
        }
        LocalDate first = reference.earliest();
        LocalDate last = reference.latest();
        if (first.equals(last)) {
            return "on " + DAY.format(first);
        }
        return first.withDayOfMonth(1).equals(last.withDayOfMonth(1))
                ? "in " + MONTH.format(first)
                : "between " + DAY.format(first) + " and " + DAY.format(last);
    }
}
