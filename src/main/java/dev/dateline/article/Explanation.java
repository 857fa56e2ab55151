package dev.dateline.article;

import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.provenance.Layer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * How a fact was read out of the text.
 *
 * @param kind of the fact
 * @param id of the fact, among those of its kind
 * @param steps in the order in which the layers are read: what it is made of, then what it is linked to
 */
public record Explanation(SubjectKind kind, String id, List<Step> steps) {

    /**
     * A step of the reading: a rule of a layer, and the words that it read.
     *
     * @param rule the name of a row of the rules of the layer, or of one of its constructions
     * @param factKind of the other fact that the step leads to
     * @param factId of that fact
     */
    @Schema(name = "ExplanationStep")
    public record Step(
            Layer layer,
            @Schema(description = "A row of the layer's rules, or one of its constructions; not promised to stay")
                    String rule,
            @Schema(nullable = true) SubjectKind factKind,
            @Schema(nullable = true) String factId,
            MentionDetail mention) {}
}
