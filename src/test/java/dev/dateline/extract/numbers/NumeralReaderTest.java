package dev.dateline.extract.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.passage.WordView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class NumeralReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 people | 12",
                "1,400 people | 1,400",
                "1 400 people | 1 400",
                "1\u00A0400 people | 1\u00A0400",
                "12\u202F345\u202F678 people | 12\u202F345\u202F678",
                "1,25,000 people | 1,25,000",
                "12,34,56,789 people | 12,34,56,789",
                "1.4 million people | 1.4 million",
                "2.5 lakh people | 2.5 lakh",
                "two lakh people | two lakh",
                "One crore people | One crore",
                "twenty-one people | twenty-one",
                "a hundred thousand people | a hundred thousand",
                "two hundred and five people | two hundred and five",
                "two hundred people | two hundred",
                "half a million people | half a million",
                "two and a half thousand people | two and a half thousand",
                "a million and a half people | a million and a half",
                "two dozen people | two dozen",
                "a dozen or so | a dozen",
                "half a dozen people | half a dozen",
                "three quarters of a million people | three quarters of a million",
            })
    void aNumberIsReadToItsLastWord(String text, String words) {
        Tokens tokens = new Tokens(text);
        Numeral numeral = reader(text).at(0);
        assertThat(numeral).isNotNull();
        assertThat(tokens.words(0, numeral.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "1,400 | 1400",
                "1 400 | 1400",
                "1,400,000 | 1400000",
                "1,25,000 | 125000",
                "12,34,56,789 | 123456789",
                "1.4 million | 1400000",
                "1.25 thousand | 1250",
                "2 Million | 2000000",
                "1.4-million | 1400000",
                "9007199254740991 | 9007199254740991",
                "2.5 lakh | 250000",
                "two lakh | 200000",
                "One crore | 10000000",
                "three lakh fifty thousand | 350000",
                "zero | 0",
                "nineteen | 19",
                "ninety nine | 99",
                "forty\u2011two | 42",
                "a hundred | 100",
                "one hundred and one | 101",
                "two hundred fifty-six | 256",
                "fourteen hundred | 1400",
                "one thousand four hundred | 1400",
                "two thousand and five | 2005",
                "a hundred thousand | 100000",
                "two hundred thousand | 200000",
                "three million two hundred thousand and seven | 3200007",
                "nine hundred and ninety-nine million | 999000000",
                "half a million | 500000",
                "a half million | 500000",
                "two and a half thousand | 2500",
                "one and a half million | 1500000",
                "a million and a half | 1500000",
                "two dozen | 24",
                "a dozen | 12",
                "half a dozen | 6",
                "a dozen and a half | 18",
                "a quarter of a million | 250000",
                "5 hundred | 500",
            })
    void aNumberSaysItsValue(String words, long value) {
        assertThat(reader(words).at(0)).extracting(Numeral::value).isEqualTo(value);
        assertThat(reader(words).at(0).end()).isEqualTo(new Tokens(words).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two billion",
                "2 billion",
                "1.4 bn",
                "three trillion people",
                "5k people",
                "1.400 people",
                "1.4 people",
                "2.000 people",
                "14,00 people",
                "1,40 people",
                "0.0000001 million",
                "1.2345678 million",
                "9007199254740992",
                "9999999999999999 million",
                "hundred people",
                "dozens",
                "third",
                "a five",
                "and",
                "twelve and a half people",
                "two and a third people",
                "\u0661\u0662",
            })
    void whatIsNoWholeNumberIsNone(String text) {
        assertThat(reader(text).at(0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.400 people died, of 2.350.000 who live there. | 1400",
                "1.400 people died; it cost 12.000,50 euros. | 1400",
            })
    void thousandsBehindStopsAreReadWhereTheTextShowsThem(String text, long value) {
        assertThat(reader(text).at(0)).extracting(Numeral::value).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.400 people died, of 2,350,000 who live there.", "1.400 people died."})
    void andNowhereElse(String text) {
        assertThat(reader(text).at(0)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a third of 90 | 3",
                "60 percent of 300 | 3",
                "half 90 | 1",
                "a quarter to half | -1",
            })
    void aNumberOfWhichAPartIsTakenIsTold(String text, int at) {
        int number = at < 0 ? new Tokens(text).size() - 1 : at;
        assertThat(reader(text).isOfPart(number)).isTrue();
        assertThat(reader("they said 90").isOfPart(2)).isFalse();
    }

    private static NumeralReader reader(String text) {
        Tokens tokens = new Tokens(text);
        WordView view = new WordView() {
            @Override
            public int size() {
                return tokens.size();
            }

            @Override
            public String low(int at) {
                return tokens.word(at).toLowerCase(Locale.ROOT);
            }

            @Override
            public boolean isGlued(int at) {
                return tokens.isGlued(at);
            }
        };
        return new NumeralReader(view, text, new NumberWords(Languages.ENGLISH));
    }
}
