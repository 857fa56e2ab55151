package dev.dateline.format;

import dev.dateline.article.ArticleSummary;
import dev.dateline.article.Published;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.mention.Location;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.MentionedOrganisation;
import dev.dateline.mention.MentionedPerson;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.mention.OrganisationSummary;
import dev.dateline.mention.PersonSummary;
import dev.dateline.mention.PlaceSummary;
import dev.dateline.mention.RoleDetail;
import dev.dateline.mention.SubjectMention;
import dev.dateline.provenance.Provenance;
import dev.dateline.text.Paragraph;
import dev.dateline.time.DateDetail;

import java.util.Map;

/** Which columns each kind of row has. They are named as the keys in JSON are, as far as these are flat. */
final class Tables {

    private static final Columns<MentionDetail> SPAN = new Columns<MentionDetail>()
            .number("paragraph", MentionDetail::paragraph)
            .number("start", MentionDetail::start)
            .number("end", MentionDetail::end)
            .number("utf16Start", MentionDetail::utf16Start)
            .number("utf16End", MentionDetail::utf16End);

    private static final Columns<Provenance> PROVENANCE = new Columns<Provenance>()
            .text("origin", Provenance::origin)
            .text("extractor", Provenance::extractor)
            .text("version", Provenance::version)
            .number("confidence", Provenance::confidence);

    private static final Columns<Location> LOCATION = new Columns<Location>()
            .number("latitude", Location::latitude)
            .number("longitude", Location::longitude)
            .text("precision", Location::precision)
            .text("source", Location::source);

    private static final Columns<Published> PUBLISHED = new Columns<Published>()
            .text("published", Published::edtf)
            .text("publishedEarliest", Published::earliest)
            .text("publishedLatest", Published::latest)
            .number("publishedInferred", Published::inferred);

    private static final Columns<ArticleSummary> ARTICLES = new Columns<ArticleSummary>()
            .text("id", ArticleSummary::id)
            .text("headline", ArticleSummary::headline)
            .text("standfirst", ArticleSummary::standfirst)
            .text("publisher", ArticleSummary::publisher)
            .text("language", ArticleSummary::language)
            .text("url", ArticleSummary::url)
            .and(ArticleSummary::published, PUBLISHED)
            .text("textSha256", ArticleSummary::textSha256)
            .number("revision", ArticleSummary::revision)
            .text("stored", ArticleSummary::stored)
            .number("people", row -> row.counts().people())
            .number("places", row -> row.counts().places())
            .number("organisations", row -> row.counts().organisations())
            .number("dates", row -> row.counts().dates())
            .number("casualties", row -> row.counts().casualties());

    private static final Columns<Paragraph> PARAGRAPHS = new Columns<Paragraph>()
            .number("index", Paragraph::index)
            .text("kind", Paragraph::kind)
            .number("start", Paragraph::start)
            .number("end", Paragraph::end)
            .number("utf16Start", Paragraph::utf16Start)
            .number("utf16End", Paragraph::utf16End)
            .text("text", Paragraph::text);

    private static final Columns<MentionedPerson> MENTIONED_PEOPLE = new Columns<MentionedPerson>()
            .text("id", MentionedPerson::id)
            .text("name", MentionedPerson::name)
            .texts("asWritten", MentionedPerson::asWritten)
            .texts(
                    "roles",
                    row -> row.roles().stream().map(RoleDetail::verbatim).toList())
            .text("wikidata", MentionedPerson::wikidata)
            .number("mentions", row -> row.mentions().size())
            .and(MentionedPerson::provenance, PROVENANCE);

    private static final Columns<MentionedPlace> MENTIONED_PLACES = new Columns<MentionedPlace>()
            .text("id", MentionedPlace::id)
            .text("name", MentionedPlace::name)
            .texts("asWritten", MentionedPlace::asWritten)
            .text("type", MentionedPlace::type)
            .text("countryCode", MentionedPlace::countryCode)
            .text("within", MentionedPlace::within)
            .text("withinName", MentionedPlace::withinName)
            .and(MentionedPlace::location, LOCATION)
            .number("geonames", MentionedPlace::geonames)
            .text("wikidata", MentionedPlace::wikidata)
            .number("mentions", row -> row.mentions().size())
            .and(MentionedPlace::provenance, PROVENANCE);

    private static final Columns<MentionedOrganisation> MENTIONED_ORGANISATIONS = new Columns<MentionedOrganisation>()
            .text("id", MentionedOrganisation::id)
            .text("name", MentionedOrganisation::name)
            .text("acronym", MentionedOrganisation::acronym)
            .texts("asWritten", MentionedOrganisation::asWritten)
            .text("type", MentionedOrganisation::type)
            .text("wikidata", MentionedOrganisation::wikidata)
            .number("mentions", row -> row.mentions().size())
            .and(MentionedOrganisation::provenance, PROVENANCE);

    private static final Columns<SubjectMention> MENTIONS = new Columns<SubjectMention>()
            .text("articleId", SubjectMention::articleId)
            .text("articleHeadline", SubjectMention::articleHeadline)
            .text("kind", SubjectMention::kind)
            .text("id", SubjectMention::id)
            .text("label", SubjectMention::label)
            .text("form", row -> row.mention().form())
            .text("exact", row -> row.mention().exact())
            .and(SubjectMention::mention, SPAN)
            .text("prefix", row -> row.mention().prefix())
            .text("suffix", row -> row.mention().suffix());

