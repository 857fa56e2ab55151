package dev.dateline.mention;

import dev.dateline.provenance.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** A named entity in one article: what this article calls it, and how often. */
@Entity
public class Appearance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance_seq")
    @SequenceGenerator(name = "appearance_seq", sequenceName = "appearance_seq", allocationSize = 50)
    public Long pk;

    @Column(name = "article_id", nullable = false)
    public String articleId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entity_pk", nullable = false)
    public NamedEntity entity;

    /** Its place in the article's list, from 0. */
    public int ordinal;

    @Column(nullable = false)
    public String name;

    /** Every name this article gives it, folded, one on each line: what the {@code name} filter looks in. */
    @Column(name = "folded_names", nullable = false)
    public String foldedNames;

    @Column(name = "mention_count")
    public int mentionCount;

    @Embedded
    public Provenance provenance;
}
