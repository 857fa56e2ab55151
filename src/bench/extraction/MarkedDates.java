package extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads texts whose date expressions are marked by hand: TimeML files ({@code *.tml}) and MEANTIME's. */
final class MarkedDates {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9]+)([^>]*)>");
    private static final Pattern DCT = Pattern.compile("(?s)<DCT>.*?value=\"([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern TIMEX = Pattern.compile("(?s)<TIMEX3 ([^>]*[^/])>(.*?)</TIMEX3>");
    private static final Pattern CREATED = Pattern.compile("<TIMEX3 [^>]*CREATION_TIME[^>]*>");

    private MarkedDates() {}

    /** What a person marked, or the reader found. */
    record Expression(int start, int end, String type, String value, String rule, boolean onCalendar) {

        boolean overlaps(Expression other) {
            return start < other.end && other.start < end;
        }

        boolean hasWordsOf(Expression other) {
            return start == other.start && end == other.end;
        }
    }

    /** @param set the number of the folder that it lies in */
    record Document(int set, String name, String text, LocalDate published, List<Expression> marked) {}

    /** @param set the number of the folder */
    static List<Document> read(Path folder, int set) throws IOException {
        List<Document> documents = new ArrayList<>();
        Meantime.read(folder).forEach(each -> documents.add(meantime(set, each)));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".tml"))
                    .sorted()
                    .toList()) {
                documents.add(timeMl(set, file.getFileName().toString(), Files.readString(file)));
            }
        }
        return documents;
    }

    private static Document timeMl(int set, String name, String file) {
        String body = file.substring(file.indexOf("<TEXT>"), file.indexOf("</TEXT>"));
        StringBuilder text = new StringBuilder();
        List<Expression> marked = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int at = 0;
        int start = -1;
        String attributes = "";
        while (tag.find()) {
            text.append(Meantime.unescaped(body.substring(at, tag.start())));
            at = tag.end();
            if (tag.group(2).equals("TIMEX3") && !tag.group(3).endsWith("/")) {
                if (tag.group(1).isEmpty()) {
                    start = text.length();
                    attributes = tag.group(3);
                } else if (start >= 0) {
                    marked.add(new Expression(
                            start,
                            text.length(),
                            Meantime.attribute(attributes, "type"),
                            Meantime.attribute(attributes, "value"),
                            "",
                            false));
                    start = -1;
                }
            }
        }
        text.append(Meantime.unescaped(body.substring(at)));
        Matcher published = DCT.matcher(file);
        LocalDate day = published.find() ? LocalDate.parse(published.group(1)) : null;
        return new Document(set, name, withoutWraps(text.toString()), day, marked);
    }

    /** A single line end is where the typesetter broke a line, an empty line where a paragraph ends. */
    private static String withoutWraps(String text) {
        return text.replaceAll("(?<![\n])\n(?![\n])", " ");
    }

    private static Document meantime(int set, Meantime.Document given) {
        List<Expression> marked = new ArrayList<>();
        Matcher timex = TIMEX.matcher(given.file());
        while (timex.find()) {
            int[] span = given.span(timex.group(2));
            if (span != null) {
                String type = Meantime.attribute(timex.group(1), "type");
                marked.add(
                        new Expression(span[0], span[1], type, Meantime.attribute(timex.group(1), "value"), "", false));
            }
        }
        Matcher created = CREATED.matcher(given.file());
        LocalDate day = created.find() ? day(Meantime.attribute(created.group(), "value")) : null;
        return new Document(set, given.name(), given.text(), day, marked);
    }

    /** MEANTIME has a few publication dates as 03-02-2009, which may be either; they count as not known. */
    private static LocalDate day(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? LocalDate.parse(value.substring(0, 10)) : null;
    }
}
