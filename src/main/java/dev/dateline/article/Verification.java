package dev.dateline.article;

import dev.dateline.mention.Mention;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.text.CanonicalText;

import java.util.List;

/**
 * Every span of an article recomputed against the stored text, and the text against its hash.
 *
 * @param valid whether the hash is right and no span is broken
 * @param checked how many spans were recomputed
 * @param textSha256 as recomputed from the text
 * @param textIntact whether that is the hash that was stored with it
 * @param broken the spans whose words do not stand where they claim
 */
public record Verification(boolean valid, int checked, String textSha256, boolean textIntact, List<BrokenSpan> broken) {

    /**
     * A span whose words do not stand where it claims.
     *
     * @param id of the entity, date or figure
     */
    public record BrokenSpan(SubjectKind kind, String id, MentionDetail claimed) {

        static BrokenSpan of(Mention row) {
            return new BrokenSpan(row.kind, row.subjectId, MentionDetail.of(row));
        }
    }

    static Verification of(Article article, List<Mention> mentions) {
        CanonicalText text = article.canonicalText();
        List<BrokenSpan> broken = mentions.stream()
                .filter(mention -> !mention.standsIn(text))
                .map(BrokenSpan::of)
                .toList();
        boolean intact = text.sha256().equals(article.textSha256);
        return new Verification(intact && broken.isEmpty(), mentions.size(), text.sha256(), intact, broken);
    }
}
