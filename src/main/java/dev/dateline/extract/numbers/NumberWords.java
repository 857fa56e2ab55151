package dev.dateline.extract.numbers;

import dev.dateline.extract.language.Language;

import java.util.Map;
import java.util.Set;

/** The words of a language that numbers are made of: the classes {@code number.*} of its pack. */
public final class NumberWords {

    /** Zero to nineteen, and twenty to ninety. */
    final Map<String, Integer> units;

    final Map<String, Integer> tens;

    /** What multiplies, and may be followed by less: "hundred", "lakh", "million". */
    final Map<String, Long> scales;

    /** What multiplies, and is followed by no more of the number: "dozen". */
    final Map<String, Long> dozens;

    /** As many of a hundred as a part is: "half". */
    final Map<String, Integer> percent;

    /** How often a part is taken: "three quarters". */
    final Map<String, Integer> times;

    /** "a" of "a hundred". */
    final Set<String> one;

    final Set<String> and;
    final Set<String> of;

    /** What may follow a whole number: "and a half". */
    final Set<String> halves;

    /** By which only a part is taken of whatever comes: "a third of", "60 percent of". */
    final Set<String> parts;

    /** What stands between such a part and its whole. */
    final Set<String> beforeWhole;

    /** What multiplies and is not read, as nobody counts people by it: "billion". */
    final Set<String> unreadable;

    public NumberWords(Language language) {
        units = language.numbers("number.unit");
        tens = language.numbers("number.ten");
        scales = language.values("number.scale", Long::valueOf);
        dozens = language.values("number.dozen", Long::valueOf);
        percent = language.numbers("number.percent");
        times = language.numbers("number.times");
        one = language.words("number.one");
        and = language.words("number.and");
        of = language.words("number.of");
        halves = language.words("number.half");
        parts = language.words("number.part", "number.percent");
        beforeWhole = language.words("number.before-whole");
        unreadable = language.words("number.unreadable");
    }
}
