package dev.dateline.extract.names;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.Ages;
import dev.dateline.extract.passage.Tokens;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds people's names as far as their form shows that they are names ("Officer Smith", "John A. Smith Jr., 24,"): where the
 * model has read nothing. They are good enough to tell that somebody is counted, not for a fact of their own.
 */
final class GuessedPersons {

    private static final Set<String> PARTICLES = ENGLISH.words("name-reader.particles");
    private static final Set<String> JUNIOR = ENGLISH.words("figures.junior");
    private static final int LONGEST_NAME = 6;
    private static final int MOST_TITLES = 3;

    private final Tokens tokens;
    private final Ages ages;
    private final Set<String> surnames = new HashSet<>();

    private GuessedPersons(Tokens tokens) {
        this.tokens = tokens;
        ages = new Ages(tokens);
    }

    /** The names from a token on. */
    static List<NameFound> of(Tokens tokens, int from) {
        GuessedPersons guessed = new GuessedPersons(tokens);
        return tokens.scan(from, at -> tokens.isHeadline(at) ? null : guessed.at(at));
    }

    private NameFound at(int first) {
        boolean isAged = ages.isAdjectiveBefore(first);
        int name = first;
        while (name - first < MOST_TITLES && isTitle(name)) {
            name++;
        }
        int end = name;
        int capitals = 0;
        int last = -1;
        while (end - name < LONGEST_NAME && isPartOfName(name, end)) {
            if (tokens.isCapital(end)
                    && !tokens.is(end, PARTICLES)
                    && tokens.low(end).length() > 1) {
                capitals++;
                last = end;
            }
            end++;
        }
        // "4 Shot, 2 Killed", in a line that is written like a headline
        boolean isVerb = capitals == 1 && tokens.is(last, Lexicon.HARM_VERBS);
        if (capitals == 0 || isVerb || tokens.is(name, Lexicon.PHRASE_ENDS) || tokens.is(name, Lexicon.PEOPLE)) {
            return null;
        }
        int afterComma = tokens.reads(end, ",") && tokens.is(end + 1, JUNIOR) ? end + 2 : end;
        boolean isSure = isAged
                || ages.afterApposition(afterComma) > 0
                || name > first && tokens.is(name - 1, Lexicon.TITLES)
                || capitals == 1 && surnames.contains(tokens.low(last))
                || isOfPair(name, end)
                || capitals >= 2 && (name > first || isFull(name, end));
        if (!isSure) {
            return null;
        }
        surnames.add(tokens.low(last));
        return new NameFound(name, end, NameKind.PERSON, 0);
    }

    private boolean isTitle(int at) {
        return tokens.is(at, Lexicon.TITLES) || tokens.is(at, Lexicon.SINGULAR) && tokens.isCapital(at + 1);
    }

    /** "both Smith and Baker" */
    private boolean isOfPair(int name, int end) {
        boolean isFirst = tokens.low(name - 1).equals(BOTH) && tokens.low(end).equals(AND) && tokens.isCapital(end + 1);
        boolean isSecond = tokens.low(name - 1).equals(AND)
                && (tokens.low(name - 3).equals(BOTH) || tokens.low(name - 4).equals(BOTH));
        return isFirst || isSecond;
    }

    private boolean isPartOfName(int name, int at) {
        boolean isDash = tokens.low(at).equals("-") && !tokens.isGlued(at);
        boolean isParticle = at > name && tokens.is(at, PARTICLES) && !isDash;
        return (isParticle || tokens.isCapital(at) && tokens.isWord(at))
                && !tokens.is(at, Lexicon.NO_PERSON)
                && !tokens.is(at, Lexicon.NUMBER_WORDS)
                && !tokens.is(at, Lexicon.QUANTIFIERS)
                && (at == name || tokens.isSameStatement(name, at));
    }

    /** Two words or three, none of which says that it is something else, and nothing such after them. */
    private boolean isFull(int name, int end) {
        boolean isOther = tokens.is(end, Lexicon.NO_PERSON) && tokens.isCapital(end)
                || tokens.is(name - 1, Lexicon.NO_PERSON) && tokens.isCapital(name - 1);
        boolean isPlace = tokens.is(name - 1, Set.of(IN, AT, NEAR, FROM, THE));
        return !isOther && !isPlace && end - name <= 4;
    }
}
