package dev.dateline.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a fact got here (PROV-O, {@code prov:wasGeneratedBy}).
 *
 * @param extractor the part of the software that read the fact out of the text; {@code null} for a curated fact
 * @param version of that extractor; {@code null} for a curated fact
 * @param confidence between 0 and 1, the share of such facts that are right; {@code null} for a curated fact
 */
@Embeddable
public record Provenance(
        @Enumerated(EnumType.STRING) @Column(name = "origin", nullable = false) Origin origin,
        @Column(name = "extractor") @Schema(nullable = true) String extractor,
        @Column(name = "version") @Schema(nullable = true) String version,
        @Column(name = "confidence") @Schema(nullable = true) Double confidence) {

    /** From this confidence on a fact is rather right than wrong. */
    public static final double LIKELY = 0.5;

    /** Stated by a person who read the text. */
    public static final Provenance CURATED = new Provenance(Origin.CURATED, null, null, null);
}
