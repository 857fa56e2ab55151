package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.DateBasis;
import dev.dateline.time.Edtf;
import dev.dateline.time.IllegalEdtfException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins two dates that a text gives as the ends of one time ("between May and July", "from 2009 to 2011", "on Monday and
 * Tuesday"). TIMEX3 marks the ends alone; EDTF has the whole. What is told "since 2011" is open, but the words name 2011.
 */
final class Intervals {

    private static final String RULE = "interval";
    private static final Set<String> DASHES = Set.of("-", "\u2013");

    private final Tokens tokens;

    private Intervals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @param dates those on the calendar, in the order of the text */
    static List<DateFound> joined(Tokens tokens, List<DateFound> dates) {
        Intervals intervals = new Intervals(tokens);
        List<DateFound> joined = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            DateFound first = dates.get(i);
            DateFound both = i + 1 < dates.size() ? intervals.between(first, dates.get(i + 1)) : null;
            i += both == null ? 0 : 1;
            joined.add(both == null ? intervals.alone(first) : both);
        }
        return joined;
    }

    private int before(DateFound date) {
        return tokens.at(date.start()) - 1;
    }

    private int after(DateFound date) {
        return tokens.at(date.end() - 1) + 1;
    }

    /** {@code null} if the two are no ends of one time. */
    private DateFound between(DateFound first, DateFound last) {
        int before = before(first);
        int joint = after(first);
        boolean areEnds = isEnd(first) && isEnd(last);
        if (before(last) != joint || !areEnds) {
            return null;
        }
        boolean isUpTo = tokens.is(joint, ENGLISH.words("intervals.up-to"));
        boolean isFrom = tokens.low(before).equals(FROM);
        boolean isFromTo = isFrom && isUpTo;
        boolean isBetween =
                tokens.low(before).equals(BETWEEN) && tokens.low(joint).equals(AND);
        // One of the two has no month of its own: "July 3 to 5", "3 to 7 May"
        boolean isShort = first.isOfMonthOfOther() || last.isOfMonthOfOther();
        boolean isAlike = tokens.low(joint).equals(TO)
                && first.edtf().length() == last.edtf().length();
        boolean isBare = !isFrom && (tokens.is(joint, DASHES) || isShort && isUpTo || isAlike);
        boolean isBoth = tokens.is(joint, AND) && isNext(first, last);
        boolean isSaid = isBetween || isFromTo;
        boolean areWhole = isWhole(first) && isWhole(last);
        if (!isSaid && !(areWhole && (isBare || isBoth))) {
            return null;
        }
        int start = isSaid ? tokens.start(before) : first.start();
        return interval(start, last.end(), begin(first.edtf()) + "/" + end(last.edtf()), first, last);
    }

    /** Of a week, its first day. */
    private static String begin(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    private static String end(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    /** "On Monday and Tuesday", "in 2010 and 2011": all of the two, with nothing between them. */
    private static boolean isNext(DateFound first, DateFound last) {
        Edtf one = Edtf.parse(first.edtf());
        Edtf other = Edtf.parse(last.edtf());
        return one.precision() == other.precision()
                && one.latest().isPresent()
                && other.earliest().equals(one.latest().map(day -> day.plusDays(1)));
    }

    /** "The 2024-25 season": the second year in two digits. */
    private DateFound alone(DateFound date) {
        int dash = after(date);
        String year = tokens.word(dash + 1);
        boolean isShort = isWhole(date)
                && date.edtf().length() == 4
                && tokens.is(dash, DASHES)
                && tokens.isGlued(dash)
                && tokens.isGlued(dash + 1)
                && year.matches("[0-9]{2}");
        String edtf = date.edtf() + "/" + date.edtf().substring(0, 2) + year;
        DateFound years = isShort ? interval(date.start(), tokens.end(dash + 1), edtf, date, date) : null;
        return years == null ? date : years;
    }

    /** What "from" or "between" may begin with: a week and a part of a day, too. */
    private static boolean isEnd(DateFound date) {
        return date.modifier() == null && date.edtf().chars().noneMatch(c -> c == '[' || c == 'T');
    }

    /** Early in a month, or at an hour, an interval cannot begin; nor can it in another one. */
    private static boolean isWhole(DateFound date) {
        return date.modifier() == null
                && date.partOfDay() == null
                && date.edtf().chars().noneMatch(c -> c == '/' || c == '[' || c == 'T');
    }

    private static DateFound interval(int start, int end, String edtf, DateFound first, DateFound last) {
        try {
            Edtf.parse(edtf);
        } catch (IllegalEdtfException backwards) {
            return null;
        }
        DateBasis basis = first.basis() == DateBasis.STATED ? last.basis() : first.basis();
        return new DateFound(
                start,
                end,
                new Timex(TimexType.DURATION, edtf, null, null),
                edtf,
                basis,
                note(first, last),
                false,
                RULE,
                first == last ? first.confidence() : first.confidence() * last.confidence());
    }

    private static String note(DateFound first, DateFound last) {
        if (last.note() == null) {
            return first.note();
        }
        return first.note() == null ? last.note() : first.note() + " " + last.note();
    }
}
