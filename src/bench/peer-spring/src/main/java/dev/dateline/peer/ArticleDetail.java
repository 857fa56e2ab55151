package dev.dateline.peer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An article and its facts, as the API answers it. */
record ArticleDetail(
        String id,
        String headline,
        String standfirst,
        Dateline dateline,
        String publisher,
        String language,
        String languageNote,
        String url,
        Published published,
        String text,
        String textSha256,
        int revision,
        Instant stored,
        List<ParagraphDetail> paragraphs,
        List<PersonDetail> people,
        List<PlaceDetail> places,
        List<OrganisationDetail> organisations,
        List<DateDetail> dates,
        List<FigureDetail> casualties,
        Reading provenance) {

    record Reading(List<String> failedReaders) {}

    record Dateline(String verbatim, String placeId, String placeName, String agency, Span mention) {}

    record ParagraphDetail(int index, String kind, int start, int end, int utf16Start, int utf16End, String text) {}

    record PersonDetail(
            String id,
            String name,
            List<String> asWritten,
            String wikidata,
            List<RoleDetail> roles,
            List<Span> mentions,
            Provenance provenance) {}

    record RoleDetail(String verbatim, String organisationId, String organisationName, Span mention) {}

    record PlaceDetail(
            String id,
            String name,
            List<String> asWritten,
            String type,
            String countryCode,
            String within,
            String withinName,
            Location location,
            Long geonames,
            String wikidata,
            List<Span> mentions,
            Provenance provenance) {}

    record OrganisationDetail(
            String id,
            String name,
            String acronym,
            List<String> asWritten,
            String type,
            String wikidata,
            List<Span> mentions,
            Provenance provenance) {}

    record DateDetail(
            String articleId,
            String articleHeadline,
            String id,
            String verbatim,
            String edtf,
            LocalDate earliest,
            LocalDate latest,
            String precision,
            String modifier,
            String partOfDay,
            String basis,
            boolean inferred,
            String note,
            List<Span> mentions,
            Provenance provenance) {}

    record FigureDetail(
            String articleId,
            String articleHeadline,
            String id,
            String measure,
            String verbatim,
            Long value,
            String quantifier,
            Long lowerBound,
            Boolean lowerInclusive,
            Long upperBound,
            Boolean upperInclusive,
            Victims victims,
            String aggregation,
            String status,
            Attribution attribution,
            String placeId,
            String placeName,
            String placePrecision,
            String periodId,
            String periodVerbatim,
            String asOfId,
            String asOfVerbatim,
            String subsetOf,
            String restates,
            List<String> contradicts,
            When when,
            Evidence evidence,
            Provenance provenance) {}

    record Evidence(
            Span claim,
            Span number,
            Span quantifier,
            Span measure,
            Span victims,
            Span attribution,
            Span place,
            Span period,
            Span asOf) {}
}
