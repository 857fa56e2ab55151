package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;

import dev.dateline.extract.names.NameWords;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;
import dev.dateline.mention.PlaceType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Common nouns that stand for a place named before: "the Azerbaijani capital", "the capital", "the territory", "the city". */
final class PlacesByNoun {

    private static final Set<String> CAPITALS = ENGLISH.words("places.capital");

    private static final Map<String, PlaceType> KINDS = ENGLISH.values("places.noun", PlaceType::valueOf);

    private static final int FEWEST_NAMED = 2;

    /** Enough for any text that people write; the work for others must end. */
    private static final int MOST = 500;

    private static final int FARTHEST = 200;

    private final Gazetteer gazetteer;
    private final Tokens tokens;

    PlacesByNoun(Gazetteer gazetteer, Tokens tokens) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
    }

    /** Whether no noun follows that the words before would belong to: not "the south side", "the city council". */
    static boolean endsPhrase(Tokens tokens, int token) {
        return NameWords.endsPhrase(tokens, token) && !tokens.low(token).equals(OF) && !tokens.isPossessive(token);
    }

    static boolean isArticle(Tokens tokens, int token) {
        return tokens.low(token).equals(THE);
    }

    /** @param spots those that are mentions, in the order of the text */
    List<Spot> found(List<Spot> spots) {
        List<Spot> found = new ArrayList<>();
        int next = 0;
        for (int token = 0; token + 1 < tokens.size() && found.size() < MOST; token++) {
            while (next < spots.size() && spots.get(next).from <= token) {
                next++;
            }
            if (isArticle(tokens, token)) {
                Spot spot = reading(token, spots, next);
                if (spot != null) {
                    found.add(spot);
                }
            }
        }
        return found;
    }

    /** @param next the first spot after the article */
    private Spot reading(int the, List<Spot> spots, int next) {
        Spot people = next < spots.size() && spots.get(next).from == the + 1 ? spots.get(next) : null;
        if (people != null && people.isPeople() && people.place.isCountry() && tokens.is(people.to, CAPITALS)) {
            Place capital = gazetteer.capital(people.place);
            return capital == null ? null : Spot.of(the, people.to + 1, Form.NOMINAL, capital, PlaceRule.CAPITAL_OF);
        }
        if (tokens.isSentenceStart(the + 1) || !endsPhrase(tokens, the + 2)) {
            return null;
        }
        String noun = tokens.word(the + 1);
        boolean isCapital = CAPITALS.contains(noun);
        if (!isCapital && !KINDS.containsKey(noun)) {
            return null;
        }
        Place place = isCapital ? capital(the, spots, next) : kind(KINDS.get(noun), the, spots, next);
        PlaceRule rule = isCapital ? PlaceRule.CAPITAL : PlaceRule.NOUN;
        return place == null ? null : Spot.of(the, the + 2, Form.NOMINAL, place, rule);
    }

    /** That of the country that the text is about so far; none where another capital was named just before. */
    private Place capital(int the, List<Spot> spots, int next) {
        String country = country(spots, next);
        Place capital = country.isEmpty() ? null : gazetteer.capital(gazetteer.country(country));
        int sentence = tokens.sentenceStart(the);
        int earliest = sentence == 0 ? 0 : tokens.sentenceStart(sentence - 1);
        for (int i = next - 1; i >= 0 && spots.get(i).from >= earliest; i--) {
            Place place = spots.get(i).place;
            if (place.isCapital()) {
                return capital == null || place.index() == capital.index() ? place : null;
            }
        }
        return capital;
    }

    /** The code of the country that is named most, with what is in it; empty where none is named more than once. */
    private static String country(List<Spot> spots, int next) {
        Map<String, Integer> named = new HashMap<>();
        String most = "";
        int times = FEWEST_NAMED - 1;
        for (Spot spot : spots.subList(Math.max(0, next - FARTHEST), next)) {
            String country = spot.place.country();
            if (!country.isEmpty() && named.merge(country, 1, Integer::sum) > times) {
                most = country;
                times = named.get(country);
            }
        }
        return most;
    }

    private boolean isSpokenOf(Spot spot, int sentence, String country) {
        return spot.from >= sentence
                || !tokens.isLineStart(sentence)
                || spot.place.country().isEmpty()
                || spot.place.country().equals(country);
    }

    /**
     * The only place of that kind in this sentence so far or, if there is none, in the one before; {@code null} if there are
     * two. From one paragraph to the next only what is in the country that the text is about is still spoken of.
     */
    private Place kind(PlaceType type, int the, List<Spot> spots, int next) {
        int sentence = tokens.sentenceStart(the);
        int earliest = sentence == 0 ? 0 : tokens.sentenceStart(sentence - 1);
        String country = country(spots, next);
        int farthest = Math.max(0, next - FARTHEST);
        Place found = null;
        for (int i = next - 1; i >= farthest && spots.get(i).from >= earliest; i--) {
            Spot spot = spots.get(i);
            if (found != null && spot.from < sentence) {
                return found;
            }
            if (spot.place.type() == type && !spot.isPeople() && isSpokenOf(spot, sentence, country)) {
                if (found != null && found != spot.place && found.index() != spot.place.index()) {
                    return null;
                }
                found = spot.place;
            }
        }
        return found;
    }
}
