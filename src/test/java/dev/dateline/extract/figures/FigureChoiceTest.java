package dev.dateline.extract.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.encoder.Encoder;
import dev.dateline.extract.names.NameReader;
import dev.dateline.extract.numbers.CountReader;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Tokens;
import dev.dateline.extract.people.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

/** What is read with the model, by the words of rules or without. */
class FigureChoiceTest {

    private static final Encoder ENCODER = new Encoder();
    private static final FigureFinder FIGURES = new FigureFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Health officials have counted 214 cases of cholera in the district since Monday. | AFFECTED EXACT 214
            The outbreak has infected 58 people in the camp, doctors said. | AFFECTED EXACT 58
            Some 3,400 people were left homeless by the flood. | DISPLACED APPROX 3400
            Fourteen miners are still trapped under the rubble, rescuers said. | MISSING EXACT 14
            Nine sailors have not been seen since the boat sank. | MISSING EXACT 9
            Four soldiers fell in combat near the river. | KILLED EXACT 4
            Two of the patients did not survive. | KILLED EXACT 2
            Divers pulled six bodies out of the lake. | KILLED EXACT 6
            The death toll stood at 14 in the port, eight in the hills and three on the island. | KILLED EXACT 14, KILLED EXACT 8, KILLED EXACT 3
            The worst-hit district is Marowa (1,011 cases, 27 deaths). | AFFECTED EXACT 1011, KILLED EXACT 27
            Six of the dead were children. | KILLED EXACT 6
            Three people suffered minor injuries. | WOUNDED EXACT 3
            The ministry put the number of wounded at 64. | WOUNDED EXACT 64
            """)
    void whatHappenedIsReadHoweverItIsSaid(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The bus was carrying 40 pilgrims when it crashed, killing two. | KILLED EXACT 2
            Of 40 guests, two died. | KILLED EXACT 2
            Nurses vaccinated 900 children against cholera after three deaths. | KILLED EXACT 3
            """)
    void whoIsAboardInAllOrSparedIsNotHarmed(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rescuers brought 39 people out alive.",
                "A mass shooting is one in which four or more people are shot.",
                "Officials warned that up to 300 people could die.",
                "The disease kills about 400 people a year.",
                "The shelter took in a girl of six after the flood.",
                "The camp is home to many children under five.",
            })
    void whatIsNoCountOfThoseHarmedIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static String read(String text) {
        Passage passage = new Passage(new Tokens("Officials speak of a hard week\n" + text), null)
                .read(CountReader.READER, ENCODER, new NameReader(), People.READER, FIGURES);
        return passage.all(FigureFinder.FIGURES).stream()
                .map(figure -> figure.measure() + " " + figure.amount().quantifier() + " "
                        + figure.amount().nearest())
                .collect(Collectors.joining(", "));
    }
}
