package dev.dateline.extract.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.names.MarkedText;
import dev.dateline.mention.LocationPrecision;
import dev.dateline.mention.PlaceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What whoever runs the server may add: files in the form of GeoNames. */
class GeoNamesIndexTest {

    private static final String VILLAGE =
            row(901, "Qozumbwe", "Kozumbwe,\u041a\u043e\u0437", "-13.5", "33.9", "P", "PPL", "1200");
    private static final String DISTRICT = row(902, "Qamoli District", "", "-14.5", "34.2", "A", "ADM2", "0");
    private static final String RIVER = row(903, "Qasombe", "", "-15.5", "34.4", "H", "STM", "0");
    private static final String HOTEL = row(904, "Qalodge", "", "-15.5", "34.4", "S", "HTL", "0");

    @TempDir
    Path folder;

    private static String row(
            int id, String name, String others, String north, String east, String kind, String code, String people) {
        return String.join(
                "\t",
                "" + id,
                name,
                name,
                others,
                north,
                east,
                kind,
                code,
                "MW",
                "",
                "C",
                "",
                "",
                "",
                people,
                "",
                "9",
                "Africa/Blantyre",
                "2020-01-01");
    }

    private Path dump(String name, String... rows) throws IOException {
        return Files.write(folder.resolve(name), List.of(rows));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(data())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<PlaceType> types(PlaceLines lines, String key) {
        return lines.senses(key).stream().map(sense -> sense.place().type()).toList();
    }

    @Test
    void placesOfADumpAreKnownByTheirNames() throws IOException {
        PlaceLines lines = new GeoNamesIndex(dump("MW.txt", VILLAGE, DISTRICT, RIVER, HOTEL), data()).lines();
        assertThat(types(lines, "qozumbwe")).containsExactly(PlaceType.CITY);
        assertThat(types(lines, "kozumbwe")).containsExactly(PlaceType.CITY);
        assertThat(types(lines, "qamoli district")).containsExactly(PlaceType.ADM2);
        assertThat(types(lines, "qasombe")).containsExactly(PlaceType.WATER);
        assertThat(types(lines, "qalodge")).isEmpty();
        assertThat(types(lines, "qoz")).isEmpty();
        assertThat(lines.senses("kozumbwe").get(0).spelling()).isTrue();
        Place village = lines.senses("qozumbwe").get(0).place();
        assertThat(village.geonames()).isEqualTo(901);
        assertThat(village.location().latitude()).isEqualTo(-13.5);
        assertThat(lines.senses("qamoli district").get(0).place().location().precision())
                .isEqualTo(LocationPrecision.ADM2_CENTROID);
    }

    @Test
    void aFolderOfTextAndZippedFilesIsOneDump() throws IOException {
        Path dumps = Files.createDirectory(folder.resolve("dumps"));
        Files.write(dumps.resolve("A.txt"), List.of(VILLAGE));
        try (OutputStream out = Files.newOutputStream(dumps.resolve("B.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("nothing".getBytes());
            zip.putNextEntry(new ZipEntry("B.txt"));
            zip.write((RIVER + "\n").getBytes());
        }
        PlaceLines lines = new GeoNamesIndex(dumps, data()).lines();
        assertThat(types(lines, "qozumbwe")).isNotEmpty();
        assertThat(types(lines, "qasombe")).isNotEmpty();
    }

    @Test
    void itIsIndexedOnceUntilItChanges() throws IOException {
        Path dump = dump("MW.txt", VILLAGE);
        new GeoNamesIndex(dump, data()).lines();
        List<String> first = kept();
        assertThat(first).hasSize(1);
        Path index = data().resolve(first.get(0));
        Object written = Files.getLastModifiedTime(index);
        new GeoNamesIndex(dump, data()).lines();
        assertThat(Files.getLastModifiedTime(index)).isEqualTo(written);
        dump("MW.txt", VILLAGE, RIVER);
        assertThat(types(new GeoNamesIndex(dump, data()).lines(), "qasombe")).isNotEmpty();
        assertThat(kept()).hasSize(1).isNotEqualTo(first);
    }

    @Test
    void moreThanIsSortedAtOnceIsMerged() throws IOException {
        String[] rows = Stream.iterate(0, i -> i + 1)
                .limit(250_000)
                .map(i -> row(i, "Q" + i * 7919L % 250_000, "", "1", "2", "P", "PPL", "0"))
                .toArray(String[]::new);
        PlaceLines lines = new GeoNamesIndex(dump("all.txt", rows), data()).lines();
        for (int i = 0; i < 250_000; i += 12_345) {
            assertThat(lines.senses("q" + i)).hasSize(1);
        }
    }

    @Test
    void anEmptyDumpHasNoPlaces() throws IOException {
        assertThat(new GeoNamesIndex(dump("none.txt", "no row"), data()).lines().senses("paris"))
                .isEmpty();
    }

    @Test
    void whatIsAddedIsFoundInTextsOfItsCountry() throws IOException {
        PlaceFinder.add(dump("MW.txt", VILLAGE), data());
        PlaceFound found = Places.of(new MarkedText("Rain fell in L[Qozumbwe] in L[Malawi].").passage())
                .all()
                .get(0);
        assertThat(found.geonames()).isEqualTo(901);
        assertThat(found.within()).isEqualTo("malawi");
    }
}
