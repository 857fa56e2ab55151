package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.places.PlaceMention;
import dev.dateline.mention.Form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges what is taken for a place by the news of src/train/figures, whose places are marked: above all those that no gazetteer has. */
final class NewsPlaces {

    private NewsPlaces() {}

    /** @param find the places of a text */
    static List<Calibration.Judged> judged(Path folder, Function<String, List<PlaceFound>> find) throws IOException {
        List<Calibration.Judged> judged = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                judge(new ObjectMapper().readTree(file.toFile()), find, judged);
            }
        }
        return judged;
    }

    private static void judge(JsonNode news, Function<String, List<PlaceFound>> find, List<Calibration.Judged> judged) {
        StringBuilder text = new StringBuilder(news.get("headline").asText());
        if (news.hasNonNull("standfirst")) {
            text.append('\n').append(news.get("standfirst").asText());
        }
        news.get("paragraphs").forEach(each -> text.append('\n').append(each.asText()));
        Set<String> places = new HashSet<>();
        Set<String> optional = new HashSet<>();
        for (JsonNode place : news.get("places")) {
            Set<String> names = place.path("optional").asBoolean() ? optional : places;
            names.add(place.get("name").asText());
            place.get("mentions").forEach(each -> names.add(each.asText()));
        }
        int half = news.get("id").asText().hashCode() & 1;
        for (PlaceFound place : find.apply(text.toString())) {
            for (PlaceMention mention : place.mentions()) {
                String words = text.substring(mention.start(), mention.end());
                if (mention.form() == Form.NAME && mention.rule().startsWith("unlisted") && !optional.contains(words)) {
                    boolean isRight = places.contains(words) || places.contains(place.name());
                    judged.add(new Calibration.Judged(half, mention.rule(), 0, isRight));
                }
            }
        }
    }
}
