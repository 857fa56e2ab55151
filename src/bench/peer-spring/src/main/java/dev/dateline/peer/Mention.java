package dev.dateline.peer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A span with the fact that stands on it. All spans of an article are read in one statement. */
@Entity
class Mention {

    enum Kind {
        DATELINE,
        PERSON,
        PLACE,
        ORGANISATION,
        DATE,
        CASUALTY
    }

    record Subject(Kind kind, String id) {}

    @Id
    @GeneratedValue
    private Long pk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subjectId;
    private Span span;

    protected Mention() {}

    Mention(Article article, Subject subject, Span span) {
        this.article = article;
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.span = span;
    }

    Subject subject() {
        return new Subject(kind, subjectId);
    }

    Span span() {
        return span;
    }
}
