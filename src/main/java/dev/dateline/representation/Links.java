package dev.dateline.representation;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code Link} header (RFC 8288): the other forms of what is answered, each relative to the request. */
final class Links {

    static final String HEADER = "Link";

    private Links() {}

    /**
     * @param own the links that the resource itself gave; {@code null} for none
     * @param query of the request; {@code null} for none
     * @return {@code null} where there is nothing to link to
     */
    static String header(String own, List<Form> offered, Form chosen, String query) {
        List<String> links = new ArrayList<>();
        if (own != null) {
            links.add(own);
        }
        for (Form form : offered) {
            if (form != chosen) {
                links.add("<" + query(form, query) + ">; rel=\"alternate\"; type=" + quoted(form.mediaType()));
            }
        }
        return links.isEmpty() ? null : String.join(", ", links);
    }

    private static String query(Form form, String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query != null) {
            parameters.putAll(new QueryStringDecoder(query, false).parameters());
        }
        if (form == Form.JSON_LINES) {
            Negotiation.PAGING.forEach(parameters::remove);
        }
        parameters.put(FormQuery.PARAMETER, List.of(form.parameter()));
        QueryStringEncoder encoder = new QueryStringEncoder("");
        parameters.forEach((name, values) -> values.forEach(value -> encoder.addParam(name, value)));
        return encoder.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
