package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.AS;
import static dev.dateline.extract.language.Morphology.HAD;
import static dev.dateline.extract.language.Morphology.THAT;

import dev.dateline.extract.judge.Features;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.sources.Saying.Cue;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * What is said of a saying as the source of a figure: by what words it is said and of whom, where it stands from the figure, and what
 * stands between. Each is said of one kind of place alone, as what speaks for a source after a figure says nothing of one before.
 */
final class SourceFeatures {

    private static final Set<String> CONTRASTS = ENGLISH.words("source-phrases.contrasts");
    private static final Set<String> BACK = ENGLISH.words("source.back");
    private static final Set<String> MARKS = ENGLISH.words("quotation.mark");
    private static final Set<String> ADDING = ENGLISH.words("source.adding");
    private static final Set<String> BREAKS = Set.of(";", ":");
    /** What leads to who it is stands before them: "according to police". */
    private static final Set<Cue> FORWARD = Set.of(Cue.SAID_BY_AFTER, Cue.ACCORDING, Cue.BY);

    private static final Set<Cue> TAGS = Set.of(Cue.SAYS, Cue.SAID_BY_AFTER, Cue.BY, Cue.ACCORDING);
    private static final Set<SourceNames.Kind> VAGUE = Set.of(SourceNames.Kind.UNKNOWN, SourceNames.Kind.OTHER);

    /** In tokens. */
    private static final int LONGEST_SENTENCE = 120;

    private static final int LONGEST_BEGINNING = 6;
    private static final int LONGEST_END = 5;
    private static final int SHORT = 8;

    private final Tokens tokens;
    private final List<Saying> all;
    private final SourceNames names;
    /** Of each token, whether it stands in quotation marks. */
    private final boolean[] quoted;

    SourceFeatures(Passage passage, List<Saying> all, SourceNames names) {
        this.tokens = passage.tokens();
        this.all = all;
        this.names = names;
        this.quoted = quoted(tokens);
    }

    /** A quotation ends with its line at the latest. */
    private static boolean[] quoted(Tokens tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        boolean isOpen = false;
        for (int i = 0; i < quoted.length; i++) {
            isOpen &= !tokens.isLineStart(i);
            if (tokens.is(i, MARKS)) {
                isOpen = tokens.is(i, "\u201c") || !isOpen && !tokens.is(i, "\u201d");
            }
            quoted[i] = isOpen;
        }
        return quoted;
    }

    /**
     * @param figure the words of its number
     * @param candidate of all sayings, by its place among them
     * @param near all that may be the figure's source
     */
    Features of(Span figure, int candidate, List<Integer> near, EncodedSource encoded) {
        return new Pair(figure, all.get(candidate), near).features(candidate, encoded);
    }

    /**
     * Whether there is no doubt: "12 died, police said", "police said 12 died, adding that 30 were hurt", "three people police say were hurt".
     *
     * @param figure the words of its number
     */
    boolean isCertain(Span figure, int candidate, List<Integer> near) {
        return new Pair(figure, all.get(candidate), near).isCertain(names.kindOf(candidate));
    }

    private static int upTo(int most, int count) {
        return Math.min(most, count);
    }

    /** Where a saying stands from a figure: in its sentence, in the one after, in one of those before. */
    private enum Where {
        BEFORE,
        AFTER,
        NEXT,
        LAST,
        SECOND_LAST,
        EARLIER
    }

    /** A figure and a saying. */
    private final class Pair {

        private final Span figure;
        private final Saying saying;
        private final List<Integer> near;
        /** How many sentences lie between; 0 where they are in one. */
        private final int sentences;

        private final boolean isAfter;
        /** What stands between. */
        private final int from;

        private final int to;
        /** How many others stand between. */
        private final int sayings;

        /** What is said of a saying there, and what of one by such words there. */
        private final Features here = new Features();

        private final Features byCue = new Features();

        Pair(Span figure, Saying saying, List<Integer> near) {
            this.figure = figure;
            this.saying = saying;
            this.near = near;
            isAfter = saying.span().from() >= figure.to();
            from = isAfter ? figure.to() : saying.span().to();
            to = isAfter ? saying.span().from() : figure.from();
            int first = Math.min(figure.from(), saying.span().from());
            int last = Math.max(figure.from(), saying.span().from());
            sentences = count(first + 1, last + 1, tokens::isSentenceStart);
            sayings = (int) near.stream()
                    .map(all::get)
                    .filter(other -> other.span().from() >= from && other.span().to() <= to)
                    .count();
        }

        private Where where() {
            if (sentences == 0) {
                return isAfter ? Where.AFTER : Where.BEFORE;
            } else if (isAfter) {
                return Where.NEXT;
            }
            return sentences == 1 ? Where.LAST : sentences == 2 ? Where.SECOND_LAST : Where.EARLIER;
        }

        private int count(int start, int end, IntPredicate test) {
            int count = 0;
            for (int i = start; i < end; i++) {
                count += test.test(i) ? 1 : 0;
            }
            return count;
        }

        private boolean isBetween(Set<String> words) {
            return tokens.anyMatch(from, to, i -> tokens.is(i, words));
        }

        /** Several that are so or not, as one. */
        private String together(boolean... all) {
            StringBuilder bits = new StringBuilder();
            for (boolean each : all) {
                bits.append(each ? 1 : 0);
            }
            return bits.toString();
        }

        /** ", police said", ", as reported by police", and no "12 people, police said, were hurt", of which less is sure. */
        private boolean isApart(Span tag) {
            int before = tokens.is(tag.from() - 1, AS) ? tag.from() - 2 : tag.from() - 1;
            boolean isOpen = tokens.is(before, ",") || tokens.is(before, MARKS);
            return isOpen && !tokens.is(tag.to(), Lexicon.AUXILIARIES);
        }

