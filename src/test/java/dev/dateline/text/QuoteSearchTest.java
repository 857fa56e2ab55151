package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class QuoteSearchTest {

    private static final CanonicalText TEXT = CanonicalText.of(
            "Talks on Sweida",
            "Over 1,400 dead",
            List.of("Clashes in Sweida left more than 1,400 dead.", "Sweida is quiet. Sweida waits. Aaaa!"));

    @Test
    void wordsThatOccurOnceNeedNothingElse() {
        assertThat(TEXT.find(TextQuote.of("more than"))).isEqualTo(TEXT.span(55, 64));
    }

    @ParameterizedTest
    @CsvSource({"1,9", "2,43", "3,77", "4,94"})
    void anOccurrenceIsCountedInTheWholeText(int occurrence, int start) {
        TextQuote quote = new TextQuote("Sweida", null, occurrence, null, null);
        assertThat(TEXT.find(quote).start()).isEqualTo(start);
    }

    @Test
    void anOccurrenceIsCountedWithinTheParagraphIfOneIsGiven() {
        assertThat(TEXT.find(new TextQuote("Sweida", 3, 2, null, null)).start()).isEqualTo(94);
        assertThat(TEXT.find(new TextQuote("Sweida", 2, null, null, null)).start())
                .isEqualTo(43);
    }

    @Test
    void occurrencesMayOverlap() {
        assertThat(TEXT.find(new TextQuote("aa", null, 2, null, null)).exact()).isEqualTo("aa");
        assertThat(failure(new TextQuote("aa", null, 3, null, null)))
                .hasMessage("there is no occurrence 3 of \"aa\": it is in the text 2 times");
    }

    @Test
    void contextChoosesAndMayReachOverTheParagraphsEdge() {
        assertThat(TEXT.find(new TextQuote("Sweida", null, null, "in ", null)).start())
                .isEqualTo(43);
        assertThat(TEXT.find(new TextQuote("Sweida", null, null, null, " waits"))
                        .start())
                .isEqualTo(94);
        assertThat(TEXT.find(new TextQuote("Sweida", null, null, "dead.\n", " is"))
                        .start())
                .isEqualTo(77);
        assertThat(TEXT.find(new TextQuote("Sweida", 0, null, null, "\nOver")).start())
                .isEqualTo(9);
    }

    @Test
    void anOccurrenceIsCountedAmongThoseInContext() {
        assertThat(TEXT.find(new TextQuote("Sweida", null, 2, null, " ")).start())
                .isEqualTo(77);
    }

    @Test
    void missingWordsAreAnsweredWithWhatStandsThereInstead() {
        QuoteNotFoundException failure = failure(new TextQuote("more than 1,500", 2, null, null, null));
        assertThat(failure).hasMessage("\"more than 1,500\" is not in paragraph 2; there stands \"more than 1,400\"");
        assertThat(failure.found()).contains("more than 1,400");
        assertThat(failure.quote().exact()).isEqualTo("more than 1,500");
    }

    @Test
    void whatStandsThereInsteadEndsWithAWholeWord() {
        assertThat(failure(TextQuote.of("Sweda")).found()).contains("Sweida");
    }

    @Test
    void wordsThatDoNotEvenBeginInTheTextAreAnsweredWithTheFirstWordsSearched() {
        assertThat(failure(new TextQuote("zzzzzzz", 2, null, null, null)).found())
                .contains("Clashes");
    }

    @Test
    void wordsThatOccurOnlyInAnotherContextAreAnsweredWithTheirOwn() {
        assertThat(failure(new TextQuote("Sweida", 0, null, "near ", null)))
                .hasMessageStartingWith("\"Sweida\" is in paragraph 0, but not right after \"near \"; it stands in")
                .hasMessageContaining("Talks on Sweida");
    }

    @Test
    void ambiguousWordsAreAnsweredWithTheirNumber() {
        QuoteNotFoundException failure = failure(TextQuote.of("Sweida"));
        assertThat(failure)
                .hasMessage("\"Sweida\" is in the text 4 times: say which by paragraph, occurrence, prefix or suffix");
        assertThat(failure.found()).isEmpty();
    }

    @Test
    void aParagraphOutsideTheTextIsAnsweredWithThoseThereAre() {
        assertThat(failure(new TextQuote("Sweida", 4, null, null, null)))
                .hasMessage("there is no paragraph 4 to find \"Sweida\" in: the text has the paragraphs 0 to 3");
    }

    @Test
    void whatStandsThereInsteadIsNeverHalfACharacter() {
        CanonicalText text = CanonicalText.of("H", null, List.of("x😀😀"));
        assertThat(catchThrowableOfType(QuoteNotFoundException.class, () -> text.find(TextQuote.of("x😃")))
                        .found())
                .contains("x😀");
        assertThat(catchThrowableOfType(QuoteNotFoundException.class, () -> text.find(TextQuote.of("xy")))
                        .found())
                .contains("x😀");
    }

    private static QuoteNotFoundException failure(TextQuote quote) {
        return catchThrowableOfType(QuoteNotFoundException.class, () -> TEXT.find(quote));
    }
}
