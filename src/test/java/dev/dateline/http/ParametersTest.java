package dev.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class ParametersTest {

    private enum Measure {
        KILLED,
        WOUNDED
    }

    private final Parameters parameters = new Parameters();

    @ParameterizedTest
    @NullSource
    void absentValueIsNeitherThereNorWrong(String absent) {
        assertThat(parameters.integer("a", absent, 1, 2)).isEmpty();
        assertThat(parameters.wholeNumber("a", absent)).isEmpty();
        assertThat(parameters.date("a", absent)).isEmpty();
        assertThat(parameters.text("a", absent, 9)).isEmpty();
        assertThat(parameters.oneOf("a", absent, Measure.class)).isEmpty();
        assertThat(parameters.someOf("a", absent, Measure.class)).isEmpty();
        assertThat(parameters.someOf("a", absent, Set.of("x"))).isEmpty();
        assertThat(parameters.boundingBox("a", absent)).isEmpty();
        parameters.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003"})
    void blankValueIsWrong(String blank) {
        parameters.integer("a", blank, 1, 2);
        parameters.wholeNumber("b", blank);
        parameters.date("c", blank);
        parameters.text("d", blank, 9);
        parameters.oneOf("e", blank, Measure.class);
        parameters.someOf("f", blank, Measure.class);
        parameters.someOf("g", blank, Set.of("x"));
        parameters.boundingBox("h", blank);
        assertThat(errors()).extracting(ProblemError::field).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(errors()).extracting(ProblemError::value).containsOnly(blank);
    }

    @Test
    void integerIsTakenUpToItsBounds() {
        assertThat(parameters.integer("limit", "1", 1, 100)).hasValue(1);
        assertThat(parameters.integer("limit", "100", 1, 100)).hasValue(100);
        assertThat(parameters.integer("limit", "-5", -5, 100)).hasValue(-5);
        assertThat(parameters.integer("limit", "007", 1, 100)).hasValue(7);
        parameters.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "101",
                "-1",
                "1.0",
                "1e1",
                "+1",
                " 1",
                "1 ",
                "0x1",
                "1,000",
                "99999999999999999999",
                "one",
                "--1",
                "-",
                "\u0661",
                "4294967297"
            })
    void otherThanAnIntegerWithinItsBoundsIsWrong(String raw) {
        assertThat(parameters.integer("limit", raw, 1, 100)).isEmpty();
        assertThat(errors())
                .containsExactly(new ProblemError("limit", "limit must be a whole number from 1 to 100.", raw));
    }

    @Test
    void wholeNumberGoesAsFarAsJsonDoes() {
        assertThat(parameters.wholeNumber("atLeast", "0")).hasValue(0);
        assertThat(parameters.wholeNumber("atLeast", "9007199254740991")).hasValue(9007199254740991L);
        parameters.check();
        parameters.wholeNumber("atLeast", "9007199254740992");
        parameters.wholeNumber("atLeast", "-1");
        assertThat(errors()).hasSize(2);
    }

    @Test
    void dateIsADayOfTheCalendar() {
        assertThat(parameters.date("from", "2024-02-29")).contains(LocalDate.of(2024, 2, 29));
        parameters.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-1-1",
                "20250101",
                "2025-W01-1",
                "2025",
                "2025-01-01T00:00",
                "+12025-01-01",
                "-0001-01-01",
                "12025-01-01",
                "today",
                "\u0662025-01-01",
                "01-01-2025"
            })
    void otherThanADateIsWrong(String raw) {
        assertThat(parameters.date("from", raw)).isEmpty();
        assertThat(errors())
                .extracting(ProblemError::message)
                .containsExactly("from must be a date such as 2025-07-18.");
    }

    @Test
    void textIsTakenWithoutTheBlanksAroundIt() {
        assertThat(parameters.text("q", "  secret talks ", 20)).contains("secret talks");
        parameters.check();
        parameters.text("q", "a".repeat(21), 20);
        assertThat(errors()).extracting(ProblemError::message).containsExactly("q must be at most 20 characters long.");
    }

    @Test
    void constantIsTakenByItsVeryName() {
        assertThat(parameters.oneOf("measure", "KILLED", Measure.class)).contains(Measure.KILLED);
        assertThat(parameters.oneOf(
                        "measure", "killed", Measure.class, m -> m.name().toLowerCase(Locale.ROOT)))
                .contains(Measure.KILLED);
        parameters.check();
        parameters.oneOf("measure", "killed", Measure.class);
        assertThat(errors())
                .containsExactly(new ProblemError("measure", "measure must be one of KILLED, WOUNDED.", "killed"));
    }

    @Test
    void severalWordsKeepTheOrderGiven() {
        assertThat(parameters
                        .someOf("include", "places,people", Set.of("people", "places", "dates"))
                        .orElseThrow())
                .containsExactly("places", "people");
        assertThat(parameters
                        .someOf("measure", "WOUNDED,KILLED,WOUNDED", Measure.class)
                        .orElseThrow())
                .containsExactly(Measure.WOUNDED, Measure.KILLED);
        parameters.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people,",
                ",people",
                "people,,places",
                "people, places",
                "people,nothing",
                "People",
                ",",
                "people;places"
            })
    void anyOtherWordAmongSeveralIsWrong(String raw) {
        assertThat(parameters.someOf("include", raw, Set.of("people", "places")))
                .isEmpty();
        assertThat(errors())
                .extracting(ProblemError::message)
                .containsExactly("include must be one or more of people, places, separated by commas without blanks.");
    }

    @Test
    void boundingBoxIsWestSouthEastNorth() {
        assertThat(parameters.boundingBox("bbox", "-10.5,-20,30,40.25"))
                .contains(new BoundingBox(-10.5, -20, 30, 40.25));
        assertThat(parameters.boundingBox("bbox", "-180,-90,180,90")).isPresent();
        assertThat(parameters
                        .boundingBox("bbox", "170,-10,-170,10")
                        .orElseThrow()
                        .crossesAntimeridian())
                .isTrue();
        parameters.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,2,3",
                "1,2,3,4,5",
                "1,2,0,3,4,5",
                "1,2,3,",
                ",,,",
                "a,b,c,d",
                "NaN,0,0,0",
                "0,0,Infinity,0",
                "0x1p3,0,0,0",
                "1e1,0,0,0",
                "1d,0,0,0",
                " 1,2,3,4",
                "1, 2,3,4",
                "181,0,0,0",
                "-180.1,0,0,0",
                "0,-91,0,0",
                "0,0,0,90.0001",
                "0,10,0,9",
                "0,0,0,0,",
                "+1,2,3,4",
                "1.,2,3,4",
                ".5,2,3,4"
            })
    void otherThanFourDegreesWithinTheirBoundsIsWrong(String raw) {
        assertThat(parameters.boundingBox("bbox", raw)).isEmpty();
        assertThat(errors()).extracting(ProblemError::field).containsExactly("bbox");
    }

    @Test
    void callersOwnReasonIsAnsweredWithTheOthers() {
        parameters.integer("limit", "0", 1, 100);
        parameters.refuse("to", "2024-01-01", "to must not lie before from.");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(parameters::check)
                .satisfies(e -> assertThat(e.problem().detail())
                        .isEqualTo("limit must be a whole number from 1 to 100. to must not lie before from."))
                .satisfies(e -> assertThat(e.problem().status()).isEqualTo(400));
    }

    @Test
    void longValueIsCutInTheAnswerButNotWithinACharacter() {
        parameters.date("from", "a".repeat(199) + "\ud83d\ude00".repeat(50));
        assertThat(errors().get(0).value()).isEqualTo("a".repeat(199) + "…");
    }

    private List<ProblemError> errors() {
        try {
            parameters.check();
            return List.of();
        } catch (ProblemException e) {
            return e.problem().errors();
        }
    }
}
