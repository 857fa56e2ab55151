package dev.dateline.extract.figures;

import dev.dateline.casualty.Measure;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.extract.numbers.Amount;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Spanned;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A statement of how many people something happened to.
 *
 * @param beside all that its sentence says happened, this among it
 * @param partOf which of the figures found together this one is a part of, from 0; {@code null} if of none
 * @param retells which of them tells what became of the same person; {@code null} if none
 * @param confidence how often its kind of wording was right where it was measured, from 0 to 1
 */
public record Figure(
        Harm harm,
        List<Harm> beside,
        Measure measure,
        VictimCategory victims,
        Words words,
        Integer partOf,
        Integer retells,
        double confidence)
        implements Spanned {

    /**
     * The words that it stands on.
     *
     * @param claim covers the others
     * @param number where people are named or described instead of counted ("a man and his two sons"), all of these words
     * @param bound {@code null} where nothing but the number says how it is bound
     * @param measure say what happened
     * @param victims the noun for those counted; {@code null} if there is none
     */
    public record Words(Span claim, Span number, Span bound, Span measure, Span victims) {}

    @Override
    public Span span() {
        return words.claim();
    }

    public Amount amount() {
        return harm.group().count() == null
                ? Amount.exact(harm.group().people())
                : harm.group().count().amount();
    }

    public Construction construction() {
        return harm.construction();
    }

    /** What the measures of confidence call its kind of wording. */
    public String rule() {
        return construction().measuredAs(harm.group().kind());
    }

    Figure retelling(int original) {
        return new Figure(harm, beside, measure, victims, words, partOf, original, confidence);
    }

    /** The same, as likely as this. */
    Figure sure(double likely) {
        return new Figure(harm, beside, measure, victims, words, partOf, retells, likely);
    }

    /** The same with links to where those that it goes with stand now; without those to figures that stand nowhere. */
    Figure moved(IntFunction<Integer> places) {
        Integer part = partOf == null ? null : places.apply(partOf);
        Integer retelling = retells == null ? null : places.apply(retells);
        return new Figure(harm, beside, measure, victims, words, part, retelling, confidence);
    }
}
