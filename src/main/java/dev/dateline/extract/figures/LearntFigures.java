package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.AND;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.figures.HarmWords.Outcome;
import dev.dateline.extract.figures.HarmWords.Trigger;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.people.Victims;
import dev.dateline.extract.rules.Confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what happened to how many by what the model says of words for people, where no rule says it. Safe for use by many threads. */
final class LearntFigures {

    private static final double LEAST = 0.5;
    private static final int MOST_MODIFIERS = 4;
    private static final String BARE = "bare";
    private static final String JOINED = "-joined";

    private final Confidence confidence = Confidence.measured(LearntFigures.class, "learnt.properties");

    /** The figures of a text that are none of those that rules found, in its order. */
    List<Figure> in(Passage passage, List<Figure> found) {
        List<Figure> learnt = new ArrayList<>();
        Tokens tokens = passage.tokens();
        Candidates candidates = new Candidates(passage);
        for (int at = 0; at < tokens.size(); at = tokens.statementEnd(at)) {
            int end = tokens.statementEnd(at);
            if (passage.from(Encoder.READINGS, at) == null) {
                break;
            }
            for (Group group : candidates.between(at, end)) {
                boolean isFound = found.stream().anyMatch(figure -> figure.harm()
                        .group()
                        .number()
                        .overlaps(group.number().from(), group.number().to()));
                Figure figure = isFound ? null : figure(passage, group, at, end);
                if (figure != null) {
                    learnt.add(figure);
                }
            }
        }
        return learnt;
    }

    private Figure figure(Passage passage, Group group, int start, int end) {
        Tokens tokens = passage.tokens();
        Span number = group.number();
        TokenReading.Figure said = TokenReading.figure(passage, number.from(), group.last());
        if (said == null) {
            return null;
        }
        boolean isCases = isOfCases(tokens, number);
        Measure measure = isCases ? Measure.AFFECTED : said.measure();
        double sure = confidence.of(kind(group), isCases ? 1 - said.ofNone() : said.of(measure));
        Trigger told = told(tokens, number, measure, start, end);
        if (sure < LEAST
                || isCutShort(tokens, group)
                || new Unharmed(passage).isOf(group)
                || told != null && Assertion.isDoubtful(tokens, told, group, start)) {
            return null;
        }
        Victims victims = new Victims(tokens);
        Span noun = victims.words(group);
        Span words = told == null ? null : told.span();
        Span bound = group.count() == null ? null : group.count().bound();
        Span claim = number.joined(bound).joined(noun).joined(words);
        Harm harm = new Harm(words == null ? claim : words, Outcome.of(measure), group, Construction.LEARNT, true);
        return new Figure(
                harm,
                List.of(harm),
                measure,
                victims.category(group),
                new Figure.Words(claim, number, bound, harm.span(), noun),
                null,
                null,
                sure);
    }

    /** As in the file of what was measured: a number without a noun is bare. */
    static String kind(Group group) {
        if (group.count() != null && group.head() < 0) {
            return BARE;
        }
        String kind = group.kind().name().toLowerCase(Locale.ROOT);
        return group.parts().isEmpty() ? kind : kind + JOINED;
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

    /** The word of this harm, or else of any, that is nearest to the number in its statement; {@code null} if there is none. */
    static Trigger told(Tokens tokens, Span number, Measure measure, int start, int end) {
        Trigger nearest = null;
        for (int at = start; at < end; at++) {
            Trigger trigger = HarmWords.at(tokens, at);
            if (trigger == null) {
                continue;
            }
            boolean isBetter = nearest == null || rank(trigger, measure, number) < rank(nearest, measure, number);
            nearest = isBetter ? trigger : nearest;
            at = trigger.to() - 1;
        }
        return nearest;
    }

    private static int rank(Trigger trigger, Measure measure, Span number) {
        int distance = trigger.from() >= number.to() ? trigger.from() - number.to() : number.from() - trigger.to();
        return trigger.outcome().measure() == measure ? distance : distance + 1_000;
    }
}
