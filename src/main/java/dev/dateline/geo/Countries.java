package dev.dateline.geo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.neovisionaries.i18n.CountryCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shapes of all countries: Natural Earth, 1:50 million, as the npm package world-atlas 2.0.2 has them in TopoJSON
 * (https://github.com/topojson/topojson-specification). A border that two countries share is stored once, as an arc.
 */
public final class Countries {

    private static final String FILE = "/geo/countries-50m.json";

    private Countries() {}

    /** In the order of the file. Read when first asked for: whoever never asks for a map pays nothing. */
    public static List<Country> all() {
        return Read.ALL;
    }

    private static final class Read {

        static final List<Country> ALL = read();
    }

    /** What is needed of a topology. Its arcs are read as plain numbers: a node for each of them would take ten times as much. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Topology(Transform transform, Layers objects, int[][][] arcs) {}

    private record Transform(double[] scale, double[] translate) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Layers(Layer countries) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Layer(List<JsonNode> geometries) {}

    private static List<Country> read() {
        Topology topology;
        try (InputStream file = Countries.class.getResourceAsStream(FILE)) {
            topology = new ObjectMapper().readValue(file, Topology.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<float[]> arcs = Arrays.stream(topology.arcs())
                .map(arc -> positions(arc, topology.transform()))
                .toList();
        return topology.objects().countries().geometries().stream()
                .map(geometry -> new Country(code(geometry), rings(geometry, arcs)))
                .toList();
    }

    /** Positions are whole numbers, each but the first as its way from the one before (section 2.1.4). */
    private static float[] positions(int[][] arc, Transform transform) {
        float[] positions = new float[2 * arc.length];
        long x = 0;
        long y = 0;
        int at = 0;
        for (int[] step : arc) {
            x += step[0];
            y += step[1];
            positions[at++] = (float) (x * transform.scale()[0] + transform.translate()[0]);
            positions[at++] = (float) (y * transform.scale()[1] + transform.translate()[1]);
        }
        return positions;
    }

    private static List<float[]> rings(JsonNode geometry, List<float[]> arcs) {
        List<float[]> rings = new ArrayList<>();
        if (geometry.path("type").asText().equals("Polygon")) {
            geometry.path("arcs").forEach(ring -> rings.add(ring(ring, arcs)));
        } else {
            geometry.path("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring, arcs))));
        }
        return rings;
    }

    /** A ring is a chain of arcs, each of which begins where the one before ends (section 2.1.4). */
    private static float[] ring(JsonNode chain, List<float[]> arcs) {
        int length = 0;
        for (JsonNode index : chain) {
            length += arcs.get(forward(index.asInt())).length - 2;
        }
        float[] ring = new float[length + 2];
        int at = 0;
        for (JsonNode index : chain) {
            float[] arc = arcs.get(forward(index.asInt()));
            boolean reversed = index.asInt() < 0;
            for (int i = 0; i < arc.length; i += 2) {
                int from = reversed ? arc.length - 2 - i : i;
                ring[at + i] = arc[from];
                ring[at + i + 1] = arc[from + 1];
            }
            at += arc.length - 2;
        }
        return unrolled(ring);
    }

    /**
     * The file names each meridian by a number from -180 to 180, so that land across the antimeridian would jump from one
     * edge of the map to the other. What goes around a pole, as Antarctica does, is closed along it.
     */
    private static float[] unrolled(float[] ring) {
        float turn = 0;
        for (int i = 2; i < ring.length; i += 2) {
            float way = ring[i] + turn - ring[i - 2];
            if (Math.abs(way) > 180) {
                turn -= Math.signum(way) * 360;
            }
            ring[i] += turn;
        }
        if (turn == 0) {
            return ring;
        }
        float[] closed = Arrays.copyOf(ring, ring.length + 4);
        float pole = ring[1] < 0 ? -90 : 90;
        System.arraycopy(new float[] {ring[ring.length - 2], pole, ring[0], pole}, 0, closed, ring.length, 4);
        return closed;
    }

    /** A negative index is the one's complement of that of an arc to be followed backwards (section 2.1.4). */
    private static int forward(int index) {
        return index < 0 ? ~index : index;
    }

    /** Natural Earth's number is that of ISO 3166-1; lands which have none there have none here, but for Kosovo. */
    private static String code(JsonNode geometry) {
        if (geometry.at("/properties/name").asText().equals("Kosovo")) {
            return CountryCodes.KOSOVO;
        }
        String number = geometry.path("id").asText(null);
        CountryCode code = number == null ? null : CountryCode.getByCode(Integer.parseInt(number));
        return code == null ? null : code.getAlpha2();
    }
}
