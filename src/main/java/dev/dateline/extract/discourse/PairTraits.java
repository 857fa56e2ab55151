package dev.dateline.extract.discourse;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.extract.judge.Features;
import dev.dateline.extract.language.Lexicon;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.sources.Attribution;
import dev.dateline.mention.PlaceType;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What judges are told of two figures of a text. */
final class PairTraits {

    private static final int CLOSE = 40;

    private static final Map<String, String> OF_WHICH = ENGLISH.values("figures.part-harmed", value -> value);

    /** In tokens, from a number to what it is of. */
    private static final int REACH = 7;

    private final Tokens tokens;
    private final List<FigureFound> figures;
    private final FigureTraits traits;
    private final ModelLinks links;
    private final Rank[] ranks;

    /**
     * A figure among those of its measure.
     *
     * @param again how many others say its number
     */
    private record Rank(boolean isLargest, boolean isFirst, int again) {}

    PairTraits(Passage passage, List<FigureFound> figures, FigureTraits traits) {
        tokens = passage.tokens();
        this.figures = figures;
        this.traits = traits;
        ranks = new Rank[figures.size()];
        links = new ModelLinks(passage, figures);
    }

    /** Of two figures in either order. */
    Features of(int one, int other) {
        Features said = new Features();
        FigureFound a = figures.get(one);
        FigureFound b = figures.get(other);
        String side = one > other ? "BACK" : "AHEAD";
        int at = traits.number(one);
        int to = traits.number(other);
        boolean isMeasure = a.figure().measure() == b.figure().measure();
        int lines = Math.abs(traits.line(one) - traits.line(other));
        String where =
                tokens.isSameStatement(at, to) ? "STATEMENT" : lines == 0 ? "LINE" : lines == 1 ? "NEXT-LINE" : "FAR";
        said.add("stands", side + '-' + where)
                .addSteps(side, Math.abs(one - other))
                .addSteps("lines-" + side, lines)
                .add(
                        "measures",
                        isMeasure
                                ? "SAME"
                                : a.figure().measure() + "-" + b.figure().measure());
        amounts(said, one, other);
        said.add(
                "victims",
                a.figure().victims() == b.figure().victims()
                        ? "SAME"
                        : a.figure().victims() + "-" + b.figure().victims());
        String noun = noun(a);
        boolean isTelling = !noun.isEmpty() && !noun(b).isEmpty();
        said.add("noun", !isTelling ? "NONE" : noun.equals(noun(b)) ? "SAME" : "OTHER");
        said.add("of-which", ofWhich(one, other));
        said.add("places", places(a, b)).add("times", times(a, b)).add("sources", sources(a.source(), b.source()));
        said.add("statuses", a.status() + "-" + b.status());
        said.add(
                "quantifiers",
                a.figure().amount().quantifier() + "-" + b.figure().amount().quantifier());
        between(said, Math.min(at, to), Math.max(at, to));
        ranks(said, one, other);
        years(said, at, to);
        links.add(said, one, other);
        return said;
    }

    private void years(Features said, int at, int to) {
        int a = traits.text().pastYear(tokens.statementStart(at), tokens.statementEnd(at));
        int b = traits.text().pastYear(tokens.statementStart(to), tokens.statementEnd(to));
        said.add("years", a == b ? a == 0 ? "NONE" : "SAME" : a == 0 ? "SECOND" : b == 0 ? "FIRST" : "DIFFER");
        said.add("mishaps", mishaps(at, to));
        Set<String> one = traits.text().telling(tokens.statementStart(at), tokens.statementEnd(at));
        Set<String> other = traits.text().telling(tokens.statementStart(to), tokens.statementEnd(to));
        said.addSteps("shared-words", TextTraits.shared(one, other));
    }

