package dev.dateline.casualty;

import dev.dateline.mention.PlaceType;
import dev.dateline.provenance.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.List;

/** How many people were killed, wounded or otherwise harmed, as one article states it once. */
@Entity
@Table(name = "casualty_figure")
public class CasualtyFigure {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casualty_figure_seq")
    @SequenceGenerator(name = "casualty_figure_seq", sequenceName = "casualty_figure_seq", allocationSize = 50)
    public Long pk;

    @Column(name = "article_id", nullable = false)
    public String articleId;

    /** Its place in the article's list, from 0. */
    public int ordinal;

    /** Unique in the article: {@code c1}. */
    @Column(nullable = false)
    public String id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Quantifier quantifier;

    @Column(name = "quantity_value")
    private Long value;

    @Column(name = "lower_bound")
    private Long lowerBound;

    @Column(name = "upper_bound")
    private Long upperBound;

    /** The least whole number that the words allow. */
    private long smallest;

    /** The greatest whole number that the words allow; {@code null} where they set no limit. */
    private Long largest;

    @Enumerated(EnumType.STRING)
    @Column(name = "victims_category", nullable = false)
    public VictimCategory victims;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Aggregation aggregation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public FigureStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribution_kind", nullable = false)
    public AttributionKind attributionKind;

    @Column(name = "attribution_organisation_id")
    public String attributionOrganisationId;

    @Column(name = "attribution_person_id")
    public String attributionPersonId;

    @Column(name = "place_id")
    public String placeId;

    /** How closely the words place it: as close as a country, a province, a city. */
    @Enumerated(EnumType.STRING)
    @Column(name = "place_precision")
    public PlaceType placePrecision;

    @Column(name = "period_id")
    public String periodId;

    @Column(name = "as_of_id")
    public String asOfId;

    /** First and last day of {@link #timeBasis}, what the {@code from} and {@code to} filters ask. */
    public LocalDate earliest;

    public LocalDate latest;

    /** {@code null} where neither the words nor the article give any time. */
    @Enumerated(EnumType.STRING)
    @Column(name = "time_basis")
    public TimeBasis timeBasis;

    @Column(name = "subset_of")
    public String subsetOf;

    public String restates;

    /** Ids of rival figures in the same article. Shown, never queried: so a column, not a table. */
    @Convert(converter = IdList.class)
    @Column(nullable = false)
    public List<String> contradicts;

    /** The event that it counts the harm of; {@code null} where that was not read. */
    @Column(name = "event_id")
    public String eventId;

    /** Whether it is what its article says of how many: the newest statement of the whole, or a rival of that. */
    public boolean toll;

    @Embedded
    public Provenance provenance;

    public Quantity quantity() {
        return Quantity.of(quantifier, value, lowerBound, upperBound);
    }

    public void quantity(Quantity quantity) {
        quantifier = quantity.quantifier();
        value = quantity.value();
        lowerBound = quantity.lowerBound();
        upperBound = quantity.upperBound();
        smallest = quantity.smallest();
        largest = quantity.largest().isPresent() ? quantity.largest().getAsLong() : null;
    }
}
