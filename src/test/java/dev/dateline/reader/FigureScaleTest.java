package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.mention.Form;
import dev.dateline.mention.MentionDetail;
import dev.dateline.provenance.Provenance;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class FigureScaleTest {

    @Test
    void exactNumberIsADotAndNothingElse() {
        FigureScale.Bar bar = bar(figure(Quantifier.EXACT, 12L, 12L, 12L));
        assertThat(bar.dot()).isTrue();
        assertThat(bar.range()).isFalse();
    }

    @Test
    void nobodyIsADotAtTheStart() {
        assertThat(bar(figure(Quantifier.EXACT, 0L, 0L, 0L)).left().at()).isEqualTo("2%");
    }

    @Test
    void moreThanIsNoPointAtItsNumber() {
        FigureScale.Bar bar = bar(figure(Quantifier.MORE_THAN, 1400L, 1400L, null));
        assertThat(bar.dot()).isFalse();
        assertThat(bar.range()).isTrue();
        assertThat(bar.left().open()).isTrue();
        assertThat(bar.endless()).isTrue();
        assertThat(bar.right()).isNull();
    }

    @Test
    void atLeastHoldsItsBound() {
        FigureScale.Bar bar = bar(figure(Quantifier.EQUAL_OR_MORE, 30L, 30L, null));
        assertThat(bar.left().open()).isFalse();
        assertThat(bar.endless()).isTrue();
    }

    @Test
    void numbersThatBothEndsBoundHaveNoArrow() {
        FigureScale.Bar bar = bar(figure(Quantifier.BETWEEN, null, 20L, 30L));
        assertThat(bar.dot()).isFalse();
        assertThat(bar.right()).isNotNull();
        assertThat(bar.endless()).isFalse();
    }

    @Test
    void wordsWithoutANumberHaveNoPlaceUnlessTheyBoundOne() {
        FigureScale.Bar bar = bar(figure(Quantifier.VAGUE, null, null, null));
        assertThat(bar.dot()).isFalse();
        assertThat(bar.range()).isFalse();
    }

    @Test
    void largestNumberOfAllStaysOnTheLine() {
        FigureDetail small = figure(Quantifier.EXACT, 3L, 3L, 3L);
        FigureDetail largest = figure(Quantifier.EXACT, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
        FigureScale scale = FigureScale.of(List.of(small, largest));
        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.end()).isEqualTo("9,223,372,036,854,775,807");
        assertThat(Stream.of(small, largest).map(scale::bar).map(bar -> bar.left()
                        .at()))
                .containsExactly("4.67%", "86%");
    }

    private static FigureScale.Bar bar(FigureDetail figure) {
        return FigureScale.of(List.of(figure)).bar(figure);
    }

    private static FigureDetail figure(Quantifier quantifier, Long value, Long lower, Long upper) {
        MentionDetail claim = new MentionDetail("words", Form.CLAIM, 0, 0, 5, 0, 5, "", "");
        return new FigureDetail(
                "article",
                "Headline",
                "c1",
                Measure.KILLED,
                "words",
                value,
                quantifier,
                lower,
                lower == null ? null : quantifier != Quantifier.MORE_THAN,
                upper,
                upper == null ? null : quantifier != Quantifier.LESS_THAN,
                new FigureDetail.Victims(VictimCategory.UNSTATED, null),
                Aggregation.SINGLE_EVENT,
                FigureStatus.REPORTED,
                new FigureDetail.Attribution(AttributionKind.ARTICLE_VOICE, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                false,
                new FigureDetail.When(null, null, null),
                new FigureDetail.Evidence(claim, null, null, null, null, null, null, null, null),
                Provenance.CURATED);
    }
}
