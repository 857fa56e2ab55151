package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

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
                ENGLISH.note("date.from-date", anchor.words(), anchor.period().edtf(), words, value);
            case RELATIVE_TO_PUBLICATION -> ENGLISH.note("date.from-publication", published, words, value);
            default -> completed(words, value, period);
        };
    }

    /** Of words that may mean either of two days. */
    String ofTwo(String words, Period one, Period other) {
        return ENGLISH.note("date.either", words, named(one), named(other));
    }

    private static String named(Period period) {
        return period.unit() == Unit.DAY ? DAY.format(period.start()) : period.edtf();
    }

    private String completed(String words, String value, Period period) {
        if (period.end().isBefore(reference.earliest())) {
            return ENGLISH.note("date.before-publication", published, words, value);
        }
        return period.start().isAfter(reference.latest())
                ? ENGLISH.note("date.after-publication", published, words, value)
                : ENGLISH.note("date.near-publication", published, words, value);
    }

    private static String published(Reference reference) {
        if (!reference.isKnown()) {
            return "";
        }
        LocalDate first = reference.earliest();
        LocalDate last = reference.latest();
        if (first.equals(last)) {
            return ENGLISH.note("date.published-on", DAY.format(first));
        }
        return first.withDayOfMonth(1).equals(last.withDayOfMonth(1))
                ? ENGLISH.note("date.published-in", MONTH.format(first))
                : ENGLISH.note("date.published-between", DAY.format(first), DAY.format(last));
    }
}
