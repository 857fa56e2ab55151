package dev.dateline.format;

import dev.dateline.article.ArticleSummary;
import dev.dateline.article.Published;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.event.EventDetail;
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
import dev.dateline.representation.Answered;
import dev.dateline.text.Paragraph;
import dev.dateline.time.DateDetail;

import java.util.Map;

/** Which columns each kind of row has. They are named as the keys in JSON are, as far as these are flat. */
final class Tables {

    private static final Columns<MentionDetail> SPAN = new Columns<MentionDetail>()
            .cell("paragraph", MentionDetail::paragraph)
            .cell("start", MentionDetail::start)
            .cell("end", MentionDetail::end)
            .cell("utf16Start", MentionDetail::utf16Start)
            .cell("utf16End", MentionDetail::utf16End);

    private static final Columns<Provenance> PROVENANCE = new Columns<Provenance>()
            .cell("origin", Provenance::origin)
            .cell("extractor", Provenance::extractor)
            .cell("version", Provenance::version)
            .cell("confidence", Provenance::confidence);

    private static final Columns<Location> LOCATION = new Columns<Location>()
            .cell("latitude", Location::latitude)
            .cell("longitude", Location::longitude)
            .cell("precision", Location::precision)
            .cell("source", Location::source);

    private static final Columns<Published> PUBLISHED = new Columns<Published>()
            .cell("published", Published::edtf)
            .cell("publishedEarliest", Published::earliest)
            .cell("publishedLatest", Published::latest)
            .cell("publishedInferred", Published::inferred);

    private static final Columns<ArticleSummary> ARTICLES = new Columns<ArticleSummary>()
            .cell("id", ArticleSummary::id)
            .cell("headline", ArticleSummary::headline)
            .cell("standfirst", ArticleSummary::standfirst)
            .cell("publisher", ArticleSummary::publisher)
            .cell("language", ArticleSummary::language)
            .cell("url", ArticleSummary::url)
            .and(ArticleSummary::published, PUBLISHED)
            .cell("textSha256", ArticleSummary::textSha256)
            .cell("revision", ArticleSummary::revision)
            .cell("stored", ArticleSummary::stored)
            .cell("people", row -> row.counts().people())
            .cell("places", row -> row.counts().places())
            .cell("organisations", row -> row.counts().organisations())
            .cell("dates", row -> row.counts().dates())
            .cell("casualties", row -> row.counts().casualties())
            .cell("events", row -> row.counts().events());

    private static final Columns<Paragraph> PARAGRAPHS = new Columns<Paragraph>()
            .cell("index", Paragraph::index)
            .cell("kind", Paragraph::kind)
            .cell("start", Paragraph::start)
            .cell("end", Paragraph::end)
            .cell("utf16Start", Paragraph::utf16Start)
            .cell("utf16End", Paragraph::utf16End)
            .cell("text", Paragraph::text);

    private static final Columns<MentionedPerson> MENTIONED_PEOPLE = new Columns<MentionedPerson>()
            .cell("id", MentionedPerson::id)
            .cell("name", MentionedPerson::name)
            .cells("asWritten", MentionedPerson::asWritten)
            .cells(
                    "roles",
                    row -> row.roles().stream().map(RoleDetail::verbatim).toList())
            .cell("wikidata", MentionedPerson::wikidata)
            .cell("mentions", row -> row.mentions().size())
            .and(MentionedPerson::provenance, PROVENANCE);

    private static final Columns<MentionedPlace> MENTIONED_PLACES = new Columns<MentionedPlace>()
            .cell("id", MentionedPlace::id)
            .cell("name", MentionedPlace::name)
            .cells("asWritten", MentionedPlace::asWritten)
            .cell("type", MentionedPlace::type)
            .cell("countryCode", MentionedPlace::countryCode)
            .cell("within", MentionedPlace::within)
            .cell("withinName", MentionedPlace::withinName)
            .and(MentionedPlace::location, LOCATION)
            .cell("geonames", MentionedPlace::geonames)
            .cell("wikidata", MentionedPlace::wikidata)
            .cell("mentions", row -> row.mentions().size())
            .and(MentionedPlace::provenance, PROVENANCE);

