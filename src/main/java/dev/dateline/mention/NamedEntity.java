package dev.dateline.mention;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A person, place or organisation: the same one in every article that names it. */
@Entity
@Table(name = "named_entity")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 16)
public abstract class NamedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named_entity_seq")
    @SequenceGenerator(name = "named_entity_seq", sequenceName = "named_entity_seq", allocationSize = 50)
    public Long pk;

    /** Unique among the entities of its kind: {@code ahmad-al-sharaa}. */
    @Column(nullable = false)
    public String id;

    @Column(nullable = false)
    public String name;

    /** The name folded, which lists are ordered by. */
    @Column(name = "sort_name", nullable = false)
    public String sortName;

    /** A Wikidata item such as {@code Q1}, only where somebody checked it. */
    public String wikidata;

    /** What the discriminator says, for the order of lists. */
    @Column(insertable = false, updatable = false)
    public String kind;

    /** In how many articles it is mentioned. Only the database counts: see {@link NamedEntityRepository#countIn}. */
    @Column(insertable = false, updatable = false)
    public long articles;

    /** How often, in all of them. */
    @Column(insertable = false, updatable = false)
    public long mentions;
}
