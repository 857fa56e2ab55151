package dev.dateline.reader;

/** Numbers of things in words. */
final class Counted {

    private Counted() {}

    /** {@code 1 person}, {@code 0 people}, {@code 1,200 people}. */
    static String of(long number, String one, String several) {
        return FigureWords.grouped(number) + " " + (number == 1 ? one : several);
    }
}
