package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.*;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Layer;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Reader;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.Group.Kind;
import dev.dateline.extract.people.People;
import dev.dateline.extract.people.Victims;
import dev.dateline.extract.rules.Confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds how many people an English news text says were killed, wounded and so on. Safe for use by many threads. */
public final class FigureFinder extends Reader {

    /** What happened to how many. */
    public static final Layer<Figure> FIGURES = new Layer<>("FIGURES");

    /** No text that people write has more; figures are compared with each other, which must not take for ever. */
    private static final int MOST_FIGURES = 1_000;

    private static final int FARTHEST_PART = 12;

    /** What happened to people whom nobody counts, such as "they", makes no figure. */
    private static final int MOST_HARMS = 20 * MOST_FIGURES;

    private final Confidence confidence = Confidence.measured(FigureFinder.class);
    private final FigureChoice choice = new FigureChoice();

    public FigureFinder() {
        super(Set.of(CountReader.COUNTS, Encoder.READINGS, People.PEOPLE), Set.of(FIGURES));
    }

    /** In the order of the text; of more than anyone writes, those that come first. */
    @Override
    public void read(Passage passage) {
        passage.give(FIGURES, choice.chosen(passage, ruled(passage), passage.leastConfidence()));
    }

    /** All that may be figures of a text, each with what speaks for it. */
    static List<FigureChoice.Option> options(Passage passage) {
        return FigureChoice.options(passage, new FigureFinder().ruled(passage)).stream()
                .filter(option -> option.evidence() != null)
                .toList();
    }