    private static final Columns<MentionedOrganisation> MENTIONED_ORGANISATIONS = new Columns<MentionedOrganisation>()
            .cell("id", MentionedOrganisation::id)
            .cell("name", MentionedOrganisation::name)
            .cell("acronym", MentionedOrganisation::acronym)
            .cells("asWritten", MentionedOrganisation::asWritten)
            .cell("type", MentionedOrganisation::type)
            .cell("wikidata", MentionedOrganisation::wikidata)
            .cell("mentions", row -> row.mentions().size())
            .and(MentionedOrganisation::provenance, PROVENANCE);

    private static final Columns<SubjectMention> MENTIONS = new Columns<SubjectMention>()
            .cell("articleId", SubjectMention::articleId)
            .cell("articleHeadline", SubjectMention::articleHeadline)
            .cell("kind", SubjectMention::kind)
            .cell("id", SubjectMention::id)
            .cell("label", SubjectMention::label)
            .cell("form", row -> row.mention().form())
            .cell("exact", row -> row.mention().exact())
            .and(SubjectMention::mention, SPAN)
            .cell("prefix", row -> row.mention().prefix())
            .cell("suffix", row -> row.mention().suffix());

    private static final Columns<DateDetail> DATES = new Columns<DateDetail>()
            .cell("articleId", DateDetail::articleId)
            .cell("articleHeadline", DateDetail::articleHeadline)
            .cell("id", DateDetail::id)
            .cell("verbatim", DateDetail::verbatim)
            .cell("edtf", DateDetail::edtf)
            .cell("earliest", DateDetail::earliest)
            .cell("latest", DateDetail::latest)
            .cell("precision", DateDetail::precision)
            .cell("modifier", DateDetail::modifier)
            .cell("partOfDay", DateDetail::partOfDay)
            .cell("basis", DateDetail::basis)
            .cell("inferred", DateDetail::inferred)
            .cell("note", DateDetail::note)
            .cell("mentions", row -> row.mentions().size())
            .and(row -> row.mentions().get(0), SPAN)
            .and(DateDetail::provenance, PROVENANCE);

    private static final Columns<FigureDetail> FIGURES = new Columns<FigureDetail>()
            .cell("articleId", FigureDetail::articleId)
            .cell("articleHeadline", FigureDetail::articleHeadline)
            .cell("id", FigureDetail::id)
            .cell("measure", FigureDetail::measure)
            .cell("verbatim", FigureDetail::verbatim)
            .cell("value", FigureDetail::value)
            .cell("quantifier", FigureDetail::quantifier)
            .cell("lowerBound", FigureDetail::lowerBound)
            .cell("lowerInclusive", FigureDetail::lowerInclusive)
            .cell("upperBound", FigureDetail::upperBound)
            .cell("upperInclusive", FigureDetail::upperInclusive)
            .cell("victimsCategory", row -> row.victims().category())
            .cell("victims", row -> row.victims().verbatim())
            .cell("aggregation", FigureDetail::aggregation)
            .cell("status", FigureDetail::status)
            .cell("attributionKind", row -> row.attribution().kind())
            .cell("attribution", row -> row.attribution().verbatim())
            .cell("organisationId", row -> row.attribution().organisationId())
            .cell("personId", row -> row.attribution().personId())
            .cell("attributionName", row -> row.attribution().name())
            .cell("placeId", FigureDetail::placeId)
            .cell("placeName", FigureDetail::placeName)
            .cell("placePrecision", FigureDetail::placePrecision)
            .cell("periodId", FigureDetail::periodId)
            .cell("periodVerbatim", FigureDetail::periodVerbatim)
            .cell("asOfId", FigureDetail::asOfId)
            .cell("asOfVerbatim", FigureDetail::asOfVerbatim)
            .cell("earliest", row -> row.when().earliest())
            .cell("latest", row -> row.when().latest())
            .cell("timeBasis", row -> row.when().basis())
            .cell("subsetOf", FigureDetail::subsetOf)
            .cell("restates", FigureDetail::restates)
            .cells("contradicts", FigureDetail::contradicts)
            .cell("eventId", FigureDetail::eventId)
            .cell("toll", FigureDetail::toll)
            .and(row -> row.evidence().claim(), SPAN)
            .and(FigureDetail::provenance, PROVENANCE);

