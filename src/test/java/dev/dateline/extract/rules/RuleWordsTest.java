package dev.dateline.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RuleWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "At 10:35 On 11/02/89        | at 10:35 on 11/02/89",
                "the '90s, the \u201990s     | the '90s the '90s",
                "Syria's, Syria \u2019s      | syria 's , syria 's",
                "didn\u2019t, o\u2019clock   | didn't , o'clock",
                "a 2 1/2-year \u2013 term    | a 2 1/2 - year - term",
                "Nov. 2, at 5 p.m.           | nov. 2 , at 5 p.m.",
                "either/or, a:b, 3:           | either / or , a : b , 3 :",
                "Dec. 2,1990 and 1,400        | dec. 2 , 1990 and 1,400",
                "one\\ntwo                   | one EOL two",
                "antidisestablishmentarianism ends | ` ends`",
            })
    void aWordIsWhatIsWrittenInOnePiece(String text, String words) {
        String read = words(text.translateEscapes());
        assertThat(read.replace(" ,", "").replace("\n", "EOL")).isEqualTo(words.replace(" ,", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He went. She came.               | . .",
                "\u201cHe went.\u201d She came.   | . \u201d .",
                "He (Mr. Fox) went; she came      | ;",
                "In the U.S. the sun rose.        | .",
                "He went\\nShe came               | EOL",
                "Why? he asked.                   | .",
            })
    void sentencesEndAsTheTextIsCut(String text, String ends) {
        RuleWords words = new RuleWords(new Tokens(text.translateEscapes()));
        assertThat(IntStream.range(0, words.size())
                        .filter(words::isSentenceEnd)
                        .mapToObj(words::low)
                        .collect(Collectors.joining(" "))
                        .replace("\n", "EOL"))
                .isEqualTo(ends);
    }

    private static String words(String text) {
        RuleWords words = new RuleWords(new Tokens(text));
        return IntStream.range(0, words.size()).mapToObj(words::low).collect(Collectors.joining(" "));
    }
}
