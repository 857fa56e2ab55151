package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.passage.Tokens;
import dev.dateline.mention.Form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words of a text that the gazetteer has, the longest first. */
final class Spotter {

    /** "Saint Vincent and the Grenadines" has five; a hyphen is one. */
    private static final int LONGEST = 8;

    /** Few names have more characters; so long a word is none. */
    private static final int LONGEST_WORD = 40;

    /** No text that people write names more; of a text of nothing else, those that come first count. */
    private static final int MOST = 5_000;

    /** Different words that are remembered, so that a long text is not looked up word by word. */
    private static final int REMEMBERED = 20_000;

    private final Gazetteer gazetteer;
    private final Tokens tokens;
    /** Keys of what is a place's name somewhere: only these are looked up among small towns. */
    private final Set<String> named;

    private final Map<String, List<Gazetteer.Sense>> known = new HashMap<>();

    Spotter(Gazetteer gazetteer, Tokens tokens, Set<String> named) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
        this.named = named;
    }

    /** In the order of the text; none overlaps another. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        int at = 0;
        while (at < tokens.size() && spots.size() < MOST) {
            Spot spot = isBeginning(at) && isWord(at) ? longest(at) : null;
            if (spot != null) {
                spots.add(spot);
            }
            at = spot == null ? at + 1 : spot.to;
        }
        return spots;
    }

    /** A word with a capital letter, or a small article that is joined to one: "el-Fasher". */
    private boolean isBeginning(int token) {
        boolean article = tokens.end(token) - tokens.start(token) == 2
                && tokens.word(token + 1).equals("-")
                && tokens.isGlued(token + 1)
                && tokens.isGlued(token + 2)
                && tokens.isCapital(token + 2)
                && ENGLISH.words("places.articles").contains(tokens.word(token));
        return article || tokens.isCapital(token);
    }

    private boolean isWord(int token) {
        return tokens.end(token) - tokens.start(token) <= LONGEST_WORD;
    }

    private Spot longest(int from) {
        int limit = Math.min(endOfName(from), from + LONGEST);
        for (int to = limit; to > from; to--) {
            if (isEnd(to - 1)) {
                Spot spot = spot(from, to);
                if (spot != null) {
                    return spot;
                }
            }
        }
        return null;
    }

    /** Just after the last token that can belong to a name which begins here: words on one line with no comma between. */
    private int endOfName(int from) {
        int to = from + 1;
        while (to < tokens.size() && to < from + LONGEST && isWord(to) && isInside(to)) {
            to++;
        }
        return to;
    }

    private boolean isInside(int token) {
        if (tokens.isSentenceStart(token)) {
            return false;
        }
        char first = tokens.text().charAt(tokens.start(token));
        return Character.isLetterOrDigit(first)
                || first == '-' && tokens.isGlued(token)
                || isApostrophe(first) && !isPossessive(token);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    /** "Syria's", but not the "'s" of "Cox's Bazar", which no place ends with. */
    private boolean isPossessive(int token) {
        return tokens.word(token).length() == 2 && !tokens.isCapital(token + 1);
    }

    /** A name ends with a word that has a capital letter: "Deir ez-Zor", "Côte d'Ivoire", but not "Paris of". */
    private boolean isEnd(int token) {
        return tokens.isCapital(token) || isSmallEnd(token) || isElided(token);
    }

    private boolean isElided(int token) {
        int second = tokens.start(token) + 2;
        return second < tokens.end(token)
                && isApostrophe(tokens.text().charAt(second - 1))
                && Character.isUpperCase(tokens.text().charAt(second));
    }

    /** "Hmeimim airbase": what it is belongs to the name of a facility. */
    private boolean isSmallEnd(int token) {
        return Character.isLowerCase(tokens.text().charAt(tokens.start(token))) && Facilities.isNoun(tokens, token);
    }

    private Spot spot(int from, int to) {
        String words = tokens.words(from, to);
        if (to - from == 1 && words.length() > 1 && isCapitals(words)) {
            List<Gazetteer.Sense> senses = senses("=" + words.replace(".", ""));
            if (!senses.isEmpty()) {
                return spot(from, to, "=" + words.replace(".", ""), senses);
            }
        }
        String key = PlaceName.key(words);
        if (key.length() < 3) {
            return null;
        }
        List<Gazetteer.Sense> senses = senses(key);
        return senses.isEmpty() ? null : spot(from, to, key, senses);
    }

    private List<Gazetteer.Sense> senses(String key) {
        List<Gazetteer.Sense> senses = known.get(key);
        if (senses == null) {
            senses = new ArrayList<>(gazetteer.senses(key));
            senses.addAll(named.contains(key) ? gazetteer.smallSenses(key) : List.of());
            if (known.size() < REMEMBERED) {
                known.put(key, senses);
            }
        }
        return senses;
    }

    private static boolean isCapitals(String words) {
        return words.length() <= 6 && words.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
    }

    private static Spot spot(int from, int to, String key, List<Gazetteer.Sense> senses) {
        boolean people = senses.stream().anyMatch(Gazetteer.Sense::people);
        List<Gazetteer.Sense> kept =
                people ? senses.stream().filter(Gazetteer.Sense::people).toList() : senses;
        return new Spot(from, to, key, people ? Form.DEMONYM : Form.NAME, kept);
    }
}
