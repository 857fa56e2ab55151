package extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.extract.places.PlaceFound;
import dev.dateline.extract.places.PlaceMention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which of the towns of a name is meant, held against the states of the incidents in the Gun Violence Archive. */
final class Towns {

    /** One in so many reports is read with the model of names, which takes its time. */
    private static final int SAMPLED = 10;

    private final List<Report> reports = new ArrayList<>();

    Towns(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            reports.add(Report.of(line));
        }
    }

    /** Whether the town of an incident is taken for the one in its state, where it is first named. */
    List<Calibration.Judged> judged(Function<String, List<PlaceFound>> reader) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int i = 0; i < reports.size(); i += SAMPLED) {
            Report report = reports.get(i);
            PlaceMention first = null;
            boolean isRight = false;
            for (PlaceFound place : reader.apply(report.text)) {
                for (PlaceMention mention : place.mentions()) {
                    if (report.isTown(mention) && (first == null || mention.start() < first.start())) {
                        first = mention;
                        isRight = report.isTown(place);
                    }
                }
            }
            if (first != null) {
                judged.add(new Calibration.Judged(i / SAMPLED % 2, first.rule(), 0, isRight));
            }
        }
        return judged;
    }

    void print(Function<String, List<PlaceFound>> reader) {
        int named = 0;
        int found = 0;
        int right = 0;
        for (Report report : reports) {
            if (!report.namesTown()) {
                continue;
            }
            named++;
            boolean any = false;
            for (PlaceFound place : reader.apply(report.text)) {
                for (PlaceMention mention : place.mentions()) {
                    if (report.isTown(mention) && !any) {
                        any = true;
                        found++;
                        right += report.isTown(place) ? 1 : 0;
                        if (!report.isTown(place)) {
                            Places.error(
                                    "state",
                                    report.id,
                                    report.text,
                                    mention.start(),
                                    mention.end(),
                                    place.id() + " for " + report.city + ", " + report.state);
                        }
                    }
                }
            }
            int at = report.text.indexOf(report.city);
            if (!any && at >= 0) {
                Places.error(
                        "town",
                        report.id,
                        report.text,
                        at,
                        at + report.city.length(),
                        report.city + ", " + report.state);
            }
        }
        System.out.println("| Gun Violence Archive | reports that name the town | it is found | in the right state |");
        System.out.println("|---|---|---|---|");
        System.out.printf(
                Locale.ROOT, "| | %d | %.3f | %.3f |%n", named, (double) found / named, (double) right / found);
    }

    /** A report of an incident in a town of a state. */
    private record Report(String id, String text, String city, String state) {

        static Report of(String line) throws IOException {
            JsonNode report = new ObjectMapper().readTree(line);
            return new Report(
                    report.get("id").asText(),
                    Normalizer.normalize(
                            report.get("title").asText() + "\n"
                                    + report.get("text").asText(),
                            Normalizer.Form.NFC),
                    report.get("city").asText().replaceAll(" \\(.*", ""),
                    report.get("state").asText());
        }

        boolean namesTown() {
            return Pattern.compile("\\b" + Pattern.quote(city) + "\\b")
                    .matcher(text)
                    .find();
        }

        boolean isTown(PlaceMention mention) {
            return text.substring(mention.start(), mention.end()).equalsIgnoreCase(city);
        }

        boolean isTown(PlaceFound place) {
            return "US".equals(place.countryCode()) && state.equals(place.division());
        }
    }
}
