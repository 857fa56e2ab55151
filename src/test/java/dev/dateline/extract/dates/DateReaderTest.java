package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.DateBasis;
import dev.dateline.time.Edtf;
import dev.dateline.time.Modifier;
import dev.dateline.time.PartOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/** What the words mean in a text of Sunday, July 20, 2025, unless another day is said. */
class DateReaderTest {

    private static final Reference SUNDAY = Reference.of(LocalDate.of(2025, 7, 20));

    private final DateReader reader = new DateReader(Languages.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It began on July 31, 2025, in Suva.            | July 31, 2025            | 2025-07-31",
                "It began on 31 July 2025 in Suva.              | 31 July 2025             | 2025-07-31",
                "It began on the 31st of July, 2025.            | the 31st of July, 2025   | 2025-07-31",
                "It began on Thursday, Nov. 2, 1989.            | Thursday, Nov. 2, 1989   | 1989-11-02",
                "Filed 2024-02-29 at the court.                 | 2024-02-29               | 2024-02-29",
                "Filed 11/22/89 at the court.                   | 11/22/89                 | 1989-11-22",
                "Filed 31/12/2007 at the court.                 | 31/12/2007               | 2007-12-31",
                "Filed 31.12.2007 at the court.                 | 31.12.2007               | 2007-12-31",
                "It fell in September 2001 and rose.            | September 2001           | 2001-09",
                "The 1948 war.                                  | 1948                     | 1948",
                "In 1789 they rose.                             | 1789                     | 1789",
                "In the year two thousand they rose.            | the year two thousand    | 2000",
                "In nineteen ninety-six they rose.              | nineteen ninety-six      | 1996",
                "The riots of the 1990s.                        | the 1990s                | 199X",
                "The riots of the nineties.                     | the nineties             | 199X",
                "The riots of the '60s.                         | the '60s                 | 196X",
                "A ship of the 17th century.                    | the 17th century         | 16XX",
                "A ship of the seventeenth century.             | the seventeenth century  | 16XX",
                "They met in the summer of 2019.                | the summer of 2019       | 2019-22",
                "Sales in the third quarter of 2024 rose.       | the third quarter of 2024| 2024-35",
                "Sales in the second half of 2024 rose.         | the second half of 2024  | 2024-41",
                "In fiscal 2024 sales rose.                     | fiscal 2024              | 2024",
                "On Christmas Eve, 2023, it snowed.             | Christmas Eve, 2023      | 2023-12-24",
                "On Thanksgiving Day 2023 it snowed.            | Thanksgiving Day 2023    | 2023-11-23",
                "On Easter Sunday 2024 it snowed.               | Easter Sunday 2024       | 2024-03-31",
            })
    void whatTheWordsSayWhollyIsStated(String text, String words, String edtf) {
        DateFound date = only(text, SUNDAY);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.basis()).isEqualTo(DateBasis.STATED);
        assertThat(date.inferred()).isFalse();
        assertThat(only(text, Reference.NONE).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The meeting is set for July 31.                 | July 31            | 2025-07-31",
                "They will meet on July 31.                      | July 31            | 2025-07-31",
                "They had met on July 12.                        | July 12            | 2025-07-12",
                "They met on Dec. 8.                             | Dec. 8             | 2024-12-08",
                "They will meet on the 4th of December.          | the 4th of December| 2025-12-04",
                "The army took the city in January.              | January            | 2025-01",
                "The law takes effect in September.              | September          | 2025-09",
                "The bill, due by February, was passed.          | February           | 2026-02",
                "Net income rose in the first quarter.           | the first quarter  | 2025-33",
                "They met on Christmas Eve.                      | Christmas Eve      | 2024-12-24",
                "They will meet on Election Day.                 | Election Day       | 2025-11-04",
                "They met on Friday, July 18.                    | Friday, July 18    | 2025-07-18",
            })
    void thePublicationDateFillsInTheYear(String text, String words, String edtf) {
        assertDate(text, words, edtf, DateBasis.COMPLETED_FROM_PUBLICATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They fled last December.                       | last December      | 2024-12",
                "They met last April.                           | last April         | 2025-04",
                "They will meet next May.                       | next May           | 2026-05",
                "It is the second meeting this month.           | this month         | 2025-07",
                "They fled last year.                           | last year          | 2024",
                "They will meet next week.                      | next week          | 2025-07-21/2025-07-27",
                "It rained today.                               | today              | 2025-07-20",
                "It rained yesterday.                           | yesterday          | 2025-07-19",
                "They meet tomorrow.                            | tomorrow           | 2025-07-21",
                "They met the day before yesterday.             | the day before yesterday | 2025-07-18",
                "They met on Monday.                            | Monday             | 2025-07-14",
                "They will meet on Monday.                      | Monday             | 2025-07-21",
                "They met last Friday.                          | last Friday        | 2025-07-18",
                "They will meet next Friday.                    | next Friday        | 2025-07-25",
                "They met a year ago.                           | a year ago         | 2024",
                "They met three weeks ago.                      | three weeks ago    | 2025-06-23/2025-06-29",
                "They met 10 days ago.                          | 10 days ago        | 2025-07-10",
                "They met last summer.                          | last summer        | 2024-22",
                "They met in January this year.                 | January this year  | 2025-01",
                "Next year's first quarter will be hard.        | Next year's first quarter | 2026-33",
                "They met over the weekend.                     | the weekend        | 2025-07-19/2025-07-20",
            })
    void wordsCountFromThePublication(String text, String words, String edtf) {
        assertDate(text, words, edtf, DateBasis.RELATIVE_TO_PUBLICATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He was shot on March 3, 2020, and died two days later.       | two days later     | 2020-03-05",
                "It fell on March 3, 2020. Two days earlier it had rained.    | Two days earlier   | 2020-03-01",
                "It fell in 2011 and rose the following year.                 | the following year | 2012",
                "It fell in 2011 and a year later rose.                       | a year later       | 2012",
                "It fell in March 2011; that month it rained.                 | that month         | 2011-03",
                "It fell on March 3, 2020, and rose the next day.             | the next day       | 2020-03-04",
                "He fled in December 2019. He was seen on December 8.         | December 8         | 2019-12-08",
                "It was open on March 3 and 4 of that year.                   | 4                  | 2025-03-04",
            })
    void wordsLeanOnADateBefore(String text, String words, String edtf) {
        DateFound date = found(text, SUNDAY).get(1);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.basis()).isEqualTo(DateBasis.RELATIVE_TO_DATE);
        assertThat(date.inferred()).isTrue();
        assertThat(date.note()).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A truce was reached on the night of July 18. | the night of July 18  | 2025-07-18          | NIGHT",
                "They met on Tuesday night.                   | Tuesday night         | 2025-07-15          | NIGHT",
                "They met yesterday morning.                  | yesterday morning     | 2025-07-19          | MORNING",
                "They met this afternoon.                     | this afternoon        | 2025-07-20          | AFTERNOON",
                "They met last night.                         | last night            | 2025-07-19          | NIGHT",
                "They meet tonight.                           | tonight               | 2025-07-20          | NIGHT",
                "They met at 10:35 a.m. Friday.               | 10:35 a.m. Friday     | 2025-07-18T10:35:00 |",
                "They met at 5 p.m. EST, July 6.              | 5 p.m. EST, July 6    | 2025-07-06T17:00:00 |",
                "They met on Friday at noon.                  | Friday at noon        | 2025-07-18T12:00:00 |",
            })
    void aTimeOfDayGoesWithItsDay(String text, String words, String edtf, PartOfDay part) {
        DateFound date = only(text, SUNDAY);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.type()).isEqualTo(TimexType.TIME);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.partOfDay()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fell in early 2020.              | early 2020            | 2020    | START",
                "It fell in mid-July.                | mid-July              | 2025-07 | MID",
                "It fell in the late 1980s.          | the late 1980s        | 198X    | END",
                "It fell late on Friday.             | late on Friday        | 2025-07-18 | END",
                "It fell early on Friday.            | early on Friday       | 2025-07-18 | START",
                "It fell in the middle of May 2020.  | the middle of May 2020| 2020-05 | MID",
                "It fell earlier this month.         | earlier this month    | 2025-07 | START",
                "It fell about two years ago.        | about two years ago   | 2023    | APPROX",
                "It fell more than ten years ago.    | more than ten years ago | 2015  | MORE_THAN",
            })
    void otherWordsBendTheDate(String text, String words, String edtf, Modifier modifier) {
        DateFound date = only(text, SUNDAY);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.modifier()).isEqualTo(modifier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fell at the end of last year.    | the end of last year   | 2024-12~",
                "It fell at the start of last year.  | the start of last year | 2024-01~",
                "It fell at the end of March 2020.   | the end of March 2020  | 2020-03-31~",
                "It fell at the start of May 2020.   | the start of May 2020  | 2020-05-01~",
                "It will be over by year-end.        | year-end               | 2025-12~",
            })
    void theEndOfATimeIsAboutWhereItEnds(String text, String words, String edtf) {
        DateFound date = only(text, SUNDAY);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.modifier()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cases rose in week 7 of 2025.              | 2025-02-10/2025-02-16",
                "Cases rose in week 28.                     | 2025-07-07/2025-07-13",
                "Cases rose in week 1 of 2021.              | 2021-01-04/2021-01-10",
            })
    void weeksAreNumberedAsIsoDoes(String text, String edtf) {
        assertThat(only(text, SUNDAY).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They won in week 3.", "A trial of week 12 of pregnancy."})
    void weeksThatAreNotJustOverNeedAYear(String text) {
        assertThat(reader.findFacts(new Tokens(text), SUNDAY)).isEmpty();
    }

    @Test
    void onThe3rdIsOfTheMonthThatTheTextIsOf() {
        assertThat(reader.findFacts(new Tokens("In 2024 nobody fled. A boat sank on the 3rd."), SUNDAY))
                .extracting(DateFound::edtf)
                .containsExactly("2024", "2025-07-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained for two weeks.                | two weeks              | DURATION | P2W",
                "It rained for a couple of hours.        | a couple of hours      | DURATION | PT2H",
                "It rained for twenty-four hours.        | twenty-four hours      | DURATION | PT24H",
                "A five-year plan.                       | five-year              | DURATION | P5Y",
                "It rained for the first three months.   | the first three months | DURATION | P3M",
                "It rained for 2 1/2 years.              | 2 1/2 years            | DURATION | P2Y6M",
                "It rained for several days.             | several days           | DURATION | PXD",
                "It rained for two decades.              | two decades            | DURATION | P20Y",
                "It rains every Monday.                  | every Monday           | SET      | XXXX-WXX-1",
                "It rains every day.                     | every day              | SET      | P1D",
                "It rains daily.                         | daily                  | SET      | P1D",
                "It is raining now.                      | now                    | DATE     | PRESENT_REF",
                "It rained recently.                     | recently               | DATE     | PAST_REF",
                "It will rain soon.                      | soon                   | DATE     | FUTURE_REF",
                "It rained a few years ago.              | a few years ago        | DATE     | PAST_REF",
            })
    void whatIsOnNoCalendarHasAValueButNoDate(String text, String words, TimexType type, String value) {
        DateFound date = only(text, SUNDAY);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.type()).isEqualTo(type);
        assertThat(date.value()).isEqualTo(value);
        assertThat(date.isOnCalendar()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The third quarter was good.   | 2025-Q3",
                "They met last week.           | 2025-W28",
                "They met over the weekend.    | 2025-W29-WE",
                "They met last fall.           | 2024-FA",
                "They met in the 1990s.        | 199",
                "They met in the 17th century. | 16",
                "They met on Friday night.     | 2025-07-18TNI",
                "They met at 5 p.m. Friday.    | 2025-07-18T17:00",
            })
    void timex3HasItsOwnSpelling(String text, String value) {
        assertThat(only(text, SUNDAY).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May he rest in peace, he said.",
                "They may march on the capital.",
                "Minister Jan Novak met April Smith.",
                "The 6-year-old boy, a 52 years old man.",
                "It cost $1990 or 2,000 pounds.",
                "Some 2000 people fled.",
                "The sun sat low; he wed her.",
                "He came second in a minute-book.",
                "Spring water and the fall of the house.",
                "February 30 and 31/31/2020 are no days.",
                "They won 1:24, in a film of 2:05.",
                "Teens and 20s met in the 1400 block, and Q2 made him Rookie of the Year.",
                "He was in his 30s, and three-quarters of a quarter of them.",
            })
    void otherWordsNameNoDay(String text) {
        assertThat(found(text, SUNDAY)).filteredOn(DateFound::isOnCalendar).isEmpty();
    }

    @Test
    void withoutAPublicationDateRelativeWordsHaveNoDate() {
        assertThat(found("They met yesterday, on Monday, in May and last year.", Reference.NONE))
                .hasSize(4)
                .noneMatch(DateFound::isOnCalendar);
    }

    @Test
    void theStatedDateBeforeIsEnoughToLeanOn() {
        List<DateFound> dates = found("He was shot on March 3, 2020, and died two days later.", Reference.NONE);
        assertThat(dates).extracting(DateFound::edtf).containsExactly("2020-03-03", "2020-03-05");
    }

    @Test
    void aRoughPublicationDateIsEnoughWhereBothItsEndsAgree() {
        Reference july = Reference.of(Edtf.parse("2025-07-18/2025-07-31"));
        assertThat(only("They fled last December.", july).edtf()).isEqualTo("2024-12");
        assertThat(only("They met this month.", july).edtf()).isEqualTo("2025-07");
        assertThat(only("They will meet on July 31.", july).edtf()).isEqualTo("2025-07-31");
        assertThat(only("They met on July 12.", july).edtf()).isEqualTo("2025-07-12");
    }

    @Test
    void whereTheEndsOfARoughPublicationDateDisagreeItIsOneOfTheDaysBetween() {
        DateFound date = only("They met yesterday.", Reference.of(Edtf.parse("2025-07")));
        assertThat(date.edtf()).isEqualTo("[2025-06-30..2025-07-30]");
        assertThat(date.value()).isEqualTo("XXXX-XX-XX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in July and August 2024.          | 2024-07               | 2024-08",
                "They met on May 16-17, 2014.               | 2014-05-16            | 2014-05-17",
                "They met from January through June of 2015. | 2015-01              | 2015-06",
                "They met on 12 and 13 June.                | 2025-06-12            | 2025-06-13",
                "They met on 3 May and 4 June 2019.         | 2019-05-03            | 2019-06-04",
                "Sales in Q3 2024 and H1 2025 rose.         | 2024-35               | 2025-40",
                "In the third quarter of 2024 net rose from a year earlier. | 2024-35 | 2023-35",
                "They met on Friday at noon, and at 3 p.m. they parted. | 2025-07-18T12:00:00 | 2025-07-18T15:00:00",
                "They met on May 5, 2020, at 12:00 UTC, after May 4, 2020. | 2020-05-05T12:00:00Z | 2020-05-04",
            })
    void oneDateTellsWhatAnotherLeavesOut(String text, String first, String second) {
        assertThat(found(text, SUNDAY)).extracting(DateFound::edtf).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "this spring, 2017-21",
        "last spring, 2016-21",
        "next spring, 2017-21",
        "last fall, 2016-23",
        "next fall, 2017-23",
        "this winter, 2016-24",
        "last winter, 2015-24",
        "next winter, 2017-24",
        "this summer, 2017-22",
    })
    void aWinterBelongsToTheYearInWhichItBegins(String words, String edtf) {
        assertThat(only("They met " + words + ".", Reference.of(LocalDate.of(2017, 2, 23)))
                        .edtf())
                .isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain\\n2011 was wet.                  | 2011                | 2011",
                "It fell at 10 p.m.Friday in Suva.    | 10 p.m.Friday       | 2025-07-18T22:00:00",
                "It fell on Dec. 2,1990 in Suva.      | Dec. 2,1990         | 1990-12-02",
                "It fell on \u2018Monday\u2019.      | Monday              | 2025-07-14",
            })
    void whatStandsCloseToADateDoesNotHideIt(String line, String words, String edtf) {
        String text = line.translateEscapes();
        DateFound date = only(text, SUNDAY);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
    }

    @Test
    void ofALanguageWithoutAPackOnlyIsoDaysAreRead() {
        DateReader spanish = new DateReader(Languages.of("es"));
        String text =
                "Del 2025-07-18 al 20 de julio de 2025, March 3, 2020, today; early 2024-02-29 \u2013 2024-03-01.";
        assertThat(spanish.findFacts(new Tokens(text), SUNDAY))
                .extracting(DateFound::edtf)
                .containsExactly("2025-07-18", "2024-02-29/2024-03-01");
    }

    @Test
    void aDateEndsWithItsLine() {
        String text = "They met last\nMonday";
        assertThat(words(text, only(text, SUNDAY))).isEqualTo("Monday");
    }

    private void assertDate(String text, String words, String edtf, DateBasis basis) {
        DateFound date = only(text, SUNDAY);
        assertThat(words(text, date)).isEqualTo(words);
        assertThat(date.edtf()).isEqualTo(edtf);
        assertThat(date.basis()).isEqualTo(basis);
        assertThat(date.inferred()).isTrue();
        assertThat(date.note()).contains(edtf).contains(words);
    }

    private List<DateFound> found(String text, Reference reference) {
        return reader.find(new Tokens(text), reference);
    }

    private DateFound only(String text, Reference reference) {
        List<DateFound> dates = found(text, reference);
        assertThat(dates).hasSize(1);
        return dates.get(0);
    }

    private static String words(String text, DateFound date) {
        return text.substring(date.start(), date.end());
    }
}
