package dev.dateline.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
                // of equals, what is offered first, however precisely another was named
                "`*/*, text/plain`; JSON",
                "`application/*, text/plain`; JSON",
                "`application/json, application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"`; JSON",
                "`application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\", application/ld+json`; JSON_LD",
                // of ranges that are equally specific, the better one
                "`text/plain;format=flowed;q=0, text/plain`; TEXT",
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

    /** All that a client can name, written in every order that it can be rotated to. */
    @ParameterizedTest
    @MethodSource("offers")
    void ofEqualQualitiesTheFirstOfferedFormIsTakenWhateverIsNamedAndHow(List<Form> offered) {
        List<String> ranges = ranges();
        for (int chosen = 1; chosen < 1 << ranges.size(); chosen++) {
            List<String> named = subset(ranges, chosen);
            Optional<Form> first = offered.stream()
                    .filter(form -> named.stream().anyMatch(range -> covers(range, form)))
                    .findFirst();
            for (int turn = 0; turn < named.size(); turn++) {
                Collections.rotate(named, 1);
                String header = String.join(", ", named);
                assertThat(AcceptHeader.parse(header).best(offered)).as(header).isEqualTo(first);
            }
        }
    }

    /** Each form is given its quality by the most specific of three ranges, and the best quality wins. */
    @ParameterizedTest
    @MethodSource("offers")
    void noFormIsTakenWhereAnotherHasABetterQualityOrAnEqualOneAndAnEarlierPlace(List<Form> offered) {
        List<String> qualities = List.of("0", "0.3", "1");
        for (Form exact : offered) {
            for (int i = 0; i < 27; i++) {
                String any = qualities.get(i % 3);
                String type = qualities.get(i / 3 % 3);
                String form = qualities.get(i / 9);
                String wildcard = exact.mediaType().replaceFirst("/.*", "/*");
                String header =
                        "*/*;q=" + any + ", " + wildcard + ";q=" + type + ", " + exact.mediaType() + ";q=" + form;
                double best = 0;
                Form expected = null;
                for (Form other : offered) {
                    String given = covers(exact.mediaType(), other) ? form : covers(wildcard, other) ? type : any;
                    if (Double.parseDouble(given) > best) {
                        best = Double.parseDouble(given);
                        expected = other;
                    }
                }
                assertThat(AcceptHeader.parse(header).best(offered))
                        .as(header)
                        .isEqualTo(Optional.ofNullable(expected));
            }
        }
    }

    static List<List<Form>> offers() {
        return List.of(ARTICLE, MENTIONS, List.of(Form.JSON, Form.GEO_JSON, Form.CSV), List.of(Form.values()));
    }

    private static List<String> ranges() {
        List<String> ranges = new ArrayList<>(List.of("*/*", "application/*", "text/*", "image/png"));
        Stream.of(Form.values()).map(Form::mediaType).forEach(ranges::add);
        return ranges;
    }

    private static List<String> subset(List<String> all, int chosen) {
        return IntStream.range(0, all.size())
                .filter(i -> (chosen & 1 << i) != 0)
                .mapToObj(all::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** By the text of both: a type without a profile covers one with any. */
    private static boolean covers(String range, Form form) {
        return range.equals("*/*")
                || range.endsWith("/*") && form.mediaType().startsWith(range.substring(0, range.length() - 1))
                || (form.mediaType() + ';').startsWith(range + ';');
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
