package dev.dateline.extract.places;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the dateline of a report: the town in capitals, what it is in, a day and the agency, closed by a dash. */
final class DatelineReader {

    /** Headline, standfirst and byline come before it. */
    private static final int LINES = 7;

    private static final int LONGEST = 24;

    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "-", "_", "\u2015");

    private static final int LONGEST_AGENCY = 5;

    private final Tokens tokens;

    DatelineReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<DatelineFound> read(List<PlaceFound> places) {
        return IntStream.range(0, tokens.size())
                .filter(tokens::isLineStart)
                .limit(LINES)
                .mapToObj(token -> at(token, places))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DatelineFound> at(int from, List<PlaceFound> places) {
        if (!isCapitals(from)) {
            return from == 0 ? Optional.empty() : inSmallLetters(from, places);
        }
        int open = -1;
        int close = -1;
        for (int token = from + 1; token < Math.min(tokens.size(), from + LONGEST); token++) {
            String word = tokens.word(token);
            if (DASHES.contains(word) && !isHyphen(token)) {
                return Optional.of(found(from, token, open, close, places));
            }
            open = word.equals("(") ? token : open;
            close = word.equals(")") ? token : close;
            if (tokens.isSentenceStart(token) || word.equals(":") || close > 0 && token > close) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Beirut – An Israeli strike": a town below the headline, a dash, and then a sentence of its own. */
    private Optional<DatelineFound> inSmallLetters(int from, List<PlaceFound> places) {
        int dash = endOfPlace(from, places, true);
        if (dash > 0 && tokens.word(dash).equals(",")) {
            dash = endOfPlace(dash + 1, places, false);
        }
        int open = dash > 0 && tokens.word(dash).equals("(") ? dash : -1;
        int close = open;
        while (open > 0 && close < open + LONGEST_AGENCY && !tokens.word(close).equals(")")) {
            close++;
        }
        dash = open > 0 ? close + 1 : dash;
        boolean found = dash > 0
                && DASHES.contains(tokens.word(dash))
                && !tokens.isGlued(dash)
                && !tokens.isGlued(dash + 1)
                && tokens.isCapital(dash + 1);
        return found ? Optional.of(found(from, dash, open, close, places)) : Optional.empty();
    }

    /** Just after the place's name that begins at a token; -1 if none does. */
    private int endOfPlace(int from, List<PlaceFound> places, boolean town) {
        int start = tokens.start(from);
        for (PlaceFound place : places) {
            for (PlaceMention mention : place.mentions()) {
                if (mention.start() == start
                        && mention.form() == Form.NAME
                        && (!town || place.type() == PlaceType.CITY)) {
                    return tokens.at(mention.end() - 1) + 1;
                }
            }
        }
        return -1;
    }

    private boolean isHyphen(int token) {
        return tokens.isGlued(token)
                && tokens.isGlued(token + 1)
                && !tokens.word(token + 1).equals("-");
    }

    private boolean isCapitals(int token) {
        String word = tokens.word(token);
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(word.codePointAt(0));
    }

    private DatelineFound found(int from, int dash, int open, int close, List<PlaceFound> places) {
        boolean agency = open > 0 && close > open + 1;
        int start = tokens.start(from);
        return new DatelineFound(
                start,
                tokens.end(dash - 1),
                places.stream()
                        .filter(place -> place.mentions().stream().anyMatch(mention -> mention.start() == start))
                        .map(PlaceFound::id)
                        .findFirst()
                        .orElse(null),
                agency ? tokens.start(open + 1) : -1,
                agency ? tokens.end(close - 1) : -1);
    }
}
