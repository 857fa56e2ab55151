package dev.dateline.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.mention.Location;
import dev.dateline.mention.LocationPrecision;
import dev.dateline.mention.PlaceType;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class PlaceMapTest {

    private static final MappedPlace GENEVA = town("Geneva", "CH", 46.2, 6.15, 1);
    private static final MappedPlace KHARTOUM = town("Khartoum", "SD", 15.6, 32.5, 4);
    private static final MappedPlace SUDAN = country("Sudan", "SD", 16, 30, 20);
    private static final MappedPlace CHAD = country("Chad", "TD", 15.4, 18.7, 9);
    private static final MappedPlace JAPAN = country("Japan", "JP", 36, 138, 1);

    @Test
    void areaOfAMarkIsAsItsMentions() {
        List<MapView.Mark> marks =
                PlaceMap.ofArticle(List.of(GENEVA, KHARTOUM)).views().get(0).marks();
        assertThat(marks).extracting(mark -> mark.place().name()).containsExactly("Khartoum", "Geneva");
        double ratio = marks.get(0).radius() / marks.get(1).radius();
        assertThat(ratio * ratio).isCloseTo(4, within(1e-9));
    }

    @Test
    void countryIsItsLandAndNoMark() {
        MapView view = PlaceMap.ofArticle(List.of(KHARTOUM, SUDAN)).views().get(0);
        assertThat(view.countries()).extracting(shape -> shape.place().name()).containsExactly("Sudan");
        assertThat(view.marks()).extracting(mark -> mark.place().name()).containsExactly("Khartoum");
    }

    @Test
    void countryTooNarrowToBeSeenHasAMark() {
        MappedPlace singapore = country("Singapore", "SG", 1.3, 103.8, 2);
        MapView view = PlaceMap.ofArticle(List.of(singapore, country("Brazil", "BR", -10, -53, 2)))
                .views()
                .get(0);
        assertThat(view.frame().isWorld()).isTrue();
        assertThat(view.marks()).extracting(mark -> mark.place().name()).containsExactly("Singapore");
        assertThat(view.marks()).extracting(MapView.Mark::form).containsExactly("area");
    }

    @Test
    void articlesFrameLeavesOutWhatItHardlyMentionsAndSaysSo() {
        PlaceMap map = PlaceMap.ofArticle(List.of(GENEVA, SUDAN, CHAD, JAPAN));
        assertThat(map.views().get(0).shown()).contains(GENEVA, SUDAN, CHAD);
        assertThat(map.beyond()).containsExactly(JAPAN);
        assertThat(PlaceMap.ofAll(List.of(GENEVA, SUDAN, CHAD, JAPAN)).beyond()).isEmpty();
    }

    @Test
    void placesCloseTogetherHaveACloserMap() {
        MappedPlace bahri = town("Khartoum North", "SD", 15.65, 32.55, 1);
        MappedPlace omdurman = town("Omdurman", "SD", 15.62, 32.4, 1);
        assertThat(PlaceMap.ofArticle(List.of(GENEVA, KHARTOUM, bahri)).views()).hasSize(1);
        PlaceMap map = PlaceMap.ofArticle(List.of(GENEVA, KHARTOUM, bahri, omdurman));
        assertThat(map.views()).hasSize(2);
        assertThat(map.views().get(1).title()).isEqualTo("Closer: around Khartoum");
        assertThat(map.views().get(1).shown()).doesNotContain(GENEVA).contains(KHARTOUM, bahri, omdurman);
    }

    @Test
    void placeWithoutAPointIsNamedAsSuch() {
        MappedPlace nowhere = new MappedPlace("x", "The border", PlaceType.REGION, null, null, 3, "#x");
        PlaceMap map = PlaceMap.ofArticle(List.of(nowhere));
        assertThat(map.views()).isEmpty();
        assertThat(map.beyond()).containsExactly(nowhere);
        assertThat(PlaceMap.ofArticle(List.of()).isEmpty()).isTrue();
    }

    @Test
    void namesDoNotMeetAndTheMostMentionedComesFirst() {
        List<MappedPlace> onOneSpot = IntStream.range(0, 60)
                .mapToObj(i -> town("Quarter " + i, "SD", 15.6, 32.5, i + 1))
                .toList();
        MapView view = PlaceMap.ofAll(onOneSpot).views().get(0);
        assertThat(view.marks()).hasSize(60);
        assertThat(view.labels()).extracting(MapLabels.Label::text).startsWith("Quarter 59");
        assertThat(view.labels())
                .extracting(label -> label.dx() + " " + label.dy())
                .doesNotHaveDuplicates();
        assertThat(view.labels()).hasSizeLessThanOrEqualTo(4);
    }

    private static MappedPlace town(String name, String country, double latitude, double longitude, long mentions) {
        return place(name, PlaceType.CITY, country, latitude, longitude, LocationPrecision.CITY, mentions);
    }

    private static MappedPlace country(String name, String code, double latitude, double longitude, long mentions) {
        return place(name, PlaceType.COUNTRY, code, latitude, longitude, LocationPrecision.COUNTRY_POINT, mentions);
    }

    private static MappedPlace place(
            String name,
            PlaceType type,
            String country,
            double latitude,
            double longitude,
            LocationPrecision precision,
            long mentions) {
        return new MappedPlace(
                name, name, type, country, new Location(latitude, longitude, precision, "test"), mentions, "#" + name);
    }
}
