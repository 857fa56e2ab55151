package dev.dateline.extract.places;

import dev.dateline.mention.PlaceType;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A dump of GeoNames as {@link PlaceLines} on disk: sorted in parts that fit into memory, which are then merged. It is made once for
 * a dump, and again when that changes.
 *
 * @see <a href="https://download.geonames.org/export/dump/readme.txt">the form of the dump</a>
 */
final class GeoNamesIndex {

    private static final int FIELDS = 19;
    private static final int LINES_AT_ONCE = 100_000;
    private static final int MOST_SPELLINGS = 8;
    private static final String NAME = "gazetteer-";
    private static final String END = ".lines";

    /** By the key, whose characters are all of one byte. */
    private static final Comparator<String> ORDER =
            Comparator.comparing(line -> line.substring(0, line.indexOf('\t') + 1));

    private final Path dump;
    private final Path folder;

    /**
     * @param dump a file of GeoNames, as text or zipped, or a folder of such files
     * @param folder where the index is kept
     */
    GeoNamesIndex(Path dump, Path folder) {
        this.dump = dump;
        this.folder = folder;
    }

    /** Made if it is not there yet; an older one of another dump is removed. */
    PlaceLines lines() throws IOException {
        List<Path> files = files();
        Path index = folder.resolve(NAME + state(files) + END);
        if (!Files.exists(index)) {
            Files.createDirectories(folder);
            Path building = Files.createTempDirectory(folder, NAME);
            try {
                Path merged = merged(parts(files, building), building.resolve("merged"));
                removeOlder();
                Files.move(merged, index, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                remove(building);
            }
        }
        try (FileChannel channel = FileChannel.open(index)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return new PlaceLines(bytes);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(dump)) {
            return List.of(dump);
        }
        try (Stream<Path> all = Files.list(dump)) {
            return all.filter(file -> file.toString().endsWith(".txt") || isZipped(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isZipped(Path file) {
        return file.toString().endsWith(".zip");
    }

    /** Another for other files, or where one of them was written anew. */
    private static String state(List<Path> files) throws IOException {
        StringBuilder state = new StringBuilder();
        for (Path file : files) {
            state.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
        }
        return Integer.toHexString(state.toString().hashCode());
    }

    private static List<Path> parts(List<Path> files, Path building) throws IOException {
        List<Path> parts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader reader = reader(file)) {
                for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                    add(row.split("\t", -1), lines);
                    if (lines.size() >= LINES_AT_ONCE) {
                        parts.add(written(lines, building.resolve("part" + parts.size())));
                    }
                }
            }
        }
        parts.add(written(lines, building.resolve("part" + parts.size())));
        return parts;
    }

    /** Of a zipped file, as GeoNames has them, the entry that is called as it is. */
    private static BufferedReader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (isZipped(file)) {
            String wanted = file.getFileName().toString().replace(".zip", ".txt");
            ZipInputStream zip = new ZipInputStream(in);
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(wanted)) {
                entry = zip.getNextEntry();
            }
            in = zip;
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static Path written(List<String> lines, Path part) throws IOException {
        lines.sort(ORDER);
        Files.write(part, lines);
        lines.clear();
        return part;
    }

    /** A line for each spelling of a row of the dump; none where it is no row, or of a kind that news names by other means. */
    private static void add(String[] fields, List<String> lines) {
        PlaceType type = fields.length < FIELDS ? null : type(fields[6], fields[7]);
        if (type == null || fields[8].length() != 2) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>(List.of(PlaceName.key(fields[1]), PlaceName.key(fields[2])));
        int plain = keys.size();
        boolean isInhabited = !fields[14].isEmpty() && !fields[14].equals("0");
        if (isInhabited) {
            Stream.of(fields[3].split(","))
                    .filter(GeoNamesIndex::isLatin)
                    .map(PlaceName::key)
                    .limit(MOST_SPELLINGS)
                    .forEach(keys::add);
        }
        int at = 0;
        for (String key : keys) {
            at++;
            if (!key.isEmpty()) {
                lines.add(String.join(
                        "\t",
                        key,
                        fields[1],
                        type.name(),
                        fields[8],
                        fields[8] + "." + fields[10],
                        fields[4],
                        fields[5],
                        isInhabited ? fields[14] : "",
                        fields[0],
                        fields[7].equals("PPLX") ? "X" : "",
                        at > plain ? String.valueOf(PlaceLines.SPELLING) : ""));
            }
        }
    }

    /** By GeoNames' class and code; {@code null} where places of the kind are not looked for. */
    private static PlaceType type(String kind, String code) {
        return switch (kind) {
            case "P" -> code.matches("PPL(H|CH|Q|W)") ? null : PlaceType.CITY;
            case "A" -> code.equals("ADM2") ? PlaceType.ADM2 : code.matches("ADM[345]") ? PlaceType.REGION : null;
            case "H" -> PlaceType.WATER;
            case "T", "L" -> PlaceType.REGION;
            default -> null;
        };
    }

    private static boolean isLatin(String name) {
        return !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && name.chars().allMatch(c -> c < 0x250);
    }

    private record Part(BufferedReader reader, String line) {}

    private static Path merged(List<Path> parts, Path merged) throws IOException {
        PriorityQueue<Part> next = new PriorityQueue<>(Comparator.comparing(Part::line, ORDER));
        try (BufferedWriter out = Files.newBufferedWriter(merged)) {
            for (Path part : parts) {
                offer(Files.newBufferedReader(part), next);
            }
            while (!next.isEmpty()) {
                Part part = next.remove();
                out.write(part.line);
                out.write('\n');
                offer(part.reader, next);
            }
        } finally {
            for (Part part : next) {
                part.reader.close();
            }
        }
        return merged;
    }

    private static void offer(BufferedReader reader, PriorityQueue<Part> next) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            reader.close();
        } else {
            next.add(new Part(reader, line));
        }
    }

    private void removeOlder() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(each -> each.getFileName().toString().matches(NAME + "[0-9a-f]+" + END))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static void remove(Path building) throws IOException {
        try (Stream<Path> all = Files.list(building)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(building);
    }
}
