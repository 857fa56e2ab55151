package dev.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An article as one string, which every offset counts in: Unicode NFC, lines divided by LF, each of them the headline,
 * the standfirst or a paragraph.
 */
public final class CanonicalText {

    /** How much context a span is given, in code points. */
    static final int CONTEXT = 32;

    private final String text;
    private final boolean hasStandfirst;
    private final List<Paragraph> paragraphs;

    private CanonicalText(String text, boolean hasStandfirst) {
        this.text = text;
        this.hasStandfirst = hasStandfirst;
        this.paragraphs = divide(text, hasStandfirst);
    }

    /**
     * Makes the canonical text of an article. Line breaks within a part become blanks; blank paragraphs are dropped.
     *
     * @param standfirst may be {@code null} or blank: the article has none
     * @throws IllegalTextException where there is no headline, or a part holds a lone surrogate or a control character
     */
    public static CanonicalText of(String headline, String standfirst, List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        lines.add(TextLine.of(headline, "The headline"));
        if (lines.get(0).isEmpty()) {
            throw new IllegalTextException("The headline is empty");
        }
        String second = standfirst == null ? "" : TextLine.of(standfirst, "The standfirst");
        if (!second.isEmpty()) {
            lines.add(second);
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            String line = TextLine.of(paragraphs.get(i), "Paragraph " + i);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return new CanonicalText(String.join("\n", lines), !second.isEmpty());
    }

    /** The canonical text that was stored: exactly these characters. */
    public static CanonicalText restore(String text, boolean hasStandfirst) {
        return new CanonicalText(text, hasStandfirst);
    }

    private static List<Paragraph> divide(String text, boolean hasStandfirst) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        int utf16Start = 0;
        for (String line : text.split("\n", -1)) {
            int index = paragraphs.size();
            int end = start + line.codePointCount(0, line.length());
            int utf16End = utf16Start + line.length();
            paragraphs.add(new Paragraph(index, kind(index, hasStandfirst), start, end, utf16Start, utf16End, line));
            start = end + 1;
            utf16Start = utf16End + 1;
        }
        return List.copyOf(paragraphs);
    }

    private static Paragraph.Kind kind(int index, boolean hasStandfirst) {
        if (index == 0) {
            return Paragraph.Kind.HEADLINE;
        }
        return index == 1 && hasStandfirst ? Paragraph.Kind.STANDFIRST : Paragraph.Kind.PARAGRAPH;
    }

    public String text() {
        return text;
    }

    public String headline() {
        return paragraphs.get(0).text();
    }

    public Optional<String> standfirst() {
        return hasStandfirst ? Optional.of(paragraphs.get(1).text()) : Optional.empty();
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Of the text's UTF-8 bytes, lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /**
     * The span between two offsets.
     *
     * @param utf16Start in UTF-16 units
     * @param utf16End in UTF-16 units, beyond the start
     * @throws IndexOutOfBoundsException where they are not offsets in this text
     * @throws IllegalArgumentException where the span is empty or would split a surrogate pair
     */
    public Span span(int utf16Start, int utf16End) {
        String exact = text.substring(utf16Start, utf16End);
        if (splitsPair(utf16Start) || splitsPair(utf16End)) {
            throw new IllegalArgumentException("A span cannot begin or end within a surrogate pair");
        }
        Paragraph paragraph = paragraphAt(utf16Start);
        int start = paragraph.start() + text.codePointCount(paragraph.utf16Start(), utf16Start);
        int end = start + exact.codePointCount(0, exact.length());
        return new Span(start, end, utf16Start, utf16End, exact);
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /**
     * Where the quoted words stand.
     *
     * @throws QuoteNotFoundException where they do not, or in several places that the quote does not tell apart
     */
    public Span find(TextQuote quote) {
        return new QuoteSearch(this, quote).find();
    }

    /** Whether both pairs of offsets lead to the span's words, and to nothing else. */
    public boolean holds(Span span) {
        return span.utf16End() <= text.length()
                && text.startsWith(span.exact(), span.utf16Start())
                && !splitsPair(span.utf16Start())
                && !splitsPair(span.utf16End())
                && span.equals(span(span.utf16Start(), span.utf16End()));
    }

    /** The index of the paragraph that the span begins in. */
    public int paragraphOf(Span span) {
        return paragraphAt(span.utf16Start()).index();
    }

    private Paragraph paragraphAt(int utf16Offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).utf16Start() <= utf16Offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return paragraphs.get(low);
    }

    /** Up to 32 code points right before the span. */
    public String prefix(Span span) {
        int points = Math.min(CONTEXT, text.codePointCount(0, span.utf16Start()));
        return text.substring(text.offsetByCodePoints(span.utf16Start(), -points), span.utf16Start());
    }

    /** Up to 32 code points right after the span. */
    public String suffix(Span span) {
        int points = Math.min(CONTEXT, text.codePointCount(span.utf16End(), text.length()));
        return text.substring(span.utf16End(), text.offsetByCodePoints(span.utf16End(), points));
    }
}
