package dev.dateline.extract;

import dev.dateline.extract.DateFacts.Dated;
import dev.dateline.extract.casualties.FigureFound;
import dev.dateline.extract.casualties.Words;
import dev.dateline.extract.text.Tokens;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the date expression that says when what a figure counts happened. */
final class FigureTimes {

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
    private static final Set<String> BREAKS = Set.of(
            ";", ":", "\u2014", "\u2013", "--", "(", ")", "after", "before", "that", "which", "who", "when", "where",
            "while", "as", "until");

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
                .filter(date -> date.start() >= figure.claim().end() && isNear(to, tokens.at(date.start())))
                .findFirst();
        Optional<Dated> before = sentence.stream()
                .filter(date -> date.end() <= figure.claim().start() && isNear(tokens.at(date.end() - 1) + 1, from))
                .max(Comparator.comparingInt(Dated::end));
        return after.or(() -> before).map(this::time).orElse(Time.NONE);
    }

    private Time time(Dated date) {
        int at = tokens.at(date.start());
        boolean asOf = tokens.word(at - 1).equalsIgnoreCase("of")
                && tokens.word(at - 2).equalsIgnoreCase("as");
        return new Time(date.id(), new Words(date.start(), date.end()), asOf);
    }

    private boolean isNear(int from, int to) {
        if (to - from > FARTHEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean asOf = tokens.word(i).equals("as") && tokens.word(i + 1).equals("of");
            if (BREAKS.contains(tokens.word(i)) && !asOf) {
                return false;
            }
        }
        return true;
    }
}
