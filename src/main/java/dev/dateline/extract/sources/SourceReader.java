package dev.dateline.extract.sources;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.extract.encoder.Linker;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.sources.Saying.Cue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads who a figure is from: of all whom its sentence and those around it cite, the likeliest, or else the article itself. */
public final class SourceReader {

    private static final Judge JUDGE = Judge.of(SourceReader.class, "source");
    /** Below it the article speaks: of those served then about one in fifteen is wrong on texts that the judge never saw. */
    private static final double LEAST = 0.6;

    private static final double CERTAIN = 0.95;

    private static final Set<String> CONTRASTS = ENGLISH.words("source-phrases.contrasts");

    private static final int SENTENCES_BEFORE = 3;
    private static final int SENTENCES_AFTER = 2;
    /** In tokens. */
    private static final int FARTHEST = 120;

    private static final int NEXT = 4;

    private static final int MOST = 10;
    /** Of a text; of a table of more nobody is said to be the source, so that no text takes longer than others. */
    private static final int MOST_FIGURES = 500;

    private final Passage passage;
    private final Tokens tokens;
    private final List<Saying> all;
    private final SourceNames names;
    private final SourceFeatures features;
    private final Linker linker;
    private int asked;

    public SourceReader(Passage passage) {
        this.passage = passage;
        tokens = passage.tokens();
        all = new SourcePhrases(tokens).all();
        names = new SourceNames(passage, all);
        features = new SourceFeatures(passage, all, names);
        linker = new Linker(passage);
    }

    /** Somebody whom a figure may be from, what speaks for it, and whether that is beyond doubt. */
    public record Candidate(Attribution source, Features features, boolean isCertain) {

        private double probability() {
            double learnt = JUDGE.probability(features);
            return isCertain ? Math.max(CERTAIN, learnt) : learnt;
        }
    }

    /**
     * @param figure the words of its number
     * @param head the last token of what it counts
     */
    public List<Candidate> candidates(Span figure, int head) {
        List<Integer> near = near(figure);
        EncodedSource encoded = new EncodedSource(
                passage,
                linker,
                figure,
                head,
                near.stream().map(i -> all.get(i).who()).toList());
        return near.stream()
                .map(each -> new Candidate(
                        names.of(each),
                        features.of(figure, each, near, encoded),
                        features.isCertain(figure, each, near)))
                .toList();
    }

    /**
     * Who the text says a figure is from. What speaks for one source is taken together, wherever it is cited.
     *
     * @param figure the words of its number
     * @param head the last token of what it counts
     */
    public Attribution of(Span figure, int head) {
        asked++;
        if (asked > MOST_FIGURES) {
            return Attribution.ARTICLE;
        }
        Map<Object, Double> unlikely = new HashMap<>();
        Map<Object, Attribution> sources = new HashMap<>();
        Map<Object, Double> best = new HashMap<>();
        for (Candidate each : candidates(figure, head)) {
            Attribution source = each.source();
            Object who = source.party() != null ? source.party() : source.meant();
            double probability = each.probability();
            unlikely.merge(who, 1 - probability, (one, other) -> one * other);
            if (best.merge(who, probability, Math::max) == probability) {
                sources.put(who, source);
            }
        }
        return sources.keySet().stream()
                .min(Comparator.comparing(unlikely::get))
                .filter(who -> 1 - unlikely.get(who) >= LEAST)
                .map(sources::get)
                .orElse(Attribution.ARTICLE);
    }

    /** Whom the text cites so near a figure that it may be theirs: the nearest {@value #MOST}. */
    private List<Integer> near(Span figure) {
        int start = tokens.sentenceStart(figure.from());
        for (int i = 0; i < SENTENCES_BEFORE && start > 0; i++) {
            start = tokens.sentenceStart(start - 1);
        }
        int end = tokens.sentenceEnd(figure.from());
        for (int i = 0; i < SENTENCES_AFTER && end < tokens.size() && !tokens.isLineStart(end); i++) {
            end = tokens.sentenceEnd(end);
        }
        int first = Math.max(start, figure.from() - FARTHEST);
        int last = Math.min(end, figure.to() + FARTHEST);
        return IntStream.range(0, all.size())
                .filter(i ->
                        all.get(i).span().from() >= first && all.get(i).span().to() <= last)
                .filter(i -> isPossible(figure, all.get(i)))
                .boxed()
                .sorted(Comparator.comparing(i -> Math.abs(all.get(i).span().from() - figure.from())))
                .limit(MOST)
                .sorted()
                .toList();
    }

    /** Nobody says how many he himself is; "12 died, but police said": the 12 are not of police. */
    private boolean isPossible(Span figure, Saying saying) {
        boolean isAfter = saying.who().from() >= figure.to();
        if (saying.cue() == Cue.SHARED) {
            return !isAfter && figure.from() - saying.who().to() < NEXT;
        }
        return isAfter
                ? !tokens.is(saying.span().from() - 1, CONTRASTS)
                : saying.who().to() <= figure.from() && saying.span().to() <= figure.from();
    }
}
