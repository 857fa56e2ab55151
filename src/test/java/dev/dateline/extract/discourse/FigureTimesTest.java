package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.setting.When;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Which date of a sentence says when its figure's people died, in a text of Monday, July 21, 2025. */
class FigureTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strike killed 12 people on Sunday, two days after the talks failed.     | Sunday",
                "It was the worst flood since the one in 1998, when 29 people died.          | 1998",
                "It was the worst flood since 1998, when 29 people died.                     | 1998",
                "On Monday, police said 12 people had been killed on Saturday.               | Saturday",
                "Twelve people were killed on Saturday, police said on Monday.               | Saturday",
                "In May, police said, 12 people were killed.                                 | May",
                "In the past 24 hours, 12 people were killed.                                | the past 24 hours",
                "Twelve people died when a bus crashed on Thursday night.                    | Thursday night",
                "A bomb killed 12 people in 2003 and another destroyed a shop in 2010.       | 2003",
                "Nearly 50,000 people died in the earthquake of February 2023.               | February 2023",
                "In 1930, a quake killed 500 people, and the 2004 wave was a warning.        | 1930",
                "In 1930, a quake killed 500 people, but Homs was spared until 2004.         | 1930",
                "A blast killed 12 people, and destroyed a shop, on Sunday.                  | Sunday",
            })
    void theDateOfTheClauseSaysWhen(String text, String words) {
        When time = time(text);
        assertThat(Told.of(lines(text)).words(time.date().span())).isEqualTo(words);
        assertThat(time.isAsOf()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As of 1 May, 300 people had died.               | 1 May",
                "Some 300 people had died as of 1 May.           | 1 May",
                "By Tuesday the toll was 50.                     | Tuesday",
                "By Tuesday, 50 people had been killed.          | Tuesday",
                "Through Friday, 60 people had died.             | Friday",
                "The death toll rose to 45 on Sunday.            | Sunday",
            })
    void upToADayIsWhenItWasCounted(String text, String words) {
        When time = time(text);
        assertThat(Told.of(lines(text)).words(time.date().span())).isEqualTo(words);
        assertThat(time.isAsOf()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since Monday, 40 people have been killed.                                       | Monday     | true",
                "Since the war began in April 2023, 15,000 people have been killed.              | April 2023 | true",
                "At least 482 people have been killed since the uprising began in late October.  | late October | true",
                "The strike killed 12 people on Sunday.                                          | Sunday     | false",
            })
    void sinceADayIsOpen(String text, String words, boolean isOpen) {
        When time = time(text);
        assertThat(Told.of(lines(text)).words(time.date().span())).isEqualTo(words);
        assertThat(time.isOpen()).isEqualTo(isOpen);
        assertThat(time.isAsOf()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owner was jailed over the collapse that killed 300 people.",
                "The law was made after the fire which killed 40 people.",
                "In June 2011, a fire in a mill, near Surat, killed 40 people.",
                "The 2016 crash that killed 71 people is still looked into.",
                "Last year's flood killed 12 people.",
                "The 1988 attack killed 270 people.",
                "It was the deadliest fire since one that killed 25 people in 1990.",
                "A decade ago, a blast killed 15 people.",
                "It was the anniversary of a crash in which 90 people died.",
            })
    void whatWasAtAnotherTimeIsNotOfToday(String sentence) {
        Told told = Told.of(lines(sentence), "2025-07-21");
        FigureFound figure = told.figures().get(0);
        assertThat(figure.time() == null || figure.time().date().of().edtf().compareTo("2025") < 0)
                .isTrue();
        assertThat(figure.time() == null).isEqualTo(told.elsewhen().contains(figure.figure()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Five people were killed in a crash, police said.",
                "A fire in a mill killed 40 people.",
                "Twelve people were killed, police said on Monday.",
            })
    void whatNoOtherTimeIsSaidOfIsOfTheStory(String sentence) {
        Told told = Told.of(lines(sentence), "2025-07-21");
        assertThat(told.elsewhen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve people were killed, police said on Monday.",
                "Police said on Monday 12 people were killed in the attack.",
                "On Monday, police said 12 people were killed in the attack.",
                "The mayor, elected in 2019, said 12 people were killed.",
                "Hours after the truce began on Sunday, a blast killed seven people.",
                "Seven people were killed before the truce began on Sunday.",
            })
    void theDateOfAnotherClauseDoesNot(String text) {
        assertThat(time(text)).isNull();
    }

    private static When time(String sentence) {
        List<FigureFound> figures = Told.of(lines(sentence), "2025-07-21").figures();
        assertThat(figures).hasSize(1);
        return figures.get(0).time();
    }

    private static String lines(String sentence) {
        return "Rain\n" + sentence;
    }
}
