package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.AT;
import static dev.dateline.extract.language.Morphology.BOTH;
import static dev.dateline.extract.language.Morphology.FROM;
import static dev.dateline.extract.language.Morphology.IN;
import static dev.dateline.extract.language.Morphology.NEAR;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THE;
import static dev.dateline.extract.language.Morphology.THEM;
import static dev.dateline.extract.language.Morphology.THOSE;
import static dev.dateline.extract.language.Morphology.WHOM;

import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.casualties.Group.Kind;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads people's names as far as their form shows that they are names: "Officer Smith", "John A. Smith Jr., 24,". */
final class NameReader {

    private static final Set<String> AGED_OR_AGE = ENGLISH.words("figures.age");
    private static final Set<String> OLD = ENGLISH.words("figures.old");
    private static final Set<String> YEAR = ENGLISH.words("figures.year");
    private static final Set<String> JUNIOR = ENGLISH.words("figures.junior");
    private static final Set<String> AFTER_AGE = ENGLISH.words("figures.after-age");
    private static final Set<String> BEFORE_AGES = ENGLISH.words("figures.before-ages");

    private static final int LONGEST_NAME = 6;
    private static final int OLDEST = 120;
    private static final Map<String, Integer> NUMBERS = ENGLISH.numbers("number.unit", "number.ten");
    private static final Set<String> PARTICLES = ENGLISH.words("name-reader.particles");

    private final Text text;
    private final Set<String> surnames = new HashSet<>();

    NameReader(Text text) {
        this.text = text;
    }

    /** A name with the age after it; {@code null} if none begins here. */
    Group read(int at) {
        boolean isRole = text.is(at, Lexicon.SINGULAR) && text.isCapital(at + 1);
        if (!text.isCapital(at) && !isAgeBefore(at) && !isRole || text.isHeadline(at)) {
            return null;
        }
        int first = isAgeBefore(at) ? afterAgeBefore(at) : at;
        int age = first > at ? years(text.low(at)) : -1;
        int name = first;
        while ((text.is(name, Lexicon.TITLES) || text.is(name, Lexicon.SINGULAR) && text.isCapital(name + 1))
                && name - first < 3) {
            name++;
        }
        int end = name;
        int capitals = 0;
        int last = -1;
        while (end - name < LONGEST_NAME && isPartOfName(name, end)) {
            if (text.isCapital(end) && !text.is(end, PARTICLES) && text.low(end).length() > 1) {
                capitals++;
                last = end;
            }
            end++;
        }
        // "4 Shot, 2 Killed", in a line that is written like a headline
        boolean isVerb = capitals == 1 && Triggers.isVerb(text, last);
        if (capitals == 0 || isVerb || text.is(name, Lexicon.PHRASE_ENDS) || text.is(name, Lexicon.PEOPLE)) {
            return null;
        }
        int afterComma = text.reads(end, ",") && text.is(end + 1, JUNIOR) ? end + 2 : end;
        int afterAge = afterAge(afterComma);
        String surname = text.low(last);
        boolean isKnown = capitals == 1 && surnames.contains(surname);
        boolean isSure = age > 0
                || afterAge > 0
                || name > first && text.is(name - 1, Lexicon.TITLES)
                || isKnown
                || isOfPair(name, end)
                || capitals >= 2 && name > first
                || capitals >= 2 && isFull(name, end);
        if (!isSure) {
            return null;
        }
        surnames.add(surname);
        return new Group(
                at,
                afterAge > 0 ? afterAge : end,
                last,
                Kind.NAMED,
                null,
                1,
                VictimCategory.UNSTATED,
                "",
                afterAge > 0 ? age(afterComma) : age,
                false,
                false,
                surname,
                List.of());
    }

    /** "both Smith and Baker" */
    private boolean isOfPair(int name, int end) {
        boolean isFirst = text.low(name - 1).equals(BOTH) && text.low(end).equals(AND) && text.isCapital(end + 1);
        boolean isSecond = text.low(name - 1).equals(AND)
                && (text.low(name - 3).equals(BOTH) || text.low(name - 4).equals(BOTH));
        return isFirst || isSecond;
    }

