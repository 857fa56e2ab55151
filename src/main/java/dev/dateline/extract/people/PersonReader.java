package dev.dateline.extract.people;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.S;

import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.names.NameFound;
import dev.dateline.extract.names.NameKind;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.Ages;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;

/** Reads one person who is named, with title and age: "Officer Smith", "23-year-old Ann Lee", "John A. Smith Jr., 24,". */
final class PersonReader {

    private static final int MOST_TITLES = 3;

    private final Passage passage;
    private final Tokens tokens;
    private final Ages ages;

    PersonReader(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
        ages = new Ages(tokens);
    }

    /** A name with what goes with it; {@code null} if none begins here, and in a headline, where it is no more than capitals. */
    Group read(int at) {
        if (tokens.isHeadline(at)) {
            return null;
        }
        boolean isAged = Ages.years(tokens.low(at)) > 0 && ages.afterAdjective(at) > 0;
        int first = isAged ? ages.afterAdjective(at) : at;
        NameFound name = name(first);
        if (name == null || isOwner(name) || isRow(name)) {
            return null;
        }
        int last = name.to() - 1;
        while (last > name.from()
                && (!tokens.isCapital(last) || tokens.is(last, ENGLISH.words("name-reader.particles")))) {
            last--;
        }
        int end = tokens.reads(name.to(), ",") && tokens.is(name.to() + 1, ENGLISH.words("figures.junior"))
                ? name.to() + 2
                : name.to();
        int afterAge = ages.afterApposition(end);
        int age = isAged ? Ages.years(tokens.low(at)) : -1;
        return Group.named(
                new Span(at, afterAge > 0 ? afterAge : name.to()),
                last,
                afterAge > 0 ? ages.inApposition(end) : age,
                tokens.low(last));
    }

    /** "Homs (52), Hama (40)": one word with a number, as in a table; people have their age so behind the whole name. */
    private boolean isRow(NameFound name) {
        return name.length() == 1 && tokens.is(name.to(), "(") && tokens.isNumber(name.to() + 1);
    }

    /** "Smith's brother", "Jones' brother": not Smith. */
    private boolean isOwner(NameFound name) {
        boolean isOfPlural = tokens.is(name.to(), "'")
                && tokens.isGlued(name.to())
                && tokens.low(name.to() - 1).endsWith(S);
        return tokens.isPossessive(name.to()) || isOfPlural;
    }

    /** The name that begins here or after titles. */
    private NameFound name(int first) {
        int at = first;
        while (at - first <= MOST_TITLES) {
            NameFound name = passage.from(NameReader.NAMES, at);
            if (name != null) {
                boolean isPerson = name.kind() == NameKind.PERSON && !tokens.is(at, Lexicon.NUMBER_WORDS);
                return isPerson ? name : null;
            }
            if (!tokens.is(at, Lexicon.TITLES) && !(tokens.is(at, Lexicon.SINGULAR) && tokens.isCapital(at + 1))) {
                return null;
            }
            at++;
        }
        return null;
    }
}
