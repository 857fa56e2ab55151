package dev.dateline.extract.setting;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.extract.judge.Features;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Spanned;
import dev.dateline.extract.passage.Tokens;

import java.util.Set;

/** What is said of the words for a place or a time, seen from the number of a figure: how near they are, and in which words they stand. */
final class Sight {

    private static final Set<String> SAYING = ENGLISH.words("verb.saying");
    private static final Set<String> KINDS = ENGLISH.words("place-reader.kinds");
    private static final Set<String> SIDES = ENGLISH.words("place-reader.sides");
    private static final Set<String> OTHER_CLAUSES = ENGLISH.words("extent.other-clauses");
    private static final Set<String> JOINTS = Set.of(AND, BUT, WHILE);
    private static final Set<String> GOVERNORS = Lexicon.union(
            Lexicon.PREPOSITIONS,
            ENGLISH.words("places.placing", "relative.when", "figure-times.other-times", "tense.ahead"),
            Set.of(OF));

    /** In tokens, from a preposition to what it governs. */
    private static final int LONGEST = 6;

    /** In tokens, from a verb of saying to when or where it was said. */
    private static final int SAID = 4;

    private final Passage passage;
    private final Tokens tokens;
    /** Of each token. */
    private final int[] sentences;

    private final int[] lines;

    Sight(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
        sentences = new int[tokens.size()];
        lines = new int[tokens.size()];
        for (int i = 1; i < tokens.size(); i++) {
            sentences[i] = sentences[i - 1] + (tokens.isSentenceStart(i) ? 1 : 0);
            lines[i] = lines[i - 1] + (tokens.isLineStart(i) ? 1 : 0);
        }
    }

    /** Which line of the text a token is in, from 0. */
    int line(int token) {
        return lines[token];
    }

    /** Of two mentions the one that is in the nearer sentence, or that is nearer in it. */
    <T extends Spanned> T nearer(int number, T one, T other) {
        int apart = Math.abs(sentences[one.from()] - sentences[number]);
        int otherApart = Math.abs(sentences[other.from()] - sentences[number]);
        boolean isNearer = Math.abs(one.from() - number) <= Math.abs(other.from() - number);
        return apart < otherApart || apart == otherApart && isNearer ? one : other;
    }

    /** Whether both are in one statement: "same"; in one paragraph and in sentences side by side: "beside"; or "far". */
    String near(int number, Spanned mention) {
        if (tokens.isSameStatement(number, mention.from())) {
            return "same";
        }
        boolean isBeside =
                lines[number] == lines[mention.from()] && Math.abs(sentences[number] - sentences[mention.from()]) <= 1;
        return isBeside ? "beside" : "far";
    }

    /** Where the words are, by sentences and paragraphs. */
    private String region(int number, Spanned mention) {
        int at = mention.from();
        int apart = sentences[at] - sentences[number];
        int linesApart = lines[at] - lines[number];
        if (tokens.isSameStatement(number, at)) {
            return at < number ? "before" : "after";
        }
        if (linesApart == 0) {
            return "sentence" + Math.max(-3, Math.min(2, apart));
        }
        return lines[at] == 0 ? "headline" : "line" + Math.max(-4, Math.min(3, linesApart));
    }

    /** The word that governs those from a token on: a preposition, "saying", "comma", "start" of a sentence or "none". */
    String governor(int from) {
        int at = governorAt(from);
        if (tokens.isSentenceStart(from)) {
            return "start";
        }
        boolean isSaying = tokens.is(at, SAYING);
        return tokens.is(at, GOVERNORS) ? tokens.low(at) : tokens.is(at, ",") ? "comma" : isSaying ? "saying" : "none";
    }

    /** Over "the", "central", "early", "town of" and other names. */
    int governorAt(int from) {
        int at = from - 1;
        while (at > 0 && from - at <= LONGEST && !tokens.isSentenceStart(at) && isOver(at)) {
            at--;
        }
        return at;
    }

    private boolean isOver(int at) {
        boolean isName = tokens.isCapital(at) && tokens.isWord(at) && passage.at(NameReader.NAMES, at) == null;
        return isName
                || tokens.is(at, SIDES)
                || tokens.is(at, THE)
                || tokens.is(at, KINDS)
                || tokens.is(at, OF) && tokens.is(at - 1, KINDS)
                || tokens.is(at, ENGLISH.words("figures.early-or-late"));
    }

