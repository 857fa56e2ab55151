package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenNumbersTest {

    private final SpokenNumbers numbers = new SpokenNumbers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "0 | 0",
                "1400 | 1400",
                "1,400 | 1400",
                "1 400 | 1400",
                "1,400,000 | 1400000",
                "1\u00A0400 | 1400",
                "12\u202F345\u202F678 | 12345678",
                "1.4 million | 1400000",
                "2 Million | 2000000",
                "1.4\u00A0million | 1400000",
                "1.25 thousand | 1250",
                "9007199254740991 | 9007199254740991",
                "1,25,000 | 125000",
                "2.5 lakh | 250000",
            })
    void digitsAreReadAsNewsWritesThem(String words, long number) {
        assertThat(numbers.read(words)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zero | 0",
                "one | 1",
                "Twelve | 12",
                "nineteen | 19",
                "twenty | 20",
                "twenty-one | 21",
                "Ninety nine | 99",
                "forty\u2011two | 42",
                "a hundred | 100",
                "one hundred and one | 101",
                "two hundred fifty-six | 256",
                "a thousand | 1000",
                "fourteen hundred | 1400",
                "one thousand four hundred | 1400",
                "two thousand and five | 2005",
                "two hundred thousand | 200000",
                "three million two hundred thousand and seven | 3200007",
                "a million | 1000000",
                "nine hundred and ninety-nine million | 999000000",
                "two dozen | 24",
                "half a million | 500000",
                "two and a half thousand | 2500",
            })
    void cardinalWordsAreRead(String words, long number) {
        assertThat(numbers.read(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "dozens",
                "several hundred",
                "hundreds",
                "hundred",
                "a",
                "and",
                "third",
                "1.400",
                "1.4",
                "1,40",
                "14,00",
                "1,400 000",
                "1.2345678 million",
                "0.0000001 million",
                "-5",
                "+5",
                "1e3",
                "\u0661\u0662",
                "9007199254740992",
                "99999999999999999999",
                "9999999999999999 million",
                "one two",
                "twenty eleven",
                "twenty-zero",
                "ten one",
                "one-and-twenty",
                "a hundred hundred",
                "million million",
                "a million million",
                "hundred and",
                "one hundred and",
                "one hundred zero",
                "zero hundred",
                "one thousand two thousand",
                "two thousand fourteen hundred",
                "a five",
                "five a hundred",
                "more than 12",
                "12 people",
                "twenty--one",
                "two billion",
                "a third of 90",
            })
    void whatSaysNoOneNumberIsEmpty(String words) {
        assertThat(numbers.read(words)).isEmpty();
    }

    @Test
    void theLongestNumberIsReadAndEndlessWordsAreNot() {
        String longest = "seven hundred and seventy-seven million seven hundred and seventy-seven thousand "
                + "seven hundred and seventy-seven";
        assertThat(numbers.read(longest)).hasValue(777_777_777);
        assertThat(numbers.read("one million ".repeat(100_000) + "one")).isEmpty();
    }
}