        boolean isCertain(SourceNames.Kind who) {
            boolean isRelative = isAfter
                    && to - from < SHORT
                    && tokens.is(saying.span().to(), Lexicon.AUXILIARIES)
                    && !tokens.anyMatch(from, to, i -> !tokens.isWord(i));
            boolean isOpen = saying.cue() == Cue.ACCORDING
                    && tokens.isSentenceStart(saying.span().from());
            boolean isGoingOn = tokens.anyMatch(from, to, i -> tokens.is(i, ADDING) && tokens.is(i - 1, ","));
            boolean isHeSaid = saying.cue() == Cue.SAYS
                    && names.isPronoun(saying)
                    && tokens.isSentenceStart(saying.span().from());
            boolean isOfIt = !isAfter && (isOpen || isGoingOn || isHeSaid);
            boolean isTag = isAfter && TAGS.contains(saying.cue()) && isApart(saying.span()) && !VAGUE.contains(who);
            return saying.cue() == Cue.SHARED
                    || sentences == 0
                            && sayings == 0
                            && (isRelative || (isOfIt || isTag) && !isBetween(CONTRASTS) && !isBetween(BREAKS));
        }

        Features features(int candidate, EncodedSource encoded) {
            encoded.addTo(here, saying.who(), names.of(candidate));
            who(candidate);
            between();
            around();
            if (sentences != 0) {
                otherSentence();
            }
            Where where = where();
            Features features = new Features();
            features.add("where", where);
            int verb = FORWARD.contains(saying.cue())
                    ? saying.span().from()
                    : saying.span().to() - 1;
            if (sentences == 0) {
                features.add("word", tokens.low(verb));
            } else {
                features.add("word-elsewhere", tokens.low(verb));
            }
            here.forEach((name, value) -> features.add(where + "." + name, value));
            byCue.forEach((name, value) -> features.add(where + "." + saying.cue() + "." + name, value));
            return features;
        }

        private void who(int candidate) {
            SourceNames.Kind who = names.kindOf(candidate);
            boolean isHeadline = tokens.isHeadline(figure.from());
            here.add("cue", saying.cue()).add("who", who);
            here.addIf(names.isPronoun(saying), "pronoun");
            here.addIf(names.of(candidate).party() != null, "named");
            here.addIf(isHeadline, "headline");
            byCue.add("who", who).addIf(isHeadline, "headline");
        }

        private void between() {
            int commas = count(from, to, i -> tokens.is(i, ","));
            int marks = count(from, to, i -> tokens.is(i, MARKS));
            boolean isContrast = isBetween(CONTRASTS);
            boolean isBreak = isBetween(BREAKS);
            here.add("commas", upTo(3, commas)).add("sayings", upTo(3, sayings));
            here.add("quotes", upTo(2, marks)).addSteps("tokens", Math.max(0, to - from));
            here.addIf(isBetween(Set.of(AND)), "and");
            here.addIf(tokens.anyMatch(from, Math.max(figure.from(), to) + 1, tokens::isLineStart), "line");
            here.addIf(quoted[figure.from()], "figure-quoted");
            here.addIf(quoted[saying.span().from()], "cue-quoted");
            here.add(
                    "state",
                    together(
                            sayings > 0,
                            isContrast,
                            isBreak,
                            marks > 0,
                            commas > 1,
                            isBetween(Lexicon.VERB_FORMS),
                            isAfter && tokens.is(to - 1, ",")));
            byCue.addSteps("tokens", Math.max(0, to - from));
        }

        private boolean isComma(int at) {
            return tokens.is(at, ",");
        }

        private boolean isEnd(int at) {
            return tokens.is(at, ".") || tokens.isSentenceStart(at);
        }

        private void around() {
            int before = saying.span().from() - 1;
            int after = saying.span().to();
            here.addIf(tokens.isSentenceStart(before + 1), "first");
            here.addIf(isComma(before), "comma-before");
            here.addIf(tokens.is(before, MARKS), "quote-before");
            here.addIf(isComma(after), "comma-after");
            here.addIf(isEnd(after), "stop-after");
            here.addIf(tokens.is(after, THAT), "that-after");
            here.addIf(tokens.is(after, MARKS), "quote-after");
        }

        /** What in the figure's own sentence says that it goes on with another, or does not. */
        private void otherSentence() {
            int start = tokens.sentenceStart(figure.from());
            int end = Math.min(tokens.sentenceEnd(figure.from()), start + LONGEST_SENTENCE);
            boolean isOwn = near.stream()
                    .map(all::get)
                    .anyMatch(each -> each.span().from() >= start && each.span().to() <= end);
            boolean isHad = tokens.anyMatch(start, end, i -> tokens.is(i, HAD));
            boolean isBack = tokens.anyMatch(start, Math.min(end, start + LONGEST_BEGINNING), i -> tokens.is(i, BACK));
            boolean isSameLine = !tokens.anyMatch(saying.span().from() + 1, start + 1, tokens::isLineStart);
            int cueEnd = tokens.sentenceEnd(saying.span().from());
            boolean isOpen = quoted[(isAfter ? end : cueEnd) - 1];
            here.addIf(tokens.is(start, Speakers.PRONOUNS), "begins-pronoun");
            here.addIf(tokens.is(start, MARKS), "begins-quote");
            here.addIf(tokens.isLineStart(start), "line-start");
            here.addIf(cueEnd - saying.span().to() < LONGEST_END, "final");
            here.addIf(tokens.isHeadline(saying.span().from()) && !tokens.isHeadline(start), "from-headline");
            String state = together(isOwn, isHad, isBack, isSameLine, isOpen, quoted[figure.from()]);
            here.add("sentence", state);
            byCue.add("sentence", state);
        }
    }
}
