package dev.dateline.peer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.dateline.peer.ArticleDetail.Dateline;
import dev.dateline.peer.ArticleDetail.Evidence;
import dev.dateline.peer.ArticleDetail.Reading;
import dev.dateline.peer.Mention.Kind;
import dev.dateline.peer.Mention.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

@Entity
class Article {

    @Id
    private String id;

    @Column(length = 4000)
    private String headline;

    @Column(length = 20000)
    private String standfirst;

    private String datelinePlaceId;
    private String datelinePlaceName;
    private String datelineAgency;
    private String publisher;
    private String language;
    private String languageNote;
    private String url;
    private Published published;

    @Column(length = 1048576)
    private String text;

    private String textSha256;
    private List<String> failedReaders;
    private int revision;
    private Instant stored;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Paragraph> paragraphs = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Person> people = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Place> places = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Organisation> organisations = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<DateExpression> dates = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<CasualtyFigure> figures = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    @OrderBy("pk")
    private List<Mention> mentions = new ArrayList<>();

    protected Article() {}

    Article(ArticleDetail detail) {
        id = detail.id();
        headline = detail.headline();
        standfirst = detail.standfirst();
        publisher = detail.publisher();
        language = detail.language();
        languageNote = detail.languageNote();
        url = detail.url();
        published = detail.published();
        text = detail.text();
        textSha256 = detail.textSha256();
        failedReaders = detail.provenance().failedReaders();
        revision = detail.revision();
        stored = detail.stored();
        if (detail.dateline() != null) {
            datelinePlaceId = detail.dateline().placeId();
            datelinePlaceName = detail.dateline().placeName();
            datelineAgency = detail.dateline().agency();
            mention(Kind.DATELINE, id, Stream.of(detail.dateline().mention()));
        }
        detail.paragraphs().forEach(paragraph -> paragraphs.add(new Paragraph(this, paragraph)));
        detail.people().forEach(person -> {
            people.add(new Person(this, people.size(), person));
            mention(Kind.PERSON, person.id(), person.mentions().stream());
        });
        detail.places().forEach(place -> {
            places.add(new Place(this, places.size(), place));
            mention(Kind.PLACE, place.id(), place.mentions().stream());
        });
        detail.organisations().forEach(organisation -> {
            organisations.add(new Organisation(this, organisations.size(), organisation));
            mention(Kind.ORGANISATION, organisation.id(), organisation.mentions().stream());
        });
        detail.dates().forEach(date -> {
            dates.add(new DateExpression(this, dates.size(), date));
            mention(Kind.DATE, date.id(), date.mentions().stream());
        });
        detail.casualties().forEach(figure -> {
            figures.add(new CasualtyFigure(this, figures.size(), figure));
            mention(Kind.CASUALTY, figure.id(), words(figure.evidence()));
        });
    }

    private void mention(Kind kind, String subject, Stream<Span> words) {
        words.forEach(span -> mentions.add(new Mention(this, new Subject(kind, subject), span)));
    }

    private static Stream<Span> words(Evidence evidence) {
        return Stream.of(
                        evidence.claim(),
                        evidence.number(),
                        evidence.quantifier(),
                        evidence.measure(),
                        evidence.victims(),
                        evidence.attribution(),
                        evidence.place(),
                        evidence.period(),
                        evidence.asOf())
                .filter(Objects::nonNull);
    }

    ArticleDetail toDetail() {
        Map<Subject, List<Span>> spans =
                mentions.stream().collect(groupingBy(Mention::subject, mapping(Mention::span, toList())));
        return new ArticleDetail(
                id,
                headline,
                standfirst,
                dateline(spans.get(new Subject(Kind.DATELINE, id))),
                publisher,
                language,
                languageNote,
                url,
                published,
                text,
                textSha256,
                revision,
                stored,
                paragraphs.stream().map(Paragraph::toDetail).toList(),
                people.stream()
                        .map(person -> person.toDetail(spans.get(new Subject(Kind.PERSON, person.id()))))
                        .toList(),
                places.stream()
                        .map(place -> place.toDetail(spans.get(new Subject(Kind.PLACE, place.id()))))
                        .toList(),
                organisations.stream()
                        .map(each -> each.toDetail(spans.get(new Subject(Kind.ORGANISATION, each.id()))))
                        .toList(),
                dates.stream()
                        .map(date -> date.toDetail(id, headline, spans.get(new Subject(Kind.DATE, date.id()))))
                        .toList(),
                figures.stream()
                        .map(figure ->
                                figure.toDetail(id, headline, spans.get(new Subject(Kind.CASUALTY, figure.id()))))
                        .toList(),
                new Reading(failedReaders));
    }

    private Dateline dateline(List<Span> words) {
        return words == null
                ? null
                : new Dateline(words.get(0).exact(), datelinePlaceId, datelinePlaceName, datelineAgency, words.get(0));
    }
}
