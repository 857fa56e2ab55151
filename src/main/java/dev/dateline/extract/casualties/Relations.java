package dev.dateline.extract.casualties;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.Quantifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of a text's figures say the same again, and which say otherwise of the same. */
final class Relations {

    /** Rivals stand close to each other; and of two figures far apart nobody can say that they are of one event. */
    private static final int NEARBY = 12;

    private static final int SAME_FROM = 2;

    /** Two events of a text rarely have the same number of victims where it is as large as this. */
    private static final int TELLING = 10;

    /** Nouns that tell nobody from anybody. */
    private static final Set<String> ANYBODY = ENGLISH.words("relations.anybody");

    private static final Set<String> DEFINITE = ENGLISH.words("relations.definite");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s|\\n");

    private final String text;
    private final int headEnd;

    /** @param headEnd where the headline and the standfirst end, in UTF-16 units: these say again what the body says */
    Relations(String text, int headEnd) {
        this.text = text;
        this.headEnd = headEnd;
    }

    List<FigureFound> of(List<FigureFound> figures) {
        List<FigureFound> parted = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            FigureFound figure = figures.get(i);
            parted.add(figure.with(isAmong(figure) ? whole(figures, i) : figure.subsetOf(), null, List.of()));
        }
        List<FigureFound> related = new ArrayList<>();
        for (int i = 0; i < parted.size(); i++) {
            FigureFound figure = parted.get(i);
            related.add(figure.with(figure.subsetOf(), restated(parted, i), rivals(parted, i)));
        }
        return related;
    }

    private static boolean isAmong(FigureFound figure) {
        return figure.subsetOf() == null
                && (figure.construction() == Construction.AMONG || figure.construction() == Construction.PARTITIVE);
    }

    /** "27 were hurt. Two children were among the injured": the two are of the 27, where no other number can be meant. */
    private Integer whole(List<FigureFound> figures, int at) {
        FigureFound part = figures.get(at);
        Integer nearest = null;
        for (int i = at - 1; i >= Math.max(0, at - NEARBY); i--) {
            FigureFound other = figures.get(i);
            if (other.measure() != part.measure() || other.subsetOf() != null || isAmong(other)) {
                continue;
            }
            if (nearest == null && number(other) <= number(part)) {
                return null;
            }
            if (nearest == null) {
                nearest = i;
            } else if (number(other) != number(figures.get(nearest))
                    && !isInOneParagraph(figures.get(nearest).claim(), part.claim())) {
                return null;
            }
        }
        return nearest;
    }

    private Integer restated(List<FigureFound> figures, int at) {
        FigureFound figure = figures.get(at);
        if (number(figure) < SAME_FROM) {
            return null;
        }
        boolean isHead = figure.claim().start() < headEnd;
        for (int i = 0; i < figures.size() && i < at + NEARBY * NEARBY; i++) {
            FigureFound other = figures.get(i);
            boolean isOriginal = isHead
                    ? other.claim().start() >= headEnd
                    : i < at && other.claim().start() >= headEnd;
            if (isOriginal && i != at && figure.saysSameNumberAs(other) && isOfSame(figure, other)) {
                return i;
            }
        }
        return null;
    }

    /** A headline sums up what follows; elsewhere the same number alone does not show that the same people are meant. */
    private boolean isOfSame(FigureFound one, FigureFound other) {
        return one.victims() == other.victims()
                && (one.subsetOf() == null) == (other.subsetOf() == null)
                && (one.claim().start() < headEnd || isSaidAgain(one, other));
    }

    private boolean isSaidAgain(FigureFound one, FigureFound other) {
        boolean isSamePlace = one.placeWords() != null && isNotOther(one.placeWords(), other.placeWords());
        boolean isSameNoun = isTelling(one.victimsWords()) && noun(one).equals(noun(other));
        boolean isOtherNoun = isTelling(one.victimsWords()) && isTelling(other.victimsWords()) && !isSameNoun;
        boolean isShown = number(one) >= TELLING
                || other.placeWords() != null && isSamePlace
                || isSameNoun
                || DEFINITE.contains(wordBefore(one.number()));
        return isShown
                && !isOtherNoun
                && isNotOther(one.placeWords(), other.placeWords())
                && isNotOther(one.source(), other.source());
    }

    private boolean isTelling(Words noun) {
        return noun != null && !ANYBODY.contains(lastWord(noun));
    }

    private String noun(FigureFound figure) {
        return figure.victimsWords() == null ? "" : lastWord(figure.victimsWords());
    }

    private String wordBefore(Words words) {
        int end = Math.max(0, words.start() - 1);
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private String lastWord(Words words) {
        String all = words(words);
        return all.substring(all.lastIndexOf(' ') + 1);
    }

    private static long number(FigureFound figure) {
        return figure.value() != null ? figure.value() : figure.lowerBound();
    }

    private List<Integer> rivals(List<FigureFound> figures, int at) {
        List<Integer> rivals = new ArrayList<>();
        for (int i = Math.max(0, at - NEARBY); i < Math.min(figures.size(), at + NEARBY + 1); i++) {
            if (i != at && isRival(figures.get(at), figures.get(i))) {
                rivals.add(i);
            }
        }
        return rivals;
    }

    /** Two sources that give different numbers of the same victims. */
    private boolean isRival(FigureFound one, FigureFound other) {
        boolean hasSources = one.attribution() != AttributionKind.ARTICLE_VOICE
                && other.attribution() != AttributionKind.ARTICLE_VOICE;
        return hasSources
                && one.measure() == other.measure()
                && (one.aggregation() == other.aggregation() || isInOneSentence(one, other))
                && one.victims() == other.victims()
                && one.subsetOf() == null
                && other.subsetOf() == null
                && isApart(one, other)
                && !words(one.source()).equals(words(other.source()))
                && isOfOneEvent(one, other);
    }

    /** "A put the toll at 12, while B said 20 had died": the same is counted, though one number is called a toll. */
    private boolean isInOneSentence(FigureFound one, FigureFound other) {
        int end = Math.min(one.claim().end(), other.claim().end());
        int start = Math.max(one.claim().start(), other.claim().start());
        boolean isAdded =
                one.aggregation() == Aggregation.INCREMENTAL || other.aggregation() == Aggregation.INCREMENTAL;
        return !isAdded
                && !SENTENCE_END
                        .matcher(text.substring(Math.min(end, start), start))
                        .find();
    }

    /** Of the same place, or told in one paragraph that gives them no two places; two times are for others to see. */
    private boolean isOfOneEvent(FigureFound one, FigureFound other) {
        boolean isPlaced = one.placeWords() != null && other.placeWords() != null;
        return isNotOther(one.placeWords(), other.placeWords())
                && (isPlaced || isInOneParagraph(one.claim(), other.claim()));
    }

    private boolean isNotOther(Words one, Words other) {
        return one == null || other == null || words(one).equals(words(other));
    }

    private boolean isInOneParagraph(Words one, Words other) {
        int end = Math.min(one.end(), other.end());
        int start = Math.max(one.start(), other.start());
        return text.substring(Math.min(end, start), start).indexOf('\n') < 0;
    }

    /** Numbers that cannot both hold: "at least 12" does not say otherwise than "15". */
    private static boolean isApart(FigureFound one, FigureFound other) {
        boolean isExact = one.quantifier() == Quantifier.EXACT && other.quantifier() == Quantifier.EXACT;
        return isExact && !one.value().equals(other.value()) && Math.max(one.value(), other.value()) >= SAME_FROM;
    }

    private String words(Words words) {
        return text.substring(words.start(), words.end()).toLowerCase(Locale.ROOT);
    }
}