    String mishaps(int at, int to) {
        Set<String> one = traits.text().mishaps(tokens.statementStart(at), tokens.statementEnd(at));
        Set<String> other = traits.text().mishaps(tokens.statementStart(to), tokens.statementEnd(to));
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? "NONE" : one.isEmpty() ? "SECOND" : "FIRST";
        }
        return one.stream().anyMatch(other::contains) ? "SAME" : "DIFFER";
    }

    private void amounts(Features said, int one, int other) {
        long a = traits.amount(one);
        long b = traits.amount(other);
        boolean isSaid = figures.get(one)
                .figure()
                .amount()
                .equals(figures.get(other).figure().amount());
        said.add("amounts", isSaid ? "SAME" : a == b ? "SAME-NUMBER" : a < b ? "LESS" : "MORE");
        double ratio = Math.log((b + 1.0) / (a + 1.0)) / Math.log(2);
        said.add("ratio", Long.valueOf(Math.max(-5, Math.min(8, Math.round(ratio)))));
        said.addIf(a == b && a > 20, "same-large");
        said.addIf(a == 0 || b == 0, "nobody");
        said.addIf(a == 1, "one");
    }

    /** "Two of the dead", "among the wounded": whether it is of the other's measure. */
    private String ofWhich(int one, int other) {
        int at = traits.number(one);
        int from = Math.max(tokens.statementStart(at), at - REACH);
        int to = Math.min(tokens.statementEnd(at), at + REACH);
        for (int i = from; i < to; i++) {
            String measure = OF_WHICH.get(tokens.low(i));
            if (measure != null && tokens.is(i - 1, Lexicon.DEFINITES)) {
                return measure.equals(figures.get(other).figure().measure().name()) ? "SAME" : "OTHER";
            }
        }
        return "NONE";
    }

    String noun(FigureFound figure) {
        Span victims = figure.figure().words().victims();
        return victims == null ? "" : tokens.low(victims.to() - 1);
    }

    static String places(FigureFound a, FigureFound b) {
        PlaceFound one = a.place() == null ? null : a.place().of();
        PlaceFound other = b.place() == null ? null : b.place().of();
        if (one == null || other == null) {
            return one == other ? "NONE" : one == null ? "SECOND" : "FIRST";
        }
        if (one == other) {
            return "SAME";
        }
        if (other.id().equals(one.within())) {
            return "WITHIN";
        }
        if (one.id().equals(other.within())) {
            return "AROUND";
        }
        if (one.type() == PlaceType.CITY && other.type() == PlaceType.CITY) {
            return "CITIES";
        }
        return one.countryCode() != null && one.countryCode().equals(other.countryCode()) ? "COUNTRY" : "DIFFER";
    }

    private static String times(FigureFound a, FigureFound b) {
        if (a.time() == null || b.time() == null) {
            return a.time() == null && b.time() == null ? "NONE" : a.time() == null ? "SECOND" : "FIRST";
        }
        return a.isOfOtherTime(b) ? "DIFFER" : "SAME";
    }

    String sources(Attribution one, Attribution other) {
        boolean isVoice = one.kind() == AttributionKind.ARTICLE_VOICE;
        boolean isOtherVoice = other.kind() == AttributionKind.ARTICLE_VOICE;
        if (isVoice || isOtherVoice) {
            return isVoice && isOtherVoice ? "NONE" : isVoice ? "SECOND" : "FIRST";
        }
        boolean isSame = one.party() != null && one.party() == other.party()
                || one.meant() != null
                        && other.meant() != null
                        && words(one.meant()).equalsIgnoreCase(words(other.meant()));
        return isSame ? "SAME" : "DIFFER";
    }

    private String words(Span span) {
        return tokens.words(span.from(), span.to());
    }

    private void between(Features said, int from, int to) {
        if (to - from > CLOSE) {
            return;
        }
        boolean isStatement = tokens.isSameStatement(from, to);
        for (int i = from + 1; i < to; i++) {
            if (tokens.is(i, TextTraits.CUES)) {
                said.add(isStatement ? "BETWEEN" : "BETWEEN-FAR", tokens.low(i));
            }
        }
        said.addSteps(isStatement ? "TOKENS" : "TOKENS-FAR", to - from);
    }

    private boolean isMeasure(int one, int other) {
        return figures.get(one).figure().measure()
                == figures.get(other).figure().measure();
    }

    private void ranks(Features said, int part, int whole) {
        int between = 0;
        int larger = 0;
        int equal = 0;
        for (int i = Math.min(part, whole) + 1; i < Math.max(part, whole); i++) {
            if (isMeasure(i, whole)) {
                between++;
                larger += traits.amount(i) > traits.amount(part) ? 1 : 0;
                equal += traits.amount(i) == traits.amount(whole) ? 1 : 0;
            }
        }
        said.addSteps("measure-between", between)
                .addSteps("larger-between", larger)
                .addSteps("equal-between", equal)
                .addSteps("said-again", rank(whole).again)
                .addIf(rank(whole).isLargest, "second-largest")
                .addIf(rank(whole).isFirst, "second-first");
        said.addIf(isInSum(part, whole), "sums-up").addIf(isComplement(part, whole), "complement");
    }

    private Rank rank(int figure) {
        if (ranks[figure] == null) {
            boolean isLargest = true;
            boolean isFirst = true;
            int again = 0;
            for (int i = 0; i < figures.size(); i++) {
                if (isMeasure(i, figure)) {
                    isLargest &= traits.amount(i) <= traits.amount(figure);
                    isFirst &= i >= figure;
                    again += traits.amount(i) == traits.amount(figure) && i != figure ? 1 : 0;
                }
            }
            ranks[figure] = new Rank(isLargest, isFirst, again);
        }
        return ranks[figure];
    }

    /** Whether figures in a row, the part among them, come to the whole. */
    private boolean isInSum(int part, int whole) {
        if (!isMeasure(part, whole) || traits.amount(part) >= traits.amount(whole) || traits.amount(part) == 0) {
            return false;
        }
        for (int from = part; from >= Math.max(0, part - 8); from--) {
            if (from == whole) {
                break;
            }
            long sum = 0;
            int count = 0;
            for (int to = from;
                    to < Math.min(figures.size(), from + 12) && sum < traits.amount(whole) && to != whole;
                    to++) {
                sum += isMeasure(to, whole) ? traits.amount(to) : 0;
                count += isMeasure(to, whole) ? 1 : 0;
                if (sum == traits.amount(whole) && to >= part && count > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isComplement(int part, int whole) {
        for (int i = Math.max(0, part - 4); i < Math.min(figures.size(), part + 5); i++) {
            if (i != part
                    && i != whole
                    && isMeasure(i, whole)
                    && isMeasure(part, whole)
                    && traits.amount(i) > 0
                    && traits.amount(part) > 0
                    && traits.amount(i) + traits.amount(part) == traits.amount(whole)) {
                return true;
            }
        }
        return false;
    }
}
