package dev.dateline.reader;

import dev.dateline.mention.SubjectKind;
import dev.dateline.time.DateBasis;
import dev.dateline.time.DateDetail;
import dev.dateline.time.Modifier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Date expressions in the order of time, each with its place on one line. */
record Timeline(List<Row> rows, List<TimeScale.Tick> ticks) {

    private static final Comparator<DateDetail> IN_TIME = Comparator.comparing(
                    DateDetail::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DateDetail::latest, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * One expression.
     *
     * @param anchor the fragment that marks in the text lead to; {@code null} where there is no text beside it
     * @param href where its words stand
     * @param when the days it means, in words
     * @param shape {@code day}, or {@code range} for more than one; with {@code from} or {@code to} for an open end
     * @param soft whether the words say it only about, or it was reasoned out from more than them
     * @param left where it begins on the line, in percent
     * @param width how long it is
     */
    record Row(
            DateDetail date,
            String anchor,
            String href,
            String when,
            String reason,
            String shape,
            boolean soft,
            String left,
            String width) {

        public boolean isDay() {
            return shape.equals("day");
        }

        public boolean isOpenStart() {
            return shape.equals("range to");
        }

        public boolean isOpenEnd() {
            return shape.equals("range from");
        }
    }

    /**
     * @param anchored whether all are of one article, beside its text
     * @param href where the words of each stand
     */
    static Timeline of(List<DateDetail> dates, boolean anchored, Function<DateDetail, String> href) {
        TimeScale scale = new TimeScale(dates.stream()
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .filter(Objects::nonNull)
                .toList());
        return new Timeline(
                dates.stream()
                        .sorted(IN_TIME)
                        .map(date -> row(date, anchored, href.apply(date), scale))
                        .toList(),
                scale.ticks());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static Row row(DateDetail date, boolean anchored, String href, TimeScale scale) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        double left = earliest == null ? 0 : scale.at(earliest);
        double right = latest == null ? 100 : scale.at(latest);
        return new Row(
                date,
                anchored ? MarkedText.subject(SubjectKind.DATE, date.id()) : null,
                href,
                DayWords.between(earliest, latest),
                reason(date),
                earliest == null
                        ? "range to"
                        : latest == null ? "range from" : earliest.equals(latest) ? "day" : "range",
                date.inferred() || bends(date.modifier()),
                TimeScale.percent(left),
                TimeScale.percent(Math.max(right - left, 0.4)));
    }

    private static boolean bends(Modifier modifier) {
        return modifier == Modifier.APPROX
                || modifier == Modifier.START
                || modifier == Modifier.MID
                || modifier == Modifier.END;
    }

    private static String reason(DateDetail date) {
        String provenance = ProvenanceWords.of(date.provenance());
        return words(date.basis())
                + (date.note() == null ? "" : ": " + date.note())
                + (provenance == null ? "" : " (" + provenance + ")");
    }

    private static String words(DateBasis basis) {
        return switch (basis) {
            case STATED -> "The words say it";
            case COMPLETED_FROM_PUBLICATION -> "The day of publication fills in what the words leave out";
            case RELATIVE_TO_PUBLICATION -> "Counted from the day of publication";
            case RELATIVE_TO_DATE -> "Counted from another date of the text";
        };
    }
}
