package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.Quantity;
import dev.dateline.extract.SpokenNumbers;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.numbers.Amount;
import dev.dateline.extract.passage.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.Set;

/** Text that nobody wrote as news: whatever it is, a figure's words are in it, hold together and say its number. */
class HostileFiguresTest {

    private static final int LONG = 1 << 16;

    private static final String[] PIECES = {
        "killed ",
        "wounded ",
        "a man ",
        "and ",
        "his two sons ",
        "12 ",
        "1,400 ",
        "at least ",
        "between ",
        "20 ",
        "to ",
        "dead ",
        "people ",
        "were ",
        "shot ",
        "shot and killed ",
        "of ",
        "them ",
        "one ",
        "no one ",
        "dozens ",
        "hundreds of thousands ",
        "including ",
        "death toll ",
        "rose to ",
        "John Smith, 24, ",
        "Smith ",
        "another ",
        "others ",
        "according to ",
        "the Ministry of Health ",
        "police said ",
        ", ",
        ". ",
        "\n",
        "in ",
        "Aleppo ",
        "himself ",
        "who ",
        "99999999999999999999 ",
        "1.5 million ",
        "-year-old ",
        "-",
        "(",
        ")",
        "$",
        "\u0000",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "\u200f",
        "twenty-",
        "hundred ",
        "half a dozen ",
        "not ",
        "could have ",
        "deaths ",
        "of the ",
        "the ",
        "two of whom ",
        "fatally ",
        "missing ",
        "\u2019s "
    };

    @Test
    void anyMixOfWordsGivesFiguresThatHoldTogether() {
        Random random = new Random(7);
        for (int text = 0; text < 3_000; text++) {
            StringBuilder words = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(words.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "killed ",
                "12 ",
                "a man and ",
                "1,",
                "killed",
                "and his two sons ",
                "people were killed ",
                "at least ",
                "\n",
                "\u0000",
                "\ud83d",
                "one of ",
                "John Smith, 24, ",
                "John ",
                "the death toll rose ",
                "including 12 children ",
                "said ",
                "of the ",
                "a man was shot in ",
                "two hundred and ",
                "20-year-old ",
                "between 20 and ",
                ", and ",
                "' ",
                "others ",
                "who was killed, "
            })
    void onePieceOverAndOverIsRead(String piece) {
        check(piece.repeat(LONG / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                ".",
                "10 quadrillion killed",
                "99999999999999999999 people were killed",
                "-1 killed",
                "% killed"
            })
    void whatIsNoNumberOfPeopleIsNoFigure(String text) {
        assertThat(Told.of(text).figures())
                .allSatisfy(
                        figure -> assertThat(figure.figure().amount().value()).isEqualTo(1));
    }

    private void check(String text) {
        Told told = Told.of(text);
        List<FigureFound> figures = told.figures();
        for (int i = 0; i < figures.size(); i++) {
            FigureFound found = figures.get(i);
            Amount amount = found.figure().amount();
            Figure.Words words = found.figure().words();
            Quantity.of(amount.quantifier(), amount.value(), amount.lower(), amount.upper());
            if (amount.value() != null) {
                new SpokenNumbers().read(told.words(words.number())).ifPresent(said -> assertThat(said)
                        .isEqualTo(amount.value()));
            }
            for (Span part : new Span[] {words.number(), words.measure(), words.bound()}) {
                assertThat(words.claim().joined(part)).isEqualTo(words.claim());
            }
            boolean isBoundByNumber = Set.of(Quantifier.EXACT, Quantifier.BETWEEN, Quantifier.VAGUE)
                    .contains(amount.quantifier());
            assertThat(isBoundByNumber || words.bound() != null).isTrue();
            assertThat(found.source().phrase() == null)
                    .isEqualTo(found.source().kind() == AttributionKind.ARTICLE_VOICE);
            assertThat(found.source().party() != null).isEqualTo(found.source().kind() == AttributionKind.NAMED);
            assertThat(found.figure().confidence()).isBetween(0.0, 1.0);
            int self = i;
            assertThat(found.links().contradicts())
                    .allSatisfy(other -> assertThat(other).isNotEqualTo(self).isBetween(0, figures.size() - 1));
            for (Integer other :
                    new Integer[] {found.links().partOf(), found.links().restates()}) {
                assertThat(other == null || other != self && other >= 0 && other < figures.size())
                        .isTrue();
            }
        }
    }
}
