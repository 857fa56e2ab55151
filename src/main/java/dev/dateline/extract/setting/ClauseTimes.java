package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.dates.DateFound;
import dev.dateline.extract.dates.DateReader;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.passage.Tokens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of the dates of a figure's sentence which one its clause has, and which are of other clauses: of who speaks, of what was before. */
final class ClauseTimes {

    /** Between a number and a date that belongs to it, in tokens. */
    private static final int FARTHEST = 14;

    private static final Set<String> SAYING = ENGLISH.words("verb.saying");

    private final Passage passage;
    private final Tokens tokens;

    ClauseTimes(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
    }

    /** The date of the clause of a number; {@code null} if it has none. */
    Mention<DateFound> of(Span number) {
        List<Mention<DateFound>> sentence = passage.between(
                DateReader.DATES, tokens.sentenceStart(number.from()), tokens.sentenceEnd(number.to() - 1));
        Optional<Mention<DateFound>> after = sentence.stream()
                .filter(date -> date.from() >= number.to() && isOf(number, date))
                .min(Comparator.comparingInt(Mention::from));
        Optional<Mention<DateFound>> before = sentence.stream()
                .filter(date -> date.to() <= number.from() && isOf(number, date))
                .max(Comparator.comparingInt(Mention::to));
        return after.or(() -> before).orElse(null);
    }

    /** Whether a date of its sentence may be that of a number, as far as what stands between them and around the date shows. */
    boolean isOf(Span number, Spanned date) {
        return date.from() >= number.to() ? isAfter(number.to(), date.from()) : isBefore(date, number.from());
    }

    /** Whether it is the day as of which was counted: "by Tuesday", "the toll rose to 45 on Sunday". */
    boolean isAsOf(Span number, Spanned date) {
        boolean isUpTo = tokens.reads(date.from() - 2, AS, OF)
                || tokens.is(date.from() - 1, ENGLISH.words("figure-times.up-to"));
        int start = tokens.statementStart(number.from());
        boolean isToll = tokens.anyMatch(start, number.to(), i -> tokens.is(i, ENGLISH.words("figures.toll")));
        boolean isSame = tokens.isSameStatement(number.from(), date.from());
        return isSame && (isUpTo || isToll && tokens.is(date.from() - 1, ON) && date.from() > number.from());
    }

    /** "Since May", "since the war began in May", but not "since the fire that killed 12 in May". */
    boolean isSince(int number, int date) {
        if (!tokens.isSameStatement(number, date)) {
            return false;
        }
        int start = tokens.statementStart(date);
        for (int at = date - 1; at >= start && !tokens.is(at, ","); at--) {
            if (tokens.is(at, SINCE)) {
                return number < at || number > date;
            }
        }
        return false;
    }

    private boolean isAfter(int claimEnd, int date) {
        return isNear(claimEnd, date, ENGLISH.words("figure-times.at-once")) && !isSaid(claimEnd, date);
    }

    private boolean isBefore(Spanned date, int claim) {
        int at = tokens.is(date.from() - 1, ENGLISH.words("figure-times.on")) ? date.from() - 2 : date.from() - 1;
        boolean isOfClause = isNear(date.to(), claim, Set.of())
                && !isSaid(date.to(), claim)
                && !tokens.is(at, SAYING)
                && !isOfOtherClause(date.from());
        return isOfClause || isWhen(date.to(), claim);
    }

    /** "In 1998, when 29 people died". */
    private boolean isWhen(int dateEnd, int claim) {
        int when = tokens.is(dateEnd, ",") ? dateEnd + 1 : dateEnd;
        return tokens.is(when, WHEN) && isNear(when + 1, claim, Set.of());
    }

    /** Whether the clause before a comma that the date stands in tells of another time. */
    private boolean isOfOtherClause(int date) {
        int start = tokens.sentenceStart(date);
        int last = tokens.is(date - 1, SINCE) ? date - 2 : date - 1;
        for (int i = last; i >= Math.max(start, date - FARTHEST) && !tokens.is(i, ","); i--) {
            if (tokens.is(i, ENGLISH.words("figure-times.other-times"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody says something between the two, if not in passing: ", police said,". */
    private boolean isSaid(int from, int to) {
        return tokens.anyMatch(from, to, i -> tokens.is(i, SAYING) && !tokens.is(i + 1, ","));
    }

    private boolean isNear(int from, int to, Set<String> allowed) {
        if (to - from > FARTHEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean asOf = tokens.reads(i, AS, OF);
            boolean isBreak = ENGLISH.words("figure-times.breaks").contains(tokens.word(i))
                    && !allowed.contains(tokens.word(i))
                    && !asOf;
            if (isBreak || isNewSubject(i)) {
                return false;
            }
        }
        return true;
    }

    /** "killed 500 people, and the 2004 wave": another clause, unlike "killed 12 people, and destroyed a shop, on Sunday". */
    private boolean isNewSubject(int comma) {
        boolean isJoined = tokens.is(comma, ",") && tokens.is(comma + 1, ENGLISH.words("figure-times.and"));
        String next = tokens.word(comma + 2);
        return isJoined
                && (tokens.is(comma + 2, Lexicon.ARTICLES)
                        || tokens.is(comma + 2, Lexicon.DEFINITES)
                        || !next.isEmpty() && Character.isUpperCase(next.charAt(0)));
    }
}
