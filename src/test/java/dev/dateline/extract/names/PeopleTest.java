package dev.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            P[Omar al-Hadi] left. P[Al-Hadi] and P[Hadi]’s aide spoke. | Omar al-Hadi: Omar al-Hadi, Al-Hadi, Hadi
            P[Hadi] falls\\nP[Omar al-Hadi] fell. | Omar al-Hadi: Hadi, Omar al-Hadi
            P[Ursula van der Meer] spoke; P[van der Meer] left. | Ursula van der Meer: Ursula van der Meer, van der Meer
            P[Mr. Lin] met P[Ada Lin]. | Ada Lin: Lin, Ada Lin
            P[President Ada Lin] met P[Lin]. | Ada Lin: Ada Lin, Lin
            P[Ada F. Lin] and P[A. Lin] and P[Ada Lin] | Ada F. Lin: Ada F. Lin, A. Lin, Ada Lin
            P[Ada Lin's] brother saw P[Lin’s] car. | Ada Lin: Ada Lin, Lin
            P[Kim Jang Ok] spoke. P[Kim] left. | Kim Jang Ok: Kim Jang Ok, Kim
            P[José Núñez] spoke, P[Nunez] said. | José Núñez: José Núñez, Nunez
            P[Ada Lin] spoke. He thanked Lin, who left. | Ada Lin: Ada Lin, Lin
            P[Ada Lin] spoke. The Lin Street shop closed. | Ada Lin: Ada Lin
            P[Ada Green] spoke. Green trees grew in green woods. | Ada Green: Ada Green
            P[Ada Lin] spoke. L[Lin] said so; P[Lin] left. | Ada Lin: Ada Lin, Lin, Lin
            P[Tom Hale Jr.] spoke. P[Hale] left. | Tom Hale Jr.: Tom Hale Jr., Hale
            P[Ali Bin Hadi] won. Bin Hadi left. | Ali Bin Hadi: Ali Bin Hadi, Bin Hadi
            P[Al Dorn] won. P[Dorn] smiled. | Al Dorn: Al Dorn, Dorn
            P[Ana Vega Soto] won. P[Vega Soto] smiled. | Ana Vega Soto: Ana Vega Soto, Vega Soto
            P[Vega Soto] wins\\nP[Ana Vega Soto] won. | Ana Vega Soto: Vega Soto, Ana Vega Soto
            P[Daw Thin Su Lay] spoke. P[Su Lay] left. P[Thin Su Lay] sat. | Daw Thin Su Lay: Daw Thin Su Lay, Su Lay, Thin Su Lay
            P[Ada Lin of] Norland met P[Lin]. | Ada Lin: Ada Lin, Lin
            P[Ursula von der Meer] spoke. P[Von der Meer] left. | Ursula von der Meer: Ursula von der Meer, Von der Meer
            P[U.S. Secretary of State] P[Ada Lin] spoke. | Ada Lin: Ada Lin
            P[Paul-]P[Henri Vega] spoke. | Paul-Henri Vega: Paul-Henri Vega
            P[Sister Ada Lin] spoke. | Ada Lin: Ada Lin
            P[Villager Ada Lin] spoke. | Ada Lin: Ada Lin
            P[Insp] P[Ada Lin] spoke. | Ada Lin: Ada Lin
            P[Ada Lin of Mand] spoke. | Ada Lin: Ada Lin
            """)
    void gathersThePartsOfAName(String text, String person) {
        assertThat(new MarkedText(text.replace("\\n", "\n")).people()).containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            P[Ada Lin] spoke. P[Bo Lin] came. P[Lin] left. | Ada Lin: Ada Lin; Bo Lin: Bo Lin, Lin
            P[Ada Lin] and P[Bo Lin] came. P[Lin] left. | Ada Lin: Ada Lin; Bo Lin: Bo Lin
            Mrs. P[Ada Lin] spoke. Mr. P[Bo Lin] came. Mrs. P[Lin] left. | Ada Lin: Ada Lin, Lin; Bo Lin: Bo Lin
            P[Tom Hale Sr.] met P[Tom Hale Jr.] | Tom Hale Sr.: Tom Hale Sr.; Tom Hale Jr.: Tom Hale Jr.
            P[Ada Lin] died, said her daughter, the singer P[Bo Lin]. P[Lin] was 80. | Ada Lin: Ada Lin, Lin; Bo Lin: Bo Lin
            P[Tom Hale Jr.] is the son of the late dictator P[Tom Hale]. | Tom Hale Jr.: Tom Hale Jr.; Tom Hale: Tom Hale
            P[Bo Lin] and his wife, P[Ada Lin], left. Mrs. P[Lin] sat. | Bo Lin: Bo Lin; Ada Lin: Ada Lin
            P[Omar Lin] met King P[Lin]. | Omar Lin: Omar Lin; Lin: Lin
            P[Ada Lin] met P[Ada Rose]. | Ada Lin: Ada Lin; Ada Rose: Ada Rose
            P[Bo Ana Vega Soto] met P[Ana Soto Vega]. | Bo Ana Vega Soto: Bo Ana Vega Soto; Ana Soto Vega: Ana Soto Vega
            P[Luis Quil Arma] met P[Rosa Quil Arma]. P[Quil Arma] left. | Luis Quil Arma: Luis Quil Arma; Rosa Quil Arma: Rosa Quil Arma
            """)
    void keepsBearersOfOneSurnameApart(String text, String people) {
        assertThat(String.join("; ", new MarkedText(text).people())).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            The P[Diocese of Norland] said so.
            P[Norland] is far. It lies in L[Norland], and L[Norland] is cold.
            P[The] end
            the ferry P[Ada Grace] sank
            The ferry, the P[Ada Grace], sank.
            Hurricane P[Ada] hit Oslo. P[Ada] was strong.
            the P[Pope] came
            P[Prime Minister] leaves
            O[Syrian FM] leaves
            P[C.] left
            She is a P[Republican].
            """)
    void leavesOutWhatIsNoPerson(String text) {
        assertThat(new MarkedText(text).people()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            The French president met P[Ada Lin]. | Ada Lin
            French President P[Ada Lin] spoke. The French president left. | Ada Lin, French president
            Syria’s Foreign Minister P[Omar Hadi] spoke. Syrian FM leaves. | Omar Hadi, Syrian FM
            Syria’s Foreign Minister P[Omar Hadi] spoke. The Iraqi foreign minister left. | Omar Hadi
            """)
    void findsTitlesThatStandForAPerson(String text, String mentions) {
        MarkedText marked = new MarkedText(text);
        assertThat(marked.words(marked.found().people().get(0).mentions())).isEqualTo(mentions);
    }

    @Test
    void takesACountryForAPlace() {
        MarkedText marked = new MarkedText("O[Norway] and O[Norway Post] left.");
        assertThat(marked.places()).singleElement().satisfies(place -> assertThat(
                        marked.tokens.words(place.from(), place.to()))
                .isEqualTo("Norway"));
    }

    @Test
    void leavesPlacesToOthers() {
        MarkedText marked = new MarkedText("P[Ada Lin] left L[Oslo] for O[Acme Inc.]");
        assertThat(marked.places()).isEqualTo(List.of(marked.names.get(1)));
    }
}
