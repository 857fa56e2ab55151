package dev.dateline.text;

/** Looks for one quote in one text and, where it fails, says what a person needs to mend the quote. */
final class QuoteSearch {

    /** How far the words shown may run past the quote's length to end with a whole word, in UTF-16 units. */
    private static final int WORD_END = 16;

    private final CanonicalText text;
    private final TextQuote quote;
    private final int from;
    private final String searched;

    QuoteSearch(CanonicalText text, TextQuote quote) {
        this.text = text;
        this.quote = quote;
        if (quote.paragraph() == null) {
            this.from = 0;
            this.searched = text.text();
        } else {
            Paragraph paragraph = paragraph(text, quote);
            this.from = paragraph.utf16Start();
            this.searched = paragraph.text();
        }
    }

    private static Paragraph paragraph(CanonicalText text, TextQuote quote) {
        int count = text.paragraphs().size();
        if (quote.paragraph() >= count) {
            throw new QuoteNotFoundException(
                    quote,
                    "there is no paragraph %d to find \"%s\" in: the text has the paragraphs 0 to %d"
                            .formatted(quote.paragraph(), quote.exact(), count - 1),
                    null);
        }
        return text.paragraphs().get(quote.paragraph());
    }

    Span find() {
        int wanted = quote.occurrence() == null ? 1 : quote.occurrence();
        int chosen = -1;
        int seen = 0;
        for (int at = nextInContext(0); at >= 0; at = nextInContext(at + 1)) {
            seen++;
            if (seen == wanted) {
                chosen = at;
                if (quote.occurrence() != null) {
                    break;
                }
            }
        }
        if (chosen < 0) {
            throw seen == 0 ? absent() : tooFew(seen);
        }
        if (seen > 1 && quote.occurrence() == null) {
            throw ambiguous(seen);
        }
        return text.span(from + chosen, from + chosen + quote.exact().length());
    }

    private int nextInContext(int start) {
        int at = searched.indexOf(quote.exact(), start);
        while (at >= 0 && !contextFits(from + at)) {
            at = searched.indexOf(quote.exact(), at + 1);
        }
        return at;
    }

    /** Context is compared in the whole text: it may reach over the paragraph's edge. */
    private boolean contextFits(int at) {
        String prefix = quote.prefix() == null ? "" : quote.prefix();
        String suffix = quote.suffix() == null ? "" : quote.suffix();
        return text.text().startsWith(prefix, at - prefix.length())
                && text.text().startsWith(suffix, at + quote.exact().length());
    }

    private QuoteNotFoundException absent() {
        int first = searched.indexOf(quote.exact());
        if (first >= 0) {
            return outOfContext(
                    text.span(from + first, from + first + quote.exact().length()));
        }
        String found = whatStandsInstead();
        return failure("\"%s\" is not in %s; there stands \"%s\"".formatted(quote.exact(), where(), found), found);
    }

    private QuoteNotFoundException outOfContext(Span first) {
        String found = text.prefix(first) + first.exact() + text.suffix(first);
        return failure(
                "\"%s\" is in %s, but not%s%s; it stands in \"%s\""
                        .formatted(
                                quote.exact(),
                                where(),
                                quote.prefix() == null ? "" : " right after \"" + quote.prefix() + "\"",
                                quote.suffix() == null ? "" : " right before \"" + quote.suffix() + "\"",
                                found),
                found);
    }

    private QuoteNotFoundException tooFew(int seen) {
        return failure(
                "there is no occurrence %d of \"%s\": it is in %s %s"
                        .formatted(quote.occurrence(), quote.exact(), where(), times(seen)),
                null);
    }

    private QuoteNotFoundException ambiguous(int seen) {
        return failure(
                "\"%s\" is in %s %s: say which by paragraph, occurrence, prefix or suffix"
                        .formatted(quote.exact(), where(), times(seen)),
                null);
    }

    private QuoteNotFoundException failure(String message, String found) {
        return new QuoteNotFoundException(quote, message, found);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private String where() {
        return quote.paragraph() == null ? "the text" : "paragraph " + quote.paragraph();
    }

    /** The words where the longest leading part of the quote stands; if no part does, the first words searched. */
    private String whatStandsInstead() {
        int start = Math.max(0, searched.indexOf(quote.exact().substring(0, longestLeadingPart())));
        int end = Math.min(searched.length(), start + quote.exact().length());
        int limit = Math.min(searched.length(), end + WORD_END);
        while (end < limit && Character.isLetterOrDigit(searched.charAt(end))) {
            end++;
        }
        return searched.substring(start, Surrogates.splitsPair(searched, end) ? end + 1 : end);
    }

    /** By halving: where a leading part occurs, so do all shorter ones. */
    private int longestLeadingPart() {
        int occurs = 0;
        int absent = quote.exact().length();
        while (absent - occurs > 1) {
            int middle = (occurs + absent) >>> 1;
            if (searched.contains(quote.exact().substring(0, middle))) {
                occurs = middle;
            } else {
                absent = middle;
            }
        }
        return Surrogates.splitsPair(quote.exact(), occurs) ? occurs - 1 : occurs;
    }
}
