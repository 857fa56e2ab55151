package dev.dateline.format;

import dev.dateline.format.GeoJson.Feature;
import dev.dateline.format.GeoJson.FeatureCollection;
import dev.dateline.mention.MentionedPlace;
import dev.dateline.mention.PlaceDetail;
import dev.dateline.mention.PlaceSummary;
import dev.dateline.representation.Answered;
import dev.dateline.representation.Batch;
import dev.dateline.representation.Form;
import dev.dateline.representation.FormWriter;
import dev.dateline.representation.JsonWriter;
import jakarta.enterprise.context.ApplicationScoped;

/** A place as a GeoJSON {@code Feature}, a page of places as a {@code FeatureCollection}. */
@ApplicationScoped
class GeoJsonWriter implements FormWriter<Object> {

    private final JsonWriter json;

    GeoJsonWriter(JsonWriter json) {
        this.json = json;
    }

    @Override
    public Form form() {
        return Form.GEO_JSON;
    }

    @Override
    public boolean writes(Answered answered) {
        return answered.isOne(PlaceDetail.class)
                || answered.isListOf(PlaceSummary.class)
                || answered.isListOf(MentionedPlace.class);
    }

    @Override
    public byte[] write(Object answer, Answered answered, Request request) {
        return json.write(
                answer instanceof Batch<?> places
                        ? FeatureCollection.of(places.items().stream()
                                .map(GeoJsonWriter::feature)
                                .toList())
                        : feature(answer));
    }

    private static Feature feature(Object place) {
        if (place instanceof PlaceSummary summary) {
            return PlaceFeatures.of(summary);
        }
        return place instanceof MentionedPlace mentioned
                ? PlaceFeatures.of(mentioned)
                : PlaceFeatures.of(((PlaceDetail) place).summary());
    }
}
