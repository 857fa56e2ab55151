package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.DateBasis;
import dev.dateline.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class IntervalsTest {

    private static final Reference SUNDAY = Reference.of(LocalDate.of(2025, 7, 20));

    private final DateReader reader = new DateReader(Languages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained between May and July.                | between May and July             | 2025-05/2025-07",
                "It rained from 2009 to 2011.                   | from 2009 to 2011                | 2009/2011",
                "It rains from July 25 until July 28.           | from July 25 until July 28       | 2025-07-25/2025-07-28",
                "It rained between 3 May and 5 June 2019.       | between 3 May and 5 June 2019    | 2019-05-03/2019-06-05",
                "It rained July 3-5 in Suva.                    | July 3-5                         | 2025-07-03/2025-07-05",
                "It rained July 3 to 5 in Suva.                 | July 3 to 5                      | 2025-07-03/2025-07-05",
                "It rained from 3 to 7 May.                     | from 3 to 7 May                  | 2025-05-03/2025-05-07",
                "The war of 1939-1945.                          | 1939-1945                        | 1939/1945",
                "The war of 1939-45.                            | 1939-45                          | 1939/1945",
                "They lost in the 2024-25 season.               | 2024-25                          | 2024/2025",
                "It rained on Friday and Saturday.              | Friday and Saturday              | 2025-07-18/2025-07-19",
                "It rained in 2010 and 2011.                    | 2010 and 2011                    | 2010/2011",
                "It rained on 16 and 17 July 2019.              | 16 and 17 July 2019              | 2019-07-16/2019-07-17",
                "It rained in the years 2003 to 2005.           | 2003 to 2005                     | 2003/2005",
                "It rained from week 1 to week 7 of 2025.       | from week 1 to week 7 of 2025    | 2024-12-30/2025-02-16",
                "It rained from January to the end of May.      | from January to the end of May   | 2025-01/2025-05-31~",
                "It rained between Friday night and Saturday.   | between Friday night and Saturday| 2025-07-18/2025-07-19",
                "It rained on 16 and 17 July.                   | 16 and 17 July                   | 2025-07-16/2025-07-17",
            })
    void theEndsOfOneTimeAreOneFact(String text, String words, String edtf) {
        List<DateFound> dates = reader.findFacts(new Tokens(text), SUNDAY);
        assertThat(dates).hasSize(1);
        DateFound date = dates.get(0);
        assertThat(text.substring(date.start(), date.end())).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(Edtf.parse(edtf).value()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained in May and July.",
                "It rained in 2011 and 2010.",
                "It rained in 2009 and in 2010.",
                "There is peace since the 1948 war and the 1974 truce.",
                "It rained between 2011 and 2009.",
                "It fell from 2009 prices to 2011 prices.",
            })
    void otherDatesStayTwo(String text) {
        assertThat(reader.findFacts(new Tokens(text), SUNDAY)).hasSize(2);
    }

    /** What happened since then is open, as its figure says; the words name when it began. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since 2011 it has rained.                         | 2011    | 2011",
                "It has rained since last December.                | last December | 2024-12",
                "It was the worst flood since 1998, when ten fled. | 1998    | 1998",
            })
    void sinceNamesTheTimeAfterIt(String text, String words, String edtf) {
        DateFound date = reader.findFacts(new Tokens(text), SUNDAY).get(0);
        assertThat(text.substring(date.start(), date.end())).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @Test
    void aYearIsNotJoinedWithALesserNumber() {
        assertThat(reader.findFacts(new Tokens("Form 1099-12 and the 2024-12 edition."), SUNDAY))
                .noneMatch(date -> date.edtf().contains("/"));
    }

    @Test
    void oneInferredEndMakesTheWholeInferred() {
        DateFound date = reader.findFacts(new Tokens("It rained from 2009 until last May."), SUNDAY)
                .get(0);
        assertThat(date.edtf()).isEqualTo("2009/2025-05");
        assertThat(date.basis()).isEqualTo(DateBasis.RELATIVE_TO_PUBLICATION);
        assertThat(date.inferred()).isTrue();
        assertThat(date.note()).contains("2025-05");
    }

    @Test
    void bothEndsMustBeRight() {
        DateReader other = new DateReader(Languages.ENGLISH);
        List<DateFound> ends = other.find(new Tokens("It rained between May and July."), SUNDAY);
        DateFound both = other.findFacts(new Tokens("It rained between May and July."), SUNDAY)
                .get(0);
        assertThat(both.confidence())
                .isEqualTo(ends.get(0).confidence() * ends.get(1).confidence());
    }

    @Test
    void durationsAndTheLikeAreNoFacts() {
        assertThat(reader.findFacts(new Tokens("It rained for two weeks, now and daily."), SUNDAY))
                .isEmpty();
    }
}
