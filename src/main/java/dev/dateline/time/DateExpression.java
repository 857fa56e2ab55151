package dev.dateline.time;

import dev.dateline.provenance.Provenance;
import jakarta.persistence.Column;
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

/** Words of an article that name a time, with the time they name. */
@Entity
@Table(name = "date_expression")
public class DateExpression {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "date_expression_seq")
    @SequenceGenerator(name = "date_expression_seq", sequenceName = "date_expression_seq", allocationSize = 50)
    public Long pk;

    @Column(name = "article_id", nullable = false)
    public String articleId;

    /** Its place in the article's list, from 0. */
    public int ordinal;

    /** Unique in the article: {@code d3}. */
    @Column(nullable = false)
    public String id;

    @Column(nullable = false)
    public String edtf;

    /** The first day it can mean; {@code null} where the start is open or unknown. */
    public LocalDate earliest;

    /** The last day it can mean; {@code null} where the end is open or unknown. */
    public LocalDate latest;

    @Column(name = "sort_day", nullable = false)
    public LocalDate sortDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "edtf_precision", nullable = false)
    public Precision precision;

    @Enumerated(EnumType.STRING)
    public Modifier modifier;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_day")
    public PartOfDay partOfDay;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public DateBasis basis;

    public boolean inferred;
    public String note;

    @Embedded
    public Provenance provenance;
}
