package dev.dateline.extract.dates;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.BETWEEN;
import static dev.dateline.extract.language.Morphology.FROM;
import static dev.dateline.extract.language.Morphology.SINCE;
import static dev.dateline.extract.language.Morphology.WHEN;

import dev.dateline.time.DateBasis;
import dev.dateline.time.Edtf;
import dev.dateline.time.IllegalEdtfException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins two dates that a text gives as the ends of one time ("between May and July", "from 2009 to 2011"), and opens one
 * that it gives as the beginning ("since 2011"). TIMEX3 marks the ends alone; EDTF has the whole.
 */
final class Intervals {

    private static final Set<String> UP_TO = ENGLISH.words("intervals.up-to");

    private static final String RULE = "interval";

    private final String text;

    private Intervals(String text) {
        this.text = text;
    }

    /** @param dates those on the calendar, in the order of the text */
    static List<DateFound> joined(String text, List<DateFound> dates) {
        Intervals intervals = new Intervals(text);
        List<DateFound> joined = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            DateFound first = dates.get(i);
            DateFound both = i + 1 < dates.size() ? intervals.between(first, dates.get(i + 1)) : null;
            i += both == null ? 0 : 1;
            joined.add(both == null ? intervals.alone(first) : both);
        }
        return joined;
    }

    /** {@code null} if the two are no ends of one time. */
    private DateFound between(DateFound first, DateFound last) {
        String before = wordBefore(first.start());
        String joint = text.substring(first.end(), Math.min(last.start(), first.end() + 10))
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean isBetween = before.equals(BETWEEN) && joint.equals(AND);
        boolean isFromTo = before.equals(FROM) && UP_TO.contains(joint) && !isMoved(first.start());
        boolean isBare = isDash(first.end(), last.start()) || isShort(first, last) && UP_TO.contains(joint);
        if (!isBetween && !isFromTo && (!isBare || before.equals(FROM))) {
            return null;
        }
        int start = isBetween || isFromTo ? first.start() - before.length() - 1 : first.start();
        return isWhole(first) && isWhole(last)
                ? interval(start, last.end(), first.edtf() + "/" + last.edtf(), first, last)
                : null;
    }

    /** Nothing but a dash parts the two: "2009-2011", "May 3 \u2013 June 7". */
    private boolean isDash(int from, int to) {
        String joint = text.substring(from, Math.min(to, from + 4)).strip();
        return joint.equals("-") || joint.equals("\u2013");
    }

    /** One of the two has no month of its own: "July 3 to 5", "3 to 7 May". */
    private static boolean isShort(DateFound first, DateFound last) {
        return first.isOfMonthOfOther() || last.isOfMonthOfOther();
    }

    /** "The vote was moved from May 3 to June 7": on neither day does it begin or end. */
    private boolean isMoved(int at) {
        String before = text.substring(Math.max(0, at - 60), at).toLowerCase(Locale.ROOT);
        String clause = before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')) + 1);
        return Arrays.stream(clause.split("\\W+")).anyMatch(ENGLISH.words("intervals.moved")::contains);
    }

    private DateFound alone(DateFound date) {
        DateFound years = years(date);
        return years == null ? since(date) : years;
    }

    /** "The 2024-25 season": the second year in two digits. */
    private DateFound years(DateFound date) {
        int end = date.end() + 3;
        boolean isShort = date.edtf().length() == 4
                && end <= text.length()
                && text.substring(date.end(), end).matches("[-\u2013][0-9]{2}")
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '-');
        return isShort && isWhole(date)
                ? interval(
                        date.start(),
                        end,
                        date.edtf() + "/" + date.edtf().substring(0, 2) + text.substring(date.end() + 1, end),
                        date,
                        date)
                : null;
    }

    private DateFound since(DateFound date) {
        boolean isSince = wordBefore(date.start()).equals(SINCE) && isWhole(date) && !isWhen(date.end());
        DateFound open = isSince
                ? interval(date.start() - SINCE.length() - 1, date.end(), date.edtf() + "/..", date, date)
                : null;
        return open == null ? date : open;
    }

    /** "The worst since 1998, when 29 died": the words are about that year alone. */
    private boolean isWhen(int at) {
        return text.startsWith(" " + WHEN + " ", at) || text.startsWith(", " + WHEN + " ", at);
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
        if (first == last || last.note() == null) {
            return first.note();
        }
        return first.note() == null ? last.note() : first.note() + " " + last.note();
    }

    /** The word just before, in lower case, if one plain space parts them; otherwise empty. */
    private String wordBefore(int at) {
        int end = at - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return "";
        }
        int start = end;
        while (start > 0 && end - start < 8 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
