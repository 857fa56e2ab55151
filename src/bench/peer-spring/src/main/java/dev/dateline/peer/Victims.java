package dev.dateline.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom a figure counts. */
@Embeddable
record Victims(
        @Column(name = "victims_category") String category, @Column(name = "victims_verbatim") String verbatim) {}
