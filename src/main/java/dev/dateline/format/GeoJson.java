package dev.dateline.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.dateline.geo.BoundingBoxes;
import dev.dateline.mention.Location;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The objects of GeoJSON (RFC 7946) that places need. Positions are longitude, then latitude, in degrees, WGS 84. */
final class GeoJson {

    private GeoJson() {}

    /**
     * A list of places.
     *
     * @param bbox around the points among them (section 5); {@code null} and no key where there is none
     */
    @JsonPropertyOrder({"type", "bbox", "features"})
    record FeatureCollection(@JsonInclude(JsonInclude.Include.NON_NULL) double[] bbox, List<Feature> features) {

        static FeatureCollection of(List<Feature> features) {
            return new FeatureCollection(
                    BoundingBoxes.around(features.stream()
                            .map(Feature::geometry)
                            .filter(Objects::nonNull)
                            .map(Point::coordinates)
                            .toList()),
                    features);
        }

        @JsonProperty
        String type() {
            return "FeatureCollection";
        }
    }

    /**
     * A place.
     *
     * @param geometry {@code null} where no location is known (section 3.2)
     */
    @JsonPropertyOrder({"type", "id", "geometry", "properties"})
    record Feature(String id, Point geometry, Map<String, Object> properties) {

        @JsonProperty
        String type() {
            return "Feature";
        }
    }

    @JsonPropertyOrder({"type", "coordinates"})
    record Point(double[] coordinates) {

        static Point of(Location location) {
            return location == null ? null : new Point(new double[] {location.longitude(), location.latitude()});
        }

        @JsonProperty
        String type() {
            return "Point";
        }
    }
}
