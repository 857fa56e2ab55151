package dev.dateline.extract;

import dev.dateline.extract.discourse.Discourse;
import dev.dateline.extract.discourse.FigureFound;
import dev.dateline.extract.discourse.FigureFound.When;
import dev.dateline.extract.figures.Figure;
import dev.dateline.extract.names.PersonFound;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.passage.Span;
import dev.dateline.ingest.NewCasualty;
import dev.dateline.ingest.NewCasualty.NewAttribution;
import dev.dateline.ingest.NewCasualty.NewEvidence;
import dev.dateline.ingest.NewMention;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;

import java.util.ArrayList;
import java.util.List;

/** Makes facts of the casualty figures that were found. */
final class FigureFacts {

    private static final String EXTRACTOR = ReaderKind.CASUALTIES.word();

    private final ArticleText text;
    private final Passage passage;
    private final NameFacts names;
    private final DateFacts dates;
    private final String version;

    FigureFacts(ArticleText text, Passage passage, NameFacts names, DateFacts dates, String version) {
        this.text = text;
        this.passage = passage;
        this.names = names;
        this.dates = dates;
        this.version = version;
    }

    List<NewCasualty> facts() {
        List<NewCasualty> facts = new ArrayList<>();
        for (FigureFound found : passage.all(Discourse.TOLD)) {
            facts.add(fact(found, id(facts.size())));
        }
        return facts;
    }

    private NewCasualty fact(FigureFound found, String id) {
        Figure figure = found.figure();
        When time = found.time();
        String date = time == null ? null : dates.id(time.date().of());
        return new NewCasualty(
                id,
                figure.measure(),
                figure.amount().quantifier(),
                figure.amount().value(),
                figure.amount().lower(),
                figure.amount().upper(),
                figure.victims(),
                found.aggregation(),
                found.status(),
                attribution(found.source()),
                found.place() == null ? null : found.place().of().id(),
                null,
                time == null || time.isAsOf() ? null : date,
                time != null && time.isAsOf() ? date : null,
                id(found.links().partOf()),
                id(found.links().restates()),
                found.links().contradicts().stream().map(FigureFacts::id).toList(),
                evidence(found, date == null ? null : time),
                new Provenance(Origin.EXTRACTED, EXTRACTOR, version, figure.confidence()));
    }

    private NewAttribution attribution(FigureFound.Source source) {
        String id = source.party() == null ? null : names.id(source.party());
        boolean isPerson = source.party() instanceof PersonFound;
        return new NewAttribution(source.kind(), isPerson ? null : id, isPerson ? id : null);
    }

    private NewEvidence evidence(FigureFound found, When time) {
        Figure.Words words = found.figure().words();
        NewMention when = time == null
                ? null
                : text.mention(time.date().of().start(), time.date().of().end(), Form.PERIOD);
        return new NewEvidence(
                mention(words.claim(), Form.CLAIM),
                mention(words.number(), Form.NUMBER),
                mention(words.bound(), Form.QUANTIFIER),
                mention(words.measure(), Form.MEASURE),
                mention(words.victims(), Form.VICTIMS),
                mention(found.source().phrase(), Form.ATTRIBUTION),
                found.place() == null ? null : mention(found.place().span(), Form.LOCATION),
                time == null || time.isAsOf() ? null : when,
                time != null && time.isAsOf() ? when : null);
    }

    private NewMention mention(Span span, Form form) {
        return span == null
                ? null
                : text.mention(
                        passage.tokens().start(span.from()), passage.tokens().end(span.to() - 1), form);
    }

    private static String id(Integer index) {
        return index == null ? null : "c" + (index + 1);
    }
}
