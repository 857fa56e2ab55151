package dev.dateline.extract.discourse;

import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.Group;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.setting.When;
import dev.dateline.time.Edtf;

import java.util.List;

/** What the words of two figures leave no doubt about, whatever a judge thinks likely. */
final class Certainties {

    private final Tokens tokens;
    private final List<FigureFound> figures;
    private final FigureTraits traits;
    private final PairTraits pairs;

    Certainties(Tokens tokens, List<FigureFound> figures, FigureTraits traits, PairTraits pairs) {
        this.tokens = tokens;
        this.figures = figures;
        this.traits = traits;
        this.pairs = pairs;
    }

    /** Whether they say that they are of other times or of other towns: they are not of the same people. */
    boolean isOfOthers(int one, int other) {
        String places = PairTraits.places(figures.get(one), figures.get(other));
        boolean isPlaced = isPlacedItself(one) && isPlacedItself(other);
        boolean isTimed = isTimedItself(one) && isTimedItself(other);
        return isTimed && isApart(figures.get(one).time(), figures.get(other).time())
                || isPlaced && (places.equals("DIFFER") || places.equals("CITIES"));
    }

    private static boolean isApart(When one, When other) {
        Edtf first = Edtf.parse(one.date().of().edtf());
        Edtf second = Edtf.parse(other.date().of().edtf());
        return isBefore(first, second) || isBefore(second, first);
    }

    private static boolean isBefore(Edtf one, Edtf other) {
        return one.latest().isPresent()
                && other.earliest().isPresent()
                && one.latest().get().isBefore(other.earliest().get());
    }

    /** Whether its own statement names when it happened, and not when it was counted. */
    private boolean isTimedItself(int figure) {
        When time = figures.get(figure).time();
        return time != null
                && !time.isAsOf()
                && time.date().of().edtf() != null
                && tokens.isSameStatement(time.date().from(), traits.number(figure));
    }

    /** Whether its own statement names its place. */
    private boolean isPlacedItself(int figure) {
        Mention<PlaceFound> place = figures.get(figure).place();
        return place != null && tokens.isSameStatement(place.from(), traits.number(figure));
    }

    boolean isOfOneSource(int one, int other) {
        return pairs.sources(figures.get(one).source(), figures.get(other).source())
                .equals("SAME");
    }

    /** Whether one sentence tells of a flood, say, and the other of a blast. */
    boolean isOfOtherMishaps(int one, int other) {
        return pairs.mishaps(traits.number(one), traits.number(other)).equals("DIFFER");
    }

    /** Whether the words for whom it happened to are for others: two names, or soldiers and fishermen. */
    boolean isByOtherWords(int one, int other) {
        FigureFound a = figures.get(one);
        FigureFound b = figures.get(other);
        String noun = pairs.noun(a);
        boolean isTelling = !noun.isEmpty() && !pairs.noun(b).isEmpty() && !noun.equals(pairs.noun(b));
        return kind(one) == Group.Kind.NAMED && kind(other) == Group.Kind.NAMED
                || isTelling
                        && a.figure().victims() != b.figure().victims()
                        && !traits.isInHead(one)
                        && !traits.isInHead(other);
    }

    private Group.Kind kind(int figure) {
        return figures.get(figure).figure().harm().group().kind();
    }

    /** Two sources that give numbers of the same place next to each other. */
    boolean isRival(int one, int other) {
        FigureFound a = figures.get(one);
        FigureFound b = figures.get(other);
        int lines = Math.abs(traits.line(one) - traits.line(other));
        return Math.abs(one - other) == 1
                && lines <= 1
                && pairs.sources(a.source(), b.source()).equals("DIFFER")
                && PairTraits.places(a, b).equals("SAME")
                && isPlacedItself(one)
                && isPlacedItself(other)
                && a.figure().victims() == b.figure().victims()
                && a.figure().amount().isExact()
                && b.figure().amount().isExact();
    }
}
