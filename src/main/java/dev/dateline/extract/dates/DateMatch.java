package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;

import dev.dateline.extract.rules.RuleMatch;
import dev.dateline.extract.rules.RuleWords;
import dev.dateline.extract.rules.Term;
import dev.dateline.time.PartOfDay;

import java.util.Set;

/** What rules of dates ask about the words that they fit and those around them. */
final class DateMatch {

    private static final Set<String> JOINTS = ENGLISH.words("dates.joint");

    private DateMatch() {}

    static Unit unit(RuleMatch<Sense> match) {
        return Unit.values()[match.get(DateTerm.UNIT, DateTerm.UNITS, DateTerm.ANY_UNIT)];
    }

    static PartOfDay part(RuleMatch<Sense> match) {
        return PartOfDay.values()[match.get(DateTerm.PART)];
    }

    /** What the pattern's DATE or WHEN is. */
    static Sense date(RuleMatch<Sense> match) {
        return match.lower().value();
    }

    static Tense tense(RuleMatch<Sense> match) {
        return Tense.around(match.words(), match.start(), match.end());
    }

    static boolean isPlannedFor(RuleMatch<Sense> match) {
        return Tense.isPlannedFor(match.words(), match.start(), match.end());
    }

    static boolean isCapitalAfter(RuleMatch<Sense> match) {
        return match.words().isCapital(match.end());
    }

    /** Whether a word in capitals stands before it, not at the beginning of a sentence. */
    static boolean isNameBefore(RuleMatch<Sense> match) {
        RuleWords words = match.words();
        return match.start() > 1
                && !match.before(-1).isEmpty()
                && words.isCapital(match.start() - 1)
                && !words.isSentenceEnd(match.start() - 2);
    }

    /** Whether a clause ends here; "before" without anything after it leans back. */
    static boolean endsClause(RuleMatch<Sense> match) {
        return match.words().isSentenceEnd(match.end())
                || match.after(0).length() == 1 && ",):".contains(match.after(0));
    }

    /** The year of the date that this one is listed with, "July and August 2024", "May 16-17, 2014"; -1 if there is none. */
    static int yearOfNext(RuleMatch<Sense> match) {
        if (!JOINTS.contains(match.after(0))) {
            return -1;
        }
        int first = match.end() + 1;
        int at = skip(match, DateTerm.DAY, skip(match, DateTerm.MONTH, skip(match, DateTerm.DAY, first)));
        if (at == first) {
            return -1;
        }
        String parting = match.words().low(at);
        boolean isParted = parting.equals(",") || parting.equals(OF);
        long year = match.read(DateTerm.YEAR, isParted ? at + 1 : at);
        return year == Term.NONE ? -1 : Term.number(year);
    }

    /** The month that the next day of a list names, "12 and 13 June"; -1 if it names none. */
    static int monthOfNext(RuleMatch<Sense> match) {
        if (!JOINTS.contains(match.after(0))) {
            return -1;
        }
        int day = skip(match, DateTerm.DAY, match.end() + 1);
        long month = day > match.end() + 1 ? match.read(DateTerm.MONTH, day) : Term.NONE;
        return month == Term.NONE ? -1 : Term.number(month);
    }

    /** The year of the last of two weeks, "from week 1 to week 7 of 2026"; -1 if there is none. */
    static int yearOfNextWeek(RuleMatch<Sense> match) {
        int week = match.end() + 1;
        boolean isNext =
                JOINTS.contains(match.after(0)) && match.words().low(week).equals(match.first());
        int end = isNext ? skip(match, DateTerm.NUMBER, week + 1) : week;
        long year = end == week
                ? Term.NONE
                : match.read(DateTerm.YEAR, match.words().low(end).equals(OF) ? end + 1 : end);
        return year == Term.NONE ? -1 : Term.number(year);
    }

    private static int skip(RuleMatch<Sense> match, DateTerm term, int at) {
        long reading = match.read(term, at);
        return reading == Term.NONE ? at : at + Term.length(reading);
    }
}
