package dev.dateline.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as one string, in which every offset counts: Unicode NFC, lines ended by LF; the headline, the standfirst
 * where there is one, and the paragraphs, each on one line.
 *
 * <p>Immutable. Offsets are given in code points and in UTF-16 units, see {@link Span}.
 */
public final class CanonicalText {

    /** How much context a {@linkplain #prefix prefix} or {@linkplain #suffix suffix} gives, in code points. */
    public static final int CONTEXT = 32;

    private final String text;
    private final CodePointIndex index;
    private final List<Paragraph> paragraphs;

    private CanonicalText(String text, boolean hasStandfirst) {
        this.text = text;
        this.index = new CodePointIndex(text);
        this.paragraphs = split(hasStandfirst);
    }

    /**
     * Makes the canonical text of an article as it was handed in.
     *
     * <p>Line breaks and tabs inside a string become single spaces; blanks around it go; blank paragraphs are dropped
     * and a blank standfirst is none.
     *
     * <p>The strings are normalised one by one. The whole is then in NFC as well: LF never composes or reorders with
     * what stands beside it (Unicode Standard Annex #15), even where a paragraph begins with a combining mark.
     *
     * @param standfirst may be {@code null}
     * @throws IllegalTextException if the headline is missing or blank, no paragraph has any words, or a string holds
     *     half a surrogate pair, a C0 control other than TAB, LF, VT, FF and CR, or more than 30 combining marks in a
     *     row; the message names string and place
     */
    public static CanonicalText of(String headline, String standfirst, List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        lines.add(requireWords("headline", "an article needs a headline", line("headline", headline)));
        String intro = line("standfirst", standfirst);
        if (!intro.isEmpty()) {
            lines.add(intro);
        }
        List<String> body = body(paragraphs);
        requireWords("paragraphs", "an article needs a paragraph with words in it", String.join("", body));
        lines.addAll(body);
        return new CanonicalText(String.join("\n", lines), !intro.isEmpty());
    }

    /**
     * A text that was canonical when it was stored. It is not judged again, so that its hash and the spans on it can
     * be held against whatever stands in the store now.
     */
    public static CanonicalText restore(String text, boolean hasStandfirst) {
        return new CanonicalText(Objects.requireNonNull(text, "text"), hasStandfirst);
    }

    /** Whether nothing of a given string would be in the text. */
    public static boolean isBlank(String words) {
        return Line.isBlank(words);
    }

    private static String line(String field, String words) {
        return words == null ? "" : Line.of(field, words);
    }

    private static List<String> body(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (int given = 0; given < paragraphs.size(); given++) {
            String words = line("paragraphs[" + given + "]", paragraphs.get(given));
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return lines;
    }

    private static String requireWords(String field, String demand, String words) {
        if (words.isEmpty()) {
            throw new IllegalTextException(field, demand);
        }
        return words;
    }

    private List<Paragraph> split(boolean hasStandfirst) {
        List<Paragraph> lines = new ArrayList<>();
        for (int start = 0;
                start <= text.length();
                start = lines.get(lines.size() - 1).utf16End() + 1) {
            int lineFeed = text.indexOf('\n', start);
            int end = lineFeed < 0 ? text.length() : lineFeed;
            lines.add(new Paragraph(
                    lines.size(),
                    kind(lines.size(), hasStandfirst),
                    index.codePoints(start),
                    index.codePoints(end),
                    start,
                    end,
                    text.substring(start, end)));
        }
        return List.copyOf(lines);
    }

    private static Paragraph.Kind kind(int line, boolean hasStandfirst) {
        if (line == 0) {
            return Paragraph.Kind.HEADLINE;
        }
        return line == 1 && hasStandfirst ? Paragraph.Kind.STANDFIRST : Paragraph.Kind.BODY;
    }

    public String text() {
        return text;
    }

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal digits. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The length of the text in code points. */
    public int length() {
        return index.codePoints(text.length());
    }

    /** All lines in order, the headline first. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public String headline() {
        return paragraphs.get(0).text();
    }

    public Optional<String> standfirst() {
        return paragraphs.stream()
                .filter(line -> line.kind() == Paragraph.Kind.STANDFIRST)
                .map(Paragraph::text)
                .findFirst();
    }

    /**
     * The span between two offsets in UTF-16 units, half-open.
     *
     * @throws IndexOutOfBoundsException if the offsets are out of order or outside the text
     * @throws IllegalArgumentException if nothing lies between them or one of them splits a surrogate pair
     */
    public Span span(int utf16Start, int utf16End) {
        Objects.checkFromToIndex(utf16Start, utf16End, text.length());
        if (utf16Start == utf16End) {
            throw new IllegalArgumentException("nothing lies between " + utf16Start + " and " + utf16End);
        }
        if (Surrogates.splitsPair(text, utf16Start) || Surrogates.splitsPair(text, utf16End)) {
            throw new IllegalArgumentException(
                    utf16Start + " to " + utf16End + " begins or ends in the middle of a surrogate pair");
        }
        return new Span(
                index.codePoints(utf16Start),
                index.codePoints(utf16End),
                utf16Start,
                utf16End,
                text.substring(utf16Start, utf16End));
    }

    /**
     * The one place that the quote names.
     *
     * @throws QuoteNotFoundException if there is none, or there are several and nothing in the quote chooses one, or
     *     the text has no such paragraph; the message says what stands there instead
     */
    public Span find(TextQuote quote) {
        return new QuoteSearch(this, quote).find();
    }

    /** Whether the span's offsets, both pairs of them, cover its {@code exact} words in this text. */
    public boolean holds(Span span) {
        return span != null && holds(span.start(), span.end(), span.utf16Start(), span.utf16End(), span.exact());
    }

    /** As {@link #holds(Span)}, for offsets that may not even make a span, such as those of a damaged row. */
    public boolean holds(int start, int end, int utf16Start, int utf16End, String exact) {
        return exact != null
                && 0 <= utf16Start
                && utf16Start < utf16End
                && utf16End <= text.length()
                && !Surrogates.splitsPair(text, utf16Start)
                && !Surrogates.splitsPair(text, utf16End)
                && start == index.codePoints(utf16Start)
                && end == index.codePoints(utf16End)
                && utf16End - utf16Start == exact.length()
                && text.startsWith(exact, utf16Start);
    }

    /**
     * The index of the paragraph in which the span begins. A line feed belongs to the paragraph it ends.
     *
     * @throws IndexOutOfBoundsException if the span begins outside the text
     */
    public int paragraphOf(Span span) {
        int at = Objects.checkIndex(span.utf16Start(), text.length());
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at <= paragraphs.get(middle).utf16End()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Up to {@value #CONTEXT} code points of the text right before the span, for a {@code TextQuoteSelector}.
     *
     * @throws IndexOutOfBoundsException if the span lies outside the text
     */
    public String prefix(Span span) {
        int end = span.utf16Start();
        int available = text.codePointCount(Math.max(0, end - 2 * CONTEXT), end);
        return text.substring(text.offsetByCodePoints(end, -Math.min(CONTEXT, available)), end);
    }

    /**
     * Up to {@value #CONTEXT} code points of the text right after the span, for a {@code TextQuoteSelector}.
     *
     * @throws IndexOutOfBoundsException if the span lies outside the text
     */
    public String suffix(Span span) {
        int start = span.utf16End();
        int available = text.codePointCount(start, Math.min(text.length(), start + 2 * CONTEXT));
        return text.substring(start, text.offsetByCodePoints(start, Math.min(CONTEXT, available)));
    }
}
