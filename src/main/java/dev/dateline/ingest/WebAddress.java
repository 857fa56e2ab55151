package dev.dateline.ingest;

import dev.dateline.text.Invisible;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Says whether a text is the whole address of a page on the web (RFC 9110, section 4.2). */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    /**
     * Whether it is an absolute {@code http} or {@code https} URI with a host. One that has a user or a password in it is
     * none (RFC 9110, section 4.2.4): it would be shown to everybody. Nor is one with characters
     * that nobody sees, such as those that turn the direction of writing: what is read would not be where the link leads.
     */
    static boolean is(String text) {
        try {
            URI uri = new URI(text).parseServerAuthority();
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getPort() <= LAST_PORT
                    && text.codePoints().noneMatch(Invisible::is);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
