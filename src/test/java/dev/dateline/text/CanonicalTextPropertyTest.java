package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.testsupport.HardWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every text, tried on texts put together at random from what is hard about Unicode. */
class CanonicalTextPropertyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 4181, 6765, 10946})
    void everySpanOfEveryTextHoldsAndIsFoundAgain(long seed) {
        CanonicalText text = randomText(new Random(seed));
        String string = text.text();
        assertThat(string).isEqualTo(Normalizer.normalize(string, Normalizer.Form.NFC));
        for (int start = 0; start < string.length(); start++) {
            for (int end = start + 1; end <= string.length(); end++) {
                if (!splitsPair(string, start) && !splitsPair(string, end)) {
                    assertSpan(text, text.span(start, end));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777, 7777, 77777})
    void linesAreTheTextAndMakingATextOfThemChangesNothing(long seed) {
        CanonicalText text = randomText(new Random(seed));
        List<String> lines = text.paragraphs().stream().map(Paragraph::text).toList();
        assertThat(String.join("\n", lines)).isEqualTo(text.text());
        assertThat(CanonicalText.of(lines.get(0), lines.get(1), lines.subList(2, lines.size()))
                        .text())
                .isEqualTo(text.text());
        for (Paragraph line : text.paragraphs()) {
            assertThat(text.text().substring(line.utf16Start(), line.utf16End()))
                    .isEqualTo(line.text());
            assertThat(slice(text.text(), line.start(), line.end())).isEqualTo(line.text());
        }
    }

    private static void assertSpan(CanonicalText text, Span span) {
        String string = text.text();
        assertThat(slice(string, span.start(), span.end())).isEqualTo(span.exact());
        assertThat(string.substring(span.utf16Start(), span.utf16End())).isEqualTo(span.exact());
        assertThat(text.holds(span)).isTrue();
        assertThat(string.substring(0, span.utf16Start()).chars().filter(unit -> unit == '\n'))
                .hasSize(text.paragraphOf(span));
        assertThat(string).contains(text.prefix(span) + span.exact() + text.suffix(span));
        assertThat(text.find(new TextQuote(span.exact(), null, occurrence(string, span), null, null)))
                .isEqualTo(span);
        assertThat(text.find(new TextQuote(
                        span.exact(), null, null, string.substring(0, span.utf16Start()), text.suffix(span))))
                .isEqualTo(span);
    }

    private static String slice(String text, int start, int end) {
        return text.codePoints()
                .skip(start)
                .limit(end - start)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int occurrence(String text, Span span) {
        int count = 1;
        for (int at = 0; at < span.utf16Start(); at++) {
            count += text.startsWith(span.exact(), at) ? 1 : 0;
        }
        return count;
    }

    private static boolean splitsPair(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    private static CanonicalText randomText(Random random) {
        List<String> paragraphs =
                Stream.generate(() -> HardWords.of(random)).limit(2).toList();
        return CanonicalText.of("h" + HardWords.of(random), "s" + HardWords.of(random), paragraphs);
    }
}
