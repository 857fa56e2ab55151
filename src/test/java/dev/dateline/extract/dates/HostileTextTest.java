package dev.dateline.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.language.Languages;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Text that nobody wrote as news: whatever it is, the dates are in order, within it, and ones that EDTF knows. */
class HostileTextTest {

    /** A sixteenth of what a request may have: a time that grew with the square would keep whoever runs this waiting. */
    private static final int LONG = 1 << 16;

    private static final String[] PIECES = {
        "a",
        "a ",
        "1",
        "1 ",
        "9/",
        "1,",
        "12:30 ",
        "'",
        "'9",
        "\n",
        " ",
        "the ",
        "last ",
        "Friday ",
        "May ",
        "Jan. ",
        "1990 ",
        "early ",
        "about ",
        "the end of ",
        "two days later ",
        "a year earlier ",
        "the year-ago quarter ",
        "between ",
        "and ",
        "since ",
        "July 31, 2025, ",
        "Feb. 29 ",
        "February 29, 1900 ",
        "31.12.9999 ",
        "0000-01-01 ",
        "9999999999999999 ",
        "900000 years ago ",
        "a century ago ",
        "Dec. 31, 9999 ",
        "last winter ",
        "next summer ",
        "this week ",
        "next year ",
        "the decade ",
        "midnight ",
        "Dec. 31 ",
        "overnight ",
        "the following Monday ",
        "the week of ",
        "Christmas ",
        "last Easter ",
        "99999 decades later ",
        "a hundred thousand centuries earlier ",
        "twenty-",
        "nineteen ",
        "-",
        ".",
        "10 p.m. ",
        "the night of ",
        "quarter ",
        "\uD83D\uDE42",
        "\u200F",
        "\u0000",
        "\uD800",
        "\uFEFF",
        "\u0661",
    };

    private static final List<Reference> REFERENCES = List.of(
            Reference.NONE,
            Reference.of(LocalDate.of(2025, 7, 20)),
            Reference.of(Edtf.parse("2024/2025-07")),
            Reference.of(LocalDate.of(9999, 12, 31)),
            Reference.of(LocalDate.of(1, 1, 1)),
            Reference.of(Edtf.parse("9999-12")),
            Reference.of(Edtf.parse("9998-12-31")),
            Reference.of(Edtf.parse("0001-01")),
            Reference.of(Edtf.parse("1000-01-01")),
            Reference.of(LocalDate.of(-44, 3, 15)));

    private final DateReader reader = new DateReader(Languages.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "1",
                "'9",
                "\n",
                "a ",
                "1 ",
                "the ",
                "12:30 ",
                "1990 ",
                "Jan. ",
                "Feb. 29 ",
                "two days later ",
                "early ",
                "about ",
                "since ",
                "between 1990 and 1991 ",
                "\uD83D\uDE42",
                "9999999999999999 ",
            })
    void longTextOfOnePieceHasAnEnd(String piece) {
        String text = piece.repeat(LONG / piece.length());
        Reference day = Reference.of(LocalDate.of(2025, 7, 20));
        check(text, reader.find(new Tokens(text), day));
        check(text, reader.findFacts(new Tokens(text), day));
    }

    @Test
    void anyTextHasDatesInOrderWithinItAndInTheCalendar() {
        Random random = new Random(20250720);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 60; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            for (Reference reference : REFERENCES) {
                check(text.toString(), reader.find(new Tokens(text.toString()), reference));
                check(text.toString(), reader.findFacts(new Tokens(text.toString()), reference));
            }
        }
    }

    private static void check(String text, List<DateFound> dates) {
        int last = 0;
        for (DateFound date : dates) {
            assertThat(date.start()).isBetween(last, text.length());
            assertThat(date.end()).isBetween(date.start() + 1, text.length());
            assertThat(date.confidence()).isBetween(0.0, 1.0);
            assertThat(date.isOnCalendar()).isEqualTo(date.basis() != null);
            assertThat(date.inferred()).isEqualTo(date.note() != null);
            if (date.isOnCalendar()) {
                Edtf edtf = Edtf.parse(date.edtf());
                assertThat(edtf.value()).isEqualTo(date.edtf());
                Stream.of(edtf.earliest(), edtf.latest())
                        .flatMap(Optional::stream)
                        .map(day -> date.partOfDay() == null
                                ? day
                                : date.partOfDay().latest(day))
                        .forEach(
                                day -> assertThat(day.getYear()).as(date.edtf()).isBetween(1, 9999));
            }
            last = date.end();
        }
    }

    @Test
    void emptyTextHasNone() {
        assertThat(reader.find(new Tokens(""), Reference.NONE)).isEmpty();
    }
}
