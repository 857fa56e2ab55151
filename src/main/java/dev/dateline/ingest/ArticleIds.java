package dev.dateline.ingest;

import dev.dateline.text.CanonicalText;
import dev.dateline.text.Slug;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names articles that come without an id: after their headlines, so that an address says what it leads to. */
final class ArticleIds {

    /** In characters. Longer names are cut after a word. */
    private static final int LONGEST = 80;

    /** How many digits of the text's hash tell articles of one headline apart. */
    private static final List<Integer> DIGITS = List.of(8, 16, 64);

    private ArticleIds() {}

    /** The first name for the article that is free; another text of the same headline gets another one. */
    static String free(CanonicalText text, Predicate<String> taken) {
        String name = name(text.headline());
        return Stream.concat(
                        Stream.of(name),
                        DIGITS.stream().map(digits -> name + "-" + text.sha256().substring(0, digits)))
                .filter(id -> !taken.test(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No id is free for " + name));
    }

    private static String name(String headline) {
        String words = Slug.of(headline, LONGEST);
        // a headline in another script than Latin
        return words.isEmpty() ? "article" : words;
    }
}
