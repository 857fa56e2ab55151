package dev.dateline.extract.dates;

import static dev.dateline.extract.rules.Term.NONE;
import static dev.dateline.extract.rules.Term.length;
import static dev.dateline.extract.rules.Term.reading;

import dev.dateline.extract.language.Language;
import dev.dateline.extract.rules.RuleIndex;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;
import dev.dateline.time.PartOfDay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language that name parts of the calendar. */
final class DateTerms {

    private final Map<String, Integer> months;
    private final Map<String, Integer> monthAbbreviations;
    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> weekdayAbbreviations;
    private final Map<String, Integer> ordinals;
    private final List<Phrase> holidays;
    private final List<Phrase> unsaid;
    private final DateNumbers numbers;
    private final Clock clock;
    private final List<Term> all = new ArrayList<>();

    private interface Reader {
        long read(RuleWords words, int at);
    }

    private record Read(DateTerm term, Set<String> openers, Reader reader) implements Term {

        @Override
        public String name() {
            return term.name();
        }

        @Override
        public int ordinal() {
            return term.ordinal();
        }

        @Override
        public long read(RuleWords words, int at) {
            return reader.read(words, at);
        }
    }

    private record Phrase(String[] words, int number) {

        /** The longest first, so that "Christmas Eve" is not read as "Christmas". */
        static List<Phrase> of(Map<String, Integer> numbers) {
            return numbers.entrySet().stream()
                    .map(phrase -> new Phrase(phrase.getKey().split(" "), phrase.getValue()))
                    .sorted(Comparator.comparing(phrase -> -phrase.words.length))
                    .toList();
        }

        /** How many words it takes here; 0 if it is not here. */
        int lengthAt(RuleWords text, int at) {
            for (int i = 0; i < words.length; i++) {
                if (!text.word(at + i).equals(words[i])) {
                    return 0;
                }
            }
            return words.length;
        }
    }

    private DateTerms(Language language) {
        months = language.numbers("month");
        monthAbbreviations = language.numbers("month.abbreviation");
        weekdays = language.numbers("weekday");
        weekdayAbbreviations = language.numbers("weekday.abbreviation");
        ordinals = language.numbers("ordinal");
        holidays = Phrase.of(language.values("holiday", Holiday::code));
        unsaid = Phrase.of(zeros(language.words("count.unsaid")));
        numbers = new DateNumbers(language);
        clock = new Clock(language, numbers);
        addWords(language);
        addPhrases(language);
        all.sort(Comparator.comparing(Term::ordinal));
    }

    /** All of them, each at its place. */
    static List<Term> of(Language language) {
        return new DateTerms(language).all;
    }

