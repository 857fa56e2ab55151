package dev.dateline.mention;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somewhere on Earth with a name. */
@Entity
@DiscriminatorValue("PLACE")
public class Place extends NamedEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "place_type")
    public PlaceType type;

    /** ISO 3166-1 alpha-2, or XK for Kosovo; {@code null} where the place lies in no one country, or that is disputed. */
    @Column(name = "country_code")
    public String countryCode;

    /** The id of the smallest known place that contains this one. */
    @Column(name = "within_id")
    public String within;

    /** Degrees north, WGS 84; {@code null} with the longitude where no location is known. */
    public Double latitude;

    /** Degrees east, WGS 84. */
    public Double longitude;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_precision")
    public LocationPrecision locationPrecision;

    @Column(name = "location_source")
    public String locationSource;

    /** A GeoNames id, only where somebody checked it. */
    public Long geonames;
}
