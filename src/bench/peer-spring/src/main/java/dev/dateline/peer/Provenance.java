package dev.dateline.peer;

import jakarta.persistence.Embeddable;

/** How a fact got here. */
@Embeddable
record Provenance(String origin, String extractor, String version, Double confidence) {}
