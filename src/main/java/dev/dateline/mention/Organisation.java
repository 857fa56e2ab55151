package dev.dateline.mention;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An agency, ministry, outlet, force or other body with a name, or an armed group known by what it is called. */
@Entity
@DiscriminatorValue("ORGANISATION")
public class Organisation extends NamedEntity {

    public String acronym;

    @Enumerated(EnumType.STRING)
    @Column(name = "organisation_type")
    public OrganisationType type;
}
