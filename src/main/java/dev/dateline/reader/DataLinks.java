package dev.dateline.reader;

import dev.dateline.representation.Form;
import dev.dateline.representation.FormQuery;

import java.util.List;
import java.util.Optional;

/**
 * Where a page's data is to be had.
 *
 * @param base where readers reach this server, without a slash at its end
 * @param path of the resource, with its query
 * @param forms the first is what it answers without being asked
 */
record DataLinks(String base, String path, List<Form> forms) {

    /** A form of the data: what people call it, its media type, and its address. */
    record Link(String name, String type, String href) {}

    public List<Link> links() {
        char joint = path.indexOf('?') < 0 ? '?' : '&';
        return forms.stream()
                .map(form -> new Link(
                        name(form), form.mediaType(), path + joint + FormQuery.PARAMETER + "=" + form.parameter()))
                .toList();
    }

    /** A line for a shell, which says nothing but what it says: a quote would end the argument. */
    public String curl() {
        return "curl -s '" + base + path.replace("'", "%27") + "'";
    }

    private static String name(Form form) {
        return switch (form) {
            case JSON -> "JSON";
            case JSON_LD -> "JSON-LD";
            case ANNOTATIONS -> "Web Annotations";
            case GEO_JSON -> "GeoJSON";
            case I_CALENDAR -> "iCalendar";
            case CSV -> "CSV";
            case WORKBOOK -> "Excel";
            case JSON_LINES -> "JSON Lines";
            case TEXT -> "Text";
            case HTML -> "HTML";
        };
    }

    /** Where a server is that nobody has told where it is reached. */
    static String base(Optional<? extends Object> publicUrl) {
        return publicUrl.map(url -> url.toString().replaceFirst("/+$", "")).orElse("http://localhost:8080");
    }
}
