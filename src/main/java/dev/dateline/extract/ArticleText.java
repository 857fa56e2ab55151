package dev.dateline.extract;

import dev.dateline.extract.passage.VisibleText;
import dev.dateline.ingest.NewMention;
import dev.dateline.mention.Form;
import dev.dateline.text.CanonicalText;

/**
 * The text that facts are read out of, as it is stored and as its readers see it. All offsets of the readers are of what
 * they see; what they find becomes words of the stored text here and nowhere else.
 */
final class ArticleText {

    private final CanonicalText stored;
    private final VisibleText visible;
    private String sha256;

    ArticleText(CanonicalText stored) {
        this.stored = stored;
        this.visible = VisibleText.of(stored.text());
    }

    /** What readers see. */
    String visible() {
        return visible.text();
    }

    /** The words between two offsets as readers see them. */
    String words(int start, int end) {
        return visible.text().substring(start, end);
    }

    /** The words between two offsets as the stored text has them, whatever stands in them that nobody sees. */
    NewMention mention(int start, int end, Form form) {
        return NewMention.at(stored, visible.storedStart(start), visible.storedEnd(end), form);
    }

    /** That of the stored text, which is reckoned once however often it is asked for. */
    String sha256() {
        if (sha256 == null) {
            sha256 = stored.sha256();
        }
        return sha256;
    }
}
