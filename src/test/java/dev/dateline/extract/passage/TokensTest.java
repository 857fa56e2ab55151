package dev.dateline.extract.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            al-Shaibani’s visit | al - Shaibani ’s visit
            more than 1,400 dead. | more than 1,400 dead .
            Dec. 2,1990 and 1,25,000km | Dec. 2 , 1990 and 1,25,000km
            the U.S.-brokered truce | the U.S. - brokered truce
            Gen. J. Smith Jr. left | Gen. J. Smith Jr. left
            told aze.media, he said | told aze.media , he said
            O'Brien and Sana'a | O'Brien and Sana'a
            the boys' guns | the boys ' guns
            It ended.Then it rained | It ended . Then it rained
            He said no. | He said no .
            "No. 10" | " No. 10 "
            at 10 p.m.The U.S.A. and J.K.Fox | at 10 p.m. The U.S.A. and J.K. Fox
            20-year-olds, 3.5m | 20 - year - olds , 3.5m
            was 21. He | was 21 . He
            🔥🔥 fire | 🔥 🔥 fire
            """)
    void cutsTextsIntoTokens(String text, String tokens) {
        assertThat(words(new Tokens(text))).containsExactly(tokens.split(" "));
    }

    @Test
    void firstOnesAreThoseOfATextThatEndsAfterThem() {
        Tokens tokens = new Tokens("It ended. Then it rained.");
        assertThat(words(tokens.first(4))).containsExactly("It", "ended", ".", "Then");
        assertThat(tokens.first(4).text()).isEqualTo("It ended. Then");
        assertThat(tokens.first(4).sentenceEnd(3)).isEqualTo(4);
        assertThat(tokens.first(7)).isSameAs(tokens);
    }

    @Test
    void endsSentencesWhereTheyEnd() {
        Tokens tokens = new Tokens(
                "Headline without a stop\nDr. Smith left the U.S. The end. \"Why?\" he asked. It is 5 p.m. in"
                        + " Rome. No!");
        assertThat(sentences(tokens))
                .containsExactly(
                        "Headline without a stop",
                        "Dr. Smith left the U.S.",
                        "The end.",
                        "\"Why?\" he asked.",
                        "It is 5 p.m. in Rome.",
                        "No!");
    }

    @Test
    void findsTheTokenAtAnOffset() {
        Tokens tokens = new Tokens("  one  two");
        assertThat(List.of(tokens.at(0), tokens.at(2), tokens.at(4), tokens.at(5), tokens.at(9), tokens.at(10)))
                .containsExactly(0, 0, 0, 1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\ud800", "a\ud800b", ".", "'", "'s", "..", "a.", "1.", "I.", "\u0301"})
    void takesAnyText(String text) {
        Tokens tokens = new Tokens(text);
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            last = tokens.end(i);
        }
        assertThat(String.join("", words(tokens))).isEqualTo(text.strip());
    }

    private static List<String> words(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
    }

    private static List<String> sentences(Tokens tokens) {
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at = tokens.sentenceEnd(at)) {
            sentences.add(tokens.words(at, tokens.sentenceEnd(at)));
        }
        return sentences;
    }

    @Test
    void aLineBeginsAfterEachBreak() {
        Tokens tokens = new Tokens("Traci\nTraci Low. It rained\n");
        assertThat(IntStream.range(0, tokens.size()).filter(tokens::isLineStart))
                .containsExactly(0, 1);
        assertThat(IntStream.range(0, tokens.size()).filter(tokens::isSentenceStart))
                .containsExactly(0, 1, 4);
    }
}
