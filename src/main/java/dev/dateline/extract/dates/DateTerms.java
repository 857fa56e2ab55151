package dev.dateline.extract.dates;

import static dev.dateline.extract.rules.Term.NONE;
import static dev.dateline.extract.rules.Term.lookup;
import static dev.dateline.extract.rules.Term.reading;

import dev.dateline.extract.language.Language;
import dev.dateline.extract.rules.RuleIndex;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;
import dev.dateline.time.PartOfDay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a language that name parts of the calendar. */
final class DateTerms {

    private final Language language;
    private final DateNumbers numbers;
    private final List<Term> all = new ArrayList<>();

    private DateTerms(Language language) {
        this.language = language;
        this.numbers = new DateNumbers(language);
        addWords();
        addNames();
        addNumbers();
        all.sort(Comparator.comparing(Term::ordinal));
    }

    /** All of them, each at its place. */
    static List<Term> of(Language language) {
        return new DateTerms(language).all;
    }

    private void addWords() {
        Map<String, Integer> units = language.values("unit", DateTerms::unit);
        Map<String, Integer> plurals = language.values("unit.plural", DateTerms::unit);
        Map<String, Integer> both = new HashMap<>(units);
        both.putAll(plurals);
        all.add(Term.of(DateTerm.UNIT, units));
        all.add(Term.of(DateTerm.UNITS, plurals));
        all.add(Term.of(DateTerm.ANY_UNIT, both));
        all.add(Term.of(DateTerm.WEEKDAYS, language.numbers("weekday.plural")));
        all.add(Term.of(DateTerm.SEASON, language.numbers("season")));
        all.add(Term.of(DateTerm.WHICH, language.numbers("which")));
        all.add(Term.of(DateTerm.OTHER, language.numbers("which.other")));
        all.add(Term.of(DateTerm.WHICH_HALF, language.numbers("which.half")));
        all.add(Term.of(DateTerm.NUMBERED_QUARTER, language.numbers("quarter.numbered")));
        all.add(Term.of(DateTerm.NUMBERED_HALF, language.numbers("half.numbered")));
        all.add(Term.of(DateTerm.PART, language.values("part-of-day", DateTerms::part)));
        all.add(Term.of(DateTerm.FISCAL, zeros(language.words("fiscal"))));
    }

    /** Words that have no number. */
    private static Map<String, Integer> zeros(Set<String> words) {
        return words.stream().collect(Collectors.toMap(word -> word, word -> 0));
    }

    private static Integer unit(String name) {
        return Unit.valueOf(name).ordinal();
    }

    private static Integer part(String name) {
        return PartOfDay.valueOf(name).ordinal();
    }

    private void addNames() {
        name(DateTerm.MONTH, language.numbers("month"), language.numbers("month.abbreviation"), true);
        name(DateTerm.WEEKDAY, language.numbers("weekday"), language.numbers("weekday.abbreviation"), false);
        phrase(DateTerm.SOME, zeros(language.words("count.unsaid")), false);
        phrase(DateTerm.HOLIDAY, language.values("holiday", Holiday::code), true);
    }

    private void addNumbers() {
        Map<String, Integer> ordinals = language.numbers("ordinal");
        Clock clock = new Clock(language, numbers);
        numbered(DateTerm.ORDINAL, ordinals.keySet(), (words, at) -> lookup(ordinals, words.low(at)));
        numbered(DateTerm.DAY, ordinals.keySet(), (words, at) -> day(ordinals, words, at));
        numbered(DateTerm.YEAR, numbers.numbers, this::year);
        numbered(DateTerm.DECADE, numbers.decades.keySet(), numbers::decade);
        numbered(DateTerm.NUMBER, numbers.countOpeners(), numbers::count);
        numbered(DateTerm.CLOCK, clock.openers(), clock::read);
        numbered(DateTerm.ISO_DATE, Set.of(), NumericDate::iso);
        numbered(DateTerm.NUMERIC_DATE, Set.of(), NumericDate::slashed);
    }

    private void phrase(DateTerm term, Map<String, Integer> phrases, boolean isCapital) {
        Set<String> openers =
                phrases.keySet().stream().map(phrase -> phrase.split(" ")[0]).collect(Collectors.toSet());
        int most = phrases.keySet().stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(0);
        all.add(new Term(
                term,
                openers,
                (words, at) -> isCapital && !words.isCapital(at) ? NONE : longest(phrases, most, words, at)));
    }

    /** The longest, so that "Christmas Eve" is not read as "Christmas". */
    private static long longest(Map<String, Integer> phrases, int most, RuleWords words, int at) {
        for (int length = most; length > 0; length--) {
            String said = IntStream.range(at, at + length).mapToObj(words::low).collect(Collectors.joining(" "));
            if (phrases.containsKey(said)) {
                return reading(length, phrases.get(said));
            }
        }
        return NONE;
    }

    /**
     * Names with a capital letter, and their abbreviations, which have a full stop; without one "Sun" and "Mar" are words of
     * their own.
     *
     * @param isBeforeNumber whether an abbreviation before a number needs none: "Mar 3"
     */
    private void name(
            DateTerm term, Map<String, Integer> names, Map<String, Integer> abbreviations, boolean isBeforeNumber) {
        Set<String> openers = new HashSet<>(names.keySet());
        abbreviations.keySet().forEach(bare -> openers.addAll(Set.of(bare, bare + ".")));
        all.add(new Term(term, openers, (words, at) -> {
            long named = words.isCapital(at) ? lookup(names, words.low(at)) : NONE;
            return named == NONE && words.isCapital(at)
                    ? abbreviation(abbreviations, words, at, isBeforeNumber)
                    : named;
        }));
    }

    /** With its full stop, which the cut takes into the word where it knows the abbreviation. */
    private static long abbreviation(Map<String, Integer> numbers, RuleWords words, int at, boolean isBeforeNumber) {
        String word = words.low(at);
        boolean hasStop = word.endsWith(".");
        long bare = lookup(numbers, hasStop ? word.substring(0, word.length() - 1) : word);
        if (bare != NONE && words.low(at + 1).equals(".") && words.isGlued(at + 1)) {
            return reading(2, Term.number(bare));
        }
        return hasStop || isBeforeNumber && DateNumbers.digits(words.low(at + 1)) >= 0 ? bare : NONE;
    }

    /** What may begin with digits. */
    private void numbered(DateTerm term, Set<String> words, Term.Reader reader) {
        Set<String> openers = new HashSet<>(words);
        openers.add(RuleIndex.DIGITS);
        all.add(new Term(term, openers, reader));
    }

    private static long day(Map<String, Integer> ordinals, RuleWords words, int at) {
        int digits = DateNumbers.digits(words.low(at));
        return digits >= 1 && digits <= 31 && words.low(at).length() <= 2 && !isTorn(words, at)
                ? reading(1, digits)
                : lookup(ordinals, words.low(at));
    }

    private long year(RuleWords words, int at) {
        String word = words.low(at);
        if (word.length() == 3 && word.charAt(0) == '\'') {
            return DateNumbers.shortYear(word);
        }
        int year = word.length() == 4 && !isTorn(words, at) ? DateNumbers.digits(word) : -1;
        return year >= 1000 && year < 2200 ? reading(1, year) : numbers.year(words, at);
    }

    /** Whether the number is only a piece of a longer one: "$ 30", "30 percent". */
    private static boolean isTorn(RuleWords words, int at) {
        String before = words.isGlued(at) ? words.low(at - 1) : "";
        String after = words.isGlued(at + 1) ? words.low(at + 1) : "";
        return "$£€#".contains(before) && !before.isEmpty() || after.equals("%");
    }
}
