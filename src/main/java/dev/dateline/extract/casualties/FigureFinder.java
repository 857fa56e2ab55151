package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.ALL;
import static dev.dateline.extract.language.Morphology.AMONG;
import static dev.dateline.extract.language.Morphology.AND;
import static dev.dateline.extract.language.Morphology.INCLUDING;
import static dev.dateline.extract.language.Morphology.OF;
import static dev.dateline.extract.language.Morphology.THEM;
import static dev.dateline.extract.language.Morphology.WHOM;

import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.extract.casualties.Group.Kind;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.rules.Confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds how many people an English news text says were killed, wounded and so on. Safe for use by many threads. */
public final class FigureFinder {

    private static final Set<String> HALF = ENGLISH.words("figures.half-word");
    private static final Set<String> ELSE = ENGLISH.words("figures.else");

    /** A line this long without a full stop is no standfirst. */
    private static final int LONGEST_STANDFIRST = 300;

    /** No text that people write has more; figures are compared with each other, which must not take for ever. */
    private static final int MOST_FIGURES = 2_000;

    private static final int FARTHEST_PART = 12;

    /** What happened to people whom nobody counts, such as "they", makes no figure. */
    private static final int MOST_HARMS = 10 * MOST_FIGURES;

    /** Words between "of" and the number of all that there were. */
    private static final Set<String> WHOLES = ENGLISH.words("figure-finder.wholes");

    private final Confidence confidence = Confidence.measured(FigureFinder.class);

