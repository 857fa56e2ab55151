package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.casualty.Aggregation;
import dev.dateline.casualty.FigureStatus;
import dev.dateline.casualty.Measure;
import dev.dateline.casualty.Quantifier;
import dev.dateline.casualty.VictimCategory;
import dev.dateline.ingest.Draft.Grounds;
import dev.dateline.ingest.NewEvent.NewToll;
import dev.dateline.mention.Form;
import dev.dateline.text.CanonicalText;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Which events the figures of a person are of, who named none. */
class EventReadingTest {

    private static final String STATED =
            """
            {"id": "quake", "headline": "Quake kills 40 in Oz",
             "paragraphs": ["Police said 40 were killed on May 3, 2024; Ann Lee put it at 52. In 1990 a quake killed 900."],
             "places": [{"id": "oz", "name": "Oz", "type": "REGION", "mentions": [{"exact": "Oz", "paragraph": 0}]}],
             "dates": [{"id": "d1", "edtf": "2024-05-03", "basis": "STATED", "mentions": [{"exact": "May 3, 2024"}]}],
             "casualties": [
               {"id": "c1", "measure": "KILLED", "quantifier": "EXACT", "value": 40, "victims": "UNSTATED",
                "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"}, "placeId": "oz",
                "evidence": {"claim": {"exact": "kills 40"}, "number": {"exact": "40", "paragraph": 0},
                  "measure": {"exact": "kills"}, "place": {"exact": "Oz", "paragraph": 0}}},
               {"id": "c2", "measure": "KILLED", "quantifier": "EXACT", "value": 40, "victims": "UNSTATED", "restates": "c1",
                "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"}, "periodId": "d1",
                "evidence": {"claim": {"exact": "40 were killed"}, "number": {"exact": "40", "paragraph": 1},
                  "measure": {"exact": "were killed"}}},
               {"id": "c3", "measure": "KILLED", "quantifier": "EXACT", "value": 52, "victims": "UNSTATED", "contradicts": ["c2"],
                "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                "evidence": {"claim": {"exact": "put it at 52"}, "number": {"exact": "52"}, "measure": {"exact": "put"}}},
               {"id": "c4", "measure": "KILLED", "quantifier": "EXACT", "value": 900, "victims": "UNSTATED",
                "aggregation": "SINGLE_EVENT", "status": "REPORTED", "attribution": {"kind": "ARTICLE_VOICE"},
                "evidence": {"claim": {"exact": "killed 900"}, "number": {"exact": "900"},
                  "measure": {"exact": "killed", "suffix": " 900"}}}]}
            """;

    private static final NewArticle ARTICLE = Checks.read(STATED).document();
    private static final CanonicalText TEXT = CanonicalText.of(ARTICLE.headline(), null, ARTICLE.paragraphs());
    private static final Grounds GROUNDS = Grounds.of("casualties", "1", 0.8, List.of());

    private final Draft.Figure headline = figure("40", Measure.KILLED);
    private final Draft.Figure others = figure("52", Measure.KILLED);

    @Test
    void figuresAreOfTheEventOfThoseThatWereReadInTheSameWordsAndOfWhatTheyRepeatOrDeny() {
        List<NewEvent> events = read(event(List.of(headline), new Draft.Toll(Measure.KILLED, List.of(headline))));
        assertThat(events).hasSize(1);
        NewEvent event = events.get(0);
        assertThat(event.figures()).containsExactly("c1", "c2", "c3");
        assertThat(event.id()).isEqualTo("oz-2024-05-03");
        assertThat(event.placeId()).isEqualTo("oz");
        assertThat(event.periodId()).isEqualTo("d1");
        assertThat(event.main()).isTrue();
        assertThat(event.tolls()).containsExactly(new NewToll(Measure.KILLED, List.of("c1")));
        assertThat(event.provenance()).isEqualTo(GROUNDS.provenance());
        assertThat(Checks.of(ARTICLE.withEvents(events), TEXT)).isEmpty();
    }

    @Test
    void tollOfWhichAFigureWasNotStatedIsNone() {
        Draft.Figure unstated = figure("1990", Measure.KILLED);
        assertThat(read(event(List.of(others, unstated), new Draft.Toll(Measure.KILLED, List.of(others, unstated))))
                        .get(0)
                        .tolls())
                .isEmpty();
    }

    @Test
    void anotherMeasureOrOtherWordsAreNotTheSame() {
        assertThat(read(event(List.of(figure("900", Measure.WOUNDED), figure("1990", Measure.KILLED)))))
                .isEmpty();
    }

    private static List<NewEvent> read(Draft.Event event) {
        Draft draft = new Draft(
                new Draft.Language("en", null),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Draft.HowMany(event.figures(), List.of(), List.of(event)),
                List.of());
        return EventReading.of(new CheckedArticle(ARTICLE, TEXT), draft);
    }

    private static Draft.Event event(List<Draft.Figure> figures, Draft.Toll... tolls) {
        return new Draft.Event(true, null, null, null, figures, List.of(tolls), GROUNDS);
    }

    private static Draft.Figure figure(String number, Measure measure) {
        int start = TEXT.text().indexOf(number);
        NewMention words = NewMention.at(TEXT, start, start + number.length(), Form.NUMBER);
        return new Draft.Figure(
                new Draft.Counted(
                        measure,
                        new Draft.Amount(Quantifier.EXACT, 1L, null, null),
                        VictimCategory.UNSTATED,
                        Aggregation.SINGLE_EVENT,
                        FigureStatus.REPORTED),
                Draft.Source.ARTICLE,
                null,
                null,
                new Draft.Evidence(words, words, null, words, null),
                GROUNDS);
    }
}
