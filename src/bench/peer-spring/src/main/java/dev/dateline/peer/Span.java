package dev.dateline.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Words of the text that a fact stands on. */
@Embeddable
record Span(
        @Column(length = 20000) String exact,
        String form,
        int paragraph,
        @Column(name = "start_point") int start,
        @Column(name = "end_point") int end,
        int utf16Start,
        int utf16End,
        String prefix,
        String suffix) {}
