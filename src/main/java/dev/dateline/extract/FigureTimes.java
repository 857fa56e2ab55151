package dev.dateline.extract;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AS;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.ON;
import static dev.dateline.extract.language.Morphology.WHEN;

import dev.dateline.extract.DateFacts.Dated;
import dev.dateline.extract.casualties.FigureFound;
import dev.dateline.extract.casualties.Words;
import dev.dateline.extract.passage.Tokens;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the date expression that says when what a figure counts happened. */
final class FigureTimes {

    private static final Set<String> TOLL = ENGLISH.words("figures.toll");

    /**
     * What the words say of a figure's time.
     *
     * @param dateId {@code null} where they say nothing; then so are the words
     * @param isAsOf whether it is when the count was taken, not when the counted happened
     */
    record Time(String dateId, Words words, boolean isAsOf) {

        private static final Time NONE = new Time(null, null, false);

        /** Whether both say when, and not the same: what they count is not of one event. */
        boolean isOther(Time time) {
            return dateId != null && time.dateId != null && !dateId.equals(time.dateId);
        }
    }

    /** Between a claim and a date that belongs to it, in tokens. */
    private static final int FARTHEST = 10;

    /** What parts a date from a claim: it belongs to another clause. */
    private static final Set<String> BREAKS = ENGLISH.words("figure-times.breaks");

    /** What happened then happened when people died: "12 died when a bus crashed on Sunday". */
    private static final Set<String> AT_ONCE = ENGLISH.words("figure-times.at-once");

    /** Opens a clause of another time: "after the truce began on Sunday, a blast killed seven". */
    private static final Set<String> OTHER_TIMES = ENGLISH.words("figure-times.other-times");

    private static final Set<String> SAYING = ENGLISH.words("figure-times.saying");

    /** Words before a date up to which was counted: "by Tuesday 50 had died". */
    private static final Set<String> UP_TO = ENGLISH.words("figure-times.up-to");

    private static final Set<String> ON_OR_IN = ENGLISH.words("figure-times.on");

    /** After a comma and one of {@link #AND}, these begin a clause with a subject of its own. */
    private static final Set<String> DETERMINERS = ENGLISH.words("figure-times.determiners");

    private static final Set<String> AND = ENGLISH.words("figure-times.and");

    private final Tokens tokens;
    private final DateFacts dates;

    FigureTimes(Tokens tokens, DateFacts dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    Time of(FigureFound figure) {
        int from = tokens.at(figure.claim().start());
        int to = tokens.at(figure.claim().end() - 1) + 1;
        List<Dated> sentence =
                dates.between(tokens.start(tokens.sentenceStart(from)), tokens.end(tokens.sentenceEnd(to - 1) - 1));
        Optional<Dated> after = sentence.stream()
                .filter(date -> date.start() >= figure.claim().end() && isAfter(to, first(date)))
                .findFirst();
        Optional<Dated> before = sentence.stream()
                .filter(date -> date.end() <= figure.claim().start() && isBefore(date, from))
                .max(Comparator.comparingInt(Dated::end));
        return after.or(() -> before)
                .map(date -> new Time(
                        date.id(), new Words(date.start(), date.end()), isAsOf(date) || isOfToll(figure, date)))
                .orElse(Time.NONE);
    }

    private int first(Dated date) {
        return tokens.at(date.start());
    }

    private int end(Dated date) {
        return tokens.at(date.end() - 1) + 1;
    }

    private boolean isAsOf(Dated date) {
        int at = first(date);
        boolean isAsOf = is(at - 1, OF) && is(at - 2, AS);
        return isAsOf || UP_TO.contains(word(at - 1));
    }

    /** "The toll rose to 45 on Sunday": that day it was counted. */
    private boolean isOfToll(FigureFound figure, Dated date) {
        boolean isToll = false;
        for (int i = tokens.at(figure.claim().start());
                i < tokens.size() && tokens.start(i) < figure.claim().end();
                i++) {
            isToll |= TOLL.contains(word(i));
        }
        return isToll && is(first(date) - 1, ON);
    }

    private boolean isAfter(int claimEnd, int date) {
        return isNear(claimEnd, date, AT_ONCE) && !isSaid(claimEnd, date);
    }

    private boolean isBefore(Dated date, int claim) {
        int first = first(date);
        int end = end(date);
        int at = ON_OR_IN.contains(word(first - 1)) ? first - 2 : first - 1;
        boolean isOfClause = isNear(end, claim, Set.of())
                && !isSaid(end, claim)
                && !SAYING.contains(word(at))
                && !isOfOtherClause(first);
        return isOfClause || isWhen(end, claim);
    }

    /** "In 1998, when 29 people died". */
    private boolean isWhen(int dateEnd, int claim) {
        int when = is(dateEnd, ",") ? dateEnd + 1 : dateEnd;
        return is(when, WHEN) && isNear(when + 1, claim, Set.of());
    }

    /** Whether the clause before a comma that the date stands in tells of another time. */
    private boolean isOfOtherClause(int date) {
        int start = tokens.sentenceStart(date);
        for (int i = date - 1; i >= Math.max(start, date - FARTHEST) && !is(i, ","); i--) {
            if (OTHER_TIMES.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody says something between the two, if not in passing: ", police said,". */
    private boolean isSaid(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SAYING.contains(word(i)) && !is(i + 1, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int from, int to, Set<String> allowed) {
        if (to - from > FARTHEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean asOf = is(i, AS) && is(i + 1, OF);
            boolean isBreak = BREAKS.contains(tokens.word(i)) && !allowed.contains(tokens.word(i)) && !asOf;
            if (isBreak || isNewSubject(i)) {
                return false;
            }
        }
        return true;
    }

    /** "killed 500 people, and the 2004 wave": another clause, unlike "killed 12 people, and destroyed a shop, on Sunday". */
    private boolean isNewSubject(int comma) {
        boolean isJoined = is(comma, ",") && AND.contains(word(comma + 1));
        String next = tokens.word(comma + 2);
        return isJoined
                && (DETERMINERS.contains(word(comma + 2)) || !next.isEmpty() && Character.isUpperCase(next.charAt(0)));
    }

    private boolean is(int at, String word) {
        return tokens.word(at).equalsIgnoreCase(word);
    }

    private String word(int at) {
        return tokens.word(at).toLowerCase(Locale.ROOT);
    }
}
