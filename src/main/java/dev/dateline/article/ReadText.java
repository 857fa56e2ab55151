package dev.dateline.article;

import java.util.List;

/**
 * A text that somebody had read on a page, and what came of it. Nothing of it is stored.
 *
 * @param text as it was sent; empty where nothing was
 * @param published the day that was sent with it; may be empty
 * @param article with how its facts were read; {@code null} where nothing was read
 * @param faults why nothing was
 */
public record ReadText(String text, String published, ArticleDetail article, List<String> faults) {

    /** Before anybody sent anything. */
    public static final ReadText NOTHING = new ReadText("", "", null, List.of());
}
