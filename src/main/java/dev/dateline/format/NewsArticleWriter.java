package dev.dateline.format;

import static dev.dateline.mention.SubjectKind.ORGANISATION;
import static dev.dateline.mention.SubjectKind.PERSON;
import static dev.dateline.mention.SubjectKind.PLACE;

import dev.dateline.article.ArticleDetail;
import dev.dateline.casualty.FigureDetail;
import dev.dateline.event.EventDetail;
import dev.dateline.mention.MentionedOrganisation;
import dev.dateline.mention.MentionedPerson;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.mention.RoleDetail;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import dev.dateline.representation.JsonWriter;
import dev.dateline.time.DateDetail;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as a schema.org {@code NewsArticle} in JSON-LD. It says what schema.org has words for and nothing that the
 * article does not: a publication that is only known to lie between two days has no {@code datePublished}, and a point is
 * given only for a place that is a point.
 */
@ApplicationScoped
public class NewsArticleWriter implements FormWriter<ArticleDetail> {

    private final Identifiers identifiers;
    private final JsonWriter json;

    NewsArticleWriter(Identifiers identifiers, JsonWriter json) {
        this.identifiers = identifiers;
        this.json = json;
    }

    @Override
    public Form form() {
        return Form.JSON_LD;
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isOne(ArticleDetail.class);
    }

    @Override
    public byte[] write(ArticleDetail article, Answered answered, Request request) {
        return json.write(newsArticle(article));
    }

    private Node newsArticle(ArticleDetail article) {
        boolean knownDay = article.published() != null
                && article.published().earliest() != null
                && article.published().earliest().equals(article.published().latest());
        return new Node()
                .with("@context", "https://schema.org")
                .with("@type", "NewsArticle")
                .with("@id", identifiers.article(article.id()))
                .with("url", article.url())
                .with("headline", article.headline())
                .with("abstract", article.standfirst())
                .with("articleBody", body(article))
                .with("inLanguage", article.language())
                .with("publisher", publisher(article))
                .with("datePublished", knownDay ? article.published().earliest() : null)
                .with(
                        "dateline",
                        article.dateline() == null ? null : article.dateline().verbatim())
                .with(
                        "locationCreated",
                        place(
                                article.dateline() == null
                                        ? null
                                        : article.dateline().placeId()))
                .with("contentLocation", contentLocations(article))
                .with("about", events(article, true))
                .with("mentions", mentions(article))
                .with(
                        "hasPart",
                        each(article.casualties())
                                .map(figure -> claim(figure, article))
                                .toList());
    }

    /** What follows the headline and the standfirst. */
    private static String body(ArticleDetail article) {
        int linesBefore = article.standfirst() == null ? 1 : 2;
        int begin = 0;
        for (int line = 0; line < linesBefore && begin >= 0; line++) {
            begin = article.text().indexOf('\n', begin) + 1;
            if (begin == 0) {
                return null;
            }
        }
        return article.text().substring(begin);
    }

    private static Node publisher(ArticleDetail article) {
        return article.publisher() == null ? null : Node.ofType("Organization").with("name", article.publisher());
    }

    /** Where the story is: where it was filed from, and where its figures are said to be from. */
    private List<Node> contentLocations(ArticleDetail article) {
        Stream<String> filed = article.dateline() == null
                ? Stream.empty()
                : Stream.ofNullable(article.dateline().placeId());
        Stream<String> figures =
                each(article.casualties()).map(FigureDetail::placeId).filter(Objects::nonNull);
        return Stream.concat(filed, figures).distinct().map(this::place).toList();
    }

    private Node place(String id) {
        return id == null ? null : Node.reference(identifiers.entity(PLACE, id));
    }

    private List<Node> mentions(ArticleDetail article) {
        List<Node> nodes = new ArrayList<>();
        each(article.people()).map(this::person).forEach(nodes::add);
        each(article.places()).map(this::place).forEach(nodes::add);
        each(article.organisations()).map(this::organisation).forEach(nodes::add);
        nodes.addAll(events(article, false));
        return nodes;
    }

    private Node person(MentionedPerson person) {
        return Node.ofType("Person")
                .with("@id", identifiers.entity(PERSON, person.id()))
                .with("name", person.name())
                .with("alternateName", others(person.asWritten(), person.name()))
                .with(
                        "disambiguatingDescription",
                        person.roles().stream()
                                .map(RoleDetail::verbatim)
                                .distinct()
                                .toList())
                .with("sameAs", wikidata(person.wikidata()));
    }

