package dev.dateline.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a place is. */
@Embeddable
record Location(
        Double latitude,
        Double longitude,
        @Column(name = "location_precision") String precision,
        @Column(name = "location_source") String source) {}
