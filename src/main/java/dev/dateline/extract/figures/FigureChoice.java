package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.figures.HarmWords.Trigger;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.judge.Judge;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.Victims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Decides what happened to how many: of all that rules or the model say of words for people, what a judge finds likely. */
final class FigureChoice {

    private static final int MOST_MODIFIERS = 4;

    /** How likely the model must find it where no rule says it; names alone and lists are left to the rules. */
    private static final Map<String, Double> LEAST =
            Map.of("bare", 0.8, "counted", 0.8, "definite", 0.9, "indefinite", 0.9);

    private static final double NEVER = 2;

    /** No text that people write has more; figures are compared with each other, which must not take for ever. */
    private static final int MOST_FIGURES = 1_000;

    private final Judge judge = Judge.of(FigureChoice.class, "figure");

    /**
     * A figure that may be one.
     *
     * @param evidence what speaks for it; {@code null} where the model did not read it, so that a rule decides alone
     * @param isSure whether a rule says it, or the model is so sure as the kind of words takes
     */
    record Option(Figure figure, Features evidence, boolean isSure) {

        Span number() {
            return figure.words().number();
        }
    }

    /**
     * Of those that claim the same words the likeliest, in the order of the text, each with how likely it is.
     *
     * @param least how likely each must be, from 0 to 1
     */
    List<Figure> chosen(Passage passage, List<Figure> ruled, double least) {
        Map<Figure, Figure> before = new IdentityHashMap<>();
        List<Figure> judged = new ArrayList<>();
        for (Option option : options(passage, ruled)) {
            Figure figure =
                    option.evidence == null ? option.figure : option.figure.sure(judge.probability(option.evidence));
            if (option.isSure && figure.confidence() >= least) {
                judged.add(figure);
                before.put(figure, option.figure);
            }
        }
        judged.sort(Comparator.comparingDouble((Figure figure) -> -figure.confidence()));
        BitSet taken = new BitSet();
        List<Figure> chosen = new ArrayList<>();
        for (Figure figure : judged) {
            Span number = figure.words().number();
            int next = taken.nextSetBit(number.from());
            if (chosen.size() < MOST_FIGURES && (next < 0 || next >= number.to())) {
                taken.set(number.from(), number.to());
                chosen.add(figure);
            }
        }
        chosen.sort(Comparator.comparingInt(figure -> figure.words().number().from()));
        Map<Figure, Integer> places = new IdentityHashMap<>();
        chosen.forEach(figure -> places.put(before.get(figure), places.size()));
        return chosen.stream()
                .map(figure -> figure.moved(index -> places.get(ruled.get(index))))
                .toList();
    }

    /** All of a text, in the order of its statements. */
    static List<Option> options(Passage passage, List<Figure> ruled) {
        List<Option> options = new ArrayList<>();
        Tokens tokens = passage.tokens();
        Candidates candidates = new Candidates(passage);
        List<Figure> rest = ruled.stream()
                .sorted(Comparator.comparingInt(
                        figure -> figure.words().number().from()))
                .toList();
        int next = 0;
        for (int at = 0; at < tokens.size(); at = tokens.statementEnd(at)) {
            int end = tokens.statementEnd(at);
            int first = next;
            while (next < rest.size() && rest.get(next).words().number().from() < end) {
                next++;
            }
            boolean isRead = TokenReading.figure(passage, at, at) != null;
            if (isRead || next > first) {
                List<Group> groups = isRead ? candidates.between(at, end) : List.of();
                new Statement(passage, at, end).add(rest.subList(first, next), groups, options);
            }
        }
        return options;
    }

    /** One statement of a text. */
    private static final class Statement {

        private final Passage passage;
        private final int start;
        private final Unharmed unharmed;
        private final Tokens tokens;
        private final Evidence evidence;
        private final Victims victims;
        private final List<Trigger> triggers = new ArrayList<>();

        private Statement(Passage passage, int start, int end) {
            this.start = start;
            unharmed = new Unharmed(passage);
            this.passage = passage;
            tokens = passage.tokens();
            evidence = new Evidence(passage, start, end);
            victims = new Victims(tokens);
            int at = start;
            while (at < end) {
                Trigger trigger = HarmWords.at(tokens, at);
                if (trigger != null) {
                    triggers.add(trigger);
                }
                at = trigger == null ? at + 1 : trigger.to();
            }
        }