    private boolean isPartOfName(int name, int at) {
        boolean isDash = text.low(at).equals("-") && !text.tokens().isGlued(at);
        boolean isParticle = at > name && text.is(at, PARTICLES) && !isDash;
        return (isParticle || text.isCapital(at) && text.isWord(at))
                && !text.is(at, Lexicon.NO_PERSON)
                && !text.is(at, Lexicon.NUMBER_WORDS)
                && !text.is(at, Lexicon.QUANTIFIERS)
                && (at == name || text.isSameSentence(name, at));
    }

    /** Two words or three, none of which says that it is something else, and nothing such after them. */
    private boolean isFull(int name, int end) {
        boolean isOther = text.is(end, Lexicon.NO_PERSON) && text.isCapital(end)
                || text.is(name - 1, Lexicon.NO_PERSON) && text.isCapital(name - 1);
        boolean isPlace = text.is(name - 1, Set.of(IN, AT, NEAR, FROM, THE));
        return !isOther && !isPlace && end - name <= 4;
    }

    private boolean isAgeBefore(int at) {
        return years(text.low(at)) > 0 && text.low(at + 1).equals("-") && afterAgeBefore(at) > 0;
    }

    /** Just after "23-year-old", if a name follows. */
    private int afterAgeBefore(int at) {
        boolean isAge =
                text.reads(at + 1, "-") && text.is(at + 2, YEAR) && text.reads(at + 3, "-") && text.is(at + 4, OLD);
        return isAge && text.isCapital(at + 5) ? at + 5 : -1;
    }

    /** Just after an age that follows who has it: ", 24", "(24)"; -1 if none does. */
    int afterAge(int at) {
        int number = text.is(at + 1, AGED_OR_AGE) ? at + 2 : at + 1;
        boolean isDigits = !text.low(number).isEmpty()
                && Character.isDigit(text.low(number).charAt(0));
        if (!text.is(at, Set.of(",", "(")) || !isDigits || years(text.low(number)) < 0) {
            return -1;
        }
        if (text.low(at).equals("(")) {
            return text.low(number + 1).equals(")") ? number + 2 : -1;
        }
        boolean isClosed =
                !text.isWord(number + 1) || text.is(number + 1, AFTER_AGE) || Triggers.isVerb(text, number + 1);
        boolean isPart = text.low(number + 1).equals(OF) && text.is(number + 2, Set.of(THEM, WHOM, THOSE));
        return isClosed && !isPart && !text.low(number + 1).equals("-") ? number + 1 : -1;
    }

    /** Just after the ages of several that follow them: ", 15 and 16", ", aged 2, 4 and 7"; -1 if fewer than two do. */
    int afterAges(int at) {
        int end = text.is(at + 1, BEFORE_AGES) ? at + 2 : at + 1;
        int ages = 0;
        while (text.low(at).equals(",") && isAge(end)) {
            ages++;
            int next = text.is(end + 1, Set.of(",", AND)) ? end + 2 : end + 1;
            next += text.reads(next - 1, ",", AND) ? 1 : 0;
            if (next == end + 1 || !isAge(next)) {
                return ages > 1 ? end + 1 : -1;
            }
            end = next;
        }
        return -1;
    }

    private boolean isAge(int at) {
        String word = text.low(at);
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) && years(word) > 0;
    }

    int age(int at) {
        int number = Character.isDigit(text.low(at + 1).charAt(0)) ? at + 1 : at + 2;
        return years(text.low(number));
    }

    /** An age in years, or of whoever is younger, 0; -1 if the word is no number that can be one. */
    int years(String word) {
        boolean isInDigits =
                !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int years = isInDigits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, -1);
        return years > 0 && years < OLDEST ? years : -1;
    }
}
