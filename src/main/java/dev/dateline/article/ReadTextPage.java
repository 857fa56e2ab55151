package dev.dateline.article;

/** Shows what was read out of a text to somebody who sent it from a page. */
public interface ReadTextPage {

    /** The whole page in HTML. */
    String html(ReadText read);
}
