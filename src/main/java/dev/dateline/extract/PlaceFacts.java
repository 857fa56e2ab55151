package dev.dateline.extract;

import dev.dateline.extract.passage.Mention;
import dev.dateline.extract.passage.Passage;
import dev.dateline.extract.places.DatelineFound;
import dev.dateline.extract.places.PlaceFinder;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.ingest.NewArticle.NewDateline;
import dev.dateline.ingest.NewPlace;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;

import java.util.ArrayList;
import java.util.List;

/** Makes facts of the places that were found and of the dateline, and . */
final class PlaceFacts {

    private static final String EXTRACTOR = ReaderKind.PLACES.word();

    private final ArticleText text;
    private final String version;
    private final List<NewPlace> facts = new ArrayList<>();
    private final NewDateline dateline;

    PlaceFacts(ArticleText text, Passage passage, String version) {
        this.text = text;
        this.version = version;
        this.dateline = passage.all(PlaceFinder.DATELINE).stream()
                .map(line -> fact(line.of()))
                .findFirst()
                .orElse(null);
        passage.all(PlaceFinder.PLACES).stream().map(Mention::of).distinct().forEach(this::add);
    }

    List<NewPlace> facts() {
        return facts;
    }

    /** {@code null} where the text has none. */
    NewDateline dateline() {
        return dateline;
    }

    private void add(PlaceFound found) {
        facts.add(new NewPlace(
                found.id(),
                found.name(),
                found.type(),
                found.countryCode(),
                found.within(),
                found.location(),
                found.geonames(),
                null,
                found.mentions().stream()
                        .map(each -> text.mention(each.start(), each.end(), each.form()))
                        .toList(),
                new Provenance(Origin.EXTRACTED, EXTRACTOR, version, found.confidence())));
    }

    private NewDateline fact(DatelineFound line) {
        String agency = line.agencyStart() < 0 ? null : text.words(line.agencyStart(), line.agencyEnd());
        return new NewDateline(text.mention(line.start(), line.end(), Form.DATELINE), line.placeId(), agency);
    }
}