    /** In the order of the text; of more than anyone writes, those that come first. */
    public List<FigureFound> find(Tokens tokens) {
        Text text = new Text(tokens);
        HarmFinder harms = new HarmFinder(text);
        List<Integer> ends = new ArrayList<>();
        List<List<Harm>> told = new ArrayList<>();
        int harmsTold = 0;
        for (int at = 0; at < text.size() && harmsTold < MOST_HARMS; at = ends.get(ends.size() - 1)) {
            ends.add(text.sentenceEnd(at));
            told.add(harms.inSentence(at, text.sentenceEnd(at)));
            harmsTold += told.get(told.size() - 1).size();
        }
        LastState states = new LastState(text, told);
        List<FigureFound> figures = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < told.size() && figures.size() < MOST_FIGURES; i++) {
            Sentence sentence = new Sentence(text, start, ends.get(i), figures.size(), states);
            figures.addAll(sentence.figures(states.lasting(told.get(i))));
            start = ends.get(i);
        }
        return states.related(new Relations(tokens.text(), headEnd(tokens.text())).of(figures));
    }

    /** Where the headline ends, and the standfirst, which is a second line that does not end with a full stop. */
    private static int headEnd(String text) {
        int headline = text.indexOf('\n');
        int standfirst = text.indexOf('\n', headline + 1);
        boolean isStandfirst = headline > 0
                && standfirst - headline < LONGEST_STANDFIRST
                && standfirst > headline + 1
                && !text.substring(headline, standfirst).strip().endsWith(".");
        return isStandfirst ? standfirst : Math.max(0, headline);
    }

    /** The figures of one sentence. */
    private final class Sentence {

        private final Text text;
        private final int end;
        private final int before;
        private final LastState states;
        private final SourceReader sources;
        private final Extent extent;
        private final PlaceReader places;
        private final PeopleReader people;
        private final Victims victims;

        private Sentence(Text text, int start, int end, int before, LastState states) {
            this.text = text;
            this.end = end;
            this.before = before;
            this.states = states;
            sources = new SourceReader(text);
            extent = new Extent(text);
            places = new PlaceReader(text);
            people = new PeopleReader(text);
            victims = new Victims(text);
        }

        private List<FigureFound> figures(List<Harm> harms) {
            List<FigureFound> figures = new ArrayList<>();
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
                    Harm partial =
                            new Harm(harm.start(), harm.end(), harm.outcome(), part, Construction.INCLUDING, false);
                    figures.add(figure(partial, index, harms));
                }
            }
            return figures;
        }

        /** Which figure these people are a part of: "Two people were shot, one fatally", "ten were hurt, two of them badly". */
        private Integer whole(Harm harm, List<FigureFound> figures) {
            int last = figures.size() - 1;
            if (!harm.isWhole()) {
                return last < 0 ? null : Integer.valueOf(before + last);
            }
            while (last >= 0 && figures.get(last).subsetOf() != null) {
                last--;
            }
            Group group = harm.group();
            boolean isOfThem = last >= 0
                    && group.isPart()
                    && group.people() >= 0
                    && text.is(group.start() - 1, Set.of(",", AND))
                    && text.low(group.numberEnd()).equals(OF)
                    && text.is(group.numberEnd() + 1, Set.of(THEM, WHOM))
                    && group.people() < number(figures.get(last));
            return isOfThem ? Integer.valueOf(before + last) : null;
        }

        private static long number(FigureFound figure) {
            return figure.value() != null ? figure.value() : figure.lowerBound();
        }

        private boolean isSame(FigureFound figure, Harm harm) {
            return figure.number().start() == text.tokens().start(harm.group().numberStart())
                    && (figure.measure() == harm.outcome().measure() || figure.measure() == Measure.AFFECTED);
        }

        private boolean isFigure(Harm harm, List<Harm> harms) {
            Group group = harm.group();
            boolean isOfLife =
                    harm.outcome() == Outcome.KILLED || harm.outcome().isOfWounds();
            boolean isPeople = group.kind() == Kind.COUNTED
                    || isOfLife && (group.kind() == Kind.INDEFINITE || group.kind() == Kind.NAMED)
                    || states.isOnlyWordOfDeath(harm);
            boolean isElse =
                    group.count() != null && group.count().isZero() && (group.isOther() || text.is(group.end(), ELSE));
            boolean isUnknown = group.count() == null && group.people() < 1;
            boolean isFamilies = Lexicon.FAMILIES.contains(group.noun());
            return isPeople
                    && !isFamilies
                    && !isElse
                    && !isUnknown
                    && !isWholeOfAPart(group, isAttribute(harm))
                    && !isDeadlyToo(harm, harms);
        }

        /** "None of the 54 passengers was hurt": 54 is how many there were, not how many it happened to. */
        private boolean isWholeOfAPart(Group group, boolean isToldOfAll) {
            int at = group.numberStart() - 1;
            while (at >= 0 && WHOLES.contains(text.low(at))) {
                at--;
            }
            boolean isPart = text.low(at).equals(OF) && !text.low(at - 1).equals(ALL) || text.is(at, HALF);
            return at >= 0 && at < group.numberStart() - 1 && isPart && !isToldOfAll;
        }

        /** "Of the 130 injured, 77 were women": all of them were. */
        private boolean isAttribute(Harm harm) {
            return harm.construction() == Construction.BESIDE
                    && harm.group().head() < 0
                    && harm.group().end() <= harm.start();
        }

        /** Of those who were shot and died only the death counts. */
        private boolean isDeadlyToo(Harm harm, List<Harm> harms) {
            return harm.outcome().isOfWounds()
                    && harms.stream()
                            .anyMatch(other -> other.outcome() == Outcome.KILLED
                                    && other.group().start() == harm.group().start());
        }

        /** Those told of between these people and the next. */
        private List<Group> included(Harm harm, List<Harm> harms) {
            List<Group> parts = new ArrayList<>();
            int from = Math.min(harm.group().end(), harm.end());
            int next = harms.stream()
                    .filter(other -> other.isWhole()
                            && !other.group().isPart()
                            && other.claimStart() > harm.group().start())
                    .mapToInt(Harm::claimStart)
                    .filter(start -> start > harm.claimStart())
                    .min()
                    .orElse(end);
            for (int at = from; at < Math.min(next, harm.claimEnd() + FARTHEST_PART); at++) {
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
            if (text.low(at).equals(INCLUDING)) {
                return people.read(at + 1);
            }
            if (text.reads(at, AMONG, THEM) || text.reads(at, AMONG, WHOM)) {
                return people.read(text.is(at + 2, Lexicon.AUXILIARIES) ? at + 3 : at + 2);
            }
            Group group = text.low(at).equals(",") ? people.read(at + 1) : null;
            boolean isAside = group != null
                    && group.isPart()
                    && group.head() >= group.numberEnd() + 2
                    && text.is(group.numberEnd() + 1, Set.of(THEM, WHOM));
            return isAside ? group : null;
        }

        private FigureFound figure(Harm harm, Integer whole, List<Harm> harms) {
            Group group = harm.group();
            Count count = group.count();
            boolean isNumber = count != null;
            Quantifier quantifier = isNumber ? count.quantifier() : Quantifier.EXACT;
            String rule = harm.construction().measuredAs(group.kind());
            Source source = sources.of(harm.start());
            Words number = text.words(group.numberStart(), group.numberEnd());
            Words measure = text.words(harm.start(), harm.end());
            Words bound = isNumber && count.boundStart() >= 0 ? text.words(count.boundStart(), count.boundEnd()) : null;
            Words victims = this.victims.words(group);
            Words claim = joined(joined(number.joined(measure), bound), victims);
            return new FigureFound(
                    measureOf(harm, harms),
                    quantifier,
                    isNumber ? count.value() : Long.valueOf(group.people()),
                    isNumber ? count.lower() : null,
                    isNumber ? count.upper() : null,
                    this.victims.category(group),
                    extent.of(harm, harms),
                    source.status(),
                    source.kind(),
                    claim,
                    number,
                    bound,
                    measure,
                    victims,
                    source.phrase(),
                    source.name(),
                    places.near(harm.claimStart(), harm.claimEnd()),
                    whole,
                    null,
                    List.of(),
                    harm.construction(),
                    rule,
                    confidence.of(rule));
        }

        private static Words joined(Words words, Words others) {
            return others == null ? words : words.joined(others);
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
