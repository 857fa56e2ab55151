package dev.dateline.event;

import dev.dateline.provenance.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that happened, as one article tells of it. Its figures say which event they are of. */
@Entity
@Table(name = "article_event")
public class ArticleEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_event_seq")
    @SequenceGenerator(name = "article_event_seq", sequenceName = "article_event_seq", allocationSize = 50)
    public Long pk;

    @Column(name = "article_id", nullable = false)
    public String articleId;

    /** Its place in the article's list, from 0. */
    public int ordinal;

    /** Unique in the article: {@code suva-2025-03-10}. */
    @Column(nullable = false)
    public String id;

    /** Whether it is what the article reports: one event of it at most is. */
    public boolean main;

    @Column(name = "place_id")
    public String placeId;

    @Column(name = "period_id")
    public String periodId;

    @Embedded
    public Provenance provenance;
}
