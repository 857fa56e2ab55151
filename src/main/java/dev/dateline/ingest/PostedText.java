package dev.dateline.ingest;

import dev.dateline.problem.JsonErrors;
import dev.dateline.problem.ProblemError;
import dev.dateline.problem.ProblemException;
import dev.dateline.text.CanonicalText;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads plain text: its first line with words is the headline, each other one a paragraph. */
final class PostedText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    // The end tags that a page cannot be without. One of them may be what an article is about; two are a page.
    private static final Pattern END_TAGS = Pattern.compile(
            "</(?:html|head|body|title|p|div|span|h[1-6]|article|section|ul|ol|li|table|tr|td|a|script|style)\\s{0,9}>",
            Pattern.CASE_INSENSITIVE);

    private static final int END_TAGS_OF_A_PAGE = 2;

    private PostedText() {}

    /** @throws ProblemException 400 where there is no text */
    static PostedArticle read(String text) {
        List<String> lines = paragraphs(text);
        if (lines.isEmpty()) {
            throw JsonErrors.empty();
        }
        return new PostedArticle(
                NewArticle.plain(lines.get(0), lines.subList(1, lines.size())),
                false,
                false,
                markup(text).map(List::of).orElseGet(List::of));
    }

    /** The lines that have words. */
    static List<String> paragraphs(String text) {
        return LINE_BREAK
                .splitAsStream(text)
                .filter(line -> !CanonicalText.isBlank(line))
                .map(String::strip)
                .toList();
    }

    /** A fault where it is a web page: tags among the words would be stored as words. */
    static Optional<ProblemError> markup(String text) {
        boolean page =
                END_TAGS.matcher(text).results().limit(END_TAGS_OF_A_PAGE).count() == END_TAGS_OF_A_PAGE;
        return page
                ? Optional.of(new ProblemError(
                        JsonErrors.WHOLE_BODY, "The text is HTML. Send its words alone, without tags.", null))
                : Optional.empty();
    }
}
