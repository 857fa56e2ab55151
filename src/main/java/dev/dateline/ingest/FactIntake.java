package dev.dateline.ingest;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleRows;
import dev.dateline.casualty.CasualtyFigure;
import dev.dateline.casualty.Quantity;
import dev.dateline.casualty.TimeBasis;
import dev.dateline.event.ArticleEvent;
import dev.dateline.ingest.EntityIntake.Known;
import dev.dateline.ingest.NewCasualty.Filing;
import dev.dateline.mention.Appearance;
import dev.dateline.mention.Form;
import dev.dateline.mention.Mention;
import dev.dateline.mention.NamedEntity;
import dev.dateline.mention.Role;
import dev.dateline.mention.SubjectKind;
import dev.dateline.text.CanonicalText;
import dev.dateline.text.Folding;
import dev.dateline.time.DateExpression;
import dev.dateline.time.Edtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the rows of a checked document's facts, each with the spans of its words. */
final class FactIntake {

    private final NewArticle document;
    private final CanonicalText text;
    private final Article article;
    private final Known entities;
    private final Map<String, DateExpression> dates = new HashMap<>();
    private final Map<String, CasualtyFigure> figures = new HashMap<>();
    private final ArticleRows rows;

    private FactIntake(CheckedArticle checked, Article article, Known entities) {
        this.document = checked.document();
        this.text = checked.text();
        this.article = article;
        this.entities = entities;
        this.rows = new ArticleRows(
                article,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** The rows, none of them stored yet. */
    static ArticleRows rows(CheckedArticle checked, Article article, Known entities) {
        FactIntake intake = new FactIntake(checked, article, entities);
        intake.facts();
        return intake.rows;
    }

    void facts() {
        if (document.dateline() != null) {
            mention(
                    SubjectKind.DATELINE,
                    article.id,
                    Form.DATELINE,
                    document.dateline().words());
        }
        document.people().forEach(this::person);
        document.places()
                .forEach(place ->
                        appearance(SubjectKind.PLACE, place, entities.places().get(place.id())));
        document.organisations()
                .forEach(organisation -> appearance(
                        SubjectKind.ORGANISATION,
                        organisation,
                        entities.organisations().get(organisation.id())));
        for (int i = 0; i < document.dates().size(); i++) {
            date(document.dates().get(i), i);
        }
        for (int i = 0; i < document.casualties().size(); i++) {
            figure(document.casualties().get(i), i);
        }
        for (int i = 0; i < document.events().size(); i++) {
            event(document.events().get(i), i);
        }
    }

    private void person(NewPerson person) {
        Appearance appearance =
                appearance(SubjectKind.PERSON, person, entities.people().get(person.id()));
        for (int i = 0; i < person.roles().size(); i++) {
            NewRole given = person.roles().get(i);
            Role role = new Role();
            role.appearance = appearance;
            role.ordinal = i;
            role.organisationId = given.organisationId();
            role.mention = mention(SubjectKind.PERSON, person.id(), Form.ROLE, given.words());
            rows.roles().add(role);
        }
    }

    private Appearance appearance(SubjectKind kind, NewEntity given, NamedEntity entity) {
        Appearance appearance = new Appearance();
        appearance.articleId = article.id;
        appearance.entity = entity;
        appearance.ordinal = rows.appearances().size();
        appearance.name = given.name();
        appearance.foldedNames = foldedNames(given);
        appearance.mentionCount = given.mentions().size();
        appearance.provenance = given.provenance();
        rows.appearances().add(appearance);
        given.mentions().forEach(words -> mention(kind, given.id(), words.form(), words));
        return appearance;
    }

    private void date(NewDate given, int ordinal) {
        Edtf edtf = Edtf.parse(given.edtf());
        DateExpression date = new DateExpression();
        date.articleId = article.id;
        date.ordinal = ordinal;
        date.id = given.id();
        date.edtf = edtf.value();
        date.earliest = edtf.earliest().orElse(null);
        date.latest = edtf.latest()
                .map(day -> given.partOfDay() == null ? day : given.partOfDay().latest(day))
                .orElse(null);
        date.sortDay = edtf.earliest().or(edtf::latest).orElseThrow();
        date.precision = edtf.precision();
        date.modifier = given.modifier();
        date.partOfDay = given.partOfDay();
        date.basis = given.basis();
        date.inferred = given.inferred();
        date.note = given.note();
        date.provenance = given.provenance();
        rows.dates().add(date);
        dates.put(date.id, date);
        given.mentions().forEach(words -> mention(SubjectKind.DATE, given.id(), Form.EXPRESSION, words));
    }

    private void figure(NewCasualty given, int ordinal) {
        CasualtyFigure figure = new CasualtyFigure();
        figure.articleId = article.id;
        figure.ordinal = ordinal;
        figure.id = given.id();
        figure.measure = given.measure();
        figure.quantity(Quantity.of(given.quantifier(), given.value(), given.lowerBound(), given.upperBound()));
        figure.victims = given.victims();
        figure.aggregation = given.aggregation();
        figure.status = given.status();
        figure.attributionKind = given.attribution().kind();
        figure.attributionOrganisationId = given.attribution().organisationId();
        figure.attributionPersonId = given.attribution().personId();
        place(figure, given);
        figure.periodId = given.periodId();
        figure.asOfId = given.asOfId();
        file(figure, given.filing());
        figure.subsetOf = given.subsetOf();
        figure.restates = given.restates();
        figure.contradicts = given.contradicts();
        figure.provenance = given.provenance();
        rows.figures().add(figure);
        figures.put(figure.id, figure);
        given.evidence().parts().forEach((part, words) -> mention(SubjectKind.CASUALTY, given.id(), part, words));
    }

    private void place(CasualtyFigure figure, NewCasualty given) {
        if (given.placeId() != null) {
            figure.placeId = given.placeId();
            figure.placePrecision = given.placePrecision() == null
                    ? entities.places().get(given.placeId()).type
                    : given.placePrecision();
        }
    }

    private void file(CasualtyFigure figure, Filing filing) {
        if (figure.periodId != null) {
            file(figure, TimeBasis.PERIOD, dates.get(figure.periodId));
        } else if (figure.asOfId != null) {
            file(figure, TimeBasis.AS_OF, dates.get(figure.asOfId));
        } else if (article.publishedEdtf != null && filing != Filing.NOWHERE) {
            figure.timeBasis = TimeBasis.PUBLICATION;
            figure.earliest = article.publishedEarliest;
            figure.latest = article.publishedLatest;
        }
        figure.latest = filing == Filing.OPEN ? null : figure.latest;
    }

    private void file(CasualtyFigure figure, TimeBasis basis, DateExpression date) {
        figure.timeBasis = basis;
        figure.earliest = date.earliest;
        figure.latest = date.latest;
    }

    private void event(NewEvent given, int ordinal) {
        ArticleEvent event = new ArticleEvent();
        event.articleId = article.id;
        event.ordinal = ordinal;
        event.id = given.id();
        event.main = given.main();
        event.placeId = given.placeId();
        event.periodId = given.periodId();
        event.provenance = given.provenance();
        rows.events().add(event);
        if (given.words() != null) {
            mention(SubjectKind.EVENT, given.id(), Form.EVENT, given.words());
        }
        given.figures().forEach(id -> figures.get(id).eventId = given.id());
        given.tolls().forEach(toll -> toll.figures().forEach(id -> figures.get(id).toll = true));
    }

    private Mention mention(SubjectKind kind, String subjectId, Form form, NewMention words) {
        Mention mention = new Mention(article.id, kind, subjectId, form, text, words.in(text));
        rows.mentions().add(mention);
        return mention;
    }

    /** What the {@code name} filter looks in. */
    static String foldedNames(NewEntity entity) {
        List<String> written = entity.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .map(NewMention::exact)
                .toList();
        return Stream.concat(Stream.of(entity.name()), written.stream())
                .map(Folding::fold)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
