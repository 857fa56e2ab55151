package dev.dateline.casualty;

import static dev.dateline.casualty.Quantifier.APPROX;
import static dev.dateline.casualty.Quantifier.BETWEEN;
import static dev.dateline.casualty.Quantifier.EXACT;
import static dev.dateline.casualty.Quantifier.MORE_THAN;
import static dev.dateline.casualty.Quantifier.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Quantity EXACTLY_12 = Quantity.of(EXACT, 12L, null, null);
    private static final Quantity ABOUT_100 = Quantity.of(APPROX, 100L, null, null);
    private static final Quantity MORE_THAN_1400 = Quantity.of(MORE_THAN, 1400L, null, null);
    private static final Quantity FROM_20_TO_30 = Quantity.of(BETWEEN, null, 20L, 30L);
    private static final Quantity DOZENS = Quantity.of(VAGUE, null, 24L, null);

    @ParameterizedTest
    @CsvSource({
        // quantifier, value, lower, upper -> lowerBound, lowerInclusive, upperBound, upperInclusive, smallest, largest
        "EXACT,         12,   ,   ,   12,   true,  12, true,  12,   12",
        "APPROX,        100,  ,   ,   ,     ,      ,   ,      0,    ",
        "MORE_THAN,     1400, ,   ,   1400, false, ,   ,      1401, ",
        "EQUAL_OR_MORE, 30,   ,   ,   30,   true,  ,   ,      30,   ",
        "LESS_THAN,     10,   ,   ,   ,     ,      10, false, 0,    9",
        "EQUAL_OR_LESS, 50,   ,   ,   ,     ,      50, true,  0,    50",
        "BETWEEN,       ,     20, 30, 20,   true,  30, true,  20,   30",
        "VAGUE,         ,     24, ,   24,   true,  ,   ,      24,   ",
        "VAGUE,         ,     24, 99, 24,   true,  99, true,  24,   99",
    })
    void theWordsSetTheBounds(
            Quantifier quantifier,
            Long value,
            Long lower,
            Long upper,
            Long lowerBound,
            Boolean lowerInclusive,
            Long upperBound,
            Boolean upperInclusive,
            long smallest,
            Long largest) {
        Quantity quantity = Quantity.of(quantifier, value, lower, upper);
        assertThat(quantity.quantifier()).isEqualTo(quantifier);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.lowerBound()).isEqualTo(lowerBound);
        assertThat(quantity.lowerInclusive()).isEqualTo(lowerInclusive);
        assertThat(quantity.upperBound()).isEqualTo(upperBound);
        assertThat(quantity.upperInclusive()).isEqualTo(upperInclusive);
        assertThat(quantity.smallest()).isEqualTo(smallest);
        assertThat(quantity.largest().stream().boxed().findFirst().orElse(null)).isEqualTo(largest);
        assertThat(Quantity.of(quantifier, quantity.value(), lowerBound, upperBound))
                .isEqualTo(quantity);
    }

    @Test
    void certainIsWhatHoldsForTheWholeRange() {
        assertThat(FROM_20_TO_30.certainlyAtLeast(20)).isTrue();
        assertThat(FROM_20_TO_30.certainlyAtLeast(21)).isFalse();
        assertThat(FROM_20_TO_30.certainlyAtMost(30)).isTrue();
        assertThat(FROM_20_TO_30.certainlyAtMost(29)).isFalse();
    }

    @Test
    void possibleIsWhatHoldsForSomeOfTheRange() {
        assertThat(FROM_20_TO_30.possiblyAtLeast(30)).isTrue();
        assertThat(FROM_20_TO_30.possiblyAtLeast(31)).isFalse();
        assertThat(FROM_20_TO_30.possiblyAtMost(20)).isTrue();
        assertThat(FROM_20_TO_30.possiblyAtMost(19)).isFalse();
    }

    @Test
    void moreThan1400IsCertainly1401() {
        assertThat(MORE_THAN_1400.certainlyAtLeast(1401)).isTrue();
        assertThat(MORE_THAN_1400.certainlyAtLeast(1402)).isFalse();
        assertThat(MORE_THAN_1400.possiblyAtMost(1400)).isFalse();
        assertThat(MORE_THAN_1400.possiblyAtMost(1401)).isTrue();
        assertThat(MORE_THAN_1400.possiblyAtLeast(Quantity.LARGEST)).isTrue();
        assertThat(MORE_THAN_1400.certainlyAtMost(Quantity.LARGEST)).isFalse();
    }

    @Test
    void ofAnApproximateNumberOnlyNoneOrMoreIsCertain() {
        assertThat(ABOUT_100.certainlyAtLeast(0)).isTrue();
        assertThat(ABOUT_100.certainlyAtLeast(1)).isFalse();
        assertThat(ABOUT_100.certainlyAtMost(Quantity.LARGEST)).isFalse();
        assertThat(ABOUT_100.possiblyAtLeast(1_000_000)).isTrue();
        assertThat(ABOUT_100.possiblyAtMost(0)).isTrue();
    }

    @Test
    void anExactNumberIsCertainWhereItIsPossible() {
        for (long count = 10; count < 15; count++) {
            assertThat(EXACTLY_12.certainlyAtLeast(count)).isEqualTo(EXACTLY_12.possiblyAtLeast(count));
            assertThat(EXACTLY_12.certainlyAtMost(count)).isEqualTo(EXACTLY_12.possiblyAtMost(count));
        }
    }

    @Test
    void dozensHaveALowerBoundAndNoNumber() {
        assertThat(DOZENS.value()).isNull();
        assertThat(DOZENS.certainlyAtLeast(24)).isTrue();
        assertThat(DOZENS.largest()).isEmpty();
    }

    @Test
    void moreThanTheLargestNumberDoesNotOverflow() {
        assertThat(Quantity.of(MORE_THAN, Quantity.LARGEST, null, null).smallest())
                .isEqualTo(1L << 53);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT         |      |      |      | EXACT needs value",
                "EXACT         | 12   | 11   |      | the lowerBound of this EXACT is 12, but 11 is given",
                "EXACT         | 12   |      | 13   | the upperBound of this EXACT is 12, but 13 is given",
                "EXACT         | -1   |      |      | value must lie between 0 and 9007199254740991, but is -1",
                "APPROX        |      |      |      | APPROX needs value",
                "APPROX        | 100  | 90   |      | APPROX has no lowerBound, but 90 is given",
                "APPROX        | 100  |      | 110  | APPROX has no upperBound, but 110 is given",
                "MORE_THAN     |      | 1400 |      | MORE_THAN needs value",
                "MORE_THAN     | 1400 | 1401 |      | the lowerBound of this MORE_THAN is 1400, but 1401 is given",
                "MORE_THAN     | 1400 |      | 2000 | MORE_THAN has no upperBound, but 2000 is given",
                "EQUAL_OR_MORE |      |      |      | EQUAL_OR_MORE needs value",
                "LESS_THAN     | 10   | 0    |      | LESS_THAN has no lowerBound, but 0 is given",
                "LESS_THAN     | 0    |      |      | LESS_THAN 0 allows no number at all",
                "EQUAL_OR_LESS |      |      | 50   | EQUAL_OR_LESS needs value",
                "EQUAL_OR_LESS | 9007199254740992 | | | value must lie between 0 and 9007199254740991, but is 9007199254740992",
                "BETWEEN       |      | 20   |      | BETWEEN needs upperBound",
                "BETWEEN       |      |      | 30   | BETWEEN needs lowerBound",
                "BETWEEN       | 25   | 20   | 30   | BETWEEN has no value, but 25 is given",
                "BETWEEN       |      | 30   | 20   | lowerBound must be less than upperBound, but they are 30 and 20",
                "BETWEEN       |      | 20   | 20   | lowerBound must be less than upperBound, but they are 20 and 20",
                "BETWEEN       |      | -20  | 20   | lowerBound must lie between 0 and 9007199254740991, but is -20",
                "VAGUE         |      |      |      | VAGUE needs lowerBound",
                "VAGUE         | 24   | 24   |      | VAGUE has no value, but 24 is given",
                "VAGUE         |      | 24   | 23   | lowerBound must be less than upperBound, but they are 24 and 23",
            })
    void numbersThatMakeNoQuantityAreRefusedInPlainWords(
            Quantifier quantifier, Long value, Long lower, Long upper, String message) {
        assertThatExceptionOfType(IllegalQuantityException.class)
                .isThrownBy(() -> Quantity.of(quantifier, value, lower, upper))
                .withMessage(message);
    }
}
