package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntFunction;

/** Words that fit a rule's pattern, with the numbers they say. */
final class RuleMatch {

    private static final int ABSENT = Integer.MIN_VALUE;
    private static final Set<String> JOINTS = ENGLISH.words("rule-match.joints");
    private static final int TERMS = Term.values().length;

    private final TimeTokens tokens;
    private final IntFunction<Found> dates;
    private final int[] numbers = new int[TERMS];
    private boolean hasNumbers = true;
    private int start;
    private int end;
    private Found date;

    /** What a rule made of words. */
    record Found(int start, int end, Sense sense, String rule) {}

    /** @param dates finds a date at a token by rules of a lower level; {@code null} if there is none */
    RuleMatch(TimeTokens tokens, IntFunction<Found> dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    RuleMatch at(int token) {
        start = token;
        date = null;
        if (hasNumbers) {
            Arrays.fill(numbers, ABSENT);
            hasNumbers = false;
        }
        return this;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void end(int token) {
        end = token;
    }

    /** The token after what stands here, if it is wanted; otherwise -1. */
    int take(Set<String> words, Term term, int at) {
        if (at >= tokens.size()) {
            return -1;
        }
        if (words != null) {
            return words.contains(tokens.word(at)) ? at + 1 : -1;
        }
        if (term == null) {
            date = dates.apply(at);
            return date == null ? -1 : date.end();
        }
        long reading = term.read(tokens, at);
        if (reading == Term.NONE) {
            return -1;
        }
        numbers[term.ordinal()] = Term.number(reading);
        hasNumbers = true;
        return at + Term.length(reading);
    }

    /** What was taken is given up again, since the rest does not follow. */
    void forget(Set<String> words, Term term) {
        if (words == null && term == null) {
            date = null;
        } else if (term != null) {
            numbers[term.ordinal()] = ABSENT;
        }
    }

    boolean has(Term term) {
        return numbers[term.ordinal()] != ABSENT;
    }

    int get(Term term) {
        return numbers[term.ordinal()];
    }

    Unit unit() {
        return Unit.values()[has(Term.UNIT) ? get(Term.UNIT) : has(Term.UNITS) ? get(Term.UNITS) : get(Term.ANY_UNIT)];
    }

    /** What the pattern's DATE is. */
    Sense date() {
        return date.sense();
    }

    String dateRule() {
        return date.rule();
    }

    /** Whether it begins with a unit in the plural. */
    boolean saysUnits() {
        return tokens.word(start).endsWith("s");
    }

    /** Whether it ends with a unit in the plural. */
    boolean saysUnitsLast() {
        return tokens.word(end - 1).endsWith("s");
    }

    String first() {
        return tokens.word(start);
    }

    boolean saysLast(String word) {
        return tokens.word(end - 1).equals(word);
    }

    boolean says(String word) {
        for (int at = start; at < end; at++) {
            if (tokens.word(at).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** A word before the match, -1 the nearest; a line end counts as one. */
    String before(int distance) {
        return tokens.word(start + distance);
    }

    /** A word after the match, 0 the nearest; a line end counts as one. */
    String after(int distance) {
        return tokens.word(end + distance);
    }

    boolean isCapitalAfter() {
        return end < tokens.size() && tokens.isCapital(end);
    }

    /** Whether a word in capitals stands before it, not at the beginning of a sentence. */
    boolean isNameBefore() {
        return start > 1 && !before(-1).isEmpty() && tokens.isCapital(start - 1) && !tokens.isSentenceEnd(start - 2);
    }

    boolean isLastCapital() {
        return tokens.isCapital(end - 1);
    }

    boolean isGluedBefore() {
        return tokens.isGlued(start);
    }

    boolean isGluedAfter() {
        return tokens.isGlued(end);
    }

    /** Whether a clause ends here; "before" without anything after it leans back. */
    boolean endsClause() {
        return tokens.isSentenceEnd(end) || after(0).length() == 1 && ",):".contains(after(0));
    }

    /** The year of the date that this one is listed with, "July and August 2024", "May 16-17, 2014"; -1 if there is none. */
    int yearOfNext() {
        if (!JOINTS.contains(after(0))) {
            return -1;
        }
        int at = skip(Term.DAY, skip(Term.MONTH, skip(Term.DAY, end + 1)));
        if (at == end + 1) {
            return -1;
        }
        boolean isParted = tokens.word(at).equals(",") || tokens.word(at).equals("of");
        long year = Term.YEAR.read(tokens, isParted ? at + 1 : at);
        return year == Term.NONE ? -1 : Term.number(year);
    }

    /** The month that the next day of a list names, "12 and 13 June"; -1 if it names none. */
    int monthOfNext() {
        if (!JOINTS.contains(after(0))) {
            return -1;
        }
        int day = skip(Term.DAY, end + 1);
        long month = day > end + 1 && day < tokens.size() ? Term.MONTH.read(tokens, day) : Term.NONE;
        return month == Term.NONE ? -1 : Term.number(month);
    }

    private int skip(Term term, int at) {
        long reading = at < tokens.size() ? term.read(tokens, at) : Term.NONE;
        return reading == Term.NONE ? at : at + Term.length(reading);
    }

    Direction direction() {
        return Tense.around(tokens, start, end);
    }
}