    /**
     * Whether the words are of another clause of the same statement, or of a part of those counted: "a mine near Homs killed two, and a flood
     * left nine dead"; "nine died, among them two in Homs".
     */
    boolean isApart(int number, Spanned mention) {
        if (!tokens.isSameStatement(number, mention.from())) {
            return false;
        }
        boolean isBefore = mention.from() < number;
        int from = isBefore ? mention.to() : number;
        int to = isBefore ? number : mention.from();
        boolean isFirst = isBefore && governorAt(mention.from()) <= tokens.statementStart(number);
        boolean isOther = !isFirst && tokens.anyMatch(from, to, i -> tokens.is(i, ",") && tokens.is(i + 1, JOINTS));
        return isOther || !isBefore && isOfPart(from, to);
    }

    private boolean isOfPart(int from, int to) {
        for (int at = to - 1; at > from && !tokens.is(at, ","); at--) {
            if (tokens.is(at, INCLUDING)
                    || tokens.is(at, THEM) && (tokens.is(at - 1, OF) || tokens.is(at - 1, AMONG))) {
                return true;
            }
        }
        return false;
    }

    boolean isInName(Spanned mention) {
        return passage.at(NameReader.ENTITIES, mention.from()) != null;
    }

    /** Whether the statement tells of harm, and whether the words say when or where somebody spoke. */
    void around(Features features, String name, Spanned mention) {
        int from = mention.from();
        int start = tokens.statementStart(from);
        boolean isHarm = tokens.anyMatch(start, tokens.statementEnd(from), i -> tokens.is(i, Lexicon.HARM_WORDS));
        features.addIf(isHarm, name + "-harm");
        features.addIf(isSaid(from), name + "-said");
        features.addIf(isHarm && !isSaid(from), name + "-harm-not-said");
    }

    private boolean isSaid(int from) {
        int start = Math.max(tokens.statementStart(from), from - 1 - SAID);
        for (int at = from - 1; at >= start && !tokens.is(at, ","); at--) {
            if (tokens.is(at, SAYING)) {
                return true;
            }
        }
        return false;
    }

    /** @param own what is meant, others of which may stand between */
    void add(Features features, int number, Spanned mention, Layer<? extends Spanned> own) {
        String near = near(number, mention);
        String governor = governor(mention.from());
        features.add("near", near);
        features.add("region", region(number, mention));
        features.add("governor-" + near, governor);
        around(features, near, mention);
        int before = governorAt(mention.from()) - 1;
        features.addIf(tokens.is(before, Lexicon.PEOPLE), "of-people-" + near);
        features.addIf(tokens.is(before, Lexicon.HARM_WORDS), "of-harm-" + near);
        features.addIf(tokens.is(before, ENGLISH.words("places.of-places")), "of-office-" + near);
        features.addIf(tokens.is(before, ENGLISH.words("places.institutions")), "of-institution-" + near);
        features.addIf(tokens.is(before, ENGLISH.words("places.offices")), "of-officer-" + near);
        int next = mention.to();
        boolean isModifier =
                tokens.isWord(next) && !tokens.is(next, Lexicon.PHRASE_ENDS) && !tokens.isSentenceStart(next);
        features.addIf(tokens.isPossessive(next), "owner-" + near);
        features.addIf(tokens.isFirstOfCompound(next), "compound-" + near);
        features.addIf(isModifier, "modifier-" + near);
        features.addIf(tokens.is(next, Lexicon.PEOPLE), "modifier-of-people-" + near);
        features.addIf(tokens.is(next, ENGLISH.words("places.institutions")), "modifier-of-institution-" + near);
        features.addIf(isInName(mention), "in-name-" + near);
        if (near.equals("same")) {
            between(features, number, mention, own);
        }
    }

    private void between(Features features, int number, Spanned mention, Layer<? extends Spanned> own) {
        boolean isBefore = mention.from() < number;
        String side = isBefore ? "before" : "after";
        int from = isBefore ? mention.to() : number + 1;
        int to = isBefore ? number : mention.from();
        features.addSteps(side, Math.max(0, to - from));
        features.add(side + "-commas", Math.min(2, tokens.count(from, to, i -> tokens.is(i, ","))));
        features.addIf(tokens.anyMatch(from, to, i -> tokens.is(i, SAYING)), side + "-saying");
        features.addIf(tokens.anyMatch(from, to, i -> tokens.is(i, JOINTS)), side + "-joint");
        features.addIf(tokens.anyMatch(from, to, i -> tokens.is(i, OTHER_CLAUSES)), side + "-clause");
        features.addIf(tokens.anyMatch(from, to, i -> tokens.is(i, Lexicon.HARM_WORDS)), side + "-harm");
        features.addIf(tokens.anyMatch(from, to, i -> passage.from(CountReader.COUNTS, i) != null), side + "-count");
        features.addIf(tokens.anyMatch(from, to, i -> passage.from(own, i) != null), side + "-other");
    }
}
