package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/** Where a figure's own clause says that it happened, and not what another clause or a part of it says. */
class FigurePlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three people were killed in Aleppo on Monday. | Aleppo
            A raid in northern Mali killed three people. | northern Mali
            Three people were killed in May. | -
            In Homs, three people were killed, and five people were wounded. | Homs, Homs
            Three people were killed and five people were wounded in Homs. | Homs, Homs
            A mine near Homs killed three people, and a flood left 90 people dead. | Homs, -
            A mine killed three people, but in Homs 90 people died. | -, Homs
            The flood killed 90 people, among them 12 children in Homs. | -, Homs
            The death toll from floods in Mali has risen to 90, most of them in Gao. | Mali
            A flood in the city of Gao killed 90 people. | Gao
            In the town of Gao, in northern Mali, 90 people died. | Gao
            The flood killed 90 people, including 12 children, in Homs. | Homs, Homs
            """)
    void thePlaceIsThatOfTheClause(String text, String places) {
        Told told = Told.heard(text);
        assertThat(told.figures().stream()
                        .map(figure -> figure.place() == null
                                ? "-"
                                : told.words(figure.place().span()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(places);
    }
}
