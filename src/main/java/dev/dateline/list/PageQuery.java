package dev.dateline.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.representation.FormQuery;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The query parameters that every list takes. */
public class PageQuery extends FormQuery {

    @QueryParam("limit")
    @Parameter(
            description = "The most rows to answer; a server can be set to another maximum. CSV without `limit` and"
                    + " `cursor` is the whole list; `xlsx` and `ndjson` always are, and take neither.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where to go on: `page.next` of the page before, unchanged, with the same filters.")
    String cursor;

    @Context
    UriInfo uri;

    int withoutLimit = Slice.DEFAULT_LIMIT;

    /** The same, with so many rows where there is no {@code limit}, as far as the server gives so many. */
    public PageQuery orRows(int rows) {
        withoutLimit = rows;
        return this;
    }

    // The path and every filter, whatever their order in the URL: a cursor holds in every form.
    String list() {
        Map<String, List<String>> filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove("limit");
        filters.remove("cursor");
        filters.remove(PARAMETER);
        // Encoded, so that no value reads like another filter.
        filters.replaceAll((name, values) ->
                values.stream().map(value -> URLEncoder.encode(value, UTF_8)).toList());
        return uri.getPath() + filters;
    }
}
