package dev.dateline.extract.places;

import static dev.dateline.extract.language.Languages.ENGLISH;

import dev.dateline.mention.PlaceType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Places by name that need not be known one by one: lines in the order of their bytes, each a key, then tabs and the name, the type,
 * the country, the division, latitude, longitude, population, the number in GeoNames, X for a quarter of a town, and "a" where the
 * key is another spelling. They may lie in memory or on disk; a look-up reads some twenty lines.
 */
final class PlaceLines {

    private static final int FIELDS = 11;
    static final char SPELLING = 'a';

    /** So many places may have one name: those that come first. */
    private static final int MOST = 40;

    private final ByteBuffer lines;

    PlaceLines(ByteBuffer lines) {
        this.lines = lines;
    }

    /** What a name means; none if it names no place. */
    List<Gazetteer.Sense> senses(String key) {
        return lines(key).stream().map(PlaceLines::sense).toList();
    }

    /** The lines of a key. */
    List<String> lines(String key) {
        byte[] wanted = (key + '\t').getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        int at = first(wanted);
        while (at < lines.limit() && found.size() < MOST && compare(at, wanted) == 0) {
            int end = lineEnd(at);
            found.add(line(at, end));
            at = end + 1;
        }
        return found;
    }

    /** Where the first line begins that is not before the wanted one. */
    private int first(byte[] wanted) {
        int low = 0;
        int high = lines.limit();
        while (low < high) {
            int line = lineStart((low + high) >>> 1);
            if (compare(line, wanted) < 0) {
                low = lineEnd(line) + 1;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int lineStart(int within) {
        int at = within;
        while (at > 0 && lines.get(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (lines.get(at) != '\n') {
            at++;
        }
        return at;
    }

    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int order = line + i >= lines.limit() ? -1 : Integer.compare(lines.get(line + i) & 0xff, wanted[i] & 0xff);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private String line(int from, int to) {
        byte[] bytes = new byte[to - from];
        lines.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Gazetteer.Sense sense(String line) {
        String[] fields = line.split("\t", FIELDS);
        long geonames = Long.parseLong(fields[8]);
        String country = fields[3];
        String id = PlaceName.slug(fields[1]) + "-" + PlaceName.slug(country) + "-" + geonames;
        Place place = new Place(
                Place.FIRST_OF_LINES - Math.toIntExact(geonames),
                id,
                fields[1],
                PlaceType.valueOf(fields[2]),
                country,
                fields[4],
                new Place.Point(
                        Double.parseDouble(fields[5]),
                        Double.parseDouble(fields[6]),
                        ENGLISH.note("point.listed", geonames)),
                new Place.Listing(fields[7].isEmpty() ? 0 : Long.parseLong(fields[7]), geonames, fields[9]));
        return new Gazetteer.Sense(place, fields[10].indexOf(SPELLING) >= 0, false, false);
    }
}
