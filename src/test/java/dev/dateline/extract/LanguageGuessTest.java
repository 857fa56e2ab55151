package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.LanguageGuess.Guess;
import dev.dateline.extract.passage.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class LanguageGuessTest {

    private static final LanguageGuess guess = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Three people were killed on Monday in the north of the city, police said.
            de | Bei einem Anschlag in der Stadt sind am Montag drei Menschen getötet worden, wie die Polizei mitteilte.
            fr | Trois personnes ont été tuées lundi dans le nord de la ville, selon la police.
            es | Tres personas murieron el lunes en el norte de la ciudad, según la policía.
            it | Tre persone sono state uccise lunedì nel nord della città, secondo la polizia.
            pt | Três pessoas foram mortas na segunda-feira no norte da cidade, segundo a polícia.
            nl | Bij een aanslag in het noorden van de stad zijn maandag drie mensen gedood, meldt de politie.
            sv | Tre personer dödades på måndagen i den norra delen av staden, enligt polisen och det är inte klart.
            pl | Trzy osoby zostały zabite w poniedziałek na północy miasta, jak podała policja, i nie jest to koniec.
            tr | Kentin kuzeyinde pazartesi günü üç kişi öldü ve bir kişi yaralandı, bu olay için polis dedi.
            id | Tiga orang tewas pada hari Senin di bagian utara kota itu, dan polisi tidak akan berhenti.
            ru | В понедельник на севере города погибли три человека, сообщил представитель полиции, и это не всё.
            uk | У понеділок на півночі міста загинули троє людей, про це повідомила поліція, але це не все.
            ar | قتل ثلاثة أشخاص يوم الاثنين في شمال المدينة، وقال متحدث إن الشرطة على علم من ذلك
            fa | سه نفر روز دوشنبه در شمال شهر کشته شدند و این را پلیس به خبرنگاران گفت که است
            he | שלושה אנשים נהרגו ביום שני בצפון העיר
            el | Τρεις άνθρωποι σκοτώθηκαν τη Δευτέρα
            ja | 月曜日に市の北部で3人が殺害された
            zh | 周一该市北部有三人遇难
            ko | 월요일 도시 북부에서 세 명이 숨졌다
            """)
    void tellsTheLanguageOfASentence(String language, String text) {
        assertThat(guess.of(new Tokens(text)).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "Obama in Paris",
                "SOCCER: JAPAN BEAT SYRIA 2-1",
                "Las Vegas shooting",
                "La La Land wins",
                "El Salvador, Costa Rica, Los Angeles"
            })
    void takesForEnglishWhatIsTooShortToTell(String text) {
        assertThat(guess.of(new Tokens(text)).language()).isEqualTo("en");
    }

    @Test
    void foreignNamesMakeNoForeignText() {
        assertThat(guess.of(new Tokens(
                        "President Luiz Inácio Lula da Silva met Charles de Gaulle and Ursula von der Leyen at La"
                                + " Moneda, and she said that the talks were good for the people of El Salvador.")))
                .isEqualTo(Guess.CLEARLY_ENGLISH);
    }

    @Test
    void wordsOfNoLanguageInALatinScriptAreReadAsEnglishAndOfAnotherScriptAreUnknown() {
        assertThat(guess.of(new Tokens("xyzzy ".repeat(100)))).satisfies(found -> {
            assertThat(found.language()).isEqualTo("en");
            assertThat(found.rival()).isNotNull();
        });
        assertThat(guess.of(new Tokens("\u1681\u1682 ".repeat(100))).language()).isEqualTo("und");
    }

    @Test
    void textWithoutOrdinaryWordsIsReadAsEnglishAndSaysWhyThatIsDoubtful() {
        assertThat(guess.of(new Tokens("NHL STANDINGS\nHARTFORD 12 7 6\nBUFFALO 13 12 1")))
                .isEqualTo(new Guess("en", "und"));
    }

    @Test
    void whatMayBeAnotherLanguageIsReadAsEnglishAndNamesThatOne() {
        assertThat(guess.of(new Tokens("Sánchez, Feijóo y Díaz se reúnen en Madrid")))
                .isEqualTo(new Guess("en", "es"));
    }

    static Stream<Arguments> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/bench/languages/texts"))) {
            List<Arguments> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String language = file.getFileName().toString().replace(".txt", "");
                for (String block : Files.readString(file).split("\n\n")) {
                    String[] parts = block.strip().split("\n", 2);
                    texts.add(Arguments.of(language, parts[0].substring(2), parts[1]));
                }
            }
            return texts.stream();
        }
    }

    /** Tables of results, lists of names, headlines and briefs among them. */
    @ParameterizedTest
    @MethodSource("texts")
    void noEnglishTextIsLostAndNoProseOfAnotherLanguageIsTakenForEnglish(String language, String kind, String text) {
        String found = guess.of(new Tokens(text)).language();
        if (language.equals("en")) {
            assertThat(found).isEqualTo("en");
        } else if (kind.equals("prose")) {
            assertThat(found).isIn(language, language.equals("hr") ? "bs" : language);
        }
    }
}
