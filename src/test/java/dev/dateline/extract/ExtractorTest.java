package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.casualty.AttributionKind;
import dev.dateline.ingest.Checks;
import dev.dateline.ingest.FactExtractor;
import dev.dateline.ingest.NewArticle;
import dev.dateline.ingest.NewCasualty;
import dev.dateline.ingest.NewDate;
import dev.dateline.ingest.NewOrganisation;
import dev.dateline.provenance.Origin;
import dev.dateline.text.CanonicalText;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** What is read out of the built-in article's bare text, beside what people found in it. */
class ExtractorTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Extractor extractor = new Extractor("1.0", new SimpleMeterRegistry());

    @Test
    void findsTheDatesThatPeopleFoundAndNoOthers() throws IOException {
        ObjectNode seed = seed();
        List<Tuple> curated = new ArrayList<>();
        for (JsonNode date : seed.path("dates")) {
            curated.add(tuple(
                    date.at("/mentions/0/exact").textValue(),
                    date.path("edtf").textValue(),
                    date.path("basis").textValue(),
                    date.path("inferred").booleanValue()));
        }
        NewArticle extracted = extract(seed);
        assertThat(extracted.dates())
                .extracting(
                        date -> date.mentions().get(0).exact(),
                        NewDate::edtf,
                        date -> date.basis().name(),
                        NewDate::inferred)
                .containsExactlyElementsOf(curated);
    }

    @Test
    void everyFactSaysWhatReadItAndHowSureThatIs() throws IOException {
        assertThat(extract(seed()).dates()).isNotEmpty().allSatisfy(date -> {
            assertThat(date.provenance().origin()).isEqualTo(Origin.EXTRACTED);
            assertThat(date.provenance().extractor()).isEqualTo("dates");
            assertThat(date.provenance().version()).isEqualTo("1.0");
            assertThat(date.provenance().confidence()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void sameWordsForTheSameTimeAreOneFact() {
        NewArticle article =
                article("On May 5, 2024 it rained.", "It rained again on May 5, 2024, and on May 6, 2024.");
        assertThat(article.dates())
                .extracting(NewDate::edtf, date -> date.mentions().size())
                .containsExactly(tuple("2024-05-05", 2), tuple("2024-05-06", 1));
    }

    @Test
    void textOfNothingButDatesHasAnEnd() {
        NewArticle article = article("May 5, 2024. ".repeat(10_000).strip());
        assertThat(article.dates()).hasSize(1);
        assertThat(article.dates().get(0).mentions()).hasSize(5_000);
    }

    @Test
    void figuresOfTwoDaysDoNotContradictEachOther() {
        String second = " Army spokesman Ann Baker said 20 people were killed in Aleppo on May 9, 2024.";
        assertThat(article("Police said 12 people were killed in Aleppo on May 5, 2024." + second)
                        .casualties())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.contradicts()).isEmpty());
        assertThat(article("Police said 12 people were killed in Aleppo on May 9, 2024." + second)
                        .casualties())
                .extracting(NewCasualty::contradicts)
                .containsExactly(List.of("c2"), List.of("c1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said Tuesday 12 people had been killed.",
                "A spokesman for the Red Cross said 12 people had been killed.",
            })
    void anOfficeWithoutANameIsLinkedToNoOrganisation(String text) {
        assertThat(article(text).casualties())
                .extracting(figure -> figure.attribution().kind())
                .containsExactly(AttributionKind.OFFICIAL);
    }

    @Test
    void anAgencyIsTheSourceAndNotTheWholeThatItIsAPartOf() {
        assertThat(article("Twelve people were killed, according to the UN refugee agency.")
                        .casualties())
                .extracting(figure -> figure.attribution().organisationId())
                .containsExactly("unhcr");
    }

    @Test
    void aPronounIsLinkedToThePersonWhoSpokeBefore() {
        List<NewCasualty> figures = article(
                        "Mayor Ann Lee said 12 people had been killed.", "She said 30 people were wounded.")
                .casualties();
        assertThat(figures)
                .extracting(figure -> figure.attribution().personId())
                .containsExactly("ann-lee", "ann-lee");
        assertThat(figures.get(1).evidence().attribution().exact()).isEqualTo("She");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The Red Cross said 12 people had been killed. He said 30 were wounded. | ANONYMOUS
            The Red Cross said 12 people had been killed. It said 30 were wounded. | NAMED
            Mayor Ann Lee said 12 people had been killed. They said 30 were wounded. | ANONYMOUS
            Norway said 12 people had been killed. He said 30 were wounded. | ANONYMOUS
            The mayor said 12 people had been killed. He said 30 were wounded. | OFFICIAL
            """)
    void noPersonIsItAndNoOrganisationHe(String text, AttributionKind kind) {
        assertThat(article(text).casualties().get(1).attribution().kind()).isEqualTo(kind);
    }

    @Test
    void sameNumberOnAnotherDayIsNotTheSameFigureSaidAgain() {
        String second = "Then 45 people were killed in Aleppo on May 9, 2024.";
        assertThat(article("A raid killed 45 people in Aleppo on May 5, 2024.", second)
                        .casualties())
                .extracting(NewCasualty::restates)
                .containsExactly(null, null);
        assertThat(article("A raid killed 45 people in Aleppo on May 9, 2024.", second)
                        .casualties())
                .extracting(NewCasualty::restates)
                .containsExactly(null, "c1");
    }

    @Test
    void idsOfOrganisationsThatManyCountriesHaveAreOfOneTextOnly() {
        NewArticle article = article("Reporters Without Borders and the Interior Ministry met. Norway's army left.");
        assertThat(article.organisations())
                .extracting(NewOrganisation::id)
                .anySatisfy(id -> assertThat(id).matches("interior-ministry-[0-9a-f]{8}"))
                .contains("reporters-without-borders", "norwegian-army");
    }

    @Test
    void longTextIsReadAsFarAsItSays() {
        String date = "On May 5, 2024 it rained. ";
        assertThat(article(date + "Rain. ".repeat(30_000)).dates()).hasSize(1);
        assertThat(article("Rain. ".repeat(30_000) + date).dates()).isEmpty();
    }

    private NewArticle article(String... paragraphs) {
        ObjectNode article = JSON.createObjectNode().put("id", "test").put("headline", "Rain");
        for (String paragraph : paragraphs) {
            article.withArray("/paragraphs").add(paragraph);
        }
        return extract(article);
    }

    private NewArticle extract(ObjectNode document) {
        List<String> paragraphs = new ArrayList<>();
        document.path("paragraphs").forEach(each -> paragraphs.add(each.textValue()));
        CanonicalText text = CanonicalText.of(
                document.path("headline").textValue(),
                document.path("standfirst").textValue(),
                paragraphs);
        String published = document.at("/published/edtf").textValue();
        return Checks.article(extractor.extract(new FactExtractor.Source(text, published, "en")), text);
    }

    private static ObjectNode seed() throws IOException {
        try (InputStream file = ExtractorTest.class.getResourceAsStream("/seed/syria-israel-baku-talks.json")) {
            return (ObjectNode) JSON.readTree(file);
        }
    }
}
