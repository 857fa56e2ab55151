package dev.dateline.representation;

import dev.dateline.http.QueryString;

import java.util.ArrayList;
import java.util.List;

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
        List<String> without = form.isAlwaysWhole() ? Negotiation.PAGING : List.of();
        return QueryString.with(query, FormQuery.PARAMETER, form.parameter(), without);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
