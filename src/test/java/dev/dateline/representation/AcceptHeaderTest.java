package dev.dateline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AcceptHeaderTest {

    private static final List<Form> ARTICLE = List.of(Form.JSON, Form.JSON_LD, Form.ANNOTATIONS, Form.TEXT);
    private static final List<Form> MENTIONS = List.of(Form.JSON, Form.ANNOTATIONS, Form.CSV, Form.JSON_LINES);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; JSON",
                "*/*; JSON",
                "text/plain; TEXT",
                "TEXT/Plain; TEXT",
                "text/*; TEXT",
                "application/*; JSON",
                "application/ld+json; JSON_LD",
                // quality decides first (RFC 9110, section 12.4.2)
                "`application/json;q=0.5, text/plain;q=0.6`; TEXT",
                "`text/plain;q=0.5, */*;q=0.1`; TEXT",
                "`application/json;q=0, */*`; JSON_LD",
                "`application/json;q=0.001, text/plain;q=0`; JSON",
                // the most specific range gives a form its quality (section 12.5.1), wherever it stands
                "`*/*;q=0.9, application/json;q=0.1`; JSON_LD",
                "`text/*;q=0.9, text/plain;q=0.2, application/json;q=0.3`; JSON",
                // of equals, what was named most precisely
                "`*/*, text/plain`; TEXT",
                "`application/*, text/plain`; TEXT",
                // a profile asks for that one only, and may stand among others (RFC 6906)
                "`application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"`; ANNOTATIONS",
                "`application/ld+json;q=0.9;profile=\"http://x.example/a,b http://www.w3.org/ns/anno.jsonld\"`;"
                        + " ANNOTATIONS",
                "`application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\";q=0, application/ld+json`; JSON_LD",
                "`application/json;charset=utf-8`; JSON",
                // a browser, and Java's own client
                "`text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8`; JSON",
                "`text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2`; JSON",
                // what is malformed is passed over
                "`rubbish, text/plain`; TEXT",
                "`text/plain;q=2, application/json;q=0.1`; JSON",
                "`text/plain;q=NaN, application/json;q=0.1`; JSON",
                "`, ,`; JSON",
                "rubbish; JSON",
            })
    void takesTheFormThatTheClientLikesBest(String header, Form expected) {
        assertThat(AcceptHeader.parse(header).best(ARTICLE)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "application/pdf",
                "`*/*;q=0`",
                "`application/json;q=0, text/csv`",
                "`application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"`",
            })
    void takesNoneWhereTheClientTakesNone(String header) {
        assertThat(AcceptHeader.parse(header).best(ARTICLE)).isEmpty();
    }

    @Test
    void typeWithoutAProfileTakesWhateverProfileThereIs() {
        assertThat(AcceptHeader.parse("application/ld+json").best(MENTIONS)).contains(Form.ANNOTATIONS);
    }

    @Test
    void fiveHundredRangesAreAllRead() {
        String header = IntStream.range(0, 499)
                .mapToObj(i -> "application/x-" + i + ";q=0." + i % 10)
                .collect(Collectors.joining(", ", "", ", text/csv;q=0.3"));
        assertThat(AcceptHeader.parse(header).best(MENTIONS)).contains(Form.CSV);
    }
}
