package dev.dateline.reader;

import dev.dateline.casualty.FigureDetail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where numbers of people stand on a line from nobody on. Even where all can be told apart so; else by the logarithm, and
 * the line says so.
 *
 * @param most the largest number that any figure names
 */
record FigureScale(long most, boolean logarithmic) {

    /** What stays free for an arrow, in percent. */
    private static final double OPEN = 14;

    private static final double START = 2;

    /** Where the smallest number is less than this part of the largest, an even line would not show it. */
    private static final int EVEN = 50;

    /**
     * How a figure is drawn: a dot for a number that the words say, else a bar over all that they allow.
     *
     * @param right {@code null} where the words set no upper bound
     * @param endless whether they set a lower one only
     */
    record Bar(boolean dot, boolean range, boolean soft, End left, String width, End right, boolean endless) {}

    /**
     * An end of a bar.
     *
     * @param at in percent
     * @param open whether the bound itself is left out: "more than"
     */
    record End(String at, boolean open) {}

    static FigureScale of(List<FigureDetail> figures) {
        List<Long> numbers = figures.stream()
                .flatMap(figure -> Stream.of(figure.value(), figure.lowerBound(), figure.upperBound()))
                .filter(Objects::nonNull)
                .toList();
        long most = numbers.stream().mapToLong(Long::longValue).max().orElse(1);
        long least = numbers.stream()
                .mapToLong(Long::longValue)
                .filter(number -> number > 0)
                .min()
                .orElse(1);
        return new FigureScale(Math.max(most, 1), least < most / EVEN);
    }

    public String end() {
        return FigureWords.grouped(most);
    }

    Bar bar(FigureDetail figure) {
        Long low = figure.lowerBound();
        Long high = figure.upperBound();
        boolean exact = low != null && low.equals(high);
        boolean range = !exact && (low != null || high != null);
        double left = low == null ? START : at(low);
        double right = high == null ? 100 : at(high);
        return new Bar(
                exact,
                range,
                figure.value() != null && range && low != null && high != null,
                new End(TimeScale.percent(left), low != null && Boolean.FALSE.equals(figure.lowerInclusive())),
                TimeScale.percent(Math.max(0.5, right - left)),
                high == null ? null : new End(TimeScale.percent(right), Boolean.FALSE.equals(figure.upperInclusive())),
                low != null && high == null);
    }

    private double at(long number) {
        double share = logarithmic ? Math.log1p(number) / Math.log1p(most) : (double) number / most;
        return START + (100 - START - OPEN) * share;
    }
}
