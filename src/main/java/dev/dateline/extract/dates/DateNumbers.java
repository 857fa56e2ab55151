package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Language;
import dev.dateline.extract.numbers.NumberWords;
import dev.dateline.extract.numbers.Numeral;
import dev.dateline.extract.numbers.NumeralReader;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the numbers that date expressions are made of: counts, years and decades, in digits and in words. */
final class DateNumbers {

    private static final int MOST = 1_000_000;

    private final NumberWords words;
    /** Less than twenty. */
    final Set<String> units;

    /** Less than a hundred. */
    final Set<String> numbers;

    private final Set<String> scales;
    private final Map<String, Integer> groups;
    private final Map<String, Integer> centuries;
    final Map<String, Integer> decades;

    DateNumbers(Language language) {
        words = new NumberWords(language);
        units = language.words("number.unit");
        numbers = language.words("number.unit", "number.ten");
        scales = language.words("number.scale", "number.dozen");
        groups = language.numbers("count.group");
        centuries = language.numbers("year.century");
        decades = language.numbers("decade");
    }

    /** Beside digits. */
    Set<String> countOpeners() {
        return Stream.of(numbers, groups.keySet(), Set.of(A, AN))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** What is less than twenty, in digits or in a word; -1 for any other word. */
    int unit(RuleWords text, int at) {
        String word = text.low(at);
        return units.contains(word) ? (int) whole(text, at).value() : digits(word);
    }

    /** The number that at most seven digits say, thousands apart by commas or not; -1 for any other word. */
    static int digits(String word) {
        if (word.isEmpty() || word.length() > 7 || word.charAt(0) == ',') {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                number = 10 * number + c - '0';
            } else if (c != ',') {
                return -1;
            }
        }
        return number;
    }

    /** "3", "1,400", "a", "twenty-four", "two hundred", "a couple of", "a dozen". */
    long count(RuleWords text, int at) {
        int digits = digits(text.low(at));
        if (digits >= 0) {
            return digits <= MOST ? Term.reading(1, digits) : Term.NONE;
        }
        boolean isOne = A.equals(text.low(at)) || AN.equals(text.low(at));
        long group = group(text, at, isOne ? at + 1 : at);
        if (group != Term.NONE) {
            return group;
        }
        boolean isMore = isOne ? scales.contains(text.low(at + 1)) : numbers.contains(text.low(at));
        Numeral number = isMore ? whole(text, at) : null;
        if (number == null) {
            return isOne ? Term.reading(1, 1) : Term.NONE;
        }
        return Term.reading(number.end() - at, (int) Math.min(MOST, number.value()));
    }

    private Numeral whole(RuleWords text, int at) {
        return new NumeralReader(text, "", words).whole(at);
    }

    /** "A couple of years", "the next dozen years". */
    private long group(RuleWords text, int start, int at) {
        Integer group = groups.get(text.low(at));
        if (group == null) {
            return Term.NONE;
        }
        int end = text.low(at + 1).equals(OF) ? at + 2 : at + 1;
        return Term.reading(end - start, group);
    }

    /** "'98", of the last century, and "'05", of this one. */
    static long shortYear(String word) {
        int number = digits(word.substring(1));
        return number < 0 ? Term.NONE : Term.reading(1, number < 30 ? 2000 + number : 1900 + number);
    }

    /** "nineteen ninety-six", "two thousand", "two thousand and five", "twenty ten". */
    long year(RuleWords text, int at) {
        if (!numbers.contains(text.low(at))) {
            return Term.NONE;
        }
        Integer century = centuries.get(text.low(at));
        Numeral number = whole(text, century == null ? at : at + 1);
        if (number == null) {
            return Term.NONE;
        }
        long year = century == null ? number.value() : 100L * century + number.value();
        boolean isYear = century == null ? year >= 2000 && year < 2100 : number.value() >= 10 && number.value() < 100;
        return isYear ? Term.reading(number.end() - at, (int) year) : Term.NONE;
    }

    /** "1990s", "1990's", "nineties", "'90s", "90s", with the first year; a bare decade is of the last century. */
    long decade(RuleWords text, int at) {
        String word = text.low(at);
        Integer named = decades.get(word);
        if (named != null) {
            return Term.reading(1, 1900 + named);
        }
        String digits = word.startsWith("'") ? word.substring(1) : word;
        int length = 1;
        if (digits.endsWith(S)) {
            digits = digits.substring(0, digits.length() - 1);
        } else if (text.low(at + 1).equals(OWN) && text.isGlued(at + 1)) {
            length = 2;
        } else {
            return Term.NONE;
        }
        int number = digits(digits);
        if (number < 0 || number % 10 != 0) {
            return Term.NONE;
        }
        if (digits.length() == 2 && (number >= 20 || number == 0)) {
            return Term.reading(length, 1900 + number);
        }
        return digits.length() == 4 && number >= 1000 && number < 2200 ? Term.reading(length, number) : Term.NONE;
    }
}
