package dev.dateline.mention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;

/** A role that an article gives a person, in the article's own words. */
@Entity
public class Role {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_seq")
    @SequenceGenerator(name = "role_seq", sequenceName = "role_seq", allocationSize = 50)
    public Long pk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "appearance_pk", nullable = false)
    public Appearance appearance;

    public int ordinal;

    /** The organisation that the role is held in, where the words name one. */
    @Column(name = "organisation_id")
    public String organisationId;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mention_pk", nullable = false)
    public Mention mention;
}
