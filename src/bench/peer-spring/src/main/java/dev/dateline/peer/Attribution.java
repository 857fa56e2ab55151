package dev.dateline.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom a figure comes from. */
@Embeddable
record Attribution(
        @Column(name = "attribution_kind") String kind,
        @Column(name = "attribution_organisation_id") String organisationId,
        @Column(name = "attribution_person_id") String personId,
        @Column(name = "attribution_name") String name,
        @Column(name = "attribution_verbatim") String verbatim) {}
