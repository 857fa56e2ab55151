package dev.dateline.peer;

import static java.util.stream.Collectors.toMap;

import dev.dateline.peer.ArticleDetail.Evidence;
import dev.dateline.peer.ArticleDetail.FigureDetail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

@Entity
class CasualtyFigure extends Fact {

    private String measure;

    @Column(name = "quantity")
    private Long value;

    private String quantifier;
    private Long lowerBound;
    private Boolean lowerInclusive;
    private Long upperBound;
    private Boolean upperInclusive;
    private Victims victims;
    private String aggregation;
    private String status;
    private Attribution attribution;
    private String placeId;
    private String placeName;
    private String placePrecision;
    private String periodId;
    private String periodVerbatim;
    private String asOfId;
    private String asOfVerbatim;
    private String subsetOf;
    private String restates;
    private List<String> contradicts;
    private When filed;

    protected CasualtyFigure() {}

    CasualtyFigure(Article article, int ordinal, FigureDetail detail) {
        super(article, ordinal, detail.id(), detail.provenance());
        measure = detail.measure();
        value = detail.value();
        quantifier = detail.quantifier();
        lowerBound = detail.lowerBound();
        lowerInclusive = detail.lowerInclusive();
        upperBound = detail.upperBound();
        upperInclusive = detail.upperInclusive();
        victims = detail.victims();
        aggregation = detail.aggregation();
        status = detail.status();
        attribution = detail.attribution();
        placeId = detail.placeId();
        placeName = detail.placeName();
        placePrecision = detail.placePrecision();
        periodId = detail.periodId();
        periodVerbatim = detail.periodVerbatim();
        asOfId = detail.asOfId();
        asOfVerbatim = detail.asOfVerbatim();
        subsetOf = detail.subsetOf();
        restates = detail.restates();
        contradicts = detail.contradicts();
        filed = detail.when();
    }

    FigureDetail toDetail(String articleId, String articleHeadline, List<Span> words) {
        Evidence evidence = evidence(words);
        return new FigureDetail(
                articleId,
                articleHeadline,
                id(),
                measure,
                evidence.claim().exact(),
                value,
                quantifier,
                lowerBound,
                lowerInclusive,
                upperBound,
                upperInclusive,
                victims,
                aggregation,
                status,
                attribution,
                placeId,
                placeName,
                placePrecision,
                periodId,
                periodVerbatim,
                asOfId,
                asOfVerbatim,
                subsetOf,
                restates,
                contradicts,
                filed,
                evidence,
                provenance());
    }

    private static Evidence evidence(List<Span> words) {
        Map<String, Span> byForm = words.stream().collect(toMap(Span::form, Function.identity()));
        return new Evidence(
                byForm.get("CLAIM"),
                byForm.get("NUMBER"),
                byForm.get("QUANTIFIER"),
                byForm.get("MEASURE"),
                byForm.get("VICTIMS"),
                byForm.get("ATTRIBUTION"),
                byForm.get("LOCATION"),
                byForm.get("PERIOD"),
                byForm.get("AS_OF"));
    }
}
