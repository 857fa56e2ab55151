package dev.dateline.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.discourse.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people a noun phrase is, whatever joins them. */
class CountedPeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A woman and two children died. | KILLED EXACT 3 [A woman and two children]
            He killed two friends, Ann Lee and Bob Ray. | KILLED EXACT 2 [two]
            Three children, 8-year-old Ann, 5-year-old Mark and 2-year-old Will, died. | KILLED EXACT 3 [Three]
            Two people, a man and a woman, were killed. | KILLED EXACT 2 [Two]
            Three others, two men and a girl, were hurt. | WOUNDED EXACT 3 [Three]
            Ann Lee, 20, of Windsor Hill, died. | KILLED EXACT 1 [Ann Lee, 20]
            Two bailiffs and a gunman are dead. | KILLED EXACT 3 [Two bailiffs and a gunman]
            Three boys, all 16 or younger, were killed. | KILLED EXACT 3 [Three]
            He killed two men, a woman and a child. | KILLED EXACT 4 [two men, a woman and a child]
            He killed his wife, two daughters and himself. | KILLED EXACT 4 [his wife, two daughters and himself]
            She killed her husband and then herself. | KILLED EXACT 2 [her husband and then herself]
            Both Reed and Cole were shot to death. | KILLED EXACT 2 [Reed and Cole]
            SPRINGFIELD - Four men are dead. | KILLED EXACT 4 [Four]
            He killed his mother and grandmother. | KILLED EXACT 2 [his mother and grandmother]
            He shot and killed his mother, stepfather, and grandmother. | KILLED EXACT 3 [his mother, stepfather, and grandmother]
            A mother and grandmother was killed. | KILLED EXACT 1 [A mother and grandmother]
            In April 30 people were killed. | KILLED EXACT 30 [30]
            A man of 41 was killed. | KILLED EXACT 1 [A man]
            A mother of 3 was killed. | KILLED EXACT 1 [A mother of 3]
            The raid killed 28 rebels and 11 soldiers. | KILLED EXACT 28 [28]
            The raid killed two rebels and a soldier. | KILLED EXACT 3 [two rebels and a soldier]
            The death toll has gone up to 112. | KILLED EXACT 112 [112]
            Up to 112 people were killed. | KILLED EQUAL_OR_LESS 112 [112]
            The death toll has passed 500. | KILLED MORE_THAN 500 [500]
            Maybe thirty people were killed. | KILLED APPROX 30 [thirty]
            """)
    void theyAreCountedOnce(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Five die in Hama fire. | KILLED EXACT 5 [Five]
            Dozens perish in Hama. | KILLED VAGUE 24.. [Dozens]
            Police said dozens perished in Hama. | KILLED VAGUE 24.. [dozens]
            Police found two expired passports. | ''
            """)
    void aNumberRightBeforeAVerbOfDyingCountsPeople(String text, String figures) {
        assertThat(Told.in(text)).isEqualTo(figures);
    }
}