    private static final Columns<EventDetail> EVENTS = new Columns<EventDetail>()
            .cell("articleId", EventDetail::articleId)
            .cell("articleHeadline", EventDetail::articleHeadline)
            .cell("id", EventDetail::id)
            .cell("main", EventDetail::main)
            .cell("verbatim", row -> row.words() == null ? null : row.words().exact())
            .cell("placeId", EventDetail::placeId)
            .cell("placeName", EventDetail::placeName)
            .cell("periodId", EventDetail::periodId)
            .cell("periodVerbatim", EventDetail::periodVerbatim)
            .cells("figureIds", EventDetail::figureIds)
            .cells("tolls", row -> row.tolls().stream().map(Tables::toll).toList())
            .and(EventDetail::words, SPAN)
            .and(EventDetail::provenance, PROVENANCE);

    private static final Columns<PersonSummary> PEOPLE = new Columns<PersonSummary>()
            .cell("id", PersonSummary::id)
            .cell("name", PersonSummary::name)
            .cell("wikidata", PersonSummary::wikidata)
            .cell("articles", PersonSummary::articles)
            .cell("mentions", PersonSummary::mentions);

    private static final Columns<PlaceSummary> PLACES = new Columns<PlaceSummary>()
            .cell("id", PlaceSummary::id)
            .cell("name", PlaceSummary::name)
            .cell("type", PlaceSummary::type)
            .cell("countryCode", PlaceSummary::countryCode)
            .cell("within", PlaceSummary::within)
            .cell("withinName", PlaceSummary::withinName)
            .and(PlaceSummary::location, LOCATION)
            .cell("geonames", PlaceSummary::geonames)
            .cell("wikidata", PlaceSummary::wikidata)
            .cell("articles", PlaceSummary::articles)
            .cell("mentions", PlaceSummary::mentions);

    private static final Columns<OrganisationSummary> ORGANISATIONS = new Columns<OrganisationSummary>()
            .cell("id", OrganisationSummary::id)
            .cell("name", OrganisationSummary::name)
            .cell("acronym", OrganisationSummary::acronym)
            .cell("type", OrganisationSummary::type)
            .cell("wikidata", OrganisationSummary::wikidata)
            .cell("articles", OrganisationSummary::articles)
            .cell("mentions", OrganisationSummary::mentions);

    private static final Map<Class<?>, Columns<?>> BY_ROW = Map.ofEntries(
            Map.entry(ArticleSummary.class, ARTICLES),
            Map.entry(Paragraph.class, PARAGRAPHS),
            Map.entry(MentionedPerson.class, MENTIONED_PEOPLE),
            Map.entry(MentionedPlace.class, MENTIONED_PLACES),
            Map.entry(MentionedOrganisation.class, MENTIONED_ORGANISATIONS),
            Map.entry(SubjectMention.class, MENTIONS),
            Map.entry(DateDetail.class, DATES),
            Map.entry(FigureDetail.class, FIGURES),
            Map.entry(EventDetail.class, EVENTS),
            Map.entry(PersonSummary.class, PEOPLE),
            Map.entry(PlaceSummary.class, PLACES),
            Map.entry(OrganisationSummary.class, ORGANISATIONS));

    private Tables() {}

    /** In one cell: "KILLED c1 c4". */
    private static String toll(EventDetail.Toll toll) {
        return toll.measure() + " " + String.join(" ", toll.figureIds());
    }

    /** Whether there are columns for that. */
    static boolean has(Answered answered) {
        return answered.list() && BY_ROW.containsKey(answered.type());
    }

    // The columns of each class are kept under that class.
    @SuppressWarnings("unchecked")
    static Columns<Object> of(Answered answered) {
        return (Columns<Object>) BY_ROW.get(answered.type());
    }
}
