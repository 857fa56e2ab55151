package dev.dateline.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query of a request, changed for a link beside it (RFC 3986, section 4.2): such a link names no server. */
public final class QueryString {

    private QueryString() {}

    /**
     * A reference to what is asked for, with one parameter set.
     *
     * @param query of the request, as it was sent; {@code null} for none
     * @param without parameters that are left out
     * @return begins with a question mark
     */
    public static String with(String query, String name, String value, Collection<String> without) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query != null) {
            parameters.putAll(new QueryStringDecoder(query, false).parameters());
        }
        without.forEach(parameters::remove);
        parameters.put(name, List.of(value));
        QueryStringEncoder encoder = new QueryStringEncoder("");
        parameters.forEach((key, values) -> values.forEach(each -> encoder.addParam(key, each)));
        return encoder.toString();
    }
}
