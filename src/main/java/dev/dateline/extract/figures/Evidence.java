package dev.dateline.extract.figures;

import static dev.dateline.extract.language.Languages.ENGLISH;
import static dev.dateline.extract.language.Morphology.S;

import dev.dateline.casualty.Measure;
import dev.dateline.extract.encoder.TokenReading;
import dev.dateline.extract.encoder.TokenReading.Trait;
import dev.dateline.extract.figures.HarmWords.Trigger;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;

import java.util.Locale;
import java.util.Set;

/** What speaks for and against that something happened to people: what rules say, what the model says, and the words beside them. */
final class Evidence {

    private static final int NEAR = 8;
    private static final int MOST_MODIFIERS = 4;
    private static final double SUREST = 6;
    private static final double[] STEPS = {0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97};
    private static final long[] SIZES = {0, 1, 2, 3, 11, 101, 1_001};
    private static final String BARE = "bare";
    private static final String LIST = "-list";

    private final Passage passage;
    private final Tokens tokens;
    private final Unharmed unharmed;
    private final int start;
    private final int end;

    /** Of the statement from {@code start} to just before {@code end}. */
    Evidence(Passage passage, int start, int end) {
        this.passage = passage;
        this.start = start;
        this.end = end;
        tokens = passage.tokens();
        unharmed = new Unharmed(passage);
    }

    /**
     * @param said by the model
     * @param ruled what rules say that it is; {@code null} if none does
     * @param told the nearest word of harm; {@code null} if there is none
     */
    Features of(Group group, Measure measure, TokenReading.Figure said, Figure ruled, Trigger told) {
        Features features = new Features();
        String kind = kind(group);
        boolean isRuled = ruled != null;
        String rule = isRuled ? ruled.construction().measuredAs(group.kind()) : "none";
        double logit = odds(said.of(measure));
        features.add("odds", logit);
        features.add(measure + ":odds", logit);
        features.add("none", odds(said.ofNone()));
        features.add("said", step(said.of(measure)));
        features.add("kind", kind);
        features.add(kind + ":odds", logit);
        features.add("rule", rule).add(isRuled ? "ruled:odds" : "unruled:odds", logit);
        features.addIf(said.measure() != measure, "less-likely");
        features.add("main", odds(said.is(Trait.MAIN)) / SUREST);
        features.add("part", odds(said.is(Trait.PART)) / SUREST);
        features.add("stated", odds(said.is(Trait.STATED)) / SUREST);
        features.add("repeat", odds(said.is(Trait.REPEAT)) / SUREST);
        features.addIf(tokens.isHeadline(group.from()), "headline");
        features.add("size", size(group));
        features.add(
                "quantifier",
                group.count() == null ? "none" : group.count().amount().quantifier());
        addTold(features, group, measure, told);
        addSigns(features, group, told);
        addWords(features, group);
        features.add("counted", counted(group));
        features.addIf(isPerPeriod(group), "per-period");
        return features;
    }

    private void addTold(Features features, Group group, Measure measure, Trigger told) {
        if (told == null) {
            features.add("told=none");
            return;
        }
        boolean isSame = told.outcome().measure() == measure;
        int distance = FigureChoice.distance(told, group.number());
        features.addSteps(isSame ? "told" : "told-other", distance);
        features.add(isSame ? "form" : "form-other", told.form());
    }

    private void addSigns(Features features, Group group, Trigger told) {
        features.addIf(unharmed.isOf(group), "unharmed");
        features.addIf(FigureChoice.isCutShort(tokens, group), "cut-short");
        features.addIf(FigureChoice.isOfCases(tokens, group.number()), "cases");
        features.addIf(told != null && Assertion.isDoubtful(tokens, told, group, start), "doubtful");
        features.addIf(group.isOther(), "others");
        features.addIf(group.isPart(), "part-of");
        features.addIf(Lexicon.FAMILIES.contains(group.who().noun()), "families");
        features.addIf(isNear(group, Lexicon.MODALS), "modal");
        features.addIf(isNear(group, ENGLISH.words("assertion.unreal")), "unreal");
        features.addIf(isNear(group, ENGLISH.words("assertion.no-fact")), "no-fact");
        features.addIf(isNear(group, ENGLISH.words("assertion.rates")), "rate");
        features.addIf(isNear(group, ENGLISH.words("assertion.each")), "each");
        features.addIf(isNear(group, ENGLISH.words("assertion.periods")), "period");
        features.addIf(isNear(group, ENGLISH.words("arguments.carrying")), "carrying");
        features.addIf(isNear(group, ENGLISH.words("learnt.spared")), "spared-near");
    }

