package dev.dateline.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.LocalDate;

/** When an article was published. */
@Embeddable
record Published(
        @Column(name = "published_edtf") String edtf,
        @Column(name = "published_earliest") LocalDate earliest,
        @Column(name = "published_latest") LocalDate latest,
        @Column(name = "published_inferred") Boolean inferred,
        @Column(name = "published_note", length = 2000) String note) {}
