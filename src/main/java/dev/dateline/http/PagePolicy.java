package dev.dateline.http;

import io.vertx.core.http.HttpHeaders;

/**
 * What a browser may do with a page (Content Security Policy Level 3): nothing runs, loads or is sent to anywhere but
 * what comes from here. JSON-LD in a page's head is data, which no policy for scripts concerns.
 */
public final class PagePolicy {

    public static final CharSequence HEADER = HttpHeaders.createOptimized("content-security-policy");

    public static final CharSequence VALUE = HttpHeaders.createOptimized("default-src 'none'; style-src 'self';"
            + " script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");

    private PagePolicy() {}
}