    private Node place(MentionedPlace place) {
        List<String> sameAs = new ArrayList<>(wikidata(place.wikidata()));
        if (place.geonames() != null) {
            sameAs.add(Identifiers.geonames(place.geonames()));
        }
        return Node.ofType(
                        switch (place.type()) {
                            case COUNTRY -> "Country";
                            case CITY -> "City";
                            case ADM1, ADM2 -> "AdministrativeArea";
                            case CONTINENT -> "Continent";
                            case WATER -> "BodyOfWater";
                            case REGION, FACILITY -> "Place";
                        })
                .with("@id", identifiers.entity(PLACE, place.id()))
                .with("name", place.name())
                .with("alternateName", others(place.asWritten(), place.name()))
                .with("address", address(place))
                .with("geo", point(place))
                .with("containedInPlace", place(place.within()))
                .with("sameAs", sameAs);
    }

    private static Node address(MentionedPlace place) {
        return place.countryCode() == null
                ? null
                : Node.ofType("PostalAddress").with("addressCountry", place.countryCode());
    }

    private static Node point(MentionedPlace place) {
        if (place.location() == null) {
            return null;
        }
        return switch (place.location().precision()) {
            case FACILITY, CITY ->
                Node.ofType("GeoCoordinates")
                        .with("latitude", place.location().latitude())
                        .with("longitude", place.location().longitude());
            default -> null;
        };
    }

    private Node organisation(MentionedOrganisation organisation) {
        List<String> names = new ArrayList<>(others(organisation.asWritten(), organisation.name()));
        if (organisation.acronym() != null && !names.contains(organisation.acronym())) {
            names.add(organisation.acronym());
        }
        return Node.ofType("Organization")
                .with("@id", identifiers.entity(ORGANISATION, organisation.id()))
                .with("name", organisation.name())
                .with("alternateName", names)
                .with("sameAs", wikidata(organisation.wikidata()));
    }

    private static List<String> others(List<String> names, String name) {
        return names.stream().filter(other -> !other.equals(name)).toList();
    }

    private static List<String> wikidata(String id) {
        return id == null ? List.of() : List.of(Identifiers.wikidata(id));
    }

    /** What the article reports, or what else it tells of. */
    private List<Node> events(ArticleDetail article, boolean main) {
        return each(article.events())
                .filter(event -> event.main() == main)
                .map(event -> event(event, article))
                .toList();
    }

    private Node event(EventDetail event, ArticleDetail article) {
        Optional<DateDetail> period = each(article.dates())
                .filter(date -> date.id().equals(event.periodId()))
                .findFirst();
        return Node.ofType("Event")
                .with("@id", identifiers.event(article.id(), event.id()))
                .with("name", event.words() == null ? null : event.words().exact())
                .with("location", place(event.placeId()))
                .with("startDate", period.map(DateDetail::earliest).orElse(null))
                .with("endDate", period.map(DateDetail::latest).orElse(null))
                .with(
                        "subjectOf",
                        event.figureIds().stream()
                                .map(id -> Node.reference(identifiers.partOf(article.id(), id)))
                                .toList());
    }

    private Node claim(FigureDetail figure, ArticleDetail article) {
        return Node.ofType("Claim")
                .with("@id", identifiers.partOf(article.id(), figure.id()))
                .with("name", figure.measure())
                .with("text", figure.verbatim())
                .with("appearance", Node.reference(identifiers.article(article.id())))
                .with("author", author(figure, article))
                .with("creditText", figure.attribution().verbatim())
                .with("contentLocation", place(figure.placeId()))
                .with("about", quantity(figure));
    }

    /** Somebody with a name, or the publisher for what the article says itself; a source without a name is no author. */
    private Node author(FigureDetail figure, ArticleDetail article) {
        FigureDetail.Attribution attribution = figure.attribution();
        if (attribution.organisationId() != null) {
            return Node.reference(identifiers.entity(ORGANISATION, attribution.organisationId()));
        }
        if (attribution.personId() != null) {
            return Node.reference(identifiers.entity(PERSON, attribution.personId()));
        }
        return switch (attribution.kind()) {
            case ARTICLE_VOICE -> publisher(article);
            case NAMED, OFFICIAL, ANONYMOUS -> null;
        };
    }

    /** The whole numbers that the words allow: "more than 1,400" people are 1,401 at least. */
    private static Node quantity(FigureDetail figure) {
        Long least = figure.lowerBound();
        Long most = figure.upperBound();
        return Node.ofType("QuantitativeValue")
                .with("minValue", least == null || figure.lowerInclusive() ? least : Long.valueOf(least + 1))
                .with("maxValue", most == null || figure.upperInclusive() ? most : Long.valueOf(most - 1))
                .with("unitText", "people");
    }

    private static <T> Stream<T> each(List<T> part) {
        return part == null ? Stream.empty() : part.stream();
    }
}
