package dev.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.mention.Form;
import dev.dateline.mention.OrganisationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            The O[Norland Observatory for Rights] (O[NOR]) spoke. O[NOR] left. | Norland Observatory for Rights: Norland Observatory for Rights, NOR, NOR
            The O[Norland Workers' Union] spoke. The O[NWU] left. | Norland Workers' Union: Norland Workers' Union, NWU
            O[Acme Corp.] rose. O[Acme] shares fell. | Acme Corp.: Acme Corp., Acme
            Talks\\nO[Acme Widgets] rose. O[Acme] fell. | Acme Widgets: Acme Widgets, Acme
            The O[Norland Observatory] spoke, and the Observatory left. | Norland Observatory: Norland Observatory, Observatory
            The O[Norland Observatory] spoke; the observatory of stars did not. | Norland Observatory: Norland Observatory
            The O[U.S. Senate] voted. The O[Senate] rose. | U.S. Senate: U.S. Senate, Senate
            The French Foreign Ministry spoke. The Foreign Ministry left. | French Foreign Ministry: French Foreign Ministry, Foreign Ministry
            The O[Bureau of Land, Water], and Norway spoke. | Bureau of Land, Water: Bureau of Land, Water
            The O[Observatory] for Human Rights spoke. | Observatory for Human Rights: Observatory for Human Rights
            The O[Rapid Storm Forces], or O[RSF], left. The O[RSF] spoke. | Rapid Storm Forces: Rapid Storm Forces, RSF, RSF
            O[STR] spoke. The Society for Trout Release (O[STR]) sat. | Society for Trout Release: STR, Society for Trout Release, STR
            The O[Storm Exchange Commission] (O[SEC]) spoke. | Storm Exchange Commission: Storm Exchange Commission, SEC
            The O[Norland] Interim Force in Vestria (O[NIFIV]) left. | Norland Interim Force in Vestria: Norland Interim Force in Vestria, NIFIV
            The O[Justice and Work Party] (O[ITP]) won. O[ITP] rose. | Justice and Work Party: Justice and Work Party, ITP, ITP
            The health ministry spoke. The ministry left. | health ministry: health ministry, ministry
            The French health ministry spoke. The health ministry left. | French health ministry: French health ministry, health ministry
            The health ministry in Oslo spoke. The health ministry in Rome left. | health ministry in Oslo: health ministry; health ministry in Rome: health ministry
            The Turkish Red Crescent spoke. | Turkish Red Crescent: Turkish Red Crescent
            The Red Cross of Norway spoke. | Red Cross of Norway: Red Cross of Norway
            She lay in L[Ada Lin] hospital. | Ada Lin hospital: Ada Lin hospital
            The L[Oslo County] Sheriff's Office spoke. | Oslo County Sheriff's Office: Oslo County Sheriff's Office
            The Prime Minister's Office spoke. | Prime Minister's Office: Prime Minister's Office
            At O[Oslo Medical College] and Hospital he lay. | Oslo Medical College and Hospital: Oslo Medical College and Hospital
            The charity P[Zan Timo] spoke. | Zan Timo: Zan Timo
            He asked the collective P[Zan Timo] for help. | Zan Timo: Zan Timo
            The L[Oslo] Police spoke. | Oslo Police: Oslo Police
            The O[Boat Owners]’ Society spoke. | Boat Owners’ Society: Boat Owners’ Society
            The P[Saro Ombra Emergency Room] spoke. | Saro Ombra Emergency Room: Saro Ombra Emergency Room
            The O[Lake]-Oslo Network spoke. | Lake-Oslo Network: Lake-Oslo Network
            The army's 22nd Division and the 116th Mountain Brigade left. | 22nd Division: 22nd Division; 116th Mountain Brigade: 116th Mountain Brigade
            The operator, P[Banks Grove], left. | Banks Grove: Banks Grove
            The shipping line P[Vestra Blue] left. | Vestra Blue: Vestra Blue
            The P[Bruno Axemen] won. | Bruno Axemen: Bruno Axemen
            O[Oslo] O[Harbour Watch] spoke. | Oslo Harbour Watch: Oslo Harbour Watch
            O[NATO], O[ASEAN], and O[OPEC] met. | NATO: NATO; Association of Southeast Asian Nations: ASEAN; Organization of the Petroleum Exporting Countries: OPEC
            The O[Kurdistan Workers Party] (PKK) spoke. O[PKK] left. | Kurdistan Workers' Party: Kurdistan Workers Party, PKK, PKK
            The O[Green Lake Alliance], or O[GAC], left. O[GAC] rose. | Green Lake Alliance: Green Lake Alliance, GAC, GAC
            """)
    void gathersTheFormsOfAName(String text, String organisation) {
        assertThat(new MarkedText(text.replace("\\n", "\n")).organisations()).containsExactly(organisation.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            officials told AFP. | Agence France-Presse | AFP | NEWS_AGENCY | AFP
            a UN-patrolled zone | United Nations | UN | INTERNATIONAL | UN
            the U.N. refugee agency said | UNHCR | UNHCR | INTERNATIONAL | U.N. refugee agency
            the UN peacekeeping mission said | UN peacekeeping mission | | INTERNATIONAL | UN peacekeeping mission
            a U.N. official said | United Nations | UN | INTERNATIONAL | U.N.
            Norland's O[Foreign Office] said | Foreign Office | | GOVERNMENT | Foreign Office
            Republic of Congo's government left | Congolese government | | GOVERNMENT | Republic of Congo's government
            The O[Security Council] met. | UN Security Council | | INTERNATIONAL | Security Council
            Shares of O[Nordbank] fell. | Nordbank | | COMPANY | Nordbank
            a O[Nordbank] spokesman left | Nordbank | | OTHER | Nordbank
            P[Kremlin] said so | Kremlin | | GOVERNMENT | Kremlin
            OSLO, Norway (NWTX) — Rain fell. | NWTX | | NEWS_OUTLET | NWTX
            OSLO, May 3 (Reuters) - Rain fell. | Reuters | | NEWS_AGENCY | Reuters
            he told oslo.media, and left | oslo.media | | NEWS_OUTLET | oslo.media
            Norwegian forces left | Norwegian forces | | MILITARY | Norwegian forces
            Druze militias left | Druze militias | | ARMED_GROUP | Druze militias
            Sunni Bedouin tribes left | Sunni Bedouin tribes | | COMMUNITY | Sunni Bedouin tribes
            Norwegian state television said | Norwegian state television | | BROADCASTER | Norwegian state television
            Norwegian Foreign Ministry spokesman | Norwegian Foreign Ministry | | MINISTRY | Norwegian Foreign Ministry
            the Norwegian Ministry of Defence and Norway | Norwegian Ministry of Defence | | MINISTRY | Norwegian Ministry of Defence
            the Israeli military said | Israeli military | | MILITARY | Israeli military
            the U.S. Air Force, which | U.S. Air Force | | MILITARY | U.S. Air Force
            Norway's army left | Norwegian army | | MILITARY | Norway's army
            between Danish and Norwegian forces | Norwegian forces | | MILITARY | Norwegian forces
            O[Oslo University] | Oslo University | | OTHER | Oslo University
            O[Norland Independence Army] | Norland Independence Army | | ARMED_GROUP | Norland Independence Army
            O[Norland Labour Congress] | Norland Labour Congress | | OTHER | Norland Labour Congress
            O[Norwegian Congress] | Norwegian Congress | | GOVERNMENT | Norwegian Congress
            O[Oslo Times] | Oslo Times | | NEWS_OUTLET | Oslo Times
            O[Norland Defence Force] | Norland Defence Force | | MILITARY | Norland Defence Force
            O[Norland Liberation Army] | Norland Liberation Army | | ARMED_GROUP | Norland Liberation Army
            O[Norwegian Labour Party] | Norwegian Labour Party | | PARTY | Norwegian Labour Party
            """)
    void knowsWhatItIs(String text, String name, String acronym, OrganisationType type, String words) {
        MarkedText marked = new MarkedText(text);
        assertThat(marked.found().organisations()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo(name);
            assertThat(found.acronym()).isEqualTo(acronym);
            assertThat(found.type()).isEqualTo(type);
            assertThat(marked.words(found.mentions())).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Israeli military interventions followed",
                "Norwegian government officials left",
                "anti-Norwegian forces left",
                "Norwegian-led forces left",
                "the forces of nature",
                "a Norwegian delegation",
                "a new interim government",
                "military headquarters",
                "government forces left",
                "Norwegian troops left",
                "Norwegian police left",
                "O[Police] said so.",
                "The O[ICU] was full.",
                "a O[Member of Parliament] spoke",
                "the Minister for O[Strategic Affairs] P[Ada Lin] spoke",
                "O[Northern Regional] Commissioner P[Ada Lin] spoke.",
                "the ferry O[Ada Grace] sank",
                "in O[Ondo State] it rained",
                "package.json and index.html",
                "read more on oslo.com.",
                "his army (or so) left",
                "the two-state solution",
                "six new O[A350] jets",
                "He drove a O[Volvo].",
                "She flew in an O[Airbus] 320 to Oslo.",
                "O[Norway] and the O[U.S.] signed it.",
                "P[U.S.] officials left for the L[West Bank].",
                "O[News] and weather",
                "She went to O[Medical Center] Drive.",
                "Washing, Drying and Folding (WDF) takes time.",
                "Gross Domestic Product (GDP) fell.",
                "New York City (NYC) slept.",
            })
    void leavesOutWhatIsNoOrganisation(String text) {
        assertThat(new MarkedText(text).organisations()).isEmpty();
    }

    @Test
    void knowsWhoseGovernmentForcesTheyAre() {
        MarkedText marked = new MarkedText(
                "Norway is cold. In Norway and Denmark, Norwegian rivers froze. It drew in government forces.");
        assertThat(marked.found().organisations()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Norwegian government forces");
            assertThat(found.mentions()).singleElement().satisfies(mention -> assertThat(mention.form())
                    .isEqualTo(Form.NOMINAL));
        });
    }
}
