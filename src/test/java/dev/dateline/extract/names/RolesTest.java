package dev.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.names.PersonFound.RoleFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            Norway’s Foreign Minister P[Ada Lin] spoke | Foreign Minister
            Norwegian Minister for Strategic Affairs P[Ada Lin] | Norwegian Minister for Strategic Affairs
            the ouster of former President P[Ada Lin] | former President
            his Norwegian counterpart, P[Ada Lin]. | Norwegian counterpart
            Norwegian Foreign Ministry spokesperson P[Ada Lin] said | Norwegian Foreign Ministry spokesperson
            P[Ada Lin], Norway’s minister for strategic affairs, spoke | minister for strategic affairs
            P[Ada Lin], a spokesman for O[Acme], said | spokesman for Acme
            P[Ada Lin], 45, head of the O[Acme] agency, left | head of the Acme agency
            P[Ada Lin], the deputy director of O[Acme], said | deputy director of Acme
            Vice-President P[Ada Lin] spoke | Vice-President
            U.S. Secretary of State P[Ada Lin] left | U.S. Secretary of State
            L[Oslo] mayor P[Ada Lin] said | Oslo mayor
            Gen. P[Ada Lin] said | Gen.
            the party’s leader, P[Ada Lin], said | leader
            the police chief, P[Ada Lin], said | police chief
            On Monday President P[Ada Lin] left | President
            UN aid chief P[Ada Lin] said | UN aid chief
            P[Ada Lin], head of the O[Acme]'s office in Oslo, said | head of the Acme's office in Oslo
            P[Ada Lin], the UN special envoy on Norland, said | UN special envoy on Norland
            P[Ada Lin], senior Norland researcher at the group, said | senior Norland researcher at the group
            Army chief Field Marshal P[Ada Lin] said | Army chief Field Marshal
            Home Secretary P[Ada Lin] left | Home Secretary
            P[U.S. Secretary of State] P[Ada Lin] left | U.S. Secretary of State
            The U.S. Trade Representative P[Ada Lin] said | U.S. Trade Representative
            Deputy emergencies minister P[Ada Lin] spoke | Deputy emergencies minister
            Brigadier General P[Ada Lin] and L[Oslo] | Brigadier General
            Lance Corporal P[Ada Lin] was hurt | Lance Corporal
            DSP P[Ada Lin] left | DSP
            Sgt. First Class P[Ada Lin] left | Sgt. First Class
            said Dr. P[Ada Lin] of L[Oslo] | Dr.
            a night guard, P[Ada Lin], left | night guard
            A volunteer from the north, P[Ada Lin], left | volunteer
            The head of the emergency ward, P[Ada Lin], left | head of the emergency ward
            the village head, Alhaji P[Ada Lin], said | village head; Alhaji
            The suspect, identified only as P[Ada Lin], left | suspect
            an old bosun named P[Ada Lin] left | old bosun
            The bus driver, 66-year-old P[Ada Lin], left | bus driver
            Leader of the opposition P[Ada Lin] left | Leader of the opposition
            P[Ada Lin], 34, a teacher seized in L[Oslo], said | teacher
            P[Ada Lin] (43), a potato grower, left | potato grower
            P[Ada Lin], the rebels’ chief negotiator, left | chief negotiator
            P[Ada Lin], his wife, left | wife
            P[Ada Lin] is a nurse at the clinic. | nurse at the clinic
            nurses P[Ada Lin] and P[Bo Dorn] left | nurses; nurses
            her daughters, P[Ada Lin] (7) and P[Bo Dorn] (4), left | daughters; daughters
            """)
    void readsRolesAsStated(String text, String role) {
        assertThat(roles(text)).containsExactly(role.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. P[Ada Lin] said",
                "The minister met P[Ada Lin], who left",
                "Officials told P[Ada Lin], President P[Bo Dorn] said",
                "P[Ada Lin], P[Bo Dorn], and others left",
                "P[Ada Lin], chief among them, left",
                "P[Ada Lin], speaking to the president, left",
                "He named a leader, P[Ada Lin] and others",
                "In answer to P[Ada Lin], the minister said so",
                "However P[Ada Lin] left",
                "P[Ada Lin] met P[Bo Dorn]. She was a teacher.",
                "P[Ada Lin] is not a nurse.",
                "nurses P[Ada Lin] met",
            })
    void readsNoRoleWhereNoneIsStated(String text) {
        assertThat(new MarkedText(text).found().people().get(0).roles()).isEmpty();
    }

    @Test
    void givesWhatStandsBetweenTwoNamesToTheOneWithoutARole() {
        assertThat(new MarkedText("MP P[Ada Lin], the judge, Mr P[Bo Dorn], and others left")
                        .found().people().stream()
                                .map(person -> person.roles().size())
                                .toList())
                .containsExactly(1, 1);
    }

    @Test
    void knowsTheOrganisationThatItNames() {
        MarkedText marked =
                new MarkedText("O[Acme Inc.] fell, Norwegian Foreign Ministry spokesperson P[Ada Lin] said");
        Entities.Found found = marked.found();
        RoleFound role = found.people().get(0).roles().get(0);
        assertThat(found.organisations().get(role.organisation()).name()).isEqualTo("Norwegian Foreign Ministry");
    }

    private static List<String> roles(String text) {
        MarkedText marked = new MarkedText(text);
        return marked.found().people().stream()
                .flatMap(person -> person.roles().stream())
                .map(role -> marked.text.substring(role.start(), role.end()))
                .toList();
    }
}
