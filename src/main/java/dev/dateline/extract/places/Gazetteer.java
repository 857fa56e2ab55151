package dev.dateline.extract.places;

import dev.dateline.mention.PlaceType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The places of the world by name, as {@code src/gazetteer/build} writes them: a line with the number of places, names and
 * abbreviations, then a line for each of these. It stays in memory as those bytes, since few of its places are asked for.
 */
final class Gazetteer {

    /** What a name may mean, and how. */
    record Sense(Place place, boolean spelling, boolean people, boolean doubtful) {}

    private static final String FILE = "gazetteer.gz";
    private static final String SMALL_TOWNS = "towns.gz";

    private final byte[] bytes;
    private final int[] places;
    private final PlaceLines names;
    /** {@code null} where nothing was added. */
    private static volatile PlaceLines added;

    private final Map<String, Place> abbreviations = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> divisions = new HashMap<>();

    private Gazetteer(byte[] bytes) {
        this.bytes = bytes;
        int firstEnd = endOfLine(0);
        String[] counts = line(0, firstEnd).split("\t");
        places = new int[Integer.parseInt(counts[0]) + 1];
        int namesAt = index(places, firstEnd + 1);
        int at = index(new int[Integer.parseInt(counts[1]) + 1], namesAt);
        names = new PlaceLines(ByteBuffer.wrap(bytes, namesAt, at - namesAt).slice());
        for (int i = Integer.parseInt(counts[2]); i > 0; i--) {
            int end = endOfLine(at);
            String[] fields = line(at, end).split("\t");
            abbreviations.put(fields[0], place(Integer.parseInt(fields[1])));
            at = end + 1;
        }
        indexCountriesAndDivisions();
    }

    private static final class Loaded {

        static final Gazetteer ONLY = new Gazetteer(read(FILE, 5 << 20));
    }

    private static final class LoadedTowns {

        static final PlaceLines ONLY = new PlaceLines(ByteBuffer.wrap(read(SMALL_TOWNS, 11 << 20)));
    }

    /** Read when first asked for. */
    static Gazetteer get() {
        return Loaded.ONLY;
    }

    private static byte[] read(String name, int size) {
        try (InputStream file = new GZIPInputStream(Gazetteer.class.getResourceAsStream(name), 1 << 16)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
            file.transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private int index(int[] lines, int from) {
        int at = from;
        for (int i = 0; i < lines.length - 1; i++) {
            lines[i] = at;
            at = endOfLine(at) + 1;
        }
        lines[lines.length - 1] = at;
        return at;
    }

    private int endOfLine(int from) {
        int at = from;
        while (bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private String line(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Countries come first, then regions and divisions, then towns, which are not read until one is asked for. */
    private void indexCountriesAndDivisions() {
        Place place = place(0);
        for (int i = 0; place.type() != PlaceType.CITY; place = place(++i)) {
            if (place.isCountry()) {
                countries.put(place.country(), i);
            } else if (place.type() == PlaceType.ADM1) {
                divisions.put(place.division(), i);
            }
        }
    }

    Place place(int index) {
        String[] fields = line(places[index], places[index + 1] - 1).split("\t", -1);
        Place.Point point = fields[5].isEmpty()
                ? null
                : new Place.Point(Double.parseDouble(fields[5]), Double.parseDouble(fields[6]), fields[10]);
        long geonames = fields[8].isEmpty() ? 0 : Long.parseLong(fields[8]);
        return new Place(
                index,
                fields[0],
                fields[1],
                PlaceType.valueOf(fields[2]),
                fields[3],
                fields[4],
                point,
                new Place.Listing(Long.parseLong(fields[7]), geonames, fields[9]));
    }

    /** What a name means, its key being {@link PlaceName#key}, or "=UAE" for what is a name only in capitals; none if it names no place. */
    List<Sense> senses(String key) {
        List<String> lines = names.lines(key);
        return lines.isEmpty() ? List.of() : parsed(lines.get(0).substring(key.length() + 1));
    }

    /** Has those of a dump of GeoNames looked for, too, as soon as its index is made. */
    static void add(GeoNamesIndex dump) throws IOException {
        added = dump.lines();
    }

    /** What else a name means to a text that is of its country: small towns, and what was added. */
    List<Sense> smallSenses(String key) {
        List<Sense> senses = new ArrayList<>(LoadedTowns.ONLY.senses(key));
        PlaceLines more = added;
        if (more != null) {
            Set<Long> known = Stream.concat(senses(key).stream(), senses.stream())
                    .map(sense -> sense.place().geonames())
                    .collect(Collectors.toSet());
            more.senses(key).stream()
                    .filter(sense -> known.add(sense.place().geonames()))
                    .forEach(senses::add);
        }
        return senses;
    }

    private List<Sense> parsed(String line) {
        List<Sense> senses = new ArrayList<>();
        for (String each : line.split(",")) {
            int digits = 0;
            while (digits < each.length() && Character.isDigit(each.charAt(digits))) {
                digits++;
            }
            String flags = each.substring(digits);
            senses.add(new Sense(
                    place(Integer.parseInt(each.substring(0, digits))),
                    flags.contains("a"),
                    flags.contains("d"),
                    flags.contains("*")));
        }
        return senses;
    }

    /** The state or province that is shortened so after a town: "Calif.", "TX"; {@code null} if none is. */
    Place abbreviated(String words) {
        return abbreviations.get(words);
    }

    /** The country of an ISO code; {@code null} if there is none. */
    Place country(String code) {
        return placeAt(countries.get(code));
    }

    /** The first division of a code of GeoNames; {@code null} if there is none. */
    Place division(String code) {
        return placeAt(divisions.get(code));
    }

    /** The first divisions of the country of an ISO code. */
    List<Place> divisionsOf(String country) {
        return divisions.entrySet().stream()
                .filter(division -> division.getKey().startsWith(country + "."))
                .map(division -> place(division.getValue()))
                .toList();
    }

    private Place placeAt(Integer index) {
        return index == null ? null : place(index);
    }

    /** {@code null} if it is not known. */
    Place capital(Place country) {
        String capital = country.listing().mark();
        return capital.isEmpty() ? null : place(Integer.parseInt(capital));
    }
}
