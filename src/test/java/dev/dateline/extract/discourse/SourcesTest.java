package dev.dateline.extract.discourse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.AttributionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Whom the text cites for each of its figures. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Officials put the number of dead at 53, while the opposition said 120 had been killed. | Officials | the opposition
            According to police, 12 people were killed, but the mayor said 20 had died. | police | the mayor
            Twelve people were killed according to police, while the army said 20 died. | police | the army
            State media reported 12 dead, though activists put the toll at 40. | State media | activists
            Twelve people, police said, were killed and 30 were injured. | police | police
            Twelve people were killed and police said 30 were wounded. | null | police
            Twelve people were killed, while the opposition said 120 had died. | null | the opposition
            The mayor told reporters that 12 people had died, adding that 30 were injured. | The mayor | The mayor
            At least 12 were killed, but 30 were wounded, police said. | police | police
            """)
    void eachFigureIsOfTheSourceInWhoseWordsItStands(String text, String first, String second) {
        assertThat(Told.of(text).figures())
                .extracting(figure ->
                        String.valueOf(Told.of(text).words(figure.source().phrase())))
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three people were killed, police said on Monday. | police
            Police say three people were killed. | Police
            Three people were killed, officials say. | officials
            Three people were killed, police said after the shooting. | police
            Officials had earlier put the toll at 12. | Officials
            An estimated 3,000 people are homeless. | null
            In a statement, the army said three people were killed. | the army
            Police said late on Tuesday that three people were killed. | Police
            Police on Monday said three people were killed. | Police
            One of three people officials say were killed was a nurse. | officials
            The three men Suva police said were killed are named. | Suva police
            The three men whom the ministry says were killed are named. | the ministry
            The army late on Tuesday night said three people were killed. | The army
            """)
    void timeAndPlaceOfSayingDoNotHideWhoSaidIt(String text, String source) {
        FigureFound figure = Told.of(text).figures().get(0);
        assertThat(String.valueOf(Told.of(text).words(figure.source().phrase())))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three people were killed, residents told reporters. | ANONYMOUS | null
            Rescue workers said three people were killed. | ANONYMOUS | null
            A person familiar with the matter said three people were killed. | ANONYMOUS | null
            Twelve are dead, said a shopkeeper who asked not to be named. | ANONYMOUS | null
            Activists put the toll at 40. | ANONYMOUS | null
            Hospital officials said three people were killed. | OFFICIAL | null
            Local health authorities said three people were killed. | OFFICIAL | null
            The workers union said three people were killed. | OFFICIAL | null
            The UN refugee agency said three people were killed. | NAMED | UNHCR
            Three people were killed, Norway's military intelligence said. | OFFICIAL | null
            A spokesman for the Ministry of Health said three people were killed. | OFFICIAL | null
            Police in Aleppo said three people were killed. | OFFICIAL | null
            Resident P[Ann Baker] said three people were killed. | NAMED | Ann Baker
            P[Ann Baker] of the O[Red Cross] said three people were killed. | NAMED | Ann Baker
            P[Ann Baker] of O[Oxfam] said three people were killed. | NAMED | Ann Baker
            The O[Health Ministry of Ghana] said three people were killed. | NAMED | Health Ministry of Ghana
            The O[Ministry of the Interior] said three people were killed. | NAMED | Ministry of the Interior
            O[Nurses Without Orders] said three people were killed. | NAMED | Nurses Without Orders
            Three people were killed, the O[Norway Nurses' Network] said. | NAMED | Norway Nurses' Network
            """)
    void aNameIsTheSourceOnlyWhereThePhraseIsOfIt(String text, AttributionKind kind, String name) {
        FigureFound figure = Told.marked(text).figures().get(0);
        assertThat(figure.source().kind()).isEqualTo(kind);
        assertThat(String.valueOf(Told.party(figure))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Three people were killed, Maj. Gen. P[Dan Reed], a spokesman for the junta, told state television. | Dan Reed
            P[Ann Lee], the region's president, said three people were killed. | Ann Lee
            Three people were killed, P[Ann Lee], 45, a spokeswoman for the hospital, said. | Ann Lee
            Three people were killed in the blast, P[Ann Lee], 45, said. | Ann Lee
            "We have seen three deaths," said its director, P[Ann Lee]. | Ann Lee
            "We have seen three deaths," said the director, P[Ann Lee], a doctor. | Ann Lee
            "We have seen ten deaths," said its director, P[Ann Lee], adding that 400 people were wounded. | Ann Lee
            The O[Watch Commission on Human Rights] said three people were killed. | Watch Commission on Human Rights
            Three people were killed, the O[Centre for Research on Armed Conflict] said. | Centre for Research on Armed Conflict
            """)
    void aDescriptionBesideANameHidesNoSource(String text, String name) {
        assertAllAreOf(name, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A man who shot three sisters was jailed on Tuesday and told he would serve 38 years. | null
            He was arrested and told that three people were killed. | null
            The mayor visited the site and said three people were killed. | The mayor
            Three people were killed in Homs, a town in the north, said police. | police
            His grandmother, Ann Reed, said her son, Tom Reed, was shot. | His grandmother, Ann Reed
            The club's owner approached them and told them that three people were shot. | The club's owner
            Three people were killed, according to the findings released this week. | the findings released
            According to court records, Dan Reed wounded three people. | court records
            According to court records, Dan Reed, 41, wounded three people. | court records
            Police are responding to reports of three people shot. | null
            The army denied that its aircraft had struck the market and said it had killed 60 fighters. | The army
            Three people were killed, Lee Mun-ho, chief of the fire station, told a briefing. | Lee Mun-ho
            Reed shot three people before a man escaped and told others what happened, police said. | police
            Two men, including a teacher, said three people were killed. | Two men
            """)
    void neitherADayNorAConjunctionNorWhoIsToldIsASource(String text, String source) {
        assertThat(Told.of(text).figures())
                .isNotEmpty()
                .allMatch(figure -> source.equals(
                        String.valueOf(Told.of(text).words(figure.source().phrase()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The minister, P[Ann Lee], said ten people had died. She put the number of wounded at 30. | NAMED | She | The minister, Ann Lee
            The mayor said ten people had died. He said 30 were wounded. | OFFICIAL | He | The mayor
            The ministry said ten people had died. It said 30 were wounded. | OFFICIAL | It | The ministry
            A resident said ten people had died. "Thirty were wounded," she told reporters. | ANONYMOUS | she | A resident
            Police said ten people had died. He said 30 were wounded. | ANONYMOUS | He | He
            A report said ten people had died. She said 30 were wounded. | ANONYMOUS | She | She
            A spokesman for the ministry said ten people had died. He said 30 were wounded. | OFFICIAL | He | A spokesman for the ministry
            Ten people died. They said 30 were wounded. | ANONYMOUS | They | They
            """)
    void aPronounStandsForTheSourceBeforeIt(String text, AttributionKind kind, String words, String name) {
        Told told = Told.marked(text);
        FigureFound last = told.figures().get(1);
        assertThat(last.source().kind()).isEqualTo(kind);
        assertThat(told.words(last.source().phrase())).isEqualTo(words);
        assertThat(told.words(last.source().meant())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            O[Doctors Without Borders] (O[MSF]) said its team in L[Nyala] had counted 27 people killed. | Doctors Without Borders
            Gov. P[Petro Abenov] told the radio that his office had confirmed 39 people killed. | Petro Abenov
            Ten boats sank, the O[National Flood Council] said. The same list has 14 people killed in L[Leyta]. | National Flood Council
            Twelve people were killed, according to a tally by the O[National Flood Council]. | National Flood Council
            O[Peace Watch], a Paris-based group, opened an office. Ten people were killed, according to the Paris-based group. | Peace Watch
            The rights group O[Peace Watch] opened an office. The rights group said ten people were killed. | Peace Watch
            P[Ann Lee] said 12 people were killed and that 3 bodies had yet to be identified. | Ann Lee
            """)
    void whoOwnsOrIssuesWhatSaysItIsTheSource(String text, String name) {
        assertAllAreOf(name, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Strike kills 12, rights monitor says/At least 12 people were killed in a strike, a rights monitor said./O[Peace Watch], a charity, said a market was hit. | Peace Watch
            Strike kills 12, medics say/A market was hit on Monday./The O[Doctors Network] said 12 people were killed. | Doctors Network
            Strike kills 12, police say/A market was hit on Monday./The O[Doctors Network] said 12 people were killed. | null
            Strike kills 12/A market was hit on Monday./The O[Doctors Network] said 12 people were killed. | null
            Strike kills 12, medics say/A market was hit on Monday./The O[Doctors Network] said 20 people were killed. | null
            """)
    void aHeadlineMeansWhomTheTextNamesForTheSameCount(String text, String name) {
        FigureFound first = Told.marked(text.replace('/', '\n')).figures().get(0);
        assertThat(String.valueOf(Told.party(first))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Police counted 40 dead, the army 52 dead and the rebels 131 dead. | Police, the army, the rebels
            Officials said 40 people died. One, a farmer who asked not to be named, said 38 people died. | Officials, a farmer
            The defence ministry, which had moved 40 wounded people to a clinic, said six people died. | null, The defence ministry
            """)
    void theVerbIsOfEachWhoIsToldOfBesideIt(String text, String sources) {
        Told told = Told.of(text);
        assertThat(told.figures().stream()
                        .map(figure -> String.valueOf(told.words(figure.source().phrase()))))
                .containsExactly(sources.split(", "));
    }

    @Test
    void noSourceContradictsItselfUnderAPronoun() {
        String text = "The minister, P[Ann Lee], said 12 people had died. She said 15 people had died.";
        assertThat(Told.marked(text).figures())
                .extracting(figure -> figure.links().contradicts())
                .containsExactly(List.of(), List.of());
    }

    @Test
    void twoSourcesOfOneSentenceContradictEachOther() {
        String text = "Officials put the number of dead at 53, while the opposition said 120 had been killed.";
        assertThat(Told.heard(text).figures())
                .extracting(figure -> figure.links().contradicts())
                .containsExactly(List.of(1), List.of(0));
    }

    private static void assertAllAreOf(String name, String text) {
        assertThat(Told.marked(text).figures())
                .isNotEmpty()
                .allMatch(figure -> figure.source().kind() == AttributionKind.NAMED)
                .allMatch(figure -> name.equals(Told.party(figure)));
    }
}
