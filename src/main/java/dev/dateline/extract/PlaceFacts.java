package dev.dateline.extract;

import dev.dateline.extract.places.DatelineFound;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.ingest.NewArticle.NewDateline;
import dev.dateline.ingest.NewPlace;
import dev.dateline.mention.Form;
import dev.dateline.provenance.Origin;
import dev.dateline.provenance.Provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes facts of the places that were found and of the dateline, and says which place some words name. */
final class PlaceFacts {

    private static final String EXTRACTOR = Reader.PLACES.word();

    private final ArticleText text;
    private final String version;
    private final List<NewPlace> facts = new ArrayList<>();
    private final List<Named> spots = new ArrayList<>();
    private final NewDateline dateline;

    PlaceFacts(ArticleText text, List<PlaceFound> located, Optional<DatelineFound> dateline, String version) {
        this.text = text;
        this.version = version;
        this.dateline = dateline.map(this::fact).orElse(null);
        located.forEach(this::add);
    }

    List<NewPlace> facts() {
        return facts;
    }

    /** {@code null} where the text has none. */
    NewDateline dateline() {
        return dateline;
    }

    /** The place that is named among these words. */
    Optional<Named> place(int start, int end) {
        return Named.among(spots, start, end);
    }

    private void add(PlaceFound found) {
        found.mentions().forEach(each -> spots.add(new Named(found.id(), false, each.start(), each.end())));
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