    private boolean isNear(Group group, Set<String> words) {
        return tokens.anyMatch(
                Math.max(start, group.from() - NEAR), Math.min(end, group.to() + NEAR), i -> tokens.is(i, words));
    }

    /** The words right before and after, of those that hold sentences together. */
    private void addWords(Features features, Group group) {
        features.add("before", word(group.from() - 1));
        features.add("after", word(group.to()));
        Span number = group.number();
        features.addIf(number.to() < group.to(), "noun");
        features.add("after-number", word(number.to()));
    }

    /** What a number without a noun for people counts, as far as the form of the word tells. */
    private String counted(Group group) {
        if (group.head() >= 0) {
            return "people";
        }
        int at = group.number().to();
        int last = at;
        while (last < end
                && last < at + MOST_MODIFIERS
                && tokens.isWord(last)
                && !tokens.is(last, Lexicon.PHRASE_ENDS)) {
            boolean isHarm = HarmWords.at(tokens, last) != null;
            boolean isMany = tokens.low(last).endsWith(S) && !Lexicon.VERB_FORMS.contains(tokens.low(last));
            if (isHarm || isMany) {
                return isHarm ? last == at ? "harm" : "word-harm" : last == at ? "things" : "word-things";
            }
            last++;
        }
        return last == at ? "nothing" : "word";
    }

    /** "900 deaths a year" */
    private boolean isPerPeriod(Group group) {
        return tokens.anyMatch(
                group.number().to(),
                Math.min(end, group.to() + 5),
                i -> tokens.is(i, ENGLISH.words("evidence.per"))
                        && tokens.is(i + 1, ENGLISH.words("assertion.periods")));
    }

    private String word(int at) {
        if (at < start) {
            return "start";
        }
        if (at >= end) {
            return "end";
        }
        if (tokens.is(at, Lexicon.AUXILIARIES) || tokens.is(at, Lexicon.HAVE)) {
            return "auxiliary";
        }
        if (HarmWords.at(tokens, at) != null) {
            return "harm";
        }
        if (tokens.is(at, ENGLISH.words("evidence.before"))
                || tokens.is(at, Lexicon.PREPOSITIONS)
                || tokens.is(at, Lexicon.ARTICLES)
                || tokens.is(at, Lexicon.DEFINITES)
                || !tokens.isWord(at) && tokens.low(at).length() == 1) {
            return tokens.low(at);
        }
        return tokens.is(at, Lexicon.PHRASE_ENDS) ? "closed" : tokens.isCapital(at) ? "capital" : "word";
    }

    static String kind(Group group) {
        if (group.count() != null && group.head() < 0) {
            return BARE;
        }
        String kind = group.kind().name().toLowerCase(Locale.ROOT);
        return group.parts().isEmpty() ? kind : kind + LIST;
    }

    private static double odds(double likely) {
        double odds = Math.log(Math.max(likely, 1e-9) / Math.max(1 - likely, 1e-9));
        return Math.max(-SUREST, Math.min(SUREST, odds));
    }

    private static int step(double likely) {
        int step = 0;
        while (step < STEPS.length && STEPS[step] <= likely) {
            step++;
        }
        return step;
    }

    private static int size(Group group) {
        long people =
                group.count() == null ? group.people() : group.count().amount().nearest();
        int size = 0;
        while (size < SIZES.length && SIZES[size] <= people) {
            size++;
        }
        return size;
    }
}
