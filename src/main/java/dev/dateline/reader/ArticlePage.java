package dev.dateline.reader;

import dev.dateline.article.ArticleDetail;
import dev.dateline.mention.MentionDetail;
import dev.dateline.mention.MentionedOrganisation;
import dev.dateline.mention.MentionedPerson;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.mention.RoleDetail;
import dev.dateline.mention.SubjectKind;
import dev.dateline.provenance.Provenance;
import dev.dateline.representation.Form;
import io.quarkus.qute.RawString;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the page of one article shows.
 *
 * @param jsonLd the article in JSON-LD, for the page's head
 */
record ArticlePage(
        ArticleDetail article,
        MarkedText text,
        Subjects subjects,
        PlaceMap map,
        Timeline timeline,
        FigureChart figures,
        DataLinks data,
        List<PartLinks> parts,
        RawString jsonLd) {

    /** For search engines: what the article's own standfirst says, or else its headline. */
    public String description() {
        return article.standfirst() == null ? article.headline() : article.standfirst();
    }

    /** Whether other pages can lead to it, and from its people and places to other articles. */
    public boolean isStored() {
        return article.stored() != null;
    }

    /** How each fact was read, where that was asked for. */
    public Explained explained() {
        return Explained.of(article);
    }

    public String publisherLink() {
        return ArticlesPage.only("publisher", article.publisher());
    }

    public String publishedWords() {
        return ArticlesPage.words(article.published());
    }

    /** What is missing, since software could not read it; {@code null} where nothing is. */
    public String failedReaders() {
        List<String> failed = article.provenance().failedReaders();
        return failed.isEmpty()
                ? null
                : "Not read, since the software failed on this text: " + String.join(", ", failed) + ".";
    }

    /** What it tells of. */
    public ToldEvents events() {
        return ToldEvents.of(article);
    }

    /** Whom and what it names. */
    record Subjects(List<Subject> people, List<Subject> places, List<Subject> organisations) {}

    /** Where one kind of the article's facts is to be had, a row for each. */
    record PartLinks(String name, DataLinks data) {}

    /**
     * A named entity of the article.
     *
     * @param from how it got here
     * @param steps how it was read, where that was asked for
     */
    record Subject(
            SubjectKind kind,
            String id,
            String name,
            String acronym,
            String wikidata,
            List<Quote> roles,
            List<Quote> mentions,
            Provenance from,
            List<Explained.Step> steps) {

        private static final Map<SubjectKind, String> LISTS = Map.of(
                SubjectKind.PERSON, "people", SubjectKind.PLACE, "places", SubjectKind.ORGANISATION, "organisations");

        /** How it got here; {@code null} where a person named it. */
        public String provenance() {
            return ProvenanceWords.of(from);
        }

        /** How many in 100 of its like are right; {@code null} where a person named it. */
        public String sure() {
            return ProvenanceWords.sure(from);
        }

        /** For style sheets. */
        public String kindName() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        /** The fragment that marks in the text lead to. */
        public String anchor() {
            return MarkedText.subject(kind, id);
        }

        /** Where the API tells about it. */
        public String api() {
            return "/api/v1/" + LISTS.get(kind) + "/" + id;
        }

        /** The page of all articles that mention it. */
        public String articles() {
            return "/?" + kindName() + "=" + id;
        }
    }

    /** Words of the article, and where they stand. */
    record Quote(String words, String href) {

        static Quote of(String subjectId, MentionDetail mention) {
            return new Quote(mention.exact(), "#" + MarkedText.anchor(subjectId, mention));
        }
    }

    static ArticlePage of(ArticleDetail article, String base, RawString jsonLd) {
        Explained explained = Explained.of(article);
        return new ArticlePage(
                article,
                MarkedText.of(article),
                new Subjects(
                        article.people().stream()
                                .map(each -> person(each, explained))
                                .toList(),
                        article.places().stream()
                                .map(each -> place(each, explained))
                                .toList(),
                        article.organisations().stream()
                                .map(each -> organisation(each, explained))
                                .toList()),
                PlaceMap.ofArticle(
                        article.places().stream().map(ArticlePage::mapped).toList()),
                Timeline.of(article.dates(), true, date -> firstWords(date.id(), date.mentions())),
                FigureChart.of(article.casualties(), true, figure -> FigureLinks.IN_ARTICLE),
                new DataLinks(
                        base,
                        "/api/v1/articles/" + article.id(),
                        List.of(Form.JSON, Form.JSON_LD, Form.ANNOTATIONS, Form.TEXT)),
                parts(base, "/api/v1/articles/" + article.id()),
                jsonLd);
    }

    private static List<PartLinks> parts(String base, String article) {
        return List.of(
                part("People", base, article + "/people", Form.JSON),
                part("Organisations", base, article + "/organisations", Form.JSON),
                part("Casualty figures", base, article + "/casualties", Form.JSON),
                part("Events", base, article + "/events", Form.JSON),
                part("Places", base, article + "/places", Form.JSON, Form.GEO_JSON),
                part("Dates", base, article + "/dates", Form.JSON, Form.I_CALENDAR),
                part("Mentions", base, article + "/mentions", Form.JSON, Form.ANNOTATIONS));
    }

    /** @param forms beside those of every list */
    private static PartLinks part(String name, String base, String path, Form... forms) {
        List<Form> all = Stream.concat(Stream.of(forms), Stream.of(Form.CSV, Form.WORKBOOK, Form.JSON_LINES))
                .toList();
        return new PartLinks(name, new DataLinks(base, path, all));
    }

    private static Subject person(MentionedPerson person, Explained explained) {
        return new Subject(
                SubjectKind.PERSON,
                person.id(),
                person.name(),
                null,
                person.wikidata(),
                quotes(
                        person.id(),
                        person.roles().stream().map(RoleDetail::mention).toList()),
                quotes(person.id(), person.mentions()),
                person.provenance(),
                explained.of(MarkedText.subject(SubjectKind.PERSON, person.id())));
    }

    private static Subject place(MentionedPlace place, Explained explained) {
        return new Subject(
                SubjectKind.PLACE,
                place.id(),
                place.name(),
                null,
                place.wikidata(),
                List.of(),
                quotes(place.id(), place.mentions()),
                place.provenance(),
                explained.of(MarkedText.subject(SubjectKind.PLACE, place.id())));
    }

    private static MappedPlace mapped(MentionedPlace place) {
        return new MappedPlace(
                place.id(),
                place.name(),
                place.type(),
                place.countryCode(),
                place.location(),
                place.mentions().size(),
                "#" + MarkedText.subject(SubjectKind.PLACE, place.id()));
    }

    private static Subject organisation(MentionedOrganisation organisation, Explained explained) {
        return new Subject(
                SubjectKind.ORGANISATION,
                organisation.id(),
                organisation.name(),
                organisation.acronym(),
                organisation.wikidata(),
                List.of(),
                quotes(organisation.id(), organisation.mentions()),
                organisation.provenance(),
                explained.of(MarkedText.subject(SubjectKind.ORGANISATION, organisation.id())));
    }

    private static List<Quote> quotes(String id, List<MentionDetail> mentions) {
        return mentions.stream().map(mention -> Quote.of(id, mention)).toList();
    }

    private static String firstWords(String id, List<MentionDetail> mentions) {
        return "#" + MarkedText.anchor(id, mentions.get(0));
    }
}