        private void add(List<Figure> ruled, List<Group> groups, List<Option> options) {
            for (Figure figure : ruled) {
                Group group = figure.harm().group();
                Trigger told = told(figure.words().number(), figure.measure());
                TokenReading.Figure said = said(group);
                Features features = said == null ? null : evidence.of(group, figure.measure(), said, figure, told);
                options.add(new Option(figure, features, true));
            }
            for (Group group : groups) {
                boolean isRuled = ruled.stream().anyMatch(figure -> figure.words()
                        .number()
                        .overlaps(group.number().from(), group.number().to()));
                TokenReading.Figure said = isRuled ? null : said(group);
                if (said != null) {
                    add(group, said, options);
                }
            }
        }

        private void add(Group group, TokenReading.Figure said, List<Option> options) {
            Measure measure = isOfCases(tokens, group.number()) ? Measure.AFFECTED : said.measure();
            Trigger told = told(group.number(), measure);
            boolean isDoubtful = isCutShort(tokens, group)
                    || unharmed.isOf(group)
                    || told != null && Assertion.isDoubtful(tokens, told, group, start);
            if (!isDoubtful) {
                boolean isSure = said.of(measure) >= LEAST.getOrDefault(Evidence.kind(group), NEVER);
                Features features = evidence.of(group, measure, said, null, told);
                options.add(new Option(figure(group, measure, told), features, isSure));
            }
        }

        private TokenReading.Figure said(Group group) {
            return TokenReading.figure(passage, group.number().from(), group.last());
        }

        private Figure figure(Group group, Measure measure, Trigger told) {
            Span noun = victims.words(group);
            Span words = told == null ? null : told.span();
            Span bound = group.count() == null ? null : group.count().bound();
            Span claim = group.number().joined(bound).joined(noun).joined(words);
            Harm harm = new Harm(words == null ? claim : words, Outcome.of(measure), group, Construction.LEARNT, true);
            return new Figure(
                    harm,
                    List.of(harm),
                    measure,
                    victims.category(group),
                    new Figure.Words(claim, group.number(), bound, harm.span(), noun),
                    null,
                    null,
                    0);
        }

        /** The word of this harm, or else of any, that is nearest to the number; {@code null} if there is none. */
        private Trigger told(Span number, Measure measure) {
            Trigger nearest = null;
            for (Trigger trigger : triggers) {
                boolean isBetter = nearest == null || rank(trigger, measure, number) < rank(nearest, measure, number);
                nearest = isBetter ? trigger : nearest;
            }
            return nearest;
        }

        private static int rank(Trigger trigger, Measure measure, Span number) {
            int distance = distance(trigger, number);
            return trigger.outcome().measure() == measure ? distance : distance + 1_000;
        }
    }

    static int distance(Trigger trigger, Span number) {
        int distance = trigger.from() >= number.to() ? trigger.from() - number.to() : number.from() - trigger.to();
        return Math.max(0, distance);
    }

    /** "the driver and an aide", of which only the driver was read: they are two, but nobody says that number. */
    static boolean isCutShort(Tokens tokens, Group group) {
        int and = tokens.is(group.to(), ",") ? group.to() + 1 : group.to();
        return group.count() == null
                && tokens.is(and, AND)
                && (tokens.is(and + 1, Lexicon.ARTICLES)
                        || tokens.is(and + 1, Lexicon.DEFINITES)
                        || tokens.is(and + 1, Lexicon.NUMBER_WORDS));
    }

    /** "38 suspected cases" */
    static boolean isOfCases(Tokens tokens, Span number) {
        int at = number.to();
        while (at < number.to() + MOST_MODIFIERS && tokens.isWord(at) && !tokens.is(at, Lexicon.PHRASE_ENDS)) {
            if (tokens.is(at, ENGLISH.words("learnt.cases"))) {
                return true;
            }
            at++;
        }
        return false;
    }
}