    private List<Figure> ruled(Passage passage) {
        Tokens tokens = passage.tokens();
        HarmFinder harms = new HarmFinder(passage);
        List<List<Harm>> told = new ArrayList<>();
        int harmsTold = 0;
        for (int at = 0; at < tokens.size() && harmsTold < MOST_HARMS; at = tokens.statementEnd(at)) {
            told.add(harms.inSentence(at, tokens.statementEnd(at)));
            harmsTold += told.get(told.size() - 1).size();
        }
        Fates fates = new Fates(tokens, told);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < told.size() && figures.size() < MOST_FIGURES; i++) {
            int end = tokens.statementEnd(at);
            figures.addAll(new Sentence(passage, end, figures.size(), fates).figures(fates.lasting(told.get(i))));
            at = end;
        }
        return fates.related(figures.subList(0, Math.min(figures.size(), MOST_FIGURES)));
    }

    /** The figures of one sentence. */
    private final class Sentence {

        private final Passage passage;
        private final Tokens tokens;
        private final int end;
        private final int before;
        private final Fates fates;
        private final Victims victims;

        private Sentence(Passage passage, int end, int before, Fates fates) {
            this.passage = passage;
            this.tokens = passage.tokens();
            this.end = end;
            this.before = before;
            this.fates = fates;
            victims = new Victims(tokens);
        }

        private List<Figure> figures(List<Harm> harms) {
            List<Figure> figures = new ArrayList<>();
            List<Harm> stated =
                    harms.stream().filter(harm -> isFigure(harm, harms)).toList();
            for (Harm harm : stated) {
                boolean isSame = figures.stream().anyMatch(figure -> isSame(figure, harm));
                if (isSame) {
                    continue;
                }
                figures.add(figure(harm, whole(harm, figures), harms));
                int index = before + figures.size() - 1;
                for (Group part : included(harm, harms)) {
                    Harm partial = new Harm(harm.span(), harm.outcome(), part, Construction.INCLUDING, false);
                    figures.add(figure(partial, index, harms));
                }
            }
            return figures;
        }

        /** Which figure these people are a part of: "Two people were shot, one fatally", "ten were hurt, two of them badly". */
        private Integer whole(Harm harm, List<Figure> figures) {
            int last = figures.size() - 1;
            if (!harm.isWhole()) {
                return last < 0 ? null : Integer.valueOf(before + last);
            }
            while (last >= 0 && figures.get(last).partOf() != null) {
                last--;
            }
            Group group = harm.group();
            boolean isOfThem = last >= 0
                    && group.isPart()
                    && group.people() >= 0
                    && tokens.is(group.from() - 1, Set.of(",", AND))
                    && tokens.is(group.number().to(), OF)
                    && tokens.is(group.number().to() + 1, Set.of(THEM, WHOM))
                    && group.people() < figures.get(last).amount().nearest();
            return isOfThem ? Integer.valueOf(before + last) : null;
        }

        private boolean isSame(Figure figure, Harm harm) {
            return figure.words().number().from() == harm.group().number().from()
                    && (figure.measure() == harm.outcome().measure() || figure.measure() == Measure.AFFECTED);
        }

        private boolean isFigure(Harm harm, List<Harm> harms) {
            Group group = harm.group();
            boolean isOfLife =
                    harm.outcome() == Outcome.KILLED || harm.outcome().isOfWounds();
            boolean isPeople = group.kind() == Kind.COUNTED
                    || isOfLife && (group.kind() == Kind.INDEFINITE || group.kind() == Kind.NAMED)
                    || fates.isOnlyWordOfDeath(harm);
            boolean isElse = group.count() != null
                    && group.count().isZero()
                    && (group.isOther() || tokens.is(group.to(), ENGLISH.words("figures.else")));
            boolean isUnknown = group.count() == null && group.people() < 1;
            boolean isFamilies = Lexicon.FAMILIES.contains(group.who().noun());
            return isPeople
                    && !isFamilies
                    && !isElse
                    && !isUnknown
                    && !isWholeOfAPart(group, isAttribute(harm))
                    && !isDeadlyToo(harm, harms);
        }

        /** "None of the 54 passengers was hurt": 54 is how many there were, not how many it happened to. */
        private boolean isWholeOfAPart(Group group, boolean isToldOfAll) {
            int at = group.number().from() - 1;
            while (at >= 0 && ENGLISH.words("figure-finder.wholes").contains(tokens.low(at))) {
                at--;
            }
            boolean isPart =
                    tokens.is(at, OF) && !tokens.is(at - 1, ALL) || tokens.is(at, ENGLISH.words("figures.half-word"));
            return at >= 0 && at < group.number().from() - 1 && isPart && !isToldOfAll;
        }

        /** "Of the 130 injured, 77 were women": all of them were. */
        private boolean isAttribute(Harm harm) {
            return harm.construction() == Construction.BESIDE
                    && harm.group().head() < 0
                    && harm.group().to() <= harm.from();
        }

        /** Of those who were shot and died only the death counts. */
        private boolean isDeadlyToo(Harm harm, List<Harm> harms) {
            return harm.outcome().isOfWounds()
                    && harms.stream()
                            .anyMatch(other -> other.outcome() == Outcome.KILLED
                                    && other.group().from() == harm.group().from());
        }

        /** Those told of between these people and the next. */
        private List<Group> included(Harm harm, List<Harm> harms) {
            List<Group> parts = new ArrayList<>();
            int from = Math.min(harm.group().to(), harm.to());
            int next = harms.stream()
                    .filter(other -> other.isWhole()
                            && !other.group().isPart()
                            && other.claim().from() > harm.group().from())
                    .mapToInt(other -> other.claim().from())
                    .filter(start -> start > harm.claim().from())
                    .min()
                    .orElse(end);
            for (int at = from; at < Math.min(next, harm.claim().to() + FARTHEST_PART); at++) {
                Group group = part(at);
                boolean isNew = group != null && (group.kind() == Kind.COUNTED || group.kind() == Kind.INDEFINITE);
                if (isNew && group.people() > 0) {
                    parts.add(group);
                }
            }
            return parts;
        }

        /** "including 12 children", "among them 12 children", ", 12 of them children" */
        private Group part(int at) {
            if (tokens.is(at, INCLUDING)) {
                return people(at + 1);
            }
            if (tokens.reads(at, AMONG, THEM) || tokens.reads(at, AMONG, WHOM)) {
                return people(tokens.is(at + 2, Lexicon.AUXILIARIES) ? at + 3 : at + 2);
            }
            Group group = tokens.is(at, ",") ? people(at + 1) : null;
            boolean isAside = group != null
                    && group.isPart()
                    && group.head() >= group.number().to() + 2
                    && tokens.is(group.number().to() + 1, Set.of(THEM, WHOM));
            return isAside ? group : null;
        }

        private Group people(int at) {
            return passage.from(People.PEOPLE, at);
        }

        private Figure figure(Harm harm, Integer whole, List<Harm> harms) {
            Group group = harm.group();
            Span bound = group.count() == null ? null : group.count().bound();
            Span noun = victims.words(group);
            Span claim = group.number().joined(harm.span()).joined(bound).joined(noun);
            return new Figure(
                    harm,
                    harms,
                    measureOf(harm, harms),
                    victims.category(group),
                    new Figure.Words(claim, group.number(), bound, harm.span(), noun),
                    whole,
                    null,
                    confidence.of(harm.construction().measuredAs(group.kind())));
        }

        /** "Two people were shot, one fatally": two were hit, not wounded. */
        private static Measure measureOf(Harm harm, List<Harm> harms) {
            boolean isSomeDead =
                    harms.stream().anyMatch(other -> !other.isWhole() && other.outcome() == Outcome.KILLED);
            return harm.outcome() == Outcome.SHOT && isSomeDead
                    ? Measure.AFFECTED
                    : harm.outcome().measure();
        }
    }
}
