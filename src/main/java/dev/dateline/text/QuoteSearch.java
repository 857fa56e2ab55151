package dev.dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Looks for one quote in one text. */
final class QuoteSearch {

    private static final int SHOWN = 80;

    private final CanonicalText canonical;
    private final String text;
    private final TextQuote quote;

    QuoteSearch(CanonicalText canonical, TextQuote quote) {
        this.canonical = canonical;
        this.text = canonical.text();
        this.quote = quote;
    }

    Span find() {
        if (quote.exact().isEmpty()) {
            throw new QuoteNotFoundException("quotes no words");
        }
        int from = 0;
        int to = text.length();
        if (quote.paragraph() != null) {
            Paragraph paragraph = paragraph(quote.paragraph());
            from = paragraph.utf16Start();
            to = paragraph.utf16End();
        }
        List<Integer> places = places(from, to);
        if (places.isEmpty()) {
            throw new QuoteNotFoundException(
                    "is not in " + where() + "; what stands there is \"" + instead(from, to) + "\"");
        }
        return canonical.span(choose(places), choose(places) + quote.exact().length());
    }

    private Paragraph paragraph(int index) {
        if (index < 0 || index >= canonical.paragraphs().size()) {
            throw new QuoteNotFoundException("is said to be in paragraph " + index + "; the last one is "
                    + (canonical.paragraphs().size() - 1));
        }
        return canonical.paragraphs().get(index);
    }

    private List<Integer> places(int from, int to) {
        List<Integer> places = new ArrayList<>();
        int length = quote.exact().length();
        for (int at = text.indexOf(quote.exact(), from);
                at >= 0 && at + length <= to;
                at = text.indexOf(quote.exact(), at + 1)) {
            if (text.startsWith(quote.suffix(), at + length)
                    && text.startsWith(quote.prefix(), at - quote.prefix().length())) {
                places.add(at);
            }
        }
        return places;
    }

    private int choose(List<Integer> places) {
        if (quote.occurrence() == null) {
            if (places.size() > 1) {
                throw new QuoteNotFoundException(
                        "stands " + places.size() + " times in " + where() + ", and nothing says which one is meant");
            }
            return places.get(0);
        }
        if (quote.occurrence() < 1 || quote.occurrence() > places.size()) {
            throw new QuoteNotFoundException(
                    "stands " + places.size() + " times in " + where() + ", not " + quote.occurrence() + " times");
        }
        return places.get(quote.occurrence() - 1);
    }

    private String where() {
        String range = quote.paragraph() == null ? "the text" : "paragraph " + quote.paragraph();
        boolean context = !quote.prefix().isEmpty() || !quote.suffix().isEmpty();
        return context ? range + " with these words around it" : range;
    }

    // What stands where the longest beginning of the quote that there is does, or else at the beginning.
    private String instead(int from, int to) {
        int begin = from;
        int known = 0;
        int unknown = quote.exact().length();
        while (unknown - known > 1) {
            int length = (known + unknown) >>> 1;
            int at = text.indexOf(quote.exact().substring(0, length), from);
            if (at >= 0 && at + length <= to) {
                begin = at;
                known = length;
            } else {
                unknown = length;
            }
        }
        return excerpt(begin, to);
    }

    private String excerpt(int begin, int to) {
        int end = Math.min(to, begin + SHOWN);
        if (end < to && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
            end--;
        }
        return text.substring(begin, end) + (end < to ? "…" : "");
    }
}