    private void addWords(Language language) {
        Map<String, Integer> units = language.values("unit", DateTerms::unit);
        Map<String, Integer> plurals = language.values("unit.plural", DateTerms::unit);
        Map<String, Integer> both = Stream.of(units, plurals)
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        word(DateTerm.UNIT, units);
        word(DateTerm.UNITS, plurals);
        word(DateTerm.ANY_UNIT, both);
        word(DateTerm.WEEKDAYS, language.numbers("weekday.plural"));
        word(DateTerm.SEASON, language.numbers("season"));
        word(DateTerm.WHICH, language.numbers("which"));
        word(DateTerm.OTHER, language.numbers("which.other"));
        word(DateTerm.WHICH_HALF, language.numbers("which.half"));
        word(DateTerm.NUMBERED_QUARTER, language.numbers("quarter.numbered"));
        word(DateTerm.NUMBERED_HALF, language.numbers("half.numbered"));
        word(DateTerm.PART, language.values("part-of-day", DateTerms::part));
        word(DateTerm.FISCAL, zeros(language.words("fiscal")));
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

    private void addPhrases(Language language) {
        add(DateTerm.ORDINAL, withDigits(ordinals.keySet()), (words, at) -> lookup(ordinals, words.word(at)));
        add(DateTerm.MONTH, both(months, monthAbbreviations), this::month);
        add(DateTerm.WEEKDAY, both(weekdays, weekdayAbbreviations), this::weekday);
        add(DateTerm.DAY, withDigits(ordinals.keySet()), this::day);
        add(DateTerm.YEAR, withDigits(numbers.yearOpeners()), this::year);
        add(DateTerm.DECADE, withDigits(numbers.decadeOpeners()), numbers::decade);
        add(DateTerm.NUMBER, withDigits(numbers.countOpeners()), numbers::count);
        add(DateTerm.SOME, openers(unsaid), (words, at) -> phrase(unsaid, words, at));
        add(DateTerm.CLOCK, withDigits(clock.openers()), clock::read);
        add(
                DateTerm.HOLIDAY,
                openers(holidays),
                (words, at) -> words.isCapital(at) ? phrase(holidays, words, at) : NONE);
        add(DateTerm.ISO_DATE, Set.of(RuleIndex.DIGITS), NumericDate::iso);
        add(DateTerm.NUMERIC_DATE, Set.of(RuleIndex.DIGITS), NumericDate::slashed);
    }

    private void word(DateTerm term, Map<String, Integer> numbers) {
        add(term, numbers.keySet(), (words, at) -> lookup(numbers, words.word(at)));
    }

    private void add(DateTerm term, Set<String> openers, Reader reader) {
        all.add(new Read(term, openers, reader));
    }

    private static Set<String> withDigits(Set<String> words) {
        return Stream.concat(words.stream(), Stream.of(RuleIndex.DIGITS)).collect(Collectors.toSet());
    }

    private static Set<String> both(Map<String, Integer> names, Map<String, Integer> abbreviations) {
        Set<String> openers = new HashSet<>(names.keySet());
        abbreviations.keySet().forEach(bare -> openers.addAll(Set.of(bare, bare + ".")));
        return openers;
    }

    private static long lookup(Map<String, Integer> numbers, String word) {
        Integer number = numbers.get(word);
        return number == null ? NONE : reading(1, number);
    }

    /** An abbreviation without a full stop is one only before a number: "Sun" and "Mar" are words of their own. */
    private long month(RuleWords words, int at) {
        if (!words.isCapital(at)) {
            return NONE;
        }
        long named = lookup(months, words.word(at));
        if (named != NONE) {
            return named;
        }
        long abbreviated = abbreviation(monthAbbreviations, words, at);
        boolean isClear = hasStop(words, at, abbreviated) || DateNumbers.digits(words.word(at + 1)) >= 0;
        return isClear ? abbreviated : NONE;
    }

    private long weekday(RuleWords words, int at) {
        if (!words.isCapital(at)) {
            return NONE;
        }
        long named = lookup(weekdays, words.word(at));
        if (named != NONE) {
            return named;
        }
        long abbreviated = abbreviation(weekdayAbbreviations, words, at);
        return hasStop(words, at, abbreviated) ? abbreviated : NONE;
    }

    /** With its full stop, which the cut takes into the word where it knows the abbreviation. */
    private static long abbreviation(Map<String, Integer> numbers, RuleWords words, int at) {
        String word = words.word(at);
        long bare = lookup(numbers, word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        boolean isParted = bare != NONE && words.word(at + 1).equals(".") && words.isGlued(at + 1);
        return isParted ? reading(2, Term.number(bare)) : bare;
    }

    private static boolean hasStop(RuleWords words, int at, long abbreviated) {
        return abbreviated != NONE
                && (length(abbreviated) == 2 || words.word(at).endsWith("."));
    }

    private long day(RuleWords words, int at) {
        int digits = DateNumbers.digits(words.word(at));
        return digits >= 1 && digits <= 31 && words.word(at).length() <= 2 && !isTorn(words, at)
                ? reading(1, digits)
                : lookup(ordinals, words.word(at));
    }

    private long year(RuleWords words, int at) {
        String word = words.word(at);
        if (word.length() == 3 && word.charAt(0) == '\'') {
            return DateNumbers.shortYear(word);
        }
        int year = word.length() == 4 && !isTorn(words, at) ? DateNumbers.digits(word) : -1;
        return year >= 1000 && year < 2200 ? reading(1, year) : numbers.year(words, at);
    }

    /** Whether the number is only a piece of a longer one: "$ 30", "30 percent". */
    private static boolean isTorn(RuleWords words, int at) {
        String before = words.isGlued(at) ? words.word(at - 1) : "";
        String after = words.isGlued(at + 1) ? words.word(at + 1) : "";
        return "$£€#".contains(before) && !before.isEmpty() || after.equals("%");
    }

    private static Set<String> openers(List<Phrase> phrases) {
        return phrases.stream().map(phrase -> phrase.words[0]).collect(Collectors.toSet());
    }

    private static long phrase(List<Phrase> phrases, RuleWords words, int at) {
        for (Phrase phrase : phrases) {
            int length = phrase.lengthAt(words, at);
            if (length > 0) {
                return reading(length, phrase.number);
            }
        }
        return NONE;
    }
}