    private static final Columns<DateDetail> DATES = new Columns<DateDetail>()
            .text("articleId", DateDetail::articleId)
            .text("articleHeadline", DateDetail::articleHeadline)
            .text("id", DateDetail::id)
            .text("verbatim", DateDetail::verbatim)
            .text("edtf", DateDetail::edtf)
            .text("earliest", DateDetail::earliest)
            .text("latest", DateDetail::latest)
            .text("precision", DateDetail::precision)
            .text("modifier", DateDetail::modifier)
            .text("partOfDay", DateDetail::partOfDay)
            .text("basis", DateDetail::basis)
            .number("inferred", DateDetail::inferred)
            .text("note", DateDetail::note)
            .number("mentions", row -> row.mentions().size())
            .and(row -> row.mentions().get(0), SPAN)
            .and(DateDetail::provenance, PROVENANCE);

    private static final Columns<FigureDetail> FIGURES = new Columns<FigureDetail>()
            .text("articleId", FigureDetail::articleId)
            .text("articleHeadline", FigureDetail::articleHeadline)
            .text("id", FigureDetail::id)
            .text("measure", FigureDetail::measure)
            .text("verbatim", FigureDetail::verbatim)
            .number("value", FigureDetail::value)
            .text("quantifier", FigureDetail::quantifier)
            .number("lowerBound", FigureDetail::lowerBound)
            .number("lowerInclusive", FigureDetail::lowerInclusive)
            .number("upperBound", FigureDetail::upperBound)
            .number("upperInclusive", FigureDetail::upperInclusive)
            .text("victimsCategory", row -> row.victims().category())
            .text("victims", row -> row.victims().verbatim())
            .text("aggregation", FigureDetail::aggregation)
            .text("status", FigureDetail::status)
            .text("attributionKind", row -> row.attribution().kind())
            .text("attribution", row -> row.attribution().verbatim())
            .text("organisationId", row -> row.attribution().organisationId())
            .text("personId", row -> row.attribution().personId())
            .text("attributionName", row -> row.attribution().name())
            .text("placeId", FigureDetail::placeId)
            .text("placeName", FigureDetail::placeName)
            .text("placePrecision", FigureDetail::placePrecision)
            .text("periodId", FigureDetail::periodId)
            .text("periodVerbatim", FigureDetail::periodVerbatim)
            .text("asOfId", FigureDetail::asOfId)
            .text("asOfVerbatim", FigureDetail::asOfVerbatim)
            .text("earliest", row -> row.when().earliest())
            .text("latest", row -> row.when().latest())
            .text("timeBasis", row -> row.when().basis())
            .text("subsetOf", FigureDetail::subsetOf)
            .text("restates", FigureDetail::restates)
            .texts("contradicts", FigureDetail::contradicts)
            .and(row -> row.evidence().claim(), SPAN)
            .and(FigureDetail::provenance, PROVENANCE);

    private static final Columns<PersonSummary> PEOPLE = new Columns<PersonSummary>()
            .text("id", PersonSummary::id)
            .text("name", PersonSummary::name)
            .text("wikidata", PersonSummary::wikidata)
            .number("articles", PersonSummary::articles)
            .number("mentions", PersonSummary::mentions);

    private static final Columns<PlaceSummary> PLACES = new Columns<PlaceSummary>()
            .text("id", PlaceSummary::id)
            .text("name", PlaceSummary::name)
            .text("type", PlaceSummary::type)
            .text("countryCode", PlaceSummary::countryCode)
            .text("within", PlaceSummary::within)
            .text("withinName", PlaceSummary::withinName)
            .and(PlaceSummary::location, LOCATION)
            .number("geonames", PlaceSummary::geonames)
            .text("wikidata", PlaceSummary::wikidata)
            .number("articles", PlaceSummary::articles)
            .number("mentions", PlaceSummary::mentions);

    private static final Columns<OrganisationSummary> ORGANISATIONS = new Columns<OrganisationSummary>()
            .text("id", OrganisationSummary::id)
            .text("name", OrganisationSummary::name)
            .text("acronym", OrganisationSummary::acronym)
            .text("type", OrganisationSummary::type)
            .text("wikidata", OrganisationSummary::wikidata)
            .number("articles", OrganisationSummary::articles)
            .number("mentions", OrganisationSummary::mentions);

    static final Map<Class<?>, Columns<?>> BY_ROW = Map.ofEntries(
            Map.entry(ArticleSummary.class, ARTICLES),
            Map.entry(Paragraph.class, PARAGRAPHS),
            Map.entry(MentionedPerson.class, MENTIONED_PEOPLE),
            Map.entry(MentionedPlace.class, MENTIONED_PLACES),
            Map.entry(MentionedOrganisation.class, MENTIONED_ORGANISATIONS),
            Map.entry(SubjectMention.class, MENTIONS),
            Map.entry(DateDetail.class, DATES),
            Map.entry(FigureDetail.class, FIGURES),
            Map.entry(PersonSummary.class, PEOPLE),
            Map.entry(PlaceSummary.class, PLACES),
            Map.entry(OrganisationSummary.class, ORGANISATIONS));

    private Tables() {}
}
